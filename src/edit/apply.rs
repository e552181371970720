//! Applying one command: the plan after it, and the command that takes it back.
//!
//! The inverse is computed from the plan before. The plan handed in is never touched, so a
//! refusal cannot leave anything half done.

use super::command::Command;
use super::refusal::{Reason, Refusal};
use crate::access::Actor;
use crate::limits;
use crate::plan::read::Problem;
use crate::plan::{Entry, EntryRef, Field, Id, Json, ListName, Path, Place, Plan, Target};
use std::collections::HashSet;
use std::sync::Arc;

/// The plan after a command, and the command that takes it back.
pub type Applied = Result<(Arc<Plan>, Command), Refusal>;

/// Applies a command as an actor.
///
/// # Errors
/// A [`Refusal`]; the plan is as it was.
///
/// ```
/// use individuell_plan::{access::{Actor, Role}, edit::{apply, Command}, plan::*};
/// let goal = Goal { id: "g".into(), ..Goal::default() };
/// let plan = std::sync::Arc::new(Plan { goals: [goal].into_iter().collect(), ..Plan::default() });
/// let actor = Actor { role: Role::Coordinator, user: None, today: Date::parse("2026-11-22").unwrap() };
/// let (after, inverse) = apply(&plan, &Command::set_text(&"g".into(), Field::Title, "Lese"), &actor).unwrap();
/// let (back, _) = apply(&after, &inverse, &actor).unwrap();
/// assert_eq!(back, plan);
/// ```
pub fn apply(plan: &Arc<Plan>, command: &Command, actor: &Actor) -> Applied {
    carry_out(plan, command, actor, Origin::New)
}

/// Where a command comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// Somebody wants it now.
    New,
    /// It was computed as an inverse, or done before: it may put back a reference that was
    /// dangling when the plan was opened.
    History,
    /// It stands in the journal, and so was permitted when it was done: a change of role since
    /// must not lose it.
    Journal,
}

pub(super) fn carry_out(plan: &Arc<Plan>, command: &Command, actor: &Actor, origin: Origin) -> Applied {
    match command {
        Command::Set { target, field, value } => set(plan, target, *field, value, actor, origin),
        Command::Add { parent, index, entry } => add(plan, parent, *index, entry, actor, origin),
        Command::Remove { id } => remove(plan, id, actor, origin),
        Command::Move { id, parent, index } => relocate(plan, id, parent, *index, actor, origin),
    }
}

fn set(
    plan: &Arc<Plan>,
    target: &Target,
    field: Field,
    value: &Json,
    actor: &Actor,
    origin: Origin,
) -> Applied {
    let path = Path { target: target.clone(), place: Place::Field(field) };
    let refuse = |reason| Err(Refusal::at(reason, &path, plan));
    if plan.kind(target).is_none() {
        return refuse(Reason::UnknownTarget);
    }
    let Some(before) = plan.value(target, field) else {
        return refuse(Reason::UnknownField);
    };
    if origin != Origin::Journal && !actor.may_set(plan, target, field) {
        return refuse(Reason::NotPermitted);
    }
    if origin == Origin::New && refers_to_participant(field) && !is_known(plan, value) {
        return refuse(Reason::UnknownReference);
    }
    let mut after = Plan::clone(plan);
    match after.set_value(target, field, value.clone()) {
        Some(Ok(())) => {}
        Some(Err(error)) => return refuse(Reason::Value(error.problem)),
        None => return refuse(Reason::UnknownField),
    }
    Ok((Arc::new(after), Command::Set { target: target.clone(), field, value: before }))
}

/// Fields that hold the id of a participant.
fn refers_to_participant(field: Field) -> bool {
    matches!(field, Field::Responsible | Field::Owner | Field::By)
}

fn is_known(plan: &Plan, value: &Json) -> bool {
    match value {
        Json::Text(id) => id.is_empty() || plan.participant(&Id::new(id)).is_some(),
        // Anything else is judged, and refused, by the field itself.
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => true,
    }
}

fn add(
    plan: &Arc<Plan>,
    parent: &Target,
    index: usize,
    entry: &Entry,
    actor: &Actor,
    origin: Origin,
) -> Applied {
    let refuse = |reason| Err(Refusal::of(reason, parent, plan));
    let Some(above) = place_of(plan, parent) else {
        return refuse(Reason::UnknownTarget);
    };
    if origin != Origin::Journal && !actor.may_place(plan, entry.as_ref()) {
        return refuse(Reason::NotPermitted);
    }
    if let Some(problem) = unfit(plan, entry.as_ref(), &above) {
        return refuse(Reason::Value(problem));
    }
    let mut after = Plan::clone(plan);
    if after.insert(&above, index, entry.clone()).is_none() {
        return refuse(Reason::BadPlace);
    }
    Ok((Arc::new(after), Command::Remove { id: entry.as_ref().id() }))
}

