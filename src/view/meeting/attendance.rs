//! Who was asked and who came: everybody who takes part, one choice each, and one for all.

use super::super::derived::{Cell, derived};
use super::super::dom;
use super::super::element::{El, button, el};
use super::super::entry_tools::named;
use super::super::field::option;
use super::super::measures::people;
use super::super::screen::Screen;
use super::super::serial::fresh;
use crate::edit::{Command, Grouping};
use crate::into_vec::IntoVec;
use crate::plan::{
    Attendance, AttendanceAnswer, Entry, EntryRef, Field, Id, Json, ListName, Meeting, Plan, Target,
};
use crate::words::WorkText;
use std::sync::Arc;

/// One line for each participant, and a button for when everybody came.
pub fn attendance(screen: Screen, target: &Target, meeting: &Id) -> Vec<El> {
    let (of, all) = (meeting.clone(), meeting.clone());
    let may_change = screen.may_add(ListName::Attendance);
    let listed = meeting.clone();
    let lines = move || answers(screen, &listed);
    let lines = el("ul")
        .class("attendance")
        .each(lines, move |who, answer| line(screen, &of, &who, answer, may_change));
    let everybody = may_change.then(|| {
        let came = button("button quiet", &screen.say(&WorkText::EverybodyCame));
        el("div").class("tools").child(
            came.id(&(dom::noun_id(target) + "-everybody")).on_press(move || everybody_came(screen, &all)),
        )
    });
    vec![lines].into_iter().chain(everybody).into_vec()
}

/// Everybody who takes part today or stands in the list, each once, with what is known of them.
fn answers(screen: Screen, meeting: &Id) -> Vec<(Id, Option<AttendanceAnswer>)> {
    let here = people(screen);
    screen.plan.with(|plan| {
        let Some(meeting) = meeting_of(plan, meeting) else { return Vec::new() };
        let known = meeting.attendance.iter().map(|one| (one.who.clone(), one.answer));
        let mut all: Vec<(Id, Option<AttendanceAnswer>)> = Vec::new();
        for (who, answer) in known.chain(here.into_iter().map(|choice| (Id::new(choice.value), None))) {
            if !all.iter().any(|(known, _)| *known == who) {
                all.push((who, answer));
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

/// The line of one. It stays while answers change, and so does the focus in it.
fn line(
    screen: Screen,
    meeting: &Id,
    who: &Id,
    answer: Cell<Option<AttendanceAnswer>>,
    may_change: bool,
) -> El {
    let of = who.clone();
    let name = derived(move || screen.plan.with(|plan| named(screen, plan, &of)));
    let name = move || name.get();
    let line = el("li");
    if !may_change {
        let said = move || {
            let answer = answer.get();
            answer.map_or_else(|| screen.say(&WorkText::NotNoted), |answer| screen.say(&answer))
        };
        let said = el("span").class("tag").live_text(said);
        return line.child(el("span").live_text(name)).text(" ").child(said);
    }
    let id = format!(
        "{}-{}",
        dom::noun_id(&Target::Entry(meeting.clone())),
        dom::noun_id(&Target::Entry(who.clone()))
    );
    let control = el("select").class("control").id(&id);
    let (chosen, meeting, who) = (control.clone(), meeting.clone(), who.clone());
    let control = control
        .child(option("", &screen.say(&WorkText::NotNoted)))
        .children(AttendanceAnswer::ALL.iter().map(|one| option(one.word(), &screen.say(one))))
        .live_prop("value", move || answer.get().map_or("", AttendanceAnswer::word).into())
        .on("change", move |_| {
            let answer = AttendanceAnswer::ALL.iter().find(|one| one.word() == chosen.value()).copied();
            let commands = note(screen, &meeting, &who, answer, 0);
            let _said_aloud = screen.send(commands, Grouping::Single);
        });
    line.child(el("label").attr("for", &id).live_text(name)).child(control)
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
