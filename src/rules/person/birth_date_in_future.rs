//! Nobody is born after today.

use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `birth-date-in-future`. Nobody is born after today.
pub static RULE: Rule = Rule {
    code: "birth-date-in-future",
    level: Level::Error,
    source: Source::Consistency,
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if let Some(date) = plan.person.birth_date.filter(|date| context.today < *date) {
        found.add(
            Path::part(Part::Person, Field::BirthDate),
            PeopleFinding::BirthDateInFuture { date: date.to_string() },
            PeopleFinding::BirthDateInFutureWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/person/birthDate":"2026-03-02"}"#, r#"{"/person/birthDate":"1926-03-02"}"#];
