//! What the plan says about the work: what is due, who carries how much, how it lies in time, what
//! the next meeting should take up, and a sieve for many measures.
//!
//! Everything is computed from the plan while it is looked at, and stored nowhere. What is hidden
//! from the viewer is neither counted nor shown.

mod agenda;
mod due;
mod load;
mod sieve;
mod span;
mod timeline;
mod veil;

pub use agenda::{Proposal, agenda};
pub use due::{DUE_DAYS, Due, DueState, due};
pub use load::{Load, loads};
pub use sieve::{DeadlineIs, Sieve, Who};
pub use span::{Span, SpanKind};
pub use timeline::{Timeline, WHOLE, YEARS_AHEAD, YEARS_BACK, timeline};
