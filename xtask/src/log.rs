//! The step log: one line a step, with the step's own time, and the time of each part.
//!
//! Promises that a line is printed only when the step is done, so that no line lies.

use crate::failure::Failure;
use std::time::{Duration, Instant};

/// A named group of steps with the time it may take.
pub struct Part {
    pub name: &'static str,
    pub budget: Duration,
    pub taken: Duration,
    pub steps: usize,
}

#[derive(Default)]
pub struct Log {
    parts: Vec<Part>,
    steps: usize,
}

impl Log {
    /// Runs one step. The text it gives back says what was found or done.
    pub fn step(
        &mut self,
        name: &str,
        work: impl FnOnce() -> Result<String, Failure>,
    ) -> Result<(), Failure> {
        self.step_giving(name, || work().map(|outcome| (outcome, ())))
    }

    /// As [`Log::step`], for a step that also has something to hand on.
    pub fn step_giving<T>(
        &mut self,
        name: &str,
        work: impl FnOnce() -> Result<(String, T), Failure>,
    ) -> Result<T, Failure> {
        let start = Instant::now();
        let result = work();
        let outcome = match &result {
            Ok((outcome, _)) => outcome.as_str(),
            Err(_) => "FAILED",
        };
        println!("[{:6.1} s] {name}: {outcome}", start.elapsed().as_secs_f64());
        self.steps += usize::from(result.is_ok());
        result.map(|(_, value)| value).map_err(|failure| failure.in_step(name))
    }

    /// Runs a group of steps and remembers how long it took.
    pub fn part<T>(
        &mut self,
        name: &'static str,
        minutes: u64,
        work: impl FnOnce(&mut Log) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        println!("== {name}");
        let (start, before) = (Instant::now(), self.steps);
        let result = work(self);
        self.parts.push(Part {
            name,
            budget: Duration::from_secs(minutes * 60),
            taken: start.elapsed(),
            steps: self.steps - before,
        });
        result
    }

    /// Prints the parts with their times, and as the last line how many steps passed and failed.
    pub fn print_parts(&self, failed: usize) {
        println!("\npart        steps   seconds    budget");
        for part in &self.parts {
            let over = if part.taken > part.budget { "  OVER BUDGET" } else { "" };
            println!(
                "{:<10} {:>6} {:>9.1} {:>9}{over}",
                part.name,
                part.steps,
                part.taken.as_secs_f64(),
                part.budget.as_secs(),
            );
        }
        println!("{} passed, {failed} failed", self.steps);
    }
}
