//! There is consent before the group (ansvarsgruppe) is established.

use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `group-without-consent`. There is consent before the group (ansvarsgruppe) is established.
pub static RULE: Rule = Rule {
    code: "group-without-consent",
    level: Level::Error,
    source: Source::Row(54, "S2"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if let Some(date) = plan.group_started.filter(|day| !circle::consented_on(context, *day)) {
        found.add(
            Path::plan(Field::GroupStarted),
            PeopleFinding::GroupWithoutConsent { date: date.to_string() },
            PeopleFinding::GroupWithoutConsentWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/groupStarted":"2026-01-14"}"#, r#"{"/groupStarted":"2026-01-15"}"#];
