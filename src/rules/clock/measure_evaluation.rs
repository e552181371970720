//! A measure is evaluated on the day that was set for it.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Measure, Path};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `measure-evaluation`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "measure-evaluation",
    source: Source::Row(97, "S3"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Measure(tell),
};

/// `measure-evaluation`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(measure: &Measure, context: &Context, ticks: &mut Ticks<'_>) {
    let Some(due) = measure.evaluate.filter(|_| !measure.is_closed()) else { return };
    if measure.reviews.iter().any(|made| made.date.is_some_and(|day| due <= day)) {
        return;
    }
    let about = About::new(Path::field(&measure.id, Field::Evaluate), Some(&measure.responsible));
    ticks.by(due, context.settings.evaluation_notice_days, about, |state, date| {
        let measure = measure.title.clone();
        let message = match state {
            TickState::Overdue => ClockText::MeasureEvaluationOverdue { measure, date },
            _ => ClockText::MeasureEvaluationAhead { measure, date },
        };
        (message, ClockText::MeasureEvaluationWayOut)
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/goals/0/measures/0/evaluate":"2026-02-28"}"#, r#"{"/goals/0/measures/0/evaluate":"2026-04-01"}"#];
