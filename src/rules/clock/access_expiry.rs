//! Access is personal and often for a time. Whoever still takes part when it ends is asked about
//! (setting `days.accessNotice`, 30).

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Date, Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `access-expiry`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "access-expiry",
    source: Source::Row(55, "S1"),
    finds: true,
    runs: Runs::Access,
    tell: Tell::Plan(tell),
};

/// `access-expiry`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(_plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for participant in context.participants.iter().filter(|one| one.takes_part_on(context.today)) {
        let leaves_by = |day: Date| participant.to.is_some_and(|to| to <= day);
        let Some(due) = participant.access_to.filter(|day| !leaves_by(*day)) else { continue };
        let about = About::new(Path::field(&participant.id, Field::AccessTo), context.coordinator());
        ticks.by(due, context.settings.access_notice_days, about, |state, date| {
            let name = participant.name.clone();
            let message = match state {
                TickState::Overdue => ClockText::AccessOverdue { name, date },
                _ => ClockText::AccessAhead { name, date },
            };
            (message, ClockText::AccessWayOut)
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/participants/2/accessTo":"2026-02-28"}"#, r#"{"/participants/2/accessTo":"2026-04-01"}"#];
