//! The coordinator in the specialist health service has health competence, and so a number in the
//! register of health personnel (HPR).

use crate::plan::{Field, ParticipantRole, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `hospital-coordinator-without-hpr`. The coordinator in the specialist health service has health
/// competence, and so a number in the register of health personnel (HPR).
pub static RULE: Rule = Rule {
    code: "hospital-coordinator-without-hpr",
    level: Level::Reminder,
    source: Source::Row(22, "S1"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for participant in circle::today(context) {
        if participant.roles.has(&ParticipantRole::HospitalCoordinator)
            && participant.hpr_number.trim().is_empty()
        {
            found.add(
                Path::field(&participant.id, Field::HealthPersonnelNumber),
                PeopleFinding::HospitalCoordinatorWithoutHpr { name: participant.name.clone() },
                PeopleFinding::HospitalCoordinatorWithoutHprWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/2/roles":["general-practitioner","hospital-coordinator"],"/participants/2/hprNumber":null}"#,
    r#"{"/participants/2/roles":["general-practitioner","contact-doctor"],"/participants/2/hprNumber":null}"#,
];
