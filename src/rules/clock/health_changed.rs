//! Consent to share information is looked at again when health or functioning changes; rows 12
//! and 63.

use super::{About, Clock, Runs, Tell, Ticks};
use crate::consent::health_since;
use crate::plan::{Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `health-changed`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "health-changed",
    source: Source::Row(63, "S1"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Plan(tell),
};

/// `health-changed`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let latest = health_since(plan, context.today).into_iter().max_by_key(|(_, day)| *day);
    let Some((information, day)) = latest else { return };
    let due = day.plus_days(context.settings.start_up_days);
    let about = About::new(Path::field(&information.id, Field::Date), context.coordinator());
    ticks.by(due, context.settings.start_up_days, about, |_, _| {
        let (title, date) = (information.title.clone(), day.to_string());
        (ClockText::HealthChanged { title, date }, ClockText::HealthChangedWayOut)
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/supportingInformation":[{"id":"i","title":"Innleggelse","type":"admission","date":"2026-02-20"}]}"#,
    r#"{"/supportingInformation":[{"id":"i","title":"Innleggelse","type":"admission","date":"2026-01-15"}]}"#,
];
