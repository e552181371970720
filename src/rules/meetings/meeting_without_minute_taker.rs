//! Each meeting has somebody who writes the minutes. Asked of those held, and of those within 30 days.

use super::is_close;
use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `meeting-without-minute-taker`. Each meeting has somebody who writes the minutes. Asked of those held,
/// and of those within 30 days.
pub static RULE: Rule = Rule {
    code: "meeting-without-minute-taker",
    level: Level::Reminder,
    source: Source::Row(89, "S2"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for meeting in plan.meetings.iter().filter(|meeting| meeting.minute_taker.is_empty()) {
        if let Some(date) = meeting.date.filter(|date| is_close(meeting, *date, context)) {
            found.add(
                Path::field(&meeting.id, Field::MinuteTaker),
                ContentFinding::MeetingWithoutMinuteTaker { date: date.to_string() },
                ContentFinding::MeetingWithoutMinuteTakerWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/meetings/0/minuteTaker":null}"#,
    r#"{"/meetings/1/minuteTaker":null,"/meetings/1/date":"2026-04-01"}"#,
];
