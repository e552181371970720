//! It can be shown that consent was given: on which day, in what form, by whom.

use super::{About, about, live};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `consent-not-recorded`. It can be shown that consent was given: on which day, in what form, by whom.
pub static RULE: Rule = Rule {
    code: "consent-not-recorded",
    level: Level::Gap,
    source: Source::Row(66, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for consent in live(context) {
        let field = if consent.date.is_none() {
            Field::Date
        } else if !consent.is_recorded() {
            Field::Form
        } else if consent.by.is_empty() && consent.on_behalf_as.is_none() {
            Field::By
        } else {
            continue;
        };
        found.add(
            Path::field(&consent.id, field),
            match about(consent, plan) {
                About::Plan => PeopleFinding::PlanConsentNotRecorded,
                About::SharingWith(names) => PeopleFinding::SharingWithNotRecorded { names },
                About::Sharing => PeopleFinding::SharingConsentNotRecorded,
                About::Other => PeopleFinding::ConsentNotRecorded,
            },
            PeopleFinding::ConsentNotRecordedWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/consents/1/form":null}"#, r#"{"/consents/1/form":"oral","/consents/1/by":null}"#];
