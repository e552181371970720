//! Somebody who stands in for the coordinator does so for a time; before it ends it is clear who
//! takes over.

use super::{About, Clock, Runs, Tell, Ticks};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `substitute-end`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "substitute-end",
    source: Source::Row(34, "S2"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `substitute-end`, as a rule.
pub static RULE: Rule = CLOCK.rule();

/// Announced two weeks ahead.
const NOTICE: i64 = 14;

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for participant in context.coordinators() {
        for substitute in participant.substitutes.iter().filter(|one| one.covers(context.today)) {
            let (Some(due), Some(who)) = (substitute.to, plan.participant(&substitute.who)) else { continue };
            let about = About::new(Path::field(&substitute.id, Field::To), Some(&participant.id));
            ticks.by(due, NOTICE, about, |_, date| {
                let name = who.name.clone();
                (ClockText::SubstituteEnd { name, date }, ClockText::SubstituteEndWayOut)
            });
        }
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/1/substitutes":[{"id":"s","who":"f","from":"2026-02-01","to":"2026-03-15"}]}"#,
    r#"{"/participants/1/substitutes":[{"id":"s","who":"f","from":"2026-02-01","to":"2026-03-16"}]}"#,
];
