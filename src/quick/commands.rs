//! The commands that a line becomes.

use super::entry::{Measured, Somebody, Typed};
use crate::edit::Command;
use crate::into_vec::IntoVec;
use crate::plan::{
    Date, Decision, Entry, EntryRef, Field, Goal, Id, Json, Measure, Meeting, MeetingStatus, Need, Part,
    Participant, Plan, Target,
};
use std::sync::Arc;

/// What is known beside the line and the plan.
pub struct Around<'a> {
    /// The day it is.
    pub today: Date,
    /// The goal that a measure without one belongs under: the last one spoken of.
    pub goal: Option<Id>,
    /// The meeting that decisions and minutes belong to; the one of today for none.
    pub meeting: Option<Id>,
    /// Makes an id for a new entry.
    pub fresh: &'a mut dyn FnMut(&str) -> Id,
}

/// The commands of one step; none while something that is needed is not there yet.
///
/// ```
/// use individuell_plan::{plan::{Date, Id, Plan}, quick::{self, Around, Typed}};
/// let today = Date::parse("2026-11-22").unwrap();
/// let mut fresh = |letter: &str| Id::new(letter);
/// let mut around = Around { today, goal: None, meeting: None, fresh: &mut fresh };
/// let mut count = |typed: Typed| quick::commands(&typed, &Plan::default(), &mut around).len();
/// assert_eq!(count(Typed::Goal("Ut blant folk".into())), 1);
/// assert_eq!(count(Typed::Minutes("Alle var der.".into())), 2, "the meeting of today, and its minutes");
/// assert_eq!(count(Typed::Goal(String::new())), 0);
/// ```
pub fn commands(typed: &Typed, plan: &Plan, around: &mut Around<'_>) -> Vec<Command> {
    match typed {
        Typed::Nothing => Vec::new(),
        Typed::Goal(title) => goal(title, plan, around).into_iter().into_vec(),
        Typed::Measure(measured) => {
            measure(measured, plan, around).map(|(add, _)| add).into_iter().into_vec()
        }
        Typed::Decision(measured) => decision(measured, plan, around),
        Typed::Participant(somebody) => participant(somebody, plan, around).into_iter().into_vec(),
        Typed::WhatMatters(text) => further(Field::WhatMatters, &plan.what_matters, text),
        Typed::Resources(text) => further(Field::Resources, &plan.resources, text),
        Typed::Need(text) => need(text, plan, around).into_iter().into_vec(),
        Typed::Period(start, end) => period(*start, *end),
        Typed::Evaluation(day, how) => day.map_or_else(Vec::new, |day| evaluation(day, how)),
        Typed::NextMeeting(day) => day.map_or_else(Vec::new, |day| next_meeting(day, plan, around)),
        Typed::Minutes(text) => minutes(text, plan, around),
    }
}

fn add(parent: Target, index: usize, entry: Entry) -> Command {
    Command::Add { parent, index, entry }
}

fn goal(title: &str, plan: &Plan, around: &mut Around<'_>) -> Option<Command> {
    let goal = Goal { id: (around.fresh)("g"), title: title.to_owned(), ..Goal::default() };
    (!title.is_empty()).then(|| add(Target::Plan, plan.goals.len(), Entry::Goal(Arc::new(goal))))
}

fn measure(measured: &Measured, plan: &Plan, around: &mut Around<'_>) -> Option<(Command, Id)> {
    if measured.title.is_empty() {
        return None;
    }
    let id = (around.fresh)("m");
    let measure = Measure {
        id: id.clone(),
        title: measured.title.clone(),
        extent: measured.extent.clone(),
        how: measured.how.clone(),
        responsible: measured.line.responsible.clone().unwrap_or_default(),
        deadline: measured.line.deadline,
        ..Measure::default()
    };
    let goal = measured.line.goal.as_ref().or(around.goal.as_ref());
    let (parent, index) = match goal.and_then(|goal| plan.entry(goal)) {
        Some(EntryRef::Goal(goal)) => (Target::Entry(goal.id.clone()), goal.measures.len()),
        Some(_) | None => (Target::Plan, plan.measures.len()),
    };
    Some((add(parent, index, Entry::Measure(Arc::new(measure))), id))
}

/// The measure, and what the meeting decided.
fn decision(measured: &Measured, plan: &Plan, around: &mut Around<'_>) -> Vec<Command> {
    let Some((command, measure)) = measure(measured, plan, around) else { return Vec::new() };
    let decision = Decision {
        id: (around.fresh)("d"),
        title: measured.title.clone(),
        responsible: measured.line.responsible.clone().unwrap_or_default(),
        deadline: measured.line.deadline,
        measure,
        ..Decision::default()
    };
    let (meeting, mut commands) = meeting_of_today(plan, around);
    let index = match plan.entry(&meeting) {
        Some(EntryRef::Meeting(meeting)) => meeting.decisions.len(),
        Some(_) | None => 0,
    };
    commands.push(command);
    commands.push(add(Target::Entry(meeting), index, Entry::Decision(Arc::new(decision))));
    commands
}

