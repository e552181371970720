//! A plan from before is fetched only with consent.

use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `plan-fetched-without-consent`. A plan from before is fetched only with consent.
pub static RULE: Rule = Rule {
    code: "plan-fetched-without-consent",
    level: Level::Gap,
    source: Source::Row(69, "S4"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let fetched = plan.start_up.other_plan_fetched;
    if let Some(date) = fetched.filter(|day| !circle::consented_at_all(context, *day)) {
        found.add(
            Path::part(Part::StartUp, Field::OtherPlanFetched),
            PeopleFinding::PlanFetchedWithoutConsent { date: date.to_string() },
            PeopleFinding::PlanFetchedWithoutConsentWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/startUp/otherPlan":"Sykehuset","/startUp/otherPlanFetched":"2026-01-14"}"#,
    r#"{"/startUp/otherPlan":"Sykehuset","/startUp/otherPlanFetched":"2026-01-15"}"#,
];
