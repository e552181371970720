//! What the plan itself proposes to talk about.

use super::super::derived::derived;
use super::super::element::{El, button, el};
use super::super::screen::Screen;
use super::super::serial::fresh;
use crate::edit::{Command, Grouping};
use crate::into_vec::IntoVec;
use crate::outlook::{Proposal, agenda};
use crate::plan::{AgendaItem, Entry, EntryRef, Id, ListName, Target};
use crate::words::WorkText;
use std::sync::Arc;

/// Proposals that are not on the agenda yet, each with a button that puts it there.
pub fn proposals(screen: Screen, meeting: &Id) -> Vec<El> {
    if !screen.may_add(ListName::Agenda) {
        return Vec::new();
    }
    let of = meeting.clone();
    let left = derived(move || {
        let around = screen.context.get();
        let all = screen.settled.with(|plan| agenda(plan, &around.0));
        let known = titles(screen, &of);
        all.into_iter().filter(|one| !known.contains(&screen.say(&one.message))).into_vec()
    });
    let meeting = meeting.clone();
    let list = move || {
        left.with(|left| {
            if left.is_empty() {
                return Vec::new();
            }
            let line = |proposal: &Proposal| line(screen, &meeting, proposal);
            let all: Vec<String> = left.iter().map(|one| screen.say(&one.message)).into_vec();
            let to = meeting.clone();
            let take_all = button("button quiet", &screen.say(&WorkText::TakeUpAll))
                .on_press(move || take_up(screen, &to, all.clone()));
            vec![
                el("p").class("list-name").text(&screen.say(&WorkText::MeetingProposals)),
                el("ul").class("proposals").children(left.iter().map(line)),
                el("div").class("tools").child(take_all),
            ]
        })
    };
    vec![el("div").live(list)]
}

/// What is on the agenda already.
fn titles(screen: Screen, meeting: &Id) -> Vec<String> {
    screen.plan.with(|plan| match plan.entry(meeting) {
        Some(EntryRef::Meeting(meeting)) => meeting.agenda.iter().map(|one| one.title.clone()).into_vec(),
        Some(_) | None => Vec::new(),
    })
}

fn line(screen: Screen, meeting: &Id, proposal: &Proposal) -> El {
    let what = screen.say(&proposal.message);
    let (path, to) = (proposal.path.clone(), meeting.clone());
    let name = screen.say(&WorkText::TakeUpWhat { what: what.clone() });
    let show = button("link", &what).on_press(move || screen.go_to(&path));
    let take = button("button quiet", &screen.say(&WorkText::TakeUp))
        .attr("aria-label", &name)
        .on_press(move || take_up(screen, &to, vec![what.clone()]));
    el("li").child(show).child(take)
}

fn take_up(screen: Screen, meeting: &Id, titles: Vec<String>) {
    let target = Target::Entry(meeting.clone());
    let before = super::super::form::length(screen, &target, ListName::Agenda);
    let add = |(place, title): (usize, String)| {
        let item = AgendaItem { id: fresh("a"), title, ..AgendaItem::default() };
        let index = before.saturating_add(place);
        Command::Add { parent: target.clone(), index, entry: Entry::AgendaItem(Arc::new(item)) }
    };
    let commands = titles.into_iter().enumerate().map(add).into_vec();
    if screen.send(commands, Grouping::Single).is_ok() {
        screen.focus(&super::super::dom::list_id(&target, ListName::Agenda));
    }
}
