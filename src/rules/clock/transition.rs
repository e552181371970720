//! A change in life is prepared before it comes (setting `days.birthdayNotice`, 60).

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `transition`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "transition",
    source: Source::Row(102, "S2"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Plan(tell),
};

/// `transition`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for transition in plan.transitions.iter().filter(|one| one.prepared.is_none()) {
        let Some(due) = transition.date else { continue };
        let about = About::new(Path::field(&transition.id, Field::Date), Some(&transition.responsible));
        ticks.by(due, context.settings.birthday_notice_days, about, |state, date| {
            let title = transition.title.clone();
            let message = match state {
                TickState::Overdue => ClockText::TransitionOverdue { title, date },
                _ => ClockText::TransitionAhead { title, date },
            };
            (message, ClockText::TransitionWayOut)
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/transitions":[{"id":"o","title":"Flytte hjemmefra","date":"2026-02-28","responsible":"k"}]}"#,
    r#"{"/transitions":[{"id":"o","title":"Flytte hjemmefra","date":"2026-05-01","responsible":"k"}]}"#,
];
