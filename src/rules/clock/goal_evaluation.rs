//! A goal is evaluated on the day that was set for it.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Goal, Path};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `goal-evaluation`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "goal-evaluation",
    source: Source::Row(97, "S3"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Goal(tell),
};

/// `goal-evaluation`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(goal: &Goal, context: &Context, ticks: &mut Ticks<'_>) {
    let Some(due) = goal.evaluate.filter(|_| !goal.is_closed()) else { return };
    if goal.evaluations.iter().any(|made| made.date.is_some_and(|day| due <= day)) {
        return;
    }
    let about = About::new(Path::field(&goal.id, Field::Evaluate), context.coordinator());
    ticks.by(due, context.settings.evaluation_notice_days, about, |state, date| {
        let goal = goal.title.clone();
        let message = match state {
            TickState::Overdue => ClockText::GoalEvaluationOverdue { goal, date },
            _ => ClockText::GoalEvaluationAhead { goal, date },
        };
        (message, ClockText::GoalEvaluationWayOut)
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/goals/0/evaluate":"2026-02-28"}"#, r#"{"/goals/0/evaluate":"2026-04-01"}"#];
