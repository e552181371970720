//! The deadline of a measure. The rule `measure-overdue` finds it already once it has passed.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Measure, Path};
use crate::rules::{Context, Source};
use crate::words::{ClockText, FindingText, Said};

/// `measure-deadline`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "measure-deadline",
    source: Source::Row(99, "S1"),
    finds: false,
    runs: Runs::Plan,
    tell: Tell::Measure(tell),
};

fn tell(measure: &Measure, context: &Context, ticks: &mut Ticks<'_>) {
    let Some(due) = measure.deadline.filter(|_| !measure.is_closed()) else { return };
    let about = About::new(Path::field(&measure.id, Field::Deadline), Some(&measure.responsible));
    ticks.by(due, context.settings.deadline_notice_days, about, |state, deadline| {
        let measure = measure.title.clone();
        match state {
            TickState::Overdue => (
                Said::of(&FindingText::MeasureOverdue { measure, deadline }),
                Said::of(&FindingText::MeasureOverdueWayOut),
            ),
            _ => (
                Said::of(&ClockText::MeasureDue { measure, deadline }),
                Said::of(&ClockText::MeasureDueWayOut),
            ),
        }
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/goals/0/measures/0/deadline":"2026-02-28"}"#, r#"{"/goals/0/measures/0/deadline":"2026-04-01"}"#];
