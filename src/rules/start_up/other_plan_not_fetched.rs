//! A plan from before is fetched, with the person's consent.

use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `other-plan-not-fetched`. A plan from before is fetched, with the person's consent.
pub static RULE: Rule = Rule {
    code: "other-plan-not-fetched",
    level: Level::Reminder,
    source: Source::Row(69, "S4"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    if !plan.start_up.other_plan.trim().is_empty() && plan.start_up.other_plan_fetched.is_none() {
        found.add(
            Path::part(Part::StartUp, Field::OtherPlanFetched),
            PeopleFinding::OtherPlanNotFetched,
            PeopleFinding::OtherPlanNotFetchedWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/startUp/otherPlan":"Sykehuset"}"#,
    r#"{"/startUp/otherPlan":"Sykehuset","/startUp/otherPlanFetched":"2026-02-01"}"#,
];
