//! A substitute (vikar, stedfortreder) is somebody who takes part in the plan.

use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `substitute-unknown`. A substitute (vikar, stedfortreder) is somebody who takes part in the plan.
pub static RULE: Rule = Rule {
    code: "substitute-unknown",
    level: Level::Gap,
    source: Source::Row(34, "S2"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    for participant in plan.participants.iter() {
        for substitute in participant.substitutes.iter() {
            if !plan.participants.iter().any(|other| other.id == substitute.who && other.id != participant.id)
            {
                found.add(
                    Path::field(&substitute.id, Field::Who),
                    PeopleFinding::SubstituteUnknown { name: participant.name.clone() },
                    PeopleFinding::SubstituteUnknownWayOut,
                );
            }
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/1/substitutes":[{"id":"v","who":"k"}]}"#,
    r#"{"/participants/1/substitutes":[{"id":"v","who":"f"}]}"#,
];
