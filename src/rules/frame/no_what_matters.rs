//! The plan says what matters to the person.

use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `no-what-matters`. The plan says what matters to the person.
pub static RULE: Rule = Rule {
    code: "no-what-matters",
    level: Level::Reminder,
    source: Source::Row(13, "S3"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if !context.coordinator_only && plan.what_matters.trim().is_empty() {
        found.add(
            Path::plan(Field::WhatMatters),
            ContentFinding::NoWhatMatters,
            ContentFinding::NoWhatMattersWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/whatMatters":" "}"#, r#"{"/whatMatters":"Ute"}"#];
