//! The evaluation of the plan. The rules `evaluation-soon`, `evaluation-overdue` and
//! `no-evaluation-date` find it already.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Context, Source};
use crate::words::FindingText;

/// `plan-evaluation`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "plan-evaluation",
    source: Source::Row(97, "S3"),
    finds: false,
    runs: Runs::Plan,
    tell: Tell::Plan(tell),
};

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let about = About::new(Path::part(Part::EvaluationPlan, Field::Next), context.coordinator());
    let Some(due) = plan.evaluation.next else {
        return ticks.missing(about, FindingText::NoEvaluationDate, FindingText::NoEvaluationDateWayOut);
    };
    ticks.by(due, context.settings.evaluation_notice_days, about, |state, date| match state {
        TickState::Overdue => (FindingText::EvaluationOverdue { date }, FindingText::EvaluationOverdueWayOut),
        _ => (FindingText::EvaluationSoon { date }, FindingText::EvaluationSoonWayOut),
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/evaluation/next":"2026-02-28"}"#, r#"{"/evaluation/next":"2026-04-01"}"#];
