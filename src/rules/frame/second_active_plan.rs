//! A person has one individual plan in use.

use crate::plan::{Field, Path, Plan, PlanStatus};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `second-active-plan`. A person has one individual plan in use.
pub static RULE: Rule = Rule {
    code: "second-active-plan",
    level: Level::Error,
    source: Source::Row(7, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if context.coordinator_only || context.status != PlanStatus::InUse {
        return;
    }
    let mut others = context.settings.known_plans.iter();
    if let Some(other) = others.find(|known| known.id != plan.id && known.is_active()) {
        let name = if other.title.trim().is_empty() { other.id.as_str() } else { &other.title };
        found.add(
            Path::plan(Field::Status),
            ContentFinding::SecondActivePlan { name: name.to_owned() },
            ContentFinding::SecondActivePlanWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/id":"plan-2"}"#, r#"{"/id":"plan-1"}"#];
