//! The one responsible for a measure takes part in the plan.

use crate::plan::{Field, Measure, Path};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::FindingText;

/// `responsible-not-participant`. The one responsible for a measure takes part in the plan.
pub static RULE: Rule = Rule {
    code: "responsible-not-participant",
    level: Level::Gap,
    source: Source::Letter('e'),
    check: Check::Measure(check),
};

fn check(measure: &Measure, context: &Context, found: &mut Found<'_>) {
    if measure.responsible.is_empty() || measure.is_closed() {
        return;
    }
    let message = match context.participants.iter().find(|p| p.id == measure.responsible) {
        Some(participant) if participant.takes_part_on(context.today) => return,
        // Somebody who joins later may be given work today.
        Some(participant) if participant.from.is_some_and(|from| context.today < from) => return,
        Some(participant) => FindingText::ResponsibleNotParticipant {
            measure: measure.title.clone(),
            name: participant.name.clone(),
        },
        None => FindingText::ResponsibleUnknown { measure: measure.title.clone() },
    };
    found.add(
        Path::field(&measure.id, Field::Responsible),
        message,
        FindingText::ResponsibleNotParticipantWayOut,
    );
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/-":{"id":"naboen","name":"Naboen","roles":["next-of-kin"],"to":"2026-02-28"},"/goals/0/measures/0/responsible":"naboen"}"#,
    r#"{"/participants/-":{"id":"naboen","name":"Naboen","roles":["next-of-kin"],"from":"2026-03-02"},"/goals/0/measures/0/responsible":"naboen"}"#,
];
