//! A meeting that was held has minutes.

use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `meeting-held-without-minutes`. A meeting that was held has minutes.
pub static RULE: Rule = Rule {
    code: "meeting-held-without-minutes",
    level: Level::Reminder,
    source: Source::Row(88, "S2"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    for meeting in
        plan.meetings.iter().filter(|meeting| meeting.is_held() && meeting.minutes.trim().is_empty())
    {
        found.add(
            Path::field(&meeting.id, Field::Minutes),
            ContentFinding::MeetingHeldWithoutMinutes { title: meeting.title.clone() },
            ContentFinding::MeetingHeldWithoutMinutesWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/meetings/0/minutes":" "}"#, r#"{"/meetings/0/minutes":"Ingen endringer."}"#];
