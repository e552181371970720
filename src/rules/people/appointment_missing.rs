//! The coordinator's appointment (oppnevning) is written down, so that first contact can be followed.

use crate::plan::{Appointment, ListName, ParticipantRole, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;
use std::sync::Arc;

/// `appointment-missing`. The coordinator's appointment (oppnevning) is written down, so that first
/// contact can be followed.
pub static RULE: Rule = Rule {
    code: "appointment-missing",
    level: Level::Reminder,
    source: Source::Row(82, "S1"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for participant in context.coordinators() {
        let to_it = |appointment: &Arc<Appointment>| appointment.role == Some(ParticipantRole::Coordinator);
        if !participant.appointments.iter().any(to_it) {
            found.add(
                Path::list(Target::Entry(participant.id.clone()), ListName::Appointments),
                PeopleFinding::AppointmentMissing { name: participant.name.clone() },
                PeopleFinding::AppointmentMissingWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/1/appointments/0/role":"child-coordinator"}"#,
    r#"{"/participants/1/appointments":[{"id":"k1","role":"coordinator"}]}"#,
];
