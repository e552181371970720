//! No day has two main coordinators. A hospital, child or pathway coordinator beside the main
//! one is right, and so is a new one who starts the day after the former ends.

use crate::into_vec::IntoVec;
use crate::plan::{Date, Field, Participant, ParticipantRole, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::FindingText;

/// `several-coordinators`. No day has two main coordinators.
pub static RULE: Rule = Rule {
    code: "several-coordinators",
    level: Level::Error,
    source: Source::Letter('c'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let main = || {
        context.participants.iter().filter(|participant| participant.roles.has(&ParticipantRole::Coordinator))
    };
    for (index, participant) in main().enumerate() {
        let mut together: Vec<String> = main()
            .take(index)
            .filter(|earlier| share_a_day(earlier, participant))
            .map(|earlier| earlier.name.clone())
            .into_vec();
        if !together.is_empty() {
            together.push(participant.name.clone());
            let names = together.join(", ");
            found.add(
                Path::field(&participant.id, Field::Roles),
                FindingText::SeveralCoordinators { names },
                FindingText::SeveralCoordinatorsWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/1/appointments/0/to":"2026-09-01","/participants/-":{"id":"nina","name":"Nina Test","roles":["coordinator"],"from":"2026-09-01"}}"#,
    r#"{"/participants/1/appointments/0/to":"2026-08-31","/participants/-":{"id":"nina","name":"Nina Test","roles":["coordinator"],"from":"2026-09-01"}}"#,
];

/// Whether two are main coordinators on the same day, as `Participant::holds_on` has it.
fn share_a_day(one: &Participant, other: &Participant) -> bool {
    let in_order = |from: Option<Date>, to: Option<Date>| match (from, to) {
        (Some(from), Some(to)) => from <= to,
        (None, _) | (_, None) => true,
    };
    spans(one).any(|(from, to)| {
        in_order(from, to)
            && spans(other).any(|(other_from, other_to)| {
                in_order(other_from, other_to) && in_order(from, other_to) && in_order(other_from, to)
            })
    })
}

/// From and to of each time somebody is main coordinator: the appointments while they take part,
/// or all of their participation where none are written down.
fn spans(participant: &Participant) -> impl Iterator<Item = (Option<Date>, Option<Date>)> {
    let mut appointed = participant
        .appointments
        .iter()
        .filter(|appointment| appointment.role == Some(ParticipantRole::Coordinator))
        .map(|appointment| {
            let to = [appointment.to, participant.to].into_iter().flatten().min();
            (appointment.from.max(participant.from), to)
        })
        .peekable();
    let whole = appointed.peek().is_none().then_some((participant.from, participant.to));
    whole.into_iter().chain(appointed)
}
