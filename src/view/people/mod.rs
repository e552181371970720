//! Participants, and the person the plan belongs to.

mod participants;
mod person;

pub use participants::participants_section;
pub use person::person_section;
