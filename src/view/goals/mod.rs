//! Goals with their sub-goals, measures and evaluations.

mod editor;
mod evaluation;
mod section;

pub use section::goals_section;

use super::screen::{Around, Screen};
use crate::edit::Command;
use crate::plan::{Entry, EntryRef, Field, Goal, List, Target};
use std::sync::Arc;

/// A list of goals with the rules' context, compared by pointer: what a goal hangs on.
#[derive(Clone)]
pub struct Above {
    /// The goals of the plan, or of a goal.
    pub goals: List<Goal>,
    /// What the rules look at.
    pub around: Around,
}

impl PartialEq for Above {
    fn eq(&self, other: &Above) -> bool {
        self.goals.is_same(&other.goals) && self.around == other.around
    }
}

/// Adds a goal at the end of a list, and opens it.
fn add(screen: Screen, parent: &Target) {
    let index = screen.plan.with_untracked(|plan| match parent {
        Target::Entry(id) => match plan.entry(id) {
            Some(EntryRef::Goal(goal)) => goal.goals.len(),
            Some(_) | None => 0,
        },
        Target::Plan | Target::Part(_) => plan.goals.len(),
    });
    let id = super::serial::fresh("g");
    let owner = super::measures::owner(screen);
    let entry = Entry::Goal(Arc::new(Goal { id: id.clone(), owner, ..Goal::default() }));
    if screen.send_one(Command::Add { parent: parent.clone(), index, entry }) {
        screen.open(&Target::Entry(id), Field::Title);
    }
}
