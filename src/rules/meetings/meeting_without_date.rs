//! A meeting that was held has a date.

use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `meeting-without-date`. A meeting that was held has a date.
pub static RULE: Rule = Rule {
    code: "meeting-without-date",
    level: Level::Reminder,
    source: Source::Row(88, "S2"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    for meeting in plan.meetings.iter().filter(|meeting| meeting.is_held() && meeting.date.is_none()) {
        found.add(
            Path::field(&meeting.id, Field::Date),
            ContentFinding::MeetingWithoutDate,
            ContentFinding::MeetingWithoutDateWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/meetings/-":{"id":"h3","title":"Møte","status":"held","leader":"k","minuteTaker":"f","minutes":"Vi ble enige.","minutesSent":"2026-02-01"}}"#,
    r#"{"/meetings/-":{"id":"h3","title":"Møte","status":"cancelled","leader":"k","minuteTaker":"f","minutes":"Vi ble enige.","minutesSent":"2026-02-01"}}"#,
];
