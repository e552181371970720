//! It stands how to reach the coordinating unit (koordinerende enhet).

use crate::plan::{ContactPurpose, ListName, ParticipantRole, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `no-coordinating-unit-contact`. It stands how to reach the coordinating unit (koordinerende enhet).
pub static RULE: Rule = Rule {
    code: "no-coordinating-unit-contact",
    level: Level::Reminder,
    source: Source::Row(31, "S0"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let contact =
        plan.contacts.iter().any(|contact| contact.purpose == Some(ContactPurpose::CoordinatingUnit));
    if !contact && !circle::has_role(context, ParticipantRole::CoordinatingUnit) {
        found.add(
            Path::list(Target::Plan, ListName::Contacts),
            PeopleFinding::NoCoordinatingUnitContact,
            PeopleFinding::NoCoordinatingUnitContactWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/contacts/0/purpose":"support"}"#,
    r#"{"/contacts/0/purpose":"support","/participants/2/roles":["general-practitioner","coordinating-unit"]}"#,
];
