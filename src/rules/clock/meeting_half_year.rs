//! Meeting twice a year is usual (setting `days.meetingUsual`, 182). A soft hint while no meeting
//! is planned, until the yearly meeting is what counts.

use super::{About, Clock, Runs, Tell, TickState, Ticks, last_held, next_planned};
use crate::plan::{ListName, Path, Plan, Target};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `meeting-half-year`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "meeting-half-year",
    source: Source::Row(87, "S2"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `meeting-half-year`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let settings = &context.settings;
    let Some(last) = last_held(plan, context.today) else { return };
    let yearly = last.plus_days(settings.meeting_days.saturating_sub(settings.deadline_notice_days));
    if next_planned(plan, context.today).is_some() || yearly <= context.today {
        return;
    }
    let due = last.plus_days(settings.meeting_usual_days);
    let state = if context.today < due { TickState::Later } else { TickState::Soon };
    let about = About::new(Path::list(Target::Plan, ListName::Meetings), context.coordinator());
    ticks.add(state, due, about, |_, _| {
        (ClockText::MeetingHalfYear { date: last.to_string() }, ClockText::MeetingHalfYearWayOut)
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/meetings/1":null,"/meetings/0/date":"2025-08-31"}"#,
    r#"{"/meetings/1":null,"/meetings/0/date":"2025-09-01"}"#,
];
