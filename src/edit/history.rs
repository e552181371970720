//! Undo and redo: the inverses of what was done, newest last, a bounded number of steps.
//!
//! A step is what a person takes as one thing: a word typed into a field is one step, however
//! many keys it took.

use super::command::Command;
use super::editor::is_one_field;
use crate::limits;
use crate::plan::Path;
use std::collections::VecDeque;

/// One step that can be taken back or done again.
#[derive(Clone, Debug)]
pub struct Step {
    /// What was done, in order.
    pub(super) done: Vec<Command>,
    /// What takes it back, in the order to apply.
    pub(super) inverse: Vec<Command>,
    /// What it was about: focus goes there.
    pub about: Path,
    /// Whether more typing may join it.
    pub(super) open_until: Option<f64>,
}

impl Step {
    /// The command that names the step for a person.
    pub fn first(&self) -> Option<&Command> {
        self.done.first()
    }

    /// What was carried out: going back, or doing it (again).
    pub fn commands(&self, back: bool) -> &[Command] {
        if back { &self.inverse } else { &self.done }
    }

    /// What kind of entry the step removed, if it did.
    pub fn removed(&self) -> Option<crate::plan::Kind> {
        self.inverse.iter().find_map(|command| match command {
            Command::Add { entry, .. } => Some(entry.as_ref().kind()),
            Command::Set { .. } | Command::Remove { .. } | Command::Move { .. } => None,
        })
    }
}

/// The steps behind and ahead.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    pub(super) undo: VecDeque<Step>,
    pub(super) redo: Vec<Step>,
}

impl History {
    /// Adds a step and forgets what could have been redone.
    pub(super) fn push(&mut self, step: Step) {
        self.redo.clear();
        if self.undo.len() >= limits::UNDO_STEPS {
            self.undo.pop_front();
        }
        self.undo.push_back(step);
    }

    /// The last step, when typing at this time into this field belongs to it.
    pub(super) fn typing(&mut self, about: &Path, at: f64) -> Option<&mut Step> {
        if !self.redo.is_empty() {
            return None;
        }
        self.undo
            .back_mut()
            .filter(|step| step.about == *about && step.open_until.is_some_and(|until| at <= until))
            .filter(|step| is_one_field(&step.done))
    }

    /// The last step came to nothing; what is typed next is a step of its own.
    pub(super) fn forget(&mut self) {
        self.undo.pop_back();
        self.close();
    }

    /// No more typing joins the last step.
    pub(super) fn close(&mut self) {
        if let Some(step) = self.undo.back_mut() {
            step.open_until = None;
        }
    }
}
