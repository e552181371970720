//! Once a need is seen somebody coordinates (setting `days.startUp`, 14), unless the person says
//! no.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{ListName, ParticipantRole, Path, Plan, StartWish, Target};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `coordinator-appointment`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "coordinator-appointment",
    source: Source::Row(74, "S1"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `coordinator-appointment`, as a rule.
pub static RULE: Rule = CLOCK.rule();

/// Announced a week ahead.
const NOTICE: i64 = 7;

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let start_up = &plan.start_up;
    let Some(seen) = start_up.need_seen else { return };
    let has_said_no = start_up.wish == Some(StartWish::Declined) || start_up.declined.is_some();
    let has_one = || context.participants.iter().any(|one| one.roles.has(&ParticipantRole::Coordinator));
    if has_said_no || has_one() {
        return;
    }
    let due = seen.plus_days(context.settings.start_up_days);
    let about = About::new(Path::list(Target::Plan, ListName::Participants), None);
    ticks.by(due, NOTICE, about, |state, date| match state {
        TickState::Overdue => (ClockText::AppointmentOverdue { date }, ClockText::AppointmentWayOut),
        _ => (ClockText::AppointmentAhead { date }, ClockText::AppointmentWayOut),
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/startUp/needSeen":"2026-02-14","/participants/1/roles":["participant"]}"#,
    r#"{"/startUp/needSeen":"2026-02-23","/participants/1/roles":["participant"]}"#,
];
