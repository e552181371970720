//! A consent to share information says with whom, and which sorts of information.

use super::live;
use crate::plan::{ConsentAbout, Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `consent-without-scope`. A consent to share information says with whom, and which sorts of
/// information.
pub static RULE: Rule = Rule {
    code: "consent-without-scope",
    level: Level::Gap,
    source: Source::Row(66, "S1"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for consent in live(context).filter(|consent| consent.about == Some(ConsentAbout::Exchange)) {
        let field = if consent.covers.iter().next().is_none() {
            Field::Covers
        } else if consent.information_types.iter().next().is_none() {
            Field::InformationTypes
        } else {
            continue;
        };
        found.add(
            Path::field(&consent.id, field),
            PeopleFinding::ConsentWithoutScope,
            PeopleFinding::ConsentWithoutScopeWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/consents/1/informationTypes":[]}"#, r#"{"/consents/1/informationTypes":["skole","hverdag"]}"#];
