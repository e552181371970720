//! The plan period ends: the plan is evaluated, and goes on or is closed.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `plan-period-end`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "plan-period-end",
    source: Source::Row(95, "S0"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Plan(tell),
};

/// `plan-period-end`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let Some(due) = plan.period.end else { return };
    let about = About::new(Path::part(Part::Period, Field::End), context.coordinator());
    ticks.by(due, context.settings.deadline_notice_days, about, |state, date| match state {
        TickState::Overdue => (ClockText::PeriodEndOverdue { date }, ClockText::PeriodEndWayOut),
        _ => (ClockText::PeriodEndAhead { date }, ClockText::PeriodEndWayOut),
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/period/end":"2026-02-28"}"#, r#"{"/period/end":"2026-04-01"}"#];
