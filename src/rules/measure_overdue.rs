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

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-02-28","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-03-01","status":"ongoing"}]}]}"#,
];
