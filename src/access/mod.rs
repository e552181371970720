//! Who may see and change what: roles, what belongs together, and the one table that joins them;
//! and the plan that one viewer may have.
//!
//! In a browser this is comfort for honest users: the host's server decides what is stored, and
//! redacts before anything is sent.

mod actor;
mod area;
mod eyes;
mod redact;
mod shared;
mod standing;
mod table;

pub use actor::{Actor, owner_field};
pub use redact::{AlreadyRedacted, redact};
pub use shared::{
    InformationSort, InformationSorts, NAMES_OF_HEALTH, Shared, in_order, is_same, says_no, tells_of_health,
};
pub use standing::AGE_OF_HEALTH_MAJORITY;
pub use table::{Grant, Group, Right, Sight, grant_of, right};

/// In what capacity somebody uses the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Role {
    /// The person the plan belongs to (planeier).
    Person,
    /// Next of kin (pårørende) or parent.
    NextOfKin,
    /// Guardian (verge).
    Guardian,
    /// The coordinator (koordinator).
    Coordinator,
    /// The coordinator's substitute (stedfortreder), within the period of their own entry.
    Substitute,
    /// A participant with a part of the plan (deltaker).
    Participant,
    /// The coordinating unit (koordinerende enhet).
    CoordinatingUnit,
    /// Somebody who only reads (innsyn). Whoever is not named is this. One who takes part reads
    /// what a participant reads; anybody else where the plan stands and who takes part.
    #[default]
    Reader,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 8] = [
        Role::Person,
        Role::NextOfKin,
        Role::Guardian,
        Role::Coordinator,
        Role::Substitute,
        Role::Participant,
        Role::CoordinatingUnit,
        Role::Reader,
    ];

    /// The value of the element's `user-role`.
    pub fn word(self) -> &'static str {
        match self {
            Role::Person => "person",
            Role::NextOfKin => "next-of-kin",
            Role::Guardian => "guardian",
            Role::Coordinator => "coordinator",
            Role::Substitute => "substitute",
            Role::Participant => "participant",
            Role::CoordinatingUnit => "coordinating-unit",
            Role::Reader => "reader",
        }
    }

    /// The role of a word; an unknown word is a reader, never more.
    pub fn of(word: &str) -> Role {
        Role::ALL.into_iter().find(|role| role.word() == word).unwrap_or_default()
    }
}
