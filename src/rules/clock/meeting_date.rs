//! A planned meeting is announced, and once its day has passed it is marked as held, called off,
//! or given a new day.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `meeting-date`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "meeting-date",
    source: Source::Row(94, "S0"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `meeting-date`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for meeting in plan.meetings.iter().filter(|meeting| meeting.is_planned()) {
        let Some(day) = meeting.date else { continue };
        let leader = Some(&meeting.leader).filter(|leader| !leader.is_empty());
        let about = About::new(Path::field(&meeting.id, Field::Date), leader.or(context.coordinator()));
        ticks.by(day, context.settings.meeting_notice_days, about, |state, date| match state {
            TickState::Overdue => (ClockText::MeetingOverdue { date }, ClockText::MeetingOverdueWayOut),
            _ => (ClockText::MeetingAhead { date }, ClockText::MeetingAheadWayOut),
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/meetings/1/date":"2026-02-28"}"#, r#"{"/meetings/1/date":"2026-03-16"}"#];
