//! A life area is one of those the template offers.

use crate::plan::{Field, Goal, Id, Measure, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `life-area-unknown`. A life area is one of those the template offers.
pub static RULE: Rule = Rule {
    code: "life-area-unknown",
    level: Level::Reminder,
    source: Source::Row(16, "S3"),
    check: Check::Everywhere { plan: check_plan, goal: check_goal, measure: check_measure },
};

fn check_plan(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for need in plan.needs.iter() {
        look(&need.id, &need.life_area, context, found);
    }
}

fn check_goal(goal: &Goal, context: &Context, found: &mut Found<'_>) {
    look(&goal.id, &goal.life_area, context, found);
}

fn check_measure(measure: &Measure, context: &Context, found: &mut Found<'_>) {
    look(&measure.id, &measure.life_area, context, found);
}

fn look(id: &Id, area: &String, context: &Context, found: &mut Found<'_>) {
    let offered = &context.template.life_areas;
    if area.is_empty() || offered.iter().next().is_none() || offered.has(area) {
        return;
    }
    found.add(
        Path::field(id, Field::LifeArea),
        ContentFinding::LifeAreaUnknown { area: area.clone() },
        ContentFinding::LifeAreaUnknownWayOut,
    );
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/template":{"name":"Mal","lifeAreas":["Bolig"]}}"#,
    r#"{"/template":{"name":"Mal","lifeAreas":["Bolig","Hverdag"]}}"#,
];
