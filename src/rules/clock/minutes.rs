//! Minutes are sent within reasonable time (setting `days.minutes`, 14).

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `minutes`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "minutes",
    source: Source::Row(91, "S1"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `minutes`, as a rule.
pub static RULE: Rule = CLOCK.rule();

/// Announced a week ahead.
const NOTICE: i64 = 7;

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for meeting in plan.meetings.iter().filter(|meeting| meeting.is_held() && meeting.minutes_sent.is_none())
    {
        let Some(day) = meeting.date else { continue };
        let taker = Some(&meeting.minute_taker).filter(|taker| !taker.is_empty());
        let about = About::new(Path::field(&meeting.id, Field::MinutesSent), taker.or(context.coordinator()));
        let due = day.plus_days(context.settings.minutes_days);
        ticks.by(due, NOTICE, about, |state, deadline| {
            let date = day.to_string();
            let message = match state {
                TickState::Overdue => ClockText::MinutesOverdue { date, deadline },
                _ => ClockText::MinutesAhead { date, deadline },
            };
            (message, ClockText::MinutesWayOut)
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/meetings/0/date":"2026-02-14","/meetings/0/minutesSent":null}"#,
    r#"{"/meetings/0/date":"2026-02-23","/meetings/0/minutesSent":null}"#,
];
