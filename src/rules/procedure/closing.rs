//! Closing (avslutning): clarified with the person, told to everybody, reported, and then the
//! plan is closed, so that the host archives it. Rows 18 and 109-111.

use super::{Judge, Look, StepRule, StepState};
use crate::plan::{Field, Part, Path, Plan, PlanStatus};
use crate::rules::Source;
use crate::words::ProcedureText;

pub(super) const CODE: &str = "closing";

macro_rules! step {
    ($code:literal, $row:literal, $seed:literal, $message:ident, $field:ident) => {
        StepRule {
            code: $code,
            source: Source::Row($row, $seed),
            message: ProcedureText::$message,
            judge: Judge::Filled(Part::Closing, Field::$field),
        }
    };
}

pub(super) static STEPS: &[StepRule] = &[
    step!("clarified", 109, "S3", ClosingClarified, Clarified),
    step!("told-to-return", 109, "S3", ToldToReturn, ToldToReturn),
    step!("date", 109, "S3", ClosingDate, Date),
    step!("reason", 109, "S3", ClosingReason, Reason),
    step!("leader-informed", 109, "S3", ClosingLeader, LeaderInformed),
    step!("unit-notified", 109, "S3", ClosingUnit, UnitNotified),
    step!("partners-informed", 109, "S3", ClosingPartners, PartnersInformed),
    step!("reported", 110, "S1", Reported, Reported),
    step!("manages-alone", 111, "S3", ManagesAlone, Text),
    StepRule {
        code: "closed",
        source: Source::Row(18, "S1"),
        message: ProcedureText::Archive,
        judge: Judge::By(closed),
    },
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
