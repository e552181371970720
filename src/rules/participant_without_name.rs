//! A participant, a person or a unit, has a name.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Path, Plan};
use crate::words::FindingText;

/// `participant-without-name`. A participant, a person or a unit, has a name.
pub static RULE: Rule = Rule {
    code: "participant-without-name",
    level: Level::Gap,
    source: Source::Letter('b'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for participant in context.participants.iter().filter(|p| p.name.trim().is_empty()) {
        found.add(
            Path::field(&participant.id, Field::Name),
            FindingText::ParticipantWithoutName,
            FindingText::ParticipantWithoutNameWayOut,
        );
    }
}

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"p","name":""},{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
];
