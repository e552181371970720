//! Nobody lets go before another has taken over: where the coordinator ends, the next one starts the day
//! after, unless the plan is closed.

use crate::plan::{Date, Field, Participant, ParticipantRole, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `coordinator-ends-without-successor`. Nobody lets go before another has taken over: where the
/// coordinator ends, the next one starts the day after, unless the plan is closed.
pub static RULE: Rule = Rule {
    code: "coordinator-ends-without-successor",
    level: Level::Gap,
    source: Source::Row(107, "S3"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for participant in context.coordinators() {
        let Some(last) = last_day(participant, context.today) else {
            continue;
        };
        let next = last.plus_days(1);
        let closed = plan.closing.date.is_some_and(|date| date <= next);
        let taken_over =
            context.participants.iter().any(|other| other.holds_on(ParticipantRole::Coordinator, next));
        if !closed && !taken_over {
            found.add(
                Path::field(&participant.id, Field::To),
                PeopleFinding::CoordinatorEndsWithoutSuccessor {
                    name: participant.name.clone(),
                    date: last.to_string(),
                },
                PeopleFinding::CoordinatorEndsWithoutSuccessorWayOut,
            );
        }
    }
}

/// The last day somebody is coordinator, when it is known.
fn last_day(participant: &Participant, today: Date) -> Option<Date> {
    let appointed = participant
        .appointments
        .iter()
        .filter(|appointment| {
            appointment.role == Some(ParticipantRole::Coordinator) && appointment.covers(today)
        })
        .map(|appointment| appointment.to)
        .reduce(|one, other| one.zip(other).map(|(one, other)| one.max(other)))
        .flatten();
    [appointed, participant.to].into_iter().flatten().min()
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/1/appointments/0/to":"2026-08-31","/participants/-":{"id":"nina","name":"Nina Test","roles":["coordinator"],"from":"2026-09-02"}}"#,
    r#"{"/participants/1/appointments/0/to":"2026-08-31","/participants/-":{"id":"nina","name":"Nina Test","roles":["coordinator"],"from":"2026-09-01"}}"#,
];
