//! A measure says how much and how often (omfang).

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Measure, Path};
use crate::words::FindingText;

/// `measure-without-extent`. A measure says how much and how often (omfang).
pub static RULE: Rule = Rule {
    code: "measure-without-extent",
    level: Level::Gap,
    source: Source::Letter('e'),
    check: Check::Measure(check),
};

fn check(measure: &Measure, _context: &Context, found: &mut Found<'_>) {
    if measure.extent.trim().is_empty() {
        found.add(
            Path::field(&measure.id, Field::Extent),
            FindingText::MeasureWithoutExtent { measure: measure.title.clone() },
            FindingText::MeasureWithoutExtentWayOut,
        );
    }
}

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
];
