//! A plan of a single service that is linked here still holds.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `sub-plan-validity`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "sub-plan-validity",
    source: Source::Row(6, "S1"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Plan(tell),
};

/// `sub-plan-validity`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for sub_plan in plan.sub_plans.iter() {
        let Some(due) = sub_plan.to else { continue };
        let about = About::new(Path::field(&sub_plan.id, Field::To), Some(&sub_plan.responsible));
        ticks.by(due, context.settings.deadline_notice_days, about, |state, date| {
            let title = sub_plan.title.clone();
            let message = match state {
                TickState::Overdue => ClockText::SubPlanOverdue { title, date },
                _ => ClockText::SubPlanAhead { title, date },
            };
            (message, ClockText::SubPlanWayOut)
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/subPlans":[{"id":"d","title":"Kriseplan","type":"crisis","responsible":"f","to":"2026-02-28"}]}"#,
    r#"{"/subPlans":[{"id":"d","title":"Kriseplan","type":"crisis","responsible":"f","to":"2026-04-01"}]}"#,
];
