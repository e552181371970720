//! A test person's number where real people are, or a number that can be a real person's where only test
//! persons are; domain section 6.2.

use crate::plan::Plan;
use crate::rules::numbers::{each_finding, is_of_environment, number_sentences};
use crate::rules::{Check, Context, Found, Level, Rule, Source};

/// `number-not-for-here`. A test person where real people are, or what can be a real person where only
/// test persons are.
pub static RULE: Rule = Rule {
    code: "number-not-for-here",
    level: Level::Error,
    source: Source::Row(45, "S2"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    each_finding(plan, context, &mut |path, message, code| {
        if is_of_environment(code) {
            found.add(path, message, number_sentences(code).0);
        }
    });
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/participants/1/number":"15838547718"}"#, r#"{"/participants/1/number":" "}"#];
