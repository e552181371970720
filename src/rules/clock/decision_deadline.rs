//! What a meeting decided becomes a measure, or is done by its day.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `decision-deadline`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "decision-deadline",
    source: Source::Row(20, "S1"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Plan(tell),
};

/// `decision-deadline`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let held = plan.meetings.iter().filter(|meeting| meeting.is_held());
    for decision in held.flat_map(|meeting| meeting.decisions.iter()).filter(|one| one.measure.is_empty()) {
        let title = || decision.title.clone();
        let about = About::new(Path::field(&decision.id, Field::Deadline), Some(&decision.responsible));
        let Some(due) = decision.deadline else {
            ticks.missing(about, ClockText::DecisionMissing { title: title() }, ClockText::DecisionWayOut);
            continue;
        };
        ticks.by(due, context.settings.deadline_notice_days, about, |state, deadline| {
            let message = match state {
                TickState::Overdue => ClockText::DecisionOverdue { title: title(), deadline },
                _ => ClockText::DecisionAhead { title: title(), deadline },
            };
            (message, ClockText::DecisionWayOut)
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/meetings/0/decisions":[{"id":"v","title":"Søke om støttekontakt","responsible":"k","deadline":"2026-02-28"}]}"#,
    r#"{"/meetings/0/decisions":[{"id":"v","title":"Søke om støttekontakt","responsible":"k","deadline":"2026-04-01"}]}"#,
];
