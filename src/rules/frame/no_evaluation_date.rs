//! It is decided when the plan is evaluated.

use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::FindingText;

/// `no-evaluation-date`. It is decided when the plan is evaluated.
pub static RULE: Rule = Rule {
    code: "no-evaluation-date",
    level: Level::Gap,
    source: Source::Row(4, "S1"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if !context.coordinator_only && context.evaluation.next.is_none() {
        found.add(
            Path::part(Part::EvaluationPlan, Field::Next),
            FindingText::NoEvaluationDate,
            FindingText::NoEvaluationDateWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/evaluation/next":null}"#, r#"{"/evaluation/next":"2026-12-31"}"#];
