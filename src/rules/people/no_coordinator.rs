//! The plan has a main coordinator today.

use crate::plan::{ListName, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::FindingText;

/// `no-coordinator`. The plan has a main coordinator today.
pub static RULE: Rule = Rule {
    code: "no-coordinator",
    level: Level::Gap,
    source: Source::Letter('c'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if context.coordinators().next().is_none() {
        found.add(
            Path::list(Target::Plan, ListName::Participants),
            FindingText::NoCoordinator,
            FindingText::NoCoordinatorWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/1/appointments/0/to":"2026-02-28"}"#,
    r#"{"/participants/1/appointments/0/to":"2026-03-01","/participants/-":{"id":"nina","name":"Nina Test","roles":["coordinator"],"from":"2026-03-02"}}"#,
];
