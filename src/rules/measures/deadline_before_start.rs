//! A measure is not due before it starts.

use crate::plan::{Field, Measure, Path};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::FindingText;

/// `deadline-before-start`. A measure is not due before it starts.
pub static RULE: Rule = Rule {
    code: "deadline-before-start",
    level: Level::Error,
    source: Source::Consistency,
    check: Check::Measure(check),
};

fn check(measure: &Measure, _context: &Context, found: &mut Found<'_>) {
    let (Some(start), Some(deadline)) = (measure.start, measure.deadline) else {
        return;
    };
    if deadline < start {
        found.add(
            Path::field(&measure.id, Field::Deadline),
            FindingText::DeadlineBeforeStart {
                measure: measure.title.clone(),
                start: start.to_string(),
                deadline: deadline.to_string(),
            },
            FindingText::DeadlineBeforeStartWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/goals/0/measures/0/start":"2026-05-02"}"#, r#"{"/goals/0/measures/0/start":"2026-05-01"}"#];
