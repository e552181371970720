//! The plan says with whom else there is cooperation, or that none is needed.

use crate::plan::{ListName, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `no-cooperation`. The plan says with whom else there is cooperation, or that none is needed.
pub static RULE: Rule = Rule {
    code: "no-cooperation",
    level: Level::Gap,
    source: Source::Letter('i'),
    check: Check::Plan(check),
};

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    if plan.cooperation.is_empty() && !plan.no_cooperation {
        found.add(
            Path::list(Target::Plan, ListName::Cooperation),
            ContentFinding::NoCooperation,
            ContentFinding::NoCooperationWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/noCooperation":null}"#,
    r#"{"/noCooperation":null,"/cooperation":[{"id":"s","name":"Frivilligsentralen"}]}"#,
];
