//! What goes in and out: JSON text, our own format, and what a host tells beside the plan.
//!
//! Reading is strict and typed; writing gives the same bytes for the same plan on every machine.

mod json;
mod number;
mod options;
mod own;

pub use json::parse;
pub use number::{NumberOptions, check_number_json};
pub use options::{DirectoryEntry, Mode, Options, read_actor};
pub use own::{read_plan, write_plan};
