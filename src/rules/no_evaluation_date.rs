//! It is decided when the plan is evaluated.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Part, Path, Plan};
use crate::words::FindingText;

/// `no-evaluation-date`. It is decided when the plan is evaluated.
pub static RULE: Rule = Rule {
    code: "no-evaluation-date",
    level: Level::Gap,
    source: Source::Row(4, "S1"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if context.evaluation.next.is_none() {
        found.add(
            Path::part(Part::EvaluationPlan, Field::Next),
            FindingText::NoEvaluationDate,
            FindingText::NoEvaluationDateWayOut,
        );
    }
}

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
];
