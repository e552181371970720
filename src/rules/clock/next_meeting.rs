//! At each meeting the next one is agreed on.

use super::{About, Clock, Runs, Tell, Ticks, next_planned};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `next-meeting`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "next-meeting",
    source: Source::Row(90, "S2"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `next-meeting`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    if next_planned(plan, context.today).is_some() {
        return;
    }
    let held = plan.meetings.iter().filter(|meeting| meeting.is_held() && meeting.date.is_some());
    let Some(last) = held.max_by_key(|meeting| meeting.date) else { return };
    if last.next.is_none_or(|next| next < context.today) {
        let about = About::new(Path::field(&last.id, Field::Next), context.coordinator());
        ticks.missing(about, ClockText::NextMeetingMissing, ClockText::NextMeetingWayOut);
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/meetings/1":null,"/meetings/0/next":null}"#,
    r#"{"/meetings/1":null,"/meetings/0/next":"2026-03-01"}"#,
];
