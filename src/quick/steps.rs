//! What one press can do for an open step of a checklist.
//!
//! Nothing is guessed: a step that asks for a text, or for a day that has to be agreed, has no such
//! press, only the way to its place.

use crate::edit::Command;
use crate::into_vec::IntoVec;
use crate::plan::read::Shape;
use crate::plan::{
    Appointment, Date, Entry, Field, Id, Json, ListName, Part, Participant, ParticipantRole, Place, Plan,
    Target, Transfer, TransferType,
};
use crate::rules::{Step, StepState};
use std::sync::Arc;

/// A press: what stands on the button, and what it does in one step.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    /// What stands on the button.
    pub name: PressName,
    /// What is carried out.
    pub commands: Vec<Command>,
}

/// What stands on the button.
#[derive(Clone, Debug, PartialEq)]
pub enum PressName {
    /// It was done today.
    DoneToday,
    /// Somebody is appointed from a day on.
    Appoint(String, Date),
    /// A day is set as the last one.
    LastDay(Date),
}

/// The press for a step, if one press is enough.
///
/// ```
/// use individuell_plan::{plan::{Date, Id, Plan}, quick::{self, PressName}, rules};
/// let (plan, today) = (Plan::default(), Date::parse("2026-11-22").unwrap());
/// let start_up = &rules::procedures(&plan, today, &Default::default())[0];
/// let informed = start_up.steps.iter().find(|step| step.code == "informed").unwrap();
/// let press = quick::press(informed, &plan, today, &mut |letter| Id::new(letter)).unwrap();
/// assert_eq!((press.name, press.commands.len()), (PressName::DoneToday, 1));
/// ```
pub fn press(step: &Step, plan: &Plan, today: Date, fresh: &mut dyn FnMut(&str) -> Id) -> Option<Press> {
    if step.state != StepState::Open {
        return None;
    }
    match (&step.path.target, step.path.place) {
        (Target::Entry(id), Place::List(ListName::Appointments)) => appoint(id, plan, fresh),
        (Target::Entry(id), Place::Field(Field::AccessTo)) => end_access(id, plan),
        (target, Place::Field(field)) => done_today(target, field, plan, today),
        _ => None,
    }
}

/// Days that tell that something was done; days that are agreed are for people to choose.
fn done_today(target: &Target, field: Field, plan: &Plan, today: Date) -> Option<Press> {
    let is_chosen = matches!(field, Field::Date | Field::Next | Field::From | Field::To);
    let value = plan.noun(target)?.value(field)?;
    // What is noted in the journal is noted again when it has changed since.
    let is_free = value.is_empty() || *target == Target::Part(Part::Journal);
    let is_day = value.shape() == Shape::Date && is_free;
    (is_day && !is_chosen)
        .then(|| Press { name: PressName::DoneToday, commands: vec![set_day(target.clone(), field, today)] })
}

fn set_day(target: Target, field: Field, day: Date) -> Command {
    Command::Set { target, field, value: Json::Text(day.to_string()) }
}

/// The transfer of the coordinator's work that names both of them and its day.
fn agreed(plan: &Plan, is_it: impl Fn(&Transfer) -> bool) -> Option<(&Transfer, Date)> {
    let of_coordinator = |transfer: &&Arc<Transfer>| transfer.kind_of == Some(TransferType::Coordinator);
    let found = plan.transfers.iter().filter(of_coordinator).rev().find(|transfer| is_it(transfer))?;
    let names = [&found.from_who, &found.to_who].into_iter().all(|id| plan.participant(id).is_some());
    found.date.filter(|_| names && found.from_who != found.to_who).map(|day| (&**found, day))
}

/// The new one coordinates from the day of the transfer, the former one until the day before.
fn appoint(new: &Id, plan: &Plan, fresh: &mut dyn FnMut(&str) -> Id) -> Option<Press> {
    let (transfer, first) = agreed(plan, |transfer| transfer.to_who == *new)?;
    let (new, former) = (plan.participant(new)?, plan.participant(&transfer.from_who)?);
    let mut commands = Vec::new();
    if !new.roles.has(&ParticipantRole::Coordinator) {
        let mut roles: Vec<Json> = new.roles.iter().map(|role| Json::text(role.word())).into_vec();
        roles.push(Json::text(ParticipantRole::Coordinator.word()));
        let target = Target::Entry(new.id.clone());
        commands.push(Command::Set { target, field: Field::Roles, value: Json::List(roles) });
    }
    commands.push(appointment(new, fresh("u"), Some(first), None));
    commands.extend(until(former, first.plus_days(-1), fresh));
    Some(Press { name: PressName::Appoint(new.name.clone(), first), commands })
}

/// The former's appointment ends; one who coordinates without any gets one that does.
fn until(former: &Participant, last: Date, fresh: &mut dyn FnMut(&str) -> Id) -> Vec<Command> {
    let of_role = |one: &&Arc<Appointment>| one.role == Some(ParticipantRole::Coordinator);
    let mut known = former.appointments.iter().filter(of_role).peekable();
    if known.peek().is_none() {
        return vec![appointment(former, fresh("u"), None, Some(last))];
    }
    let lasting = known.filter(|one| one.to.is_none_or(|to| last < to));
    lasting.map(|one| set_day(Target::Entry(one.id.clone()), Field::To, last)).into_vec()
}

fn appointment(of: &Participant, id: Id, from: Option<Date>, to: Option<Date>) -> Command {
    let role = Some(ParticipantRole::Coordinator);
    let entry = Entry::Appointment(Arc::new(Appointment { id, role, from, to, ..Appointment::default() }));
    Command::Add { parent: Target::Entry(of.id.clone()), index: of.appointments.len(), entry }
}

/// Whoever hands over needs the plan no longer than they coordinate.
fn end_access(former: &Id, plan: &Plan) -> Option<Press> {
    let (_, first) = agreed(plan, |transfer| transfer.from_who == *former)?;
    let last = first.plus_days(-1);
    let commands = vec![set_day(Target::Entry(former.clone()), Field::AccessTo, last)];
    Some(Press { name: PressName::LastDay(last), commands })
}
