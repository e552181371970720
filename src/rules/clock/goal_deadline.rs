//! The day by which a goal is reached.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Goal, Path};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `goal-deadline`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "goal-deadline",
    source: Source::Row(3, "S1"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Goal(tell),
};

/// `goal-deadline`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(goal: &Goal, context: &Context, ticks: &mut Ticks<'_>) {
    let Some(due) = goal.deadline.filter(|_| !goal.is_closed()) else { return };
    let about = About::new(Path::field(&goal.id, Field::Deadline), Some(&goal.owner));
    ticks.by(due, context.settings.deadline_notice_days, about, |state, deadline| {
        let goal = goal.title.clone();
        let message = match state {
            TickState::Overdue => ClockText::GoalOverdue { goal, deadline },
            _ => ClockText::GoalDue { goal, deadline },
        };
        (message, ClockText::GoalDueWayOut)
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/goals/0/deadline":"2026-02-28"}"#, r#"{"/goals/0/deadline":"2026-04-01"}"#];
