//! Whoever consented on the person's behalf still may, or somebody who may has answered since.

use crate::consent::authorities_ended;
use crate::plan::Plan;
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ConsentText;

/// `consent-authority-ended`. Whoever consented on the person's behalf still may, or somebody who
/// may has answered since.
pub static RULE: Rule = Rule {
    code: "consent-authority-ended",
    level: Level::Gap,
    source: Source::Row(73, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for change in authorities_ended(plan, context.today) {
        found.add(change.path(), change.said(), ConsentText::AuthorityEndedWayOut);
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/-":{"id":"v","name":"Verge Test","roles":["guardian"],"sector":"other","presence":"called-in","to":"2026-02-28"},"/consents/1/by":"v","/consents/1/onBehalfAs":"guardian"}"#,
    r#"{"/participants/-":{"id":"v","name":"Verge Test","roles":["guardian"],"sector":"other","presence":"called-in","to":"2026-03-01"},"/consents/1/by":"v","/consents/1/onBehalfAs":"guardian"}"#,
];
