//! It is noted when the person was told about coordinator and plan.

use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `information-not-recorded`. It is noted when the person was told about coordinator and plan.
pub static RULE: Rule = Rule {
    code: "information-not-recorded",
    level: Level::Reminder,
    source: Source::Row(75, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    if plan.start_up.informed.is_none() {
        found.add(
            Path::part(Part::StartUp, Field::Informed),
            PeopleFinding::InformationNotRecorded,
            PeopleFinding::InformationNotRecordedWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/startUp/informed":null}"#, r#"{"/startUp/informed":"2026-03-01","/startUp/informedBy":null}"#];
