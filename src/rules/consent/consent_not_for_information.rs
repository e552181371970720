//! Each sort of information that the plan holds is named by a consent to share it with somebody.

use crate::consent::not_named;
use crate::plan::Plan;
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ConsentText;

/// `consent-not-for-information`. Each sort of information that the plan holds is named by a
/// consent to share it with somebody.
pub static RULE: Rule = Rule {
    code: "consent-not-for-information",
    level: Level::Gap,
    source: Source::Row(62, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for change in not_named(plan, context.today, &context.settings.information_sorts) {
        found.add(change.path(), change.said(), ConsentText::NotForInformationWayOut);
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/consents/1/informationTypes":["helse"]}"#, r#"{"/consents/1/informationTypes":["HVERDAG"]}"#];
