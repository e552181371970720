//! Expectations are made clear when the group starts: to the coordinator, to the group, who contacts whom
//! next.

use crate::plan::{ListName, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `expectations-missing`. Expectations are made clear when the group starts: to the coordinator, to the
/// group, who contacts whom next.
pub static RULE: Rule = Rule {
    code: "expectations-missing",
    level: Level::Reminder,
    source: Source::Row(83, "S3"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    if plan.group_started.is_some() && plan.expectations.is_empty() {
        found.add(
            Path::list(Target::Plan, ListName::Expectations),
            PeopleFinding::ExpectationsMissing,
            PeopleFinding::ExpectationsMissingWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/expectations":null}"#, r#"{"/expectations":null,"/groupStarted":null}"#];
