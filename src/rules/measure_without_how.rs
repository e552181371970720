//! A measure says how it is carried out (gjennomføring).

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Measure, Path};
use crate::words::FindingText;

/// `measure-without-how`. A measure says how it is carried out (gjennomføring).
pub static RULE: Rule = Rule {
    code: "measure-without-how",
    level: Level::Gap,
    source: Source::Letter('f'),
    check: Check::Measure(check),
};

fn check(measure: &Measure, _context: &Context, found: &mut Found<'_>) {
    if measure.how.trim().is_empty() {
        found.add(
            Path::field(&measure.id, Field::How),
            FindingText::MeasureWithoutHow { measure: measure.title.clone() },
            FindingText::MeasureWithoutHowWayOut,
        );
    }
}

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
];
