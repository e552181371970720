//! A measure is not due before it starts.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Measure, Path};
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

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-01-31","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-02-01","status":"done"}]}]}"#,
];
