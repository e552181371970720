//! Consent is given by the person, or by a parent, a guardian or next of kin in that capacity.

use super::live;
use crate::consent::{Authority, authority};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ConsentText;

/// `consent-without-authority`. Consent is given by the person, or by a parent, a guardian or next
/// of kin in that capacity.
pub static RULE: Rule = Rule {
    code: "consent-without-authority",
    level: Level::Gap,
    source: Source::Row(73, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for consent in live(context) {
        if authority(consent, &context.participants, context.today) == Authority::Missing {
            let name = plan.participant(&consent.by).map_or_else(String::new, |giver| giver.name.clone());
            found.add(
                Path::field(&consent.id, Field::By),
                ConsentText::WithoutAuthority { name },
                ConsentText::WithoutAuthorityWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/consents/1/by":"k"}"#, r#"{"/consents/1/by":null}"#];
