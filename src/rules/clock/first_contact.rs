//! The coordinator makes first contact with the person within two weeks of being appointed
//! (setting `days.firstContact`, 14), or says why it takes longer.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Date, Field, ParticipantRole, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `first-contact`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "first-contact",
    source: Source::Row(82, "S1"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `first-contact`, as a rule.
pub static RULE: Rule = CLOCK.rule();

/// Announced a week ahead.
const NOTICE: i64 = 7;

fn tell(_plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let today = context.today;
    let open = |to: Option<Date>| to.is_none_or(|to| today <= to);
    for participant in context.participants.iter().filter(|one| open(one.to)) {
        for appointment in participant.appointments.iter().filter(|one| open(one.to)) {
            let is_done =
                appointment.first_contact.is_some() || !appointment.first_contact_reason.trim().is_empty();
            let Some(from) = appointment.from.filter(|_| !is_done) else { continue };
            if appointment.role == Some(ParticipantRole::Coordinator) {
                let about =
                    About::new(Path::field(&appointment.id, Field::FirstContact), Some(&participant.id));
                let due = from.plus_days(context.settings.first_contact_days);
                ticks.by(due, NOTICE, about, |state, date| match state {
                    TickState::Overdue => {
                        (ClockText::FirstContactOverdue { date }, ClockText::FirstContactWayOut)
                    }
                    _ => (ClockText::FirstContactAhead { date }, ClockText::FirstContactWayOut),
                });
            }
        }
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/1/appointments/0/from":"2026-02-14","/participants/1/appointments/0/firstContact":null}"#,
    r#"{"/participants/1/appointments/0/from":"2026-02-23","/participants/1/appointments/0/firstContact":null}"#,
];
