//! The examples of all steps in one list, for tests and for documentation.
//!
//! Nothing in the component calls this, so no example reaches the wasm.

use super::{StepRule, closing, consent_renewal, journal, start_up, transfer};
use crate::into_vec::IntoVec;

/// A step with a patch of the base plan after which it is done on 1 March 2026, and one after
/// which it is open.
pub struct StepExample {
    /// The procedure's code.
    pub procedure: &'static str,
    /// The step's code.
    pub step: &'static str,
    /// Patch after which it is done.
    pub done: &'static str,
    /// Patch after which it is open.
    pub open: &'static str,
}

/// Every step of every procedure, by code.
pub fn every_step() -> impl Iterator<Item = (&'static str, &'static str)> {
    let of = |code, steps: &'static [StepRule]| steps.iter().map(move |step| (code, step.code));
    of(start_up::CODE, start_up::STEPS)
        .chain(of(transfer::CODE, transfer::STEPS))
        .chain(of(closing::CODE, closing::STEPS))
        .chain(of(journal::CODE, journal::STEPS))
        .chain(of(consent_renewal::CODE, consent_renewal::STEPS))
}

/// The examples of every step.
pub fn step_examples() -> Vec<StepExample> {
    let all = [
        (start_up::CODE, start_up::EXAMPLES),
        (transfer::CODE, transfer::EXAMPLES),
        (closing::CODE, closing::EXAMPLES),
        (journal::CODE, journal::EXAMPLES),
        (consent_renewal::CODE, consent_renewal::EXAMPLES),
    ];
    let of = |procedure, &(step, [done, open]): &(&'static str, [&'static str; 2])| StepExample {
        procedure,
        step,
        done,
        open,
    };
    all.into_iter().flat_map(|(code, examples)| examples.iter().map(move |one| of(code, one))).into_vec()
}
