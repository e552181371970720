//! A plan is not in use after the person has said no to it, or has taken the consent back.

use crate::consent::refusal;
use crate::plan::{ConsentAbout, Field, Path, Plan, PlanStatus};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ConsentText;

/// `plan-used-against-no`. A plan is not in use after the person has said no to it, or has taken
/// the consent back.
pub static RULE: Rule = Rule {
    code: "plan-used-against-no",
    level: Level::Error,
    source: Source::Row(71, "S1"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if context.status != PlanStatus::InUse || context.coordinator_only {
        return;
    }
    let Some(no) = refusal(&context.consents, ConsentAbout::Plan, context.today) else { return };
    if let Some(date) = no.said_no_on() {
        found.add(
            Path::field(&no.id, Field::Decision),
            ConsentText::UsedAgainstNo { date: date.to_string() },
            ConsentText::UsedAgainstNoWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/consents/0/decision":"withdrawn","/consents/0/withdrawn":"2026-02-20"}"#,
    r#"{"/consents/0/decision":"withdrawn","/consents/0/withdrawn":"2026-02-20","/consents/-":{"id":"c3","about":"plan","decision":"given","by":"p","date":"2026-02-21","form":"signed","informed":"2026-02-21"}}"#,
];
