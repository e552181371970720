//! Before somebody consents, they are told what it means.

use super::{About, about, live};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `consent-without-information`. Before somebody consents, they are told what it means.
pub static RULE: Rule = Rule {
    code: "consent-without-information",
    level: Level::Gap,
    source: Source::Row(60, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for consent in live(context).filter(|consent| consent.informed.is_none()) {
        found.add(
            Path::field(&consent.id, Field::Informed),
            match about(consent, plan) {
                About::Plan => PeopleFinding::PlanWithoutInformation,
                About::SharingWith(names) => PeopleFinding::SharingWithWithoutInformation { names },
                About::Sharing => PeopleFinding::SharingWithoutInformation,
                About::Other => PeopleFinding::ConsentWithoutInformation,
            },
            PeopleFinding::ConsentWithoutInformationWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/consents/0/informed":null}"#,
    r#"{"/consents/-":{"id":"c3","about":"exchange","decision":"declined","by":"p","date":"2026-01-10"}}"#,
];
