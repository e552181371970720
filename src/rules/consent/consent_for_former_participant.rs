//! The consent to share information covers nobody who takes part no longer.

use crate::consent::left;
use crate::plan::Plan;
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ConsentText;

/// `consent-for-former-participant`. The consent to share information covers nobody who takes part
/// no longer.
pub static RULE: Rule = Rule {
    code: "consent-for-former-participant",
    level: Level::Reminder,
    source: Source::Row(61, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for change in left(plan, context.today) {
        found.add(change.path(), change.said(), ConsentText::ForFormerWayOut);
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/-":{"id":"n2","name":"Ny Test","roles":["next-of-kin"],"sector":"family","presence":"called-in","to":"2026-02-28"},"/consents/1/covers":["k","f","n2"]}"#,
    r#"{"/participants/-":{"id":"n2","name":"Ny Test","roles":["next-of-kin"],"sector":"family","presence":"called-in","to":"2026-03-01"},"/consents/1/covers":["k","f","n2"]}"#,
];
