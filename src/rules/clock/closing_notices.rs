//! When the plan closes, everything that should be clarified, told and reported is.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `closing-notices`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "closing-notices",
    source: Source::Row(109, "S3"),
    finds: true,
    runs: Runs::Closing,
    tell: Tell::Plan(tell),
};

/// `closing-notices`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let closing = &plan.closing;
    let confirmed = [
        (closing.clarified, Field::Clarified),
        (closing.told_to_return, Field::ToldToReturn),
        (closing.leader_informed, Field::LeaderInformed),
        (closing.unit_notified, Field::UnitNotified),
        (closing.partners_informed, Field::PartnersInformed),
        (closing.reported, Field::Reported),
    ];
    let missing = confirmed.into_iter().find(|(day, _)| day.is_none());
    let (Some(due), Some((_, field))) = (closing.date, missing) else { return };
    let about = About::new(Path::part(Part::Closing, field), context.coordinator());
    ticks.by(due, context.settings.deadline_notice_days, about, |state, date| match state {
        TickState::Overdue => (ClockText::ClosingOverdue { date }, ClockText::ClosingWayOut),
        _ => (ClockText::ClosingAhead { date }, ClockText::ClosingWayOut),
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/closing":{"date":"2026-02-28"}}"#, r#"{"/closing":{"date":"2026-04-01"}}"#];
