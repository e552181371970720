//! It was agreed who contacts whom next and when; a meeting or a note from that day on shows that
//! it happened.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Date, ExpectationAbout, Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `expectation-contact`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "expectation-contact",
    source: Source::Row(83, "S3"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `expectation-contact`, as a rule.
pub static RULE: Rule = CLOCK.rule();

/// Announced a week ahead.
const NOTICE: i64 = 7;

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for expectation in plan.expectations.iter().filter(|one| one.about == Some(ExpectationAbout::Contact)) {
        let Some(due) = expectation.date else { continue };
        if due < context.today && has_been_in_contact(plan, due, context.today) {
            continue;
        }
        let about = About::new(Path::field(&expectation.id, Field::Date), Some(&expectation.who));
        ticks.by(due, NOTICE, about, |state, date| match state {
            TickState::Overdue => (ClockText::ContactOverdue { date }, ClockText::ContactWayOut),
            _ => (ClockText::ContactAhead { date }, ClockText::ContactWayOut),
        });
    }
}

fn has_been_in_contact(plan: &Plan, since: Date, today: Date) -> bool {
    let within = |day: Option<Date>| day.is_some_and(|day| since <= day && day <= today);
    plan.meetings.iter().any(|meeting| meeting.is_held() && within(meeting.date))
        || plan.all_measures().any(|measure| measure.log.iter().any(|entry| within(entry.date)))
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/expectations/0/date":"2026-02-28"}"#, r#"{"/expectations/0/date":"2026-03-09"}"#];
