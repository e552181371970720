//! The plan says what the person has and manages (ressurser).

use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `no-resources`. The plan says what the person has and manages (ressurser).
pub static RULE: Rule =
    Rule { code: "no-resources", level: Level::Gap, source: Source::Letter('a'), check: Check::Plan(check) };

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    if plan.resources.trim().is_empty() {
        found.add(
            Path::plan(Field::Resources),
            ContentFinding::NoResources,
            ContentFinding::NoResourcesWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/resources":null}"#, r#"{"/resources":"Ei søster"}"#];
