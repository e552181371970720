//! Rules of a plan that has ended.

pub mod closed_without_closing;
