//! There is consent before the group (ansvarsgruppe) is established: to the plan, and to sharing
//! information.

use crate::plan::{ConsentAbout, Date, Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `group-without-consent`. There is consent before the group (ansvarsgruppe) is established: to the
/// plan, and to sharing information.
pub static RULE: Rule = Rule {
    code: "group-without-consent",
    level: Level::Error,
    source: Source::Row(54, "S2"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let is_missing = |day: Date| {
        !circle::consented_on(context, ConsentAbout::Exchange, day)
            || !context.coordinator_only && !circle::consented_on(context, ConsentAbout::Plan, day)
    };
    if let Some(date) = plan.group_started.filter(|day| is_missing(*day)) {
        found.add(
            Path::plan(Field::GroupStarted),
            PeopleFinding::GroupWithoutConsent { date: date.to_string() },
            PeopleFinding::GroupWithoutConsentWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/consents/1/date":"2026-01-21"}"#, r#"{"/consents/1/date":"2026-01-20"}"#];
