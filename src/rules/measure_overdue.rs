//! A measure whose deadline has passed is closed or given a new deadline.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Measure, Path};
use crate::words::FindingText;

/// `measure-overdue`. A measure whose deadline has passed is closed or given a new deadline.
pub static RULE: Rule = Rule {
    code: "measure-overdue",
    level: Level::Reminder,
    source: Source::Row(99, "S1"),
    check: Check::Measure(check),
};

fn check(measure: &Measure, context: &Context, found: &mut Found<'_>) {
    let Some(deadline) = measure.deadline else {
        return;
    };
    if deadline < context.today && !measure.is_closed() {
        found.add(
            Path::field(&measure.id, Field::Deadline),
            FindingText::MeasureOverdue { measure: measure.title.clone(), deadline: deadline.to_string() },
            FindingText::MeasureOverdueWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/measures/0/deadline":"2026-02-28"}"#,
    r#"{"/goals/0/measures/0/deadline":"2026-02-28","/goals/0/measures/0/status":"done"}"#,
];
