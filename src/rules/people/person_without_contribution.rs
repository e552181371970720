//! The person says what they will contribute.

use crate::plan::{Field, ListName, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `person-without-contribution`. The person says what they will contribute.
pub static RULE: Rule = Rule {
    code: "person-without-contribution",
    level: Level::Gap,
    source: Source::Letter('d'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let path = match circle::today(context).find(|participant| circle::is_person(participant)) {
        Some(person) if !person.contribution.trim().is_empty() => return,
        Some(person) => Path::field(&person.id, Field::Contribution),
        None => Path::list(Target::Plan, ListName::Participants),
    };
    found.add(path, PeopleFinding::PersonWithoutContribution, PeopleFinding::PersonWithoutContributionWayOut);
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/participants/0/contribution":" "}"#, r#"{"/participants/0/contribution":"Går"}"#];
