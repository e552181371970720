//! A participant, a person or a unit, has a name.

use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
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

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/participants/2/name":" "}"#, r#"{"/participants/2/name":"F"}"#];