fn participant(somebody: &Somebody, plan: &Plan, around: &mut Around<'_>) -> Option<Command> {
    let participant = Participant {
        id: (around.fresh)("p"),
        name: somebody.name.clone(),
        roles: somebody.role.into_iter().collect(),
        organisation: somebody.organisation.clone(),
        contribution: somebody.contribution.clone(),
        ..Participant::default()
    };
    let place = plan.participants.len();
    (!somebody.name.is_empty()).then(|| add(Target::Plan, place, Entry::Participant(Arc::new(participant))))
}

fn need(text: &str, plan: &Plan, around: &mut Around<'_>) -> Option<Command> {
    let need =
        Need { id: (around.fresh)("n"), need: text.to_owned(), date: Some(around.today), ..Need::default() };
    (!text.is_empty()).then(|| add(Target::Plan, plan.needs.len(), Entry::Need(Arc::new(need))))
}

/// A text goes on under what stands there already.
fn further(field: Field, before: &str, text: &str) -> Vec<Command> {
    let value = on_a_new_line(before, text);
    if text.is_empty() { Vec::new() } else { vec![Command::Set { target: Target::Plan, field, value }] }
}

fn on_a_new_line(before: &str, text: &str) -> Json {
    let before = before.trim_end();
    Json::Text(if before.is_empty() { text.to_owned() } else { [before, text].join("\n") })
}

fn set_day(part: Part, field: Field, day: Date) -> Command {
    Command::Set { target: Target::Part(part), field, value: Json::Text(day.to_string()) }
}

/// Both days or none: what is typed where a day should stand would be lost otherwise.
fn period(start: Option<Date>, end: Option<Date>) -> Vec<Command> {
    let (Some(start), Some(end)) = (start, end) else { return Vec::new() };
    vec![set_day(Part::Period, Field::Start, start), set_day(Part::Period, Field::End, end)]
}

fn evaluation(day: Date, how: &str) -> Vec<Command> {
    let target = Target::Part(Part::EvaluationPlan);
    let method = Command::Set { target, field: Field::Method, value: Json::text(how) };
    let method = (!how.is_empty()).then_some(method);
    [set_day(Part::EvaluationPlan, Field::Next, day)].into_iter().chain(method).into_vec()
}

/// The meeting that is spoken of: the one given, or of today, made when there is none.
fn meeting_of_today(plan: &Plan, around: &mut Around<'_>) -> (Id, Vec<Command>) {
    if let Some(meeting) = around.meeting.clone() {
        return (meeting, Vec::new());
    }
    let is_it = |meeting: &&Arc<Meeting>| {
        meeting.date == Some(around.today) && meeting.status != Some(MeetingStatus::Cancelled)
    };
    if let Some(meeting) = plan.meetings.iter().find(is_it) {
        return (meeting.id.clone(), Vec::new());
    }
    let id = (around.fresh)("t");
    let meeting = Meeting {
        id: id.clone(),
        date: Some(around.today),
        status: Some(MeetingStatus::Held),
        ..Meeting::default()
    };
    (id, vec![add(Target::Plan, plan.meetings.len(), Entry::Meeting(Arc::new(meeting)))])
}

fn minutes(text: &str, plan: &Plan, around: &mut Around<'_>) -> Vec<Command> {
    if text.is_empty() {
        return Vec::new();
    }
    let (meeting, mut commands) = meeting_of_today(plan, around);
    let before = match plan.entry(&meeting) {
        Some(EntryRef::Meeting(meeting)) => meeting.minutes.as_str(),
        Some(_) | None => "",
    };
    let value = on_a_new_line(before, text);
    commands.push(Command::Set { target: Target::Entry(meeting), field: Field::Minutes, value });
    commands
}

/// The day stands in the meeting of today, and as a meeting of its own.
fn next_meeting(day: Date, plan: &Plan, around: &mut Around<'_>) -> Vec<Command> {
    let (today, mut commands) = meeting_of_today(plan, around);
    let is_known = day == around.today || plan.meetings.iter().any(|meeting| meeting.date == Some(day));
    let value = Json::Text(day.to_string());
    let index = plan.meetings.len().saturating_add(commands.len());
    commands.push(Command::Set { target: Target::Entry(today), field: Field::Next, value });
    if !is_known {
        let next = Meeting {
            id: (around.fresh)("t"),
            date: Some(day),
            status: Some(MeetingStatus::Planned),
            ..Meeting::default()
        };
        commands.push(add(Target::Plan, index, Entry::Meeting(Arc::new(next))));
    }
    commands
}
