//! Applying one command: the plan after it, and the command that takes it back.
//!
//! The inverse is computed from the plan before. The plan handed in is never touched, so a
//! refusal cannot leave anything half done.

use super::command::Command;
use super::hidden;
use super::refusal::{Reason, Refusal};
use crate::access::Actor;
use crate::limits;
use crate::plan::read::Problem;
use crate::plan::{
    Entry, EntryRef, Field, Id, Json, Kind, ListName, Noun, Path, Place, Plan, PlanStatus, Route, Target,
};
use crate::rules::{Settings, blocks_use};
use std::collections::{HashMap, HashSet};
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
    if let Some(reason) = hidden::forbids(plan, command, actor) {
        let about = match command {
            Command::Add { parent, .. } => Path::whole(parent.clone()),
            other => other.path(),
        };
        return Err(Refusal::at(reason, &about, plan));
    }
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
    if origin == Origin::New {
        if plan.is_redacted() && hidden::takes_into_use(plan, target, field, value.as_text()) {
            return refuse(Reason::Hidden);
        }
        if !refers_to_known(field, value, &|id| plan.kind(&Target::Entry(id.clone()))) {
            return refuse(Reason::UnknownReference);
        }
        if let (Target::Plan, Field::Status) = (target, field)
            && let Some(reason) = hinders_move(plan, value, actor)
        {
            return refuse(reason);
        }
    }
    let mut after = Plan::clone(plan);
    match after.set_value(target, field, value.clone()) {
        Some(Ok(())) => {}
        Some(Err(error)) => return refuse(Reason::Value(error.problem)),
        None => return refuse(Reason::UnknownField),
    }
    Ok((Arc::new(after), Command::Set { target: target.clone(), field, value: before }))
}

/// Whether every id in the value names an entry of the kind the field refers to.
fn refers_to_known(field: Field, value: &Json, kind_of: &dyn Fn(&Id) -> Option<Kind>) -> bool {
    let Some(kind) = field.refers_to() else { return true };
    let is_known = |id: &str| id.is_empty() || kind_of(&Id::new(id)) == Some(kind);
    match value {
        Json::Text(id) => is_known(id),
        Json::List(ids) => ids.iter().filter_map(Json::as_text).all(is_known),
        // Anything else is judged, and refused, by the field itself.
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Object(_) => true,
    }
}

/// What hinders the plan from going to a status now.
fn hinders_move(plan: &Plan, value: &Json, actor: &Actor) -> Option<Reason> {
    let wanted = match value {
        Json::Null => PlanStatus::Draft,
        // A word that is no status is refused by the field itself.
        other => other.as_text().and_then(PlanStatus::of)?,
    };
    if wanted == plan.status() {
        return None;
    }
    if !plan.status().leads_to(wanted) {
        return Some(Reason::BadMove);
    }
    if !actor.may_move_to(plan, wanted) {
        return Some(Reason::NotPermitted);
    }
    let hindered = || !blocks_use(plan, actor.today, &Arc::new(Settings::default())).is_empty();
    (wanted == PlanStatus::InUse && hindered()).then_some(Reason::Blocked)
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
    let above = match place_of(plan, parent, entry.as_ref().list()) {
        Ok(above) => above,
        Err(reason) => return refuse(reason),
    };
    if origin != Origin::Journal && !actor.may_place(plan, entry.as_ref()) {
        return refuse(Reason::NotPermitted);
    }
    if let Some(problem) = unfit(plan, entry.as_ref(), &above) {
        return refuse(Reason::Value(problem));
    }
    if origin == Origin::New && !all_known(plan, entry.as_ref()) {
        return refuse(Reason::UnknownReference);
    }
    let mut after = Plan::clone(plan);
    if after.insert(&above, index, entry.clone()).is_none() {
        return refuse(Reason::BadPlace);
    }
    Ok((Arc::new(after), Command::Remove { id: entry.as_ref().id() }))
}

/// Whether every reference in an entry, or below it, is known in the plan or in the entry itself.
fn all_known(plan: &Plan, entry: EntryRef<'_>) -> bool {
    let mut brought: HashMap<&Id, Kind> = HashMap::new();
    let mut nouns = vec![entry.noun()];
    entry.noun().each_below(&mut |below| nouns.push(below));
    brought.extend(nouns.iter().filter_map(|noun| Some((noun.id()?, noun.kind()))));
    let kind_of = |id: &Id| brought.get(id).copied().or_else(|| plan.kind(&Target::Entry(id.clone())));
    let mut known = true;
    for noun in nouns {
        noun.values(&mut |field, _, value| {
            known &= field.refers_to().is_none() || refers_to_known(field, &value.to_json(), &kind_of);
        });
    }
    known
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
    if is_too_deep(entry, above) {
        return Some(Problem::TooDeep);
    }
    let entries = plan.entries().saturating_add(ids.len());
    (entries > limits::ENTRIES).then_some(Problem::TooMany)
}

fn is_too_deep(entry: EntryRef<'_>, above: &[(ListName, usize)]) -> bool {
    let levels = entry.goal_levels();
    levels > 0 && above.len().saturating_add(levels) > limits::GOAL_DEPTH
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
    let list = entry.list();
    let above = match place_of(plan, parent, list) {
        Ok(above) => above,
        Err(reason) => return refuse(reason, parent),
    };
    if above.starts_with(&route) {
        return refuse(Reason::BadPlace, parent);
    }
    if is_too_deep(entry, &above) {
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
    let Ok(above) = place_of(&after, parent, list) else {
        return refuse(Reason::UnknownTarget, parent);
    };
    if after.insert(&above, index, entry).is_none() {
        return refuse(Reason::BadPlace, parent);
    }
    Ok((Arc::new(after), back))
}

/// The route of a noun that holds a list of this name.
fn place_of(plan: &Plan, parent: &Target, list: ListName) -> Result<Route, Reason> {
    let (noun, route): (&dyn Noun, Route) = match parent {
        Target::Plan => (plan, Route::new()),
        Target::Entry(id) => {
            let route = plan.route(id).ok_or(Reason::UnknownTarget)?;
            (plan.entry_at(&route).ok_or(Reason::UnknownTarget)?.noun(), route)
        }
        Target::Part(_) => return Err(Reason::UnknownTarget),
    };
    noun.list(list).map(|_| route).ok_or(Reason::BadPlace)
}

fn parent_of(plan: &Plan, route: &[(ListName, usize)]) -> Target {
    let above = route.split_last().map(|(_, above)| above).unwrap_or_default();
    plan.entry_at(above).map_or(Target::Plan, |entry| Target::Entry(entry.id()))
}
