//! The plan does not both list cooperation and say that none is needed.

use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `cooperation-both-said`. The plan does not both list cooperation and say that none is needed.
pub static RULE: Rule = Rule {
    code: "cooperation-both-said",
    level: Level::Error,
    source: Source::Consistency,
    check: Check::Plan(check),
};

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    if !plan.cooperation.is_empty() && plan.no_cooperation {
        found.add(
            Path::plan(Field::NoCooperation),
            ContentFinding::CooperationBothSaid,
            ContentFinding::CooperationBothSaidWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/cooperation":[{"id":"s","name":"Frivilligsentralen"}]}"#,
    r#"{"/noCooperation":false,"/cooperation":[{"id":"s","name":"Frivilligsentralen"}]}"#,
];
