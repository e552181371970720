//! No day has two main coordinators. A hospital, child or pathway coordinator beside the main
//! one is right, and so is a new one who starts the day after the former ends.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Participant, ParticipantRole, Path, Plan};
use crate::words::FindingText;

/// `several-coordinators`. No day has two main coordinators. A hospital, child or pathway coordinator beside the main
pub static RULE: Rule = Rule {
    code: "several-coordinators",
    level: Level::Error,
    source: Source::Letter('c'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let main: Vec<_> = context
        .participants
        .iter()
        .filter(|participant| participant.roles.has(&ParticipantRole::Coordinator))
        .collect();
    for (index, participant) in main.iter().enumerate() {
        let together: Vec<&str> = main
            .iter()
            .take(index)
            .filter(|earlier| share_a_day(earlier, participant))
            .map(|earlier| earlier.name.as_str())
            .collect();
        if !together.is_empty() {
            let names = [together.join(", "), participant.name.clone()].join(", ");
            found.add(
                Path::field(&participant.id, Field::Roles),
                FindingText::SeveralCoordinators { names },
                FindingText::SeveralCoordinatorsWayOut,
            );
        }
    }
}

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]},{"id":"n","name":"Nina Test","roles":["coordinator"],"from":"2026-09-01"}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"],"to":"2026-08-31"},{"id":"n","name":"Nina Test","roles":["coordinator"],"from":"2026-09-01"},{"id":"b","name":"Bente Test","roles":["child-coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
];

fn share_a_day(one: &Participant, other: &Participant) -> bool {
    let starts_in_time = |a: &Participant, b: &Participant| match (a.from, b.to) {
        (Some(from), Some(to)) => from <= to,
        (None, _) | (_, None) => true,
    };
    starts_in_time(one, other) && starts_in_time(other, one)
}
