//! The general practitioner (fastlege) takes part, unless the person opposes it.

use crate::consent::opposes_informing;
use crate::plan::{ListName, ParticipantRole, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `no-general-practitioner`. The general practitioner (fastlege) takes part, unless the person opposes it.
pub static RULE: Rule = Rule {
    code: "no-general-practitioner",
    level: Level::Reminder,
    source: Source::Row(128, "S0"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let is_opposed = opposes_informing(&context.consents, None, context.today);
    if !is_opposed && !circle::has_role(context, ParticipantRole::GeneralPractitioner) {
        found.add(
            Path::list(Target::Plan, ListName::Participants),
            PeopleFinding::NoGeneralPractitioner,
            PeopleFinding::NoGeneralPractitionerWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/2/roles":["contact-doctor"]}"#,
    r#"{"/participants/2/roles":["contact-doctor","general-practitioner"]}"#,
];
