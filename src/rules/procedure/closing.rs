//! Closing (avslutning): clarified with the person, told to everybody, reported, and then the
//! plan is closed, so that the host archives it. Rows 18 and 109-111.

use super::Judge::{By, Filled};
use super::{Look, StepRule, StepState};
use crate::plan::{Field, Part, Path, Plan, PlanStatus};
use crate::words::ProcedureText as Text;

pub(super) const CODE: &str = "closing";

pub(super) static STEPS: &[StepRule] = &[
    StepRule::of("clarified", 109, "S3", Text::ClosingClarified, Filled(Part::Closing, Field::Clarified)),
    StepRule::of("told-to-return", 109, "S3", Text::ToldToReturn, Filled(Part::Closing, Field::ToldToReturn)),
    StepRule::of("date", 109, "S3", Text::ClosingDate, Filled(Part::Closing, Field::Date)),
    StepRule::of("reason", 109, "S3", Text::ClosingReason, Filled(Part::Closing, Field::Reason)),
    StepRule::of(
        "leader-informed",
        109,
        "S3",
        Text::ClosingLeader,
        Filled(Part::Closing, Field::LeaderInformed),
    ),
    StepRule::of("unit-notified", 109, "S3", Text::ClosingUnit, Filled(Part::Closing, Field::UnitNotified)),
    StepRule::of(
        "partners-informed",
        109,
        "S3",
        Text::ClosingPartners,
        Filled(Part::Closing, Field::PartnersInformed),
    ),
    StepRule::of("reported", 110, "S1", Text::Reported, Filled(Part::Closing, Field::Reported)),
    StepRule::of("manages-alone", 111, "S3", Text::ManagesAlone, Filled(Part::Closing, Field::Text)),
    StepRule::of("closed", 18, "S1", Text::Archive, By(closed)),
];

/// Whether anything of the closing is written, or the plan has ended.
pub(super) fn has_begun(plan: &Plan) -> bool {
    let closing: &dyn crate::plan::Noun = &*plan.closing;
    !closing.is_empty() || matches!(plan.status(), PlanStatus::Closed | PlanStatus::Revoked)
}

fn closed(look: &Look<'_>) -> (StepState, Path) {
    let has_ended = matches!(look.context.status, PlanStatus::Closed | PlanStatus::Revoked);
    (StepState::done_if(has_ended), Path::plan(Field::Status))
}

/// For each step a patch of the base plan after which it is done, and one after which it is open.
pub(super) const EXAMPLES: &[(&str, [&str; 2])] = &[
    ("clarified", [r#"{"/closing":{"clarified":"2026-02-20"}}"#, r#"{"/closing":{"date":"2026-03-31"}}"#]),
    (
        "told-to-return",
        [r#"{"/closing":{"toldToReturn":"2026-02-20"}}"#, r#"{"/closing":{"date":"2026-03-31"}}"#],
    ),
    ("date", [r#"{"/closing":{"date":"2026-03-31"}}"#, r#"{"/closing":{"reason":"Målene er nådd"}}"#]),
    ("reason", [r#"{"/closing":{"reason":"Målene er nådd"}}"#, r#"{"/closing":{"date":"2026-03-31"}}"#]),
    (
        "leader-informed",
        [r#"{"/closing":{"leaderInformed":"2026-02-20"}}"#, r#"{"/closing":{"date":"2026-03-31"}}"#],
    ),
    (
        "unit-notified",
        [r#"{"/closing":{"unitNotified":"2026-02-20"}}"#, r#"{"/closing":{"date":"2026-03-31"}}"#],
    ),
    (
        "partners-informed",
        [r#"{"/closing":{"partnersInformed":"2026-02-20"}}"#, r#"{"/closing":{"date":"2026-03-31"}}"#],
    ),
    ("reported", [r#"{"/closing":{"reported":"2026-02-20"}}"#, r#"{"/closing":{"date":"2026-03-31"}}"#]),
    ("manages-alone", [r#"{"/closing":{"text":"Går tur alene"}}"#, r#"{"/closing":{"date":"2026-03-31"}}"#]),
    ("closed", [r#"{"/status":"closed"}"#, r#"{"/closing":{"date":"2026-03-31"}}"#]),
];
