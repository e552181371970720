//! A professional can be reached: by mobile and e-mail, a unit by one of its addresses.

use crate::plan::{Field, ParticipantType, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `participant-without-contact`. A professional can be reached: by mobile and e-mail, a unit by one of
/// its addresses.
pub static RULE: Rule = Rule {
    code: "participant-without-contact",
    level: Level::Reminder,
    source: Source::Row(45, "S2"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for participant in circle::professionals(context) {
        let [phone, mobile, email] =
            [&participant.phone, &participant.mobile, &participant.email].map(|text| !text.trim().is_empty());
        let field = match participant.kind_of {
            Some(ParticipantType::Unit) if phone || mobile || email => continue,
            Some(ParticipantType::Unit) => Field::Phone,
            Some(ParticipantType::Person) | None if mobile && email => continue,
            Some(ParticipantType::Person) | None if mobile => Field::Email,
            Some(ParticipantType::Person) | None => Field::Mobile,
        };
        found.add(
            Path::field(&participant.id, field),
            PeopleFinding::ParticipantWithoutContact { name: participant.name.clone() },
            PeopleFinding::ParticipantWithoutContactWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/participants/2/email":null}"#, r#"{"/participants/2/email":null,"/participants/2/type":"unit"}"#];
