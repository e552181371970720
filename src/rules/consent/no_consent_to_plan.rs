//! The person consents to the plan being made.

use crate::plan::{ConsentAbout, ListName, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `no-consent-to-plan`. The person consents to the plan being made.
pub static RULE: Rule = Rule {
    code: "no-consent-to-plan",
    level: Level::Gap,
    source: Source::Letter('h'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if !context.coordinator_only && circle::valid(context, ConsentAbout::Plan).next().is_none() {
        found.add(
            Path::list(Target::Plan, ListName::Consents),
            PeopleFinding::NoConsentToPlan,
            PeopleFinding::NoConsentToPlanWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/consents/0/from":"2026-03-02","/groupStarted":null}"#,
    r#"{"/consents/0/from":"2026-03-01","/groupStarted":null}"#,
];
