//! A number that cannot be what its field asks for, or is worth a second look. What was imported is kept;
//! who types it sees it at once.

use crate::plan::Plan;
use crate::rules::numbers::{each_finding, is_of_environment, number_sentences};
use crate::rules::{Check, Context, Found, Level, Rule, Source};

/// `number-not-right`. A number that cannot be what its field asks for, or is worth a second look.
pub static RULE: Rule = Rule {
    code: "number-not-right",
    level: Level::Reminder,
    source: Source::Row(45, "S2"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    each_finding(plan, context, &mut |path, message, code| {
        if !is_of_environment(code) {
            found.add(path, message, number_sentences(code).0);
        }
    });
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/participants/1/mobile":"+4722000000"}"#, r#"{"/participants/1/mobile":"400 00 000"}"#];
