//! A group meets at least once a year (setting `days.meeting`, 365), counted from the last
//! meeting held or from the day the group was established.

use super::{About, Clock, Runs, Tell, TickState, Ticks, last_held, next_planned};
use crate::plan::{ListName, Path, Plan, Target};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `yearly-meeting`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "yearly-meeting",
    source: Source::Row(87, "S2"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `yearly-meeting`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let Some(last) = last_held(plan, context.today).or(plan.group_started) else { return };
    let due = last.plus_days(context.settings.meeting_days);
    let state = match TickState::of(due, context.today, context.settings.deadline_notice_days) {
        TickState::Soon if next_planned(plan, context.today).is_some_and(|next| next <= due) => {
            TickState::Later
        }
        state => state,
    };
    let about = About::new(Path::list(Target::Plan, ListName::Meetings), context.coordinator());
    ticks.add(state, due, about, |state, date| match state {
        TickState::Overdue => (ClockText::YearlyMeetingOverdue { date }, ClockText::YearlyMeetingWayOut),
        _ => (ClockText::YearlyMeetingAhead { date }, ClockText::YearlyMeetingWayOut),
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/meetings/0/date":"2025-02-28"}"#, r#"{"/meetings/0/date":"2025-04-01"}"#];
