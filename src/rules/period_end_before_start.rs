//! The plan period ends after it starts.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Part, Path, Plan};
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

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-02-01","end":"2026-01-01"},"evaluation":{"method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}]}"#,
    r#"{"period":{"start":"2026-02-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}]}"#,
];
