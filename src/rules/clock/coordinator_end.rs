//! A coordinator who ends has a successor from the day after: nobody lets go before another has
//! connected.

use super::{About, Clock, Runs, Tell, Ticks};
use crate::plan::{Date, Field, Id, Participant, ParticipantRole, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `coordinator-end`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "coordinator-end",
    source: Source::Row(107, "S3"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `coordinator-end`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(_plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for participant in context.coordinators() {
        let Some((due, id)) = last_day(participant, context.today) else { continue };
        if context.coordinators_on(due.plus_days(1)).next().is_none() {
            let about = About::new(Path::field(id, Field::To), Some(&participant.id));
            ticks.by(due, context.settings.deadline_notice_days, about, |_, date| {
                (ClockText::CoordinatorEnd { date }, ClockText::CoordinatorEndWayOut)
            });
        }
    }
}

/// The last day as coordinator, with the entry that says so: the participant or the appointment.
pub(in crate::rules) fn last_day(participant: &Participant, today: Date) -> Option<(Date, &Id)> {
    let to_it = |role| role == Some(ParticipantRole::Coordinator);
    let mut appointed = participant.appointments.iter().filter(|one| to_it(one.role) && one.covers(today));
    let appointment_ends = match appointed.clone().any(|one| one.to.is_none()) {
        true => None,
        false => appointed.by_ref().filter_map(|one| Some((one.to?, &one.id))).max_by_key(|(day, _)| *day),
    };
    let leaves = participant.to.map(|to| (to, &participant.id));
    leaves.into_iter().chain(appointment_ends).min_by_key(|(day, _)| *day)
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/participants/1/to":"2026-03-31"}"#, r#"{"/participants/1/to":"2026-04-01"}"#];
