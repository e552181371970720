//! What a command needs before it can start: looked for first, fetched only when missing.
//!
//! Each file here has one kind of thing. Promises that a second run fetches nothing.

pub mod apt;
pub mod browser;
pub mod cargo_tools;
pub mod dictionaries;
pub mod node;
pub mod rust;
