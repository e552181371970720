//! Where services take part, the person consents to information being shared with them.

use crate::plan::{ConsentAbout, ListName, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `no-consent-to-exchange`. Where services take part, the person consents to information being shared
/// with them.
pub static RULE: Rule = Rule {
    code: "no-consent-to-exchange",
    level: Level::Gap,
    source: Source::Letter('h'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let shared = circle::professionals(context).next().is_some();
    if shared && circle::valid(context, ConsentAbout::Exchange).next().is_none() {
        found.add(
            Path::list(Target::Plan, ListName::Consents),
            PeopleFinding::NoConsentToExchange,
            PeopleFinding::NoConsentToExchangeWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/consents/1/from":"2026-03-02","/groupStarted":null}"#,
    r#"{"/consents/1/from":"2026-03-01","/groupStarted":null}"#,
];
