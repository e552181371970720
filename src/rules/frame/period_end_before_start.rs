//! The plan period ends after it starts.

use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::FindingText;

/// `period-end-before-start`. The plan period ends after it starts.
pub static RULE: Rule = Rule {
    code: "period-end-before-start",
    level: Level::Error,
    source: Source::Letter('g'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let (Some(start), Some(end)) = (context.period.start, context.period.end) else {
        return;
    };
    if end < start {
        found.add(
            Path::part(Part::Period, Field::End),
            FindingText::PeriodEndBeforeStart { start: start.to_string(), end: end.to_string() },
            FindingText::PeriodEndBeforeStartWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/period/start":"2026-06-02","/period/end":"2026-06-01"}"#,
    r#"{"/period/start":"2026-06-01","/period/end":"2026-06-01","/goals/0/measures/0/start":"2026-06-01","/goals/0/measures/0/deadline":"2026-06-01"}"#,
];
