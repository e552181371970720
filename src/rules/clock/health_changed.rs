//! Consent to share information is looked at again when health or functioning changes; rows 12
//! and 63.

use super::{About, Clock, Runs, Tell, Ticks};
use crate::plan::{ConsentAbout, Date, Field, Information, InformationType, Path, Plan};
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
    let Some((day, information)) = change_since_consent(plan, context.today) else { return };
    let due = day.plus_days(context.settings.start_up_days);
    let about = About::new(Path::field(&information.id, Field::Date), context.coordinator());
    ticks.by(due, context.settings.start_up_days, about, |_, _| {
        (ClockText::HealthChanged { date: day.to_string() }, ClockText::HealthChangedWayOut)
    });
}

/// The latest change in health or functioning that is newer than the latest consent to share.
pub(in crate::rules) fn change_since_consent(plan: &Plan, today: Date) -> Option<(Date, &Information)> {
    let changes = plan.supporting_information.iter().filter(|one| is_of_health(one));
    let days = changes.filter_map(|one| Some((one.date.filter(|day| *day <= today)?, &**one)));
    let latest = days.max_by_key(|(day, _)| *day)?;
    let exchange = plan.consents.iter().filter(|one| one.about == Some(ConsentAbout::Exchange));
    let asked = exchange.filter_map(|one| one.date).max()?;
    (asked < latest.0).then_some(latest)
}

/// Whether it tells of health or functioning.
pub(super) fn is_of_health(information: &Information) -> bool {
    match information.kind_of {
        Some(
            InformationType::Assessment
            | InformationType::Health
            | InformationType::Functioning
            | InformationType::Admission,
        ) => true,
        Some(InformationType::Other) | None => false,
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/supportingInformation":[{"id":"i","title":"Innleggelse","type":"admission","date":"2026-02-20"}]}"#,
    r#"{"/supportingInformation":[{"id":"i","title":"Innleggelse","type":"admission","date":"2026-01-15"}]}"#,
];
