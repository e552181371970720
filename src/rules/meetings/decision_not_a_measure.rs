//! What a meeting decided becomes a measure, with somebody responsible and a deadline.

use crate::plan::{Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `decision-not-a-measure`. What a meeting decided becomes a measure, with somebody responsible and a
/// deadline.
pub static RULE: Rule = Rule {
    code: "decision-not-a-measure",
    level: Level::Reminder,
    source: Source::Row(20, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if context.coordinator_only {
        return;
    }
    let held = plan.meetings.iter().filter(|meeting| meeting.is_held());
    for decision in held.flat_map(|meeting| meeting.decisions.iter()) {
        if decision.measure.is_empty() {
            found.add(
                Path::entry(&decision.id),
                ContentFinding::DecisionNotAMeasure { title: decision.title.clone() },
                ContentFinding::DecisionNotAMeasureWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/meetings/0/decisions":[{"id":"v","title":"Kjøpe staver","responsible":"k","deadline":"2026-06-01"}]}"#,
    r#"{"/meetings/0/decisions":[{"id":"v","title":"Kjøpe staver","responsible":"k","deadline":"2026-06-01","measure":"m"}]}"#,
];
