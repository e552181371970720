//! How the work goes is evaluated once a year, counted from the last time or from the start of
//! the plan period.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{ListName, Path, Plan, Target};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `process-evaluation`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "process-evaluation",
    source: Source::Row(96, "S0"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Plan(tell),
};

/// `process-evaluation`, as a rule.
pub static RULE: Rule = CLOCK.rule();

/// Once a year.
const DAYS: i64 = 365;

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let last = plan.process_evaluations.iter().filter_map(|made| made.date).max();
    let Some(last) = last.or(plan.period.start) else { return };
    let about = About::new(Path::list(Target::Plan, ListName::ProcessEvaluations), context.coordinator());
    ticks.by(last.plus_days(DAYS), context.settings.evaluation_notice_days, about, |state, date| {
        let message = match state {
            TickState::Overdue => ClockText::ProcessEvaluationOverdue { date },
            _ => ClockText::ProcessEvaluationAhead { date },
        };
        (message, ClockText::ProcessEvaluationWayOut)
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/period/start":"2025-02-28"}"#, r#"{"/period/start":"2025-04-01"}"#];
