//! Each fixed participant says what they will contribute. Those called in when needed need not.

use crate::plan::{Field, Path, Plan, Presence};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `participant-without-contribution`. Each fixed participant says what they will contribute. Those
/// called in when needed need not.
pub static RULE: Rule = Rule {
    code: "participant-without-contribution",
    level: Level::Gap,
    source: Source::Letter('d'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for participant in circle::today(context) {
        let fixed = participant.presence.is_none_or(|presence| presence == Presence::Fixed);
        if fixed && !circle::is_person(participant) && participant.contribution.trim().is_empty() {
            found.add(
                Path::field(&participant.id, Field::Contribution),
                PeopleFinding::ParticipantWithoutContribution { name: participant.name.clone() },
                PeopleFinding::ParticipantWithoutContributionWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/2/contribution":null}"#,
    r#"{"/participants/2/contribution":null,"/participants/2/presence":"called-in"}"#,
];
