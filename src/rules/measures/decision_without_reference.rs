//! A measure that is decided (vedtak) says on which day, and under which reference.

use crate::plan::{Field, Measure, Path, Standing};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `decision-without-reference`. A measure that is decided (vedtak) says on which day, and under which
/// reference.
pub static RULE: Rule = Rule {
    code: "decision-without-reference",
    level: Level::Gap,
    source: Source::Row(79, "S3"),
    check: Check::Measure(check),
};

fn check(measure: &Measure, _context: &Context, found: &mut Found<'_>) {
    if measure.standing != Some(Standing::Decided) {
        return;
    }
    let field = if measure.decision_date.is_none() {
        Field::DecisionDate
    } else if measure.decision_reference.trim().is_empty() {
        Field::DecisionReference
    } else {
        return;
    };
    found.add(
        Path::field(&measure.id, field),
        ContentFinding::DecisionWithoutReference { measure: measure.title.clone() },
        ContentFinding::DecisionWithoutReferenceWayOut,
    );
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/measures/0/standing":"decided","/goals/0/measures/0/decisionDate":"2026-01-20"}"#,
    r#"{"/goals/0/measures/0/standing":"decided","/goals/0/measures/0/decisionDate":"2026-01-20","/goals/0/measures/0/decisionReference":"2026/17"}"#,
];
