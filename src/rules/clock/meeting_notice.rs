//! The written notice of a meeting is sent some days ahead (setting `days.meetingNotice`, 14).

use super::{About, Clock, Runs, Tell, Ticks};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `meeting-notice`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "meeting-notice",
    source: Source::Row(88, "S2"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `meeting-notice`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for meeting in
        plan.meetings.iter().filter(|meeting| meeting.is_planned() && meeting.notice_sent.is_none())
    {
        let Some(day) = meeting.date.filter(|day| context.today <= *day) else { continue };
        let due = day.plus_days(context.settings.meeting_notice_days.saturating_neg());
        let about = About::new(Path::field(&meeting.id, Field::NoticeSent), context.coordinator());
        ticks.by(due, 0, about, |_, _| {
            (ClockText::MeetingNotice { date: day.to_string() }, ClockText::MeetingNoticeWayOut)
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/meetings/1/date":"2026-03-15"}"#, r#"{"/meetings/1/date":"2026-03-16"}"#];
