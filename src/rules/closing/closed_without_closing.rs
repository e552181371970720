//! A plan that is closed has a day, a reason and its confirmations: the person, the leader, the
//! coordinating unit and the others were told.

use crate::plan::{Field, Part, Path, Plan, PlanStatus};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `closed-without-closing`. A plan that is closed has a day, a reason and its confirmations: the person,
/// the leader, the coordinating unit and the others were told.
pub static RULE: Rule = Rule {
    code: "closed-without-closing",
    level: Level::Gap,
    source: Source::Row(109, "S3"),
    check: Check::Closed(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let closing = &plan.closing;
    let missing = [
        (Field::Date, closing.date.is_none()),
        (Field::Reason, closing.reason.trim().is_empty()),
        (Field::Clarified, closing.clarified.is_none()),
        (Field::ToldToReturn, closing.told_to_return.is_none()),
        (Field::LeaderInformed, closing.leader_informed.is_none()),
        (Field::UnitNotified, closing.unit_notified.is_none()),
        (Field::PartnersInformed, closing.partners_informed.is_none()),
    ];
    let first = missing.into_iter().find(|(_, is_missing)| *is_missing);
    if let Some((field, _)) = first.filter(|_| context.status == PlanStatus::Closed) {
        found.add(
            Path::part(Part::Closing, field),
            ContentFinding::ClosedWithoutClosing,
            ContentFinding::ClosedWithoutClosingWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/status":"closed","/closing":{"date":"2026-03-01","reason":" ","clarified":"2026-02-20","toldToReturn":"2026-02-20","leaderInformed":"2026-02-20","unitNotified":"2026-02-20","partnersInformed":"2026-02-20","reported":"2026-02-20"}}"#,
    r#"{"/status":"closed","/closing":{"date":"2026-03-01","reason":"Klarer seg selv","clarified":"2026-02-20","toldToReturn":"2026-02-20","leaderInformed":"2026-02-20","unitNotified":"2026-02-20","partnersInformed":"2026-02-20","reported":"2026-02-20"}}"#,
];
