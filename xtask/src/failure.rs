//! A failure: what went wrong and the way out, as two sentences for the person at the terminal.
//!
//! Promises that no failure reaches the terminal without something the reader can do.

use std::fmt;

#[derive(Debug)]
pub struct Failure {
    step: Option<String>,
    what: String,
    way_out: String,
}

impl Failure {
    pub fn new(what: impl Into<String>, way_out: impl Into<String>) -> Self {
        Failure { step: None, what: what.into(), way_out: way_out.into() }
    }

    /// Names the step that failed; the innermost step wins, as it is the most exact.
    pub fn in_step(mut self, name: &str) -> Self {
        self.step.get_or_insert_with(|| name.to_owned());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.step {
            Some(step) => writeln!(f, "Step `{step}` failed: {}.", self.what)?,
            None => writeln!(f, "Failed: {}.", self.what)?,
        }
        write!(f, "What you can do: {}", self.way_out)
    }
}
