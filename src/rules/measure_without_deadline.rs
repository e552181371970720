//! A measure has a deadline: responsibility is distributed and deadlines set.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Measure, Path};
use crate::words::FindingText;

/// `measure-without-deadline`. A measure has a deadline: responsibility is distributed and deadlines set.
pub static RULE: Rule = Rule {
    code: "measure-without-deadline",
    level: Level::Gap,
    source: Source::Row(20, "S1"),
    check: Check::Measure(check),
};

fn check(measure: &Measure, _context: &Context, found: &mut Found<'_>) {
    if measure.deadline.is_none() && !measure.is_closed() {
        found.add(
            Path::field(&measure.id, Field::Deadline),
            FindingText::MeasureWithoutDeadline { measure: measure.title.clone() },
            FindingText::MeasureWithoutDeadlineWayOut,
        );
    }
}

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
];
