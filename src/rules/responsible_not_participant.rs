//! The one responsible for a measure takes part in the plan.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Measure, Path};
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

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]},{"id":"f","name":"Fastlege Test","to":"2026-02-28"}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"f","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
];
