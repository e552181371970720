//! Who was asked and who came: everybody who takes part, one choice each, and one for all.

use super::super::dom;
use super::super::element::{El, button, el};
use super::super::entry_tools::named;
use super::super::field::option;
use super::super::measures::people;
use super::super::screen::Screen;
use super::super::serial::fresh;
use crate::edit::{Command, Grouping};
use crate::plan::{
    Attendance, AttendanceAnswer, Entry, EntryRef, Field, Id, Json, ListName, Meeting, Plan, Target,
};
use crate::words::WorkText;
use std::sync::Arc;

/// One line for each participant, and a button for when everybody came.
pub fn attendance(screen: Screen, target: &Target, meeting: &Id) -> Vec<El> {
    let of = meeting.clone();
    let may_change = screen.may_add(ListName::Attendance);
    let lines = move || {
        let shown =
            |(who, answer): (Id, Option<AttendanceAnswer>)| line(screen, &of, &who, answer, may_change);
        answers(screen, &of).into_iter().map(shown).collect()
    };
    let all = meeting.clone();
    let everybody = may_change.then(|| {
        let came = button("button quiet", &screen.say(&WorkText::EverybodyCame));
        el("div").class("tools").child(
            came.id(&(dom::noun_id(target) + "-everybody")).on_press(move || everybody_came(screen, &all)),
        )
    });
    vec![el("ul").class("attendance").live(lines)].into_iter().chain(everybody).collect()
}

/// Everybody who takes part today or stands in the list, with what is known of them.
fn answers(screen: Screen, meeting: &Id) -> Vec<(Id, Option<AttendanceAnswer>)> {
    let here = people(screen);
    screen.plan.with(|plan| {
        let Some(meeting) = meeting_of(plan, meeting) else { return Vec::new() };
        let known = meeting.attendance.iter().map(|one| (one.who.clone(), one.answer));
        let mut all: Vec<_> = known.collect();
        for choice in here {
            if !all.iter().any(|(who, _)| who.as_str() == choice.value) {
                all.push((Id::new(choice.value), None));
            }
        }
        all
    })
}

fn meeting_of<'a>(plan: &'a Plan, id: &Id) -> Option<&'a Arc<Meeting>> {
    match plan.entry(id) {
        Some(EntryRef::Meeting(meeting)) => Some(meeting),
        Some(_) | None => None,
    }
}

fn line(screen: Screen, meeting: &Id, who: &Id, answer: Option<AttendanceAnswer>, may_change: bool) -> El {
    let name = screen.plan.with_untracked(|plan| named(screen, plan, who));
    let said = answer.map_or_else(|| screen.say(&WorkText::NotNoted), |answer| screen.say(&answer));
    let line = el("li");
    if !may_change {
        return line.child(el("span").text(&name)).text(" ").child(el("span").class("tag").text(&said));
    }
    let id = format!(
        "{}-{}",
        dom::noun_id(&Target::Entry(meeting.clone())),
        dom::noun_id(&Target::Entry(who.clone()))
    );
    let choice = |word: &str, label: &str, is_now: bool| {
        let made = option(word, label);
        if is_now { made.prop("selected", &true.into()) } else { made }
    };
    let control = el("select").class("control").id(&id);
    let (chosen, meeting, who) = (control.clone(), meeting.clone(), who.clone());
    let control = control
        .child(choice("", &screen.say(&WorkText::NotNoted), answer.is_none()))
        .children(
            AttendanceAnswer::ALL
                .iter()
                .map(|one| choice(one.word(), &screen.say(one), answer == Some(*one))),
        )
        .on("change", move |_| {
            let answer = AttendanceAnswer::ALL.iter().find(|one| one.word() == chosen.value()).copied();
            let commands = note(screen, &meeting, &who, answer, 0);
            let _said_aloud = screen.send(commands, Grouping::Single);
        });
    line.child(el("label").attr("for", &id).text(&name)).child(control)
}

/// What notes the answer of one; `further` have been added before it in the same step.
fn note(
    screen: Screen,
    meeting: &Id,
    who: &Id,
    answer: Option<AttendanceAnswer>,
    further: usize,
) -> Vec<Command> {
    screen.plan.with_untracked(|plan| {
        let Some(held) = meeting_of(plan, meeting) else { return Vec::new() };
        let known = held.attendance.iter().find(|one| one.who == *who);
        let value = answer.map_or(Json::Null, |answer| Json::text(answer.word()));
        if let Some(known) = known {
            let target = Target::Entry(known.id.clone());
            return vec![Command::Set { target, field: Field::Answer, value }];
        }
        let entry = Attendance { id: fresh("a"), who: who.clone(), answer, ..Attendance::default() };
        let index = held.attendance.len().saturating_add(further);
        let entry = Entry::Attendance(Arc::new(entry));
        vec![Command::Add { parent: Target::Entry(meeting.clone()), index, entry }]
    })
}

fn everybody_came(screen: Screen, meeting: &Id) {
    let mut commands = Vec::new();
    let mut added: usize = 0;
    for (who, _) in leptos::prelude::untrack(|| answers(screen, meeting)) {
        let noted = note(screen, meeting, &who, Some(AttendanceAnswer::Attended), added);
        added = added.saturating_add(noted.iter().filter(|one| matches!(one, Command::Add { .. })).count());
        commands.extend(noted);
    }
    let _said_aloud = screen.send(commands, Grouping::Single);
}
