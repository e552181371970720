//! What goes in and out: JSON text and our own format.
//!
//! Reading is strict and typed; writing gives the same bytes for the same plan on every machine.

mod json;
mod own;

pub use json::parse;
pub use own::{read_plan, write_plan};
