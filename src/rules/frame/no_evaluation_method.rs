//! It is decided how the plan is evaluated.

use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::FindingText;

/// `no-evaluation-method`. It is decided how the plan is evaluated.
pub static RULE: Rule = Rule {
    code: "no-evaluation-method",
    level: Level::Gap,
    source: Source::Row(4, "S1"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if !context.coordinator_only && context.evaluation.method.trim().is_empty() {
        found.add(
            Path::part(Part::EvaluationPlan, Field::Method),
            FindingText::NoEvaluationMethod,
            FindingText::NoEvaluationMethodWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/evaluation/method":" "}"#, r#"{"/evaluation/method":"Samtale"}"#];