/// What forbids an entry that comes from outside to stand in the plan.
fn unfit(plan: &Plan, entry: EntryRef<'_>, above: &[(ListName, usize)]) -> Option<Problem> {
    let ids = entry.ids();
    let mut taken: HashSet<&Id> = HashSet::with_capacity(ids.len());
    for id in &ids {
        if !id.is_sound() {
            return Some(Problem::BadId);
        }
        if !taken.insert(id) || plan.route(id).is_some() {
            return Some(Problem::DuplicateId);
        }
    }
    if above.len().saturating_add(entry.goal_levels()) > limits::GOAL_DEPTH {
        return Some(Problem::TooDeep);
    }
    let entries = plan.entries().saturating_add(ids.len());
    (entries > limits::ENTRIES).then_some(Problem::TooMany)
}

fn remove(plan: &Arc<Plan>, id: &Id, actor: &Actor, origin: Origin) -> Applied {
    let target = Target::Entry(id.clone());
    let Some(route) = plan.route(id) else {
        return Err(Refusal::of(Reason::UnknownTarget, &target, plan));
    };
    let permitted =
        origin == Origin::Journal || plan.entry_at(&route).is_some_and(|entry| actor.may_place(plan, entry));
    if !permitted {
        return Err(Refusal::of(Reason::NotPermitted, &target, plan));
    }
    let parent = parent_of(plan, &route);
    let mut after = Plan::clone(plan);
    match (after.take_out(&route), route.last()) {
        (Some(entry), Some(&(_, index))) => Ok((Arc::new(after), Command::Add { parent, index, entry })),
        (None, _) | (_, None) => Err(Refusal::of(Reason::UnknownTarget, &target, plan)),
    }
}

fn relocate(
    plan: &Arc<Plan>,
    id: &Id,
    parent: &Target,
    index: usize,
    actor: &Actor,
    origin: Origin,
) -> Applied {
    let target = Target::Entry(id.clone());
    let refuse = |reason, about: &Target| Err(Refusal::of(reason, about, plan));
    let Some(route) = plan.route(id) else {
        return refuse(Reason::UnknownTarget, &target);
    };
    let Some(entry) = plan.entry_at(&route) else {
        return refuse(Reason::UnknownTarget, &target);
    };
    if origin != Origin::Journal && !actor.may_place(plan, entry) {
        return refuse(Reason::NotPermitted, &target);
    }
    let Some(above) = place_of(plan, parent) else {
        return refuse(Reason::UnknownTarget, parent);
    };
    if above.starts_with(&route) {
        return refuse(Reason::BadPlace, parent);
    }
    if above.len().saturating_add(entry.goal_levels()) > limits::GOAL_DEPTH {
        return refuse(Reason::Value(Problem::TooDeep), parent);
    }
    let back = Command::Move {
        id: id.clone(),
        parent: parent_of(plan, &route),
        index: route.last().map_or(0, |&(_, index)| index),
    };
    let mut after = Plan::clone(plan);
    let Some(entry) = after.take_out(&route) else {
        return refuse(Reason::UnknownTarget, &target);
    };
    // Taking it out may have moved the goal it goes to.
    let Some(above) = place_of(&after, parent) else {
        return refuse(Reason::UnknownTarget, parent);
    };
    if after.insert(&above, index, entry).is_none() {
        return refuse(Reason::BadPlace, parent);
    }
    Ok((Arc::new(after), back))
}

/// The route of a noun that can hold lists: the plan or a goal.
fn place_of(plan: &Plan, parent: &Target) -> Option<Vec<(ListName, usize)>> {
    match parent {
        Target::Plan => Some(Vec::new()),
        Target::Entry(id) => {
            let route = plan.route(id)?;
            matches!(plan.entry_at(&route)?, EntryRef::Goal(_)).then_some(route)
        }
        Target::Part(_) => None,
    }
}

fn parent_of(plan: &Plan, route: &[(ListName, usize)]) -> Target {
    let above = route.split_last().map(|(_, above)| above).unwrap_or_default();
    plan.entry_at(above).map_or(Target::Plan, |entry| Target::Entry(entry.id()))
}
