//! The coordinator is trained before the plan is written. Asked while it is a draft.

use crate::plan::{Field, Part, Path, Plan, PlanStatus};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `coordinator-not-trained`. The coordinator is trained before the plan is written. Asked while it is a
/// draft.
pub static RULE: Rule = Rule {
    code: "coordinator-not-trained",
    level: Level::Reminder,
    source: Source::Row(41, "S3"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if context.status == PlanStatus::Draft && plan.start_up.coordinator_trained.is_none() {
        found.add(
            Path::part(Part::StartUp, Field::CoordinatorTrained),
            PeopleFinding::CoordinatorNotTrained,
            PeopleFinding::CoordinatorNotTrainedWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/status":"draft","/startUp/coordinatorTrained":null}"#, r#"{"/startUp/coordinatorTrained":null}"#];
