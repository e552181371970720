//! Some birthdays change who consents, who sees what and which services there are (setting
//! `ages`). Told of from some days before until as many after (setting `days.birthdayNotice`,
//! 60); never overdue.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `birthday`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "birthday",
    source: Source::Row(102, "S2"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Plan(tell),
};

/// `birthday`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let Some(born) = plan.person.birth_date else { return };
    let (today, notice) = (context.today, context.settings.birthday_notice_days);
    let near = |age: &i32| (*age, born.plus_years(*age));
    let days = context.settings.ages.iter().map(near);
    let Some((age, day)) =
        days.filter(|(_, day)| day.days_until(today) <= notice).min_by_key(|(_, day)| *day)
    else {
        return;
    };
    let state = if today.days_until(day) <= notice { TickState::Soon } else { TickState::Later };
    let about = About::new(Path::part(Part::Person, Field::BirthDate), context.coordinator());
    ticks.add(state, day, about, |_, date| {
        let age = age.to_string();
        let message = if day < today {
            ClockText::BirthdayPast { age, date }
        } else {
            ClockText::BirthdayAhead { age, date }
        };
        (message, ClockText::BirthdayWayOut)
    });
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/person/birthDate":"2010-04-30"}"#, r#"{"/person/birthDate":"2010-05-01"}"#];
