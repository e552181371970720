//! The plan has a period with a start and an end.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Part, Path, Plan};
use crate::words::FindingText;

/// `period-missing`. The plan has a period with a start and an end.
pub static RULE: Rule = Rule {
    code: "period-missing",
    level: Level::Gap,
    source: Source::Letter('g'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let field = match (context.period.start, context.period.end) {
        (None, _) => Field::Start,
        (Some(_), None) => Field::End,
        (Some(_), Some(_)) => return,
    };
    found.add(Path::part(Part::Period, field), FindingText::PeriodMissing, FindingText::PeriodMissingWayOut);
}

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
];
