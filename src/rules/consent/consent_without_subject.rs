//! A consent says whether it is to the plan or to sharing information: these are two.

use super::live;
use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `consent-without-subject`. A consent says whether it is to the plan or to sharing information: these
/// are two.
pub static RULE: Rule = Rule {
    code: "consent-without-subject",
    level: Level::Gap,
    source: Source::Row(59, "S1"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for consent in live(context).filter(|consent| consent.about.is_none()) {
        found.add(
            Path::field(&consent.id, Field::About),
            PeopleFinding::ConsentWithoutSubject,
            PeopleFinding::ConsentWithoutSubjectWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/consents/-":{"id":"c3","decision":"given","by":"p","date":"2026-01-15","form":"oral","informed":"2026-01-02"}}"#,
    r#"{"/consents/-":{"id":"c3","decision":"declined","by":"p","date":"2026-01-15","form":"oral","informed":"2026-01-02"}}"#,
];
