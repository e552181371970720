//! The plans of the examples: one complete plan with a patch, on one day.

use super::patch::patched;
use crate::failure::Failure;
use crate::folder;
use crate::places;
use individuell_plan::exchange::{parse, read_plan};
use individuell_plan::plan::read::ReadError;
use individuell_plan::plan::{Date, Plan};
use individuell_plan::rules::{BASE, KnownPlan, Settings};
use std::fs;
use std::sync::Arc;

/// What the head of each catalogue says of its examples.
pub const ABOUT: &str = "An example is a patch of the complete plan `src/rules/base.json`, for 1 March 2026: from JSON Pointer to the new value, where `null` removes and `-` appends.";

/// The day that the examples are written for.
pub fn day() -> Result<Date, Failure> {
    Date::parse("2026-03-01").ok_or_else(|| broken("the day", "it is no date"))
}

/// The complete plan with a patch.
pub fn plan(code: &str, patch: &str) -> Result<Plan, Failure> {
    read_plan(&patched(BASE, patch)).map_err(|error| broken(code, error))
}

/// The settings, and the plans the host knows of, that an example asks for.
pub fn settings(code: &str, settings: &str, known_plans: &str) -> Result<Arc<Settings>, Failure> {
    let read = || -> Result<Settings, ReadError> {
        let known_plans = KnownPlan::read_list(&parse(known_plans)?)?;
        Ok(Settings { known_plans, ..Settings::read(&parse(settings)?)? })
    };
    read().map(Arc::new).map_err(|error| broken(code, error))
}

/// The sentences at the head of a source file: its first paragraph.
pub fn header(path: &str) -> Result<String, Failure> {
    let file = places::root().join(path);
    let text = fs::read_to_string(&file).map_err(|error| folder::trouble("read", &file, &error))?;
    let lines = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    Ok(lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" "))
}

/// An example that is not what it says it is.
pub fn broken(code: &str, why: impl std::fmt::Display) -> Failure {
    Failure::new(
        format!("the example of `{code}` is of no use: {why}"),
        "correct it beside its code in src/rules; `cargo test --no-default-features` tells more",
    )
}
