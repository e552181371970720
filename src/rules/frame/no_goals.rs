//! The plan has a goal.

use crate::plan::{ListName, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `no-goals`. The plan has a goal.
pub static RULE: Rule =
    Rule { code: "no-goals", level: Level::Gap, source: Source::Letter('a'), check: Check::Plan(check) };

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    if plan.goals.is_empty() {
        found.add(
            Path::list(Target::Plan, ListName::Goals),
            ContentFinding::NoGoals,
            ContentFinding::NoGoalsWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/goals":[]}"#, r#"{"/goals/0/status":"completed"}"#];
