//! Somebody takes part besides the person and the coordinator.

use crate::plan::{ListName, Participant, ParticipantRole, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;
use std::sync::Arc;

/// `no-participants`. Somebody takes part besides the person and the coordinator.
pub static RULE: Rule = Rule {
    code: "no-participants",
    level: Level::Gap,
    source: Source::Letter('b'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let others = |participant: &Arc<Participant>| {
        !circle::is_person(participant) && !participant.holds_on(ParticipantRole::Coordinator, context.today)
    };
    if !circle::today(context).any(others) {
        found.add(
            Path::list(Target::Plan, ListName::Participants),
            PeopleFinding::NoParticipants,
            PeopleFinding::NoParticipantsWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/participants/2/to":"2026-02-28"}"#, r#"{"/participants/2/to":"2026-03-01"}"#];
