//! The plan says what is needed (behov), now or later.

use crate::plan::{ListName, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `no-needs`. The plan says what is needed (behov), now or later.
pub static RULE: Rule =
    Rule { code: "no-needs", level: Level::Gap, source: Source::Letter('a'), check: Check::Plan(check) };

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    let says = |text: &str| !text.trim().is_empty();
    if !plan.needs.iter().any(|need| says(&need.now) || says(&need.need) || says(&need.expected)) {
        found.add(
            Path::list(Target::Plan, ListName::Needs),
            ContentFinding::NoNeeds,
            ContentFinding::NoNeedsWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/needs/0/now":null,"/needs/0/need":null,"/needs/0/expected":" "}"#,
    r#"{"/needs/0/now":null,"/needs/0/need":null}"#,
];
