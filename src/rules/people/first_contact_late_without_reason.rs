//! First contact comes within two weeks of the appointment (setting `days.firstContact`, 14), or the
//! reason is written.

use crate::plan::{Field, ParticipantRole, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `first-contact-late-without-reason`. First contact comes within two weeks of the appointment (setting
/// `days.firstContact`, 14), or the reason is written.
pub static RULE: Rule = Rule {
    code: "first-contact-late-without-reason",
    level: Level::Gap,
    source: Source::Row(82, "S1"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for appointment in context.coordinators().flat_map(|participant| participant.appointments.iter()) {
        let Some(appointed) = appointment.from.filter(|_| {
            appointment.role == Some(ParticipantRole::Coordinator) && appointment.covers(context.today)
        }) else {
            continue;
        };
        let due = appointed.plus_days(context.settings.first_contact_days);
        let late = appointment.first_contact.unwrap_or(context.today) > due;
        if late && appointment.first_contact_reason.trim().is_empty() {
            found.add(
                Path::field(&appointment.id, Field::FirstContactReason),
                PeopleFinding::FirstContactLateWithoutReason { deadline: due.to_string() },
                PeopleFinding::FirstContactLateWithoutReasonWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/1/appointments/0/firstContact":"2026-01-25"}"#,
    r#"{"/participants/1/appointments/0/firstContact":"2026-01-24"}"#,
];
