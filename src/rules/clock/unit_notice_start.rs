//! The coordinating unit is told when a need is seen or a coordinator appointed (setting
//! `days.startUp`, 14).

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Part, ParticipantRole, Path, Plan, StartWish};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `unit-notice-start`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "unit-notice-start",
    source: Source::Row(79, "S3"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `unit-notice-start`, as a rule.
pub static RULE: Rule = CLOCK.rule();

/// Announced a week ahead.
const NOTICE: i64 = 7;

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let start_up = &plan.start_up;
    let is_coordinator = |role| role == Some(ParticipantRole::Coordinator);
    let has_coordinator = context.coordinator().is_some();
    if start_up.unit_notified.is_some() || start_up.wish == Some(StartWish::Declined) && !has_coordinator {
        return;
    }
    let appointments = context.participants.iter().flat_map(|one| one.appointments.iter());
    let appointed = appointments.filter(|one| is_coordinator(one.role)).filter_map(|one| one.from).min();
    let about = About::new(Path::part(Part::StartUp, Field::UnitNotified), context.coordinator());
    match start_up.need_seen.or(appointed) {
        Some(seen) => {
            let due = seen.plus_days(context.settings.start_up_days);
            ticks.by(due, NOTICE, about, |state, date| match state {
                TickState::Overdue => (ClockText::UnitNoticeOverdue { date }, ClockText::UnitNoticeWayOut),
                _ => (ClockText::UnitNoticeAhead { date }, ClockText::UnitNoticeWayOut),
            });
        }
        None if has_coordinator => {
            ticks.missing(about, ClockText::UnitNoticeMissing, ClockText::UnitNoticeWayOut);
        }
        None => {}
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/startUp/unitNotified":null,"/startUp/needSeen":"2026-02-14"}"#,
    r#"{"/startUp/unitNotified":null,"/startUp/needSeen":"2026-02-23"}"#,
];
