//! Where something is not possible now, it is said why.

use crate::plan::{Field, Measure, Path, Standing};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `not-possible-without-reason`. Where something is not possible now, it is said why.
pub static RULE: Rule = Rule {
    code: "not-possible-without-reason",
    level: Level::Gap,
    source: Source::Row(132, "S3"),
    check: Check::Measure(check),
};

fn check(measure: &Measure, _context: &Context, found: &mut Found<'_>) {
    if measure.standing == Some(Standing::NotPossible) && measure.reason.trim().is_empty() {
        found.add(
            Path::field(&measure.id, Field::Reason),
            ContentFinding::NotPossibleWithoutReason { measure: measure.title.clone() },
            ContentFinding::NotPossibleWithoutReasonWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/measures/0/standing":"not-possible"}"#,
    r#"{"/goals/0/measures/0/standing":"not-possible","/goals/0/measures/0/reason":"Ingen ledige"}"#,
];
