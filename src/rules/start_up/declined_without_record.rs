//! Where the person declines, it is written when and what.

use crate::plan::{Field, Part, Path, Plan, StartWish};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `declined-without-record`. Where the person declines, it is written when and what.
pub static RULE: Rule = Rule {
    code: "declined-without-record",
    level: Level::Gap,
    source: Source::Row(71, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    if plan.start_up.wish != Some(StartWish::Declined) {
        return;
    }
    let field = if plan.start_up.declined.is_none() {
        Field::Declined
    } else if plan.start_up.declined_what.trim().is_empty() {
        Field::DeclinedWhat
    } else {
        return;
    };
    found.add(
        Path::part(Part::StartUp, field),
        PeopleFinding::DeclinedWithoutRecord,
        PeopleFinding::DeclinedWithoutRecordWayOut,
    );
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/startUp/wish":"declined","/startUp/declined":"2026-02-01"}"#,
    r#"{"/startUp/wish":"declined","/startUp/declined":"2026-02-01","/startUp/declinedWhat":"Plan"}"#,
];
