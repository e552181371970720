//! What a command must leave alone in a redacted plan: whatever is hidden there, and the marks.
//!
//! Whatever is carried out on the redacted plan is carried out on the full one as the same actor,
//! and changes the same there. So nothing that depends on hidden values may be decided here.

use super::command::Command;
use super::refusal::Reason;
use crate::access::Actor;
use crate::plan::{EntryRef, Field, Id, Kind, Part, Plan, PlanStatus, Target};

/// Why a command is refused for what is hidden, wherever it comes from.
pub(super) fn forbids(plan: &Plan, command: &Command, actor: &Actor) -> Option<Reason> {
    if changes_marks(plan, command) {
        return Some(Reason::NotPermitted);
    }
    if !plan.is_redacted() {
        return None;
    }
    let is_hidden = match command {
        Command::Set { target, field, .. } => plan.hides(target, *field).is_some(),
        Command::Add { parent, entry, .. } => goes_into_hiding(plan, parent, entry.as_ref(), actor),
        Command::Remove { id } => has_hidden(plan, id),
        Command::Move { id, parent, .. } => {
            let goes = |entry| goes_into_hiding(plan, parent, entry, actor);
            has_hidden(plan, id) || plan.entry(id).is_some_and(goes)
        }
    };
    is_hidden.then_some(Reason::Hidden)
}

/// Whether a command takes the plan into use: what hinders that can stand in what is hidden.
pub(super) fn takes_into_use(plan: &Plan, target: &Target, field: Field, wanted: Option<&str>) -> bool {
    let is_move = *target == Target::Plan && field == Field::Status;
    is_move && wanted == Some(PlanStatus::InUse.word()) && plan.status() != PlanStatus::InUse
}

fn changes_marks(plan: &Plan, command: &Command) -> bool {
    let is_mark = |id: &Id| plan.entry(id).is_some_and(|entry| entry.kind() == Kind::Hidden);
    match command {
        Command::Set { target: Target::Part(part), .. } => *part == Part::Redaction,
        Command::Set { target: Target::Entry(id), .. } => !plan.hidden.is_empty() && is_mark(id),
        Command::Set { target: Target::Plan, .. } => false,
        Command::Add { entry, .. } => entry.as_ref().kind() == Kind::Hidden,
        Command::Remove { id } | Command::Move { id, .. } => !plan.hidden.is_empty() && is_mark(id),
    }
}

/// Whether anything is hidden in an entry or below it.
fn has_hidden(plan: &Plan, id: &Id) -> bool {
    let ids = plan.entry(id).map(EntryRef::ids).unwrap_or_default();
    plan.hidden.iter().any(|mark| mark.part.is_empty() && ids.contains(&mark.of))
}

/// Nobody can put another's entry where they do not see what stands there.
fn goes_into_hiding(plan: &Plan, parent: &Target, entry: EntryRef<'_>, actor: &Actor) -> bool {
    plan.hides_all(parent).is_some() && !actor.owns(entry)
}
