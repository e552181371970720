//! A professional has a national identity number or an HPR number, where the host asks for it (setting
//! `requireParticipantNumbers`, off). Only some systems give access by number, so it is no rule of every
//! plan.

use crate::plan::{Field, ParticipantType, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `participant-without-identifier`. A professional has a national identity number or an HPR number,
/// where the host asks for it (setting `requireParticipantNumbers`, off). Only some systems give access
/// by number, so it is no rule of every plan.
pub static RULE: Rule = Rule {
    code: "participant-without-identifier",
    level: Level::Gap,
    source: Source::Row(45, "S2"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if !context.settings.require_participant_numbers {
        return;
    }
    for participant in circle::professionals(context) {
        let unit = participant.kind_of == Some(ParticipantType::Unit);
        if !unit && participant.number.trim().is_empty() && participant.hpr_number.trim().is_empty() {
            found.add(
                Path::field(&participant.id, Field::HealthPersonnelNumber),
                PeopleFinding::ParticipantWithoutIdentifier { name: participant.name.clone() },
                PeopleFinding::ParticipantWithoutIdentifierWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/2/hprNumber":null}"#,
    r#"{"/participants/2/hprNumber":null,"/participants/2/type":"unit"}"#,
];
