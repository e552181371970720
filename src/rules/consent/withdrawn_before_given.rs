//! Consent is not taken back before it is given.

use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `withdrawn-before-given`. Consent is not taken back before it is given.
pub static RULE: Rule = Rule {
    code: "withdrawn-before-given",
    level: Level::Error,
    source: Source::Consistency,
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for consent in context.consents.iter() {
        if let (Some(start), Some(date)) = (consent.date, consent.withdrawn)
            && date < start
        {
            found.add(
                Path::field(&consent.id, Field::Withdrawn),
                PeopleFinding::WithdrawnBeforeGiven { date: date.to_string(), start: start.to_string() },
                PeopleFinding::WithdrawnBeforeGivenWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/consents/-":{"id":"c3","about":"exchange","decision":"withdrawn","by":"p","date":"2026-01-10","withdrawn":"2026-01-09"}}"#,
    r#"{"/consents/-":{"id":"c3","about":"exchange","decision":"withdrawn","by":"p","date":"2026-01-10","withdrawn":"2026-01-10"}}"#,
];
