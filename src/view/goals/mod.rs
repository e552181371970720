//! Goals with their sub-goals, measures and evaluations.

mod editor;
mod evaluation;
mod section;

use crate::into_vec::IntoVec;
pub use section::goals_section;

use super::screen::{Around, Screen};
use crate::edit::Command;
use crate::plan::{Entry, Field, Goal, Id, List, ListName, Target};
use std::sync::Arc;

/// A goal with what the rules look at, compared by pointer: what a goal's view hangs on.
#[derive(Clone)]
pub struct Seen {
    /// The goal.
    pub goal: Arc<Goal>,
    /// What the rules look at.
    pub around: Around,
}

impl PartialEq for Seen {
    fn eq(&self, other: &Seen) -> bool {
        Arc::ptr_eq(&self.goal, &other.goal) && self.around == other.around
    }
}

/// The goals of a list with what is around them.
fn seen(goals: &List<Goal>, around: &Around) -> Vec<(Id, Seen)> {
    let one = |goal: &Arc<Goal>| Seen { goal: Arc::clone(goal), around: around.clone() };
    goals.iter().map(|goal| (goal.id.clone(), one(goal))).into_vec()
}

/// Adds a goal at the end of a list, and opens it.
fn add(screen: Screen, parent: &Target) {
    let index = super::form::length(screen, parent, ListName::Goals);
    let id = super::serial::fresh("g");
    let owner = super::measures::owner(screen);
    let entry = Entry::Goal(Arc::new(Goal { id: id.clone(), owner, ..Goal::default() }));
    if screen.send_one(Command::Add { parent: parent.clone(), index, entry }) {
        super::search::bring_out(screen, &id);
        screen.open(&Target::Entry(id), Field::Title);
    }
}
