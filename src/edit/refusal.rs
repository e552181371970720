//! Why a command was not carried out.
//!
//! A refusal names the place and the reason, and never a text of the plan.

use crate::plan::read::{Problem, ReadError};
use crate::plan::{Path, Plan, Target};
use crate::words::{Sentence, of_read_error};

/// The reason of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No such entry.
    UnknownTarget,
    /// The noun has no such field.
    UnknownField,
    /// The list does not exist there, or the place is past its end, or an entry would be put
    /// below itself.
    BadPlace,
    /// An id that does not name a participant.
    UnknownReference,
    /// The plan does not go from the status it has to the one wanted.
    BadMove,
    /// Something is missing that a plan in use must have.
    Blocked,
    /// The actor may not.
    NotPermitted,
    /// Something that the command is about is hidden: the plan is redacted.
    Hidden,
    /// Not a command of the list.
    BadCommand,
    /// The value cannot stand in the field, or a bound would be passed.
    Value(Problem),
}

impl Reason {
    /// The stable code that a host can switch on.
    pub fn code(self) -> &'static str {
        match self {
            Reason::UnknownTarget => "unknown-target",
            Reason::UnknownField => "unknown-field",
            Reason::BadPlace => "bad-place",
            Reason::UnknownReference => "unknown-reference",
            Reason::BadMove => "bad-move",
            Reason::Blocked => "blocked",
            Reason::NotPermitted => "not-permitted",
            Reason::Hidden => "hidden",
            Reason::BadCommand => "bad-command",
            Reason::Value(problem) => problem.code(),
        }
    }
}

/// A command that was not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub reason: Reason,
    /// JSON Pointer: into the plan, or into the commands when they could not be read.
    pub pointer: String,
}

impl Refusal {
    /// A refusal about a place in the plan.
    pub(super) fn at(reason: Reason, path: &Path, plan: &Plan) -> Refusal {
        Refusal { reason, pointer: path.pointer(plan) }
    }

    /// A refusal about a whole noun.
    pub(super) fn of(reason: Reason, target: &Target, plan: &Plan) -> Refusal {
        Refusal::at(reason, &Path::whole(target.clone()), plan)
    }

    /// The sentence for a person.
    pub fn sentence(&self) -> Sentence {
        match self.reason {
            Reason::UnknownTarget => Sentence::UnknownTarget,
            Reason::UnknownField => Sentence::UnknownField,
            Reason::BadPlace => Sentence::BadPlace,
            Reason::UnknownReference => Sentence::UnknownReference,
            Reason::BadMove => Sentence::BadMove,
            Reason::Blocked => Sentence::Blocked,
            Reason::NotPermitted => Sentence::NotPermitted,
            Reason::Hidden => Sentence::Hidden,
            Reason::BadCommand => Sentence::BadCommand,
            Reason::Value(problem) => of_read_error(&ReadError::whole(problem)),
        }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{} at \"{}\"", self.reason.code(), self.pointer)
    }
}

impl std::error::Error for Refusal {}
