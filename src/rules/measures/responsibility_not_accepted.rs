//! Whoever is responsible for an agreed measure has accepted it. The person is not asked to accept.

use crate::plan::{Field, Measure, Participant, Path, PlanStatus, Standing};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::ContentFinding;
use std::sync::Arc;

/// `responsibility-not-accepted`. Whoever is responsible for an agreed measure has accepted it. The person is not
/// asked to accept.
pub static RULE: Rule = Rule {
    code: "responsibility-not-accepted",
    level: Level::Reminder,
    source: Source::Row(51, "S3"),
    check: Check::Measure(check),
};

/// Whoever has still to accept a measure, in a plan of this status; none when nobody has.
pub fn asked_to_accept<'a>(
    measure: &Measure,
    participants: &'a [Arc<Participant>],
    status: PlanStatus,
) -> Option<&'a Arc<Participant>> {
    // Said to be agreed, and not only written down in the meeting.
    let said = matches!(measure.standing, Some(Standing::Agreed | Standing::Decided));
    if !said || measure.is_closed() || measure.accepted.is_some() || status != PlanStatus::InUse {
        return None;
    }
    let responsible = participants.iter().find(|participant| participant.id == measure.responsible);
    responsible.filter(|participant| !circle::is_person(participant))
}

fn check(measure: &Measure, context: &Context, found: &mut Found<'_>) {
    if let Some(participant) = asked_to_accept(measure, &context.participants, context.status) {
        found.add(
            Path::field(&measure.id, Field::Accepted),
            ContentFinding::ResponsibilityNotAccepted {
                name: participant.name.clone(),
                measure: measure.title.clone(),
            },
            ContentFinding::ResponsibilityNotAcceptedWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/measures/0/accepted":null}"#,
    r#"{"/goals/0/measures/0/accepted":null,"/goals/0/measures/0/responsible":"p"}"#,
];
