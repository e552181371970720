//! The contact doctor is told of changes in health and of admissions, unless the person opposes; rows 12, 130 and 138.

use super::{About, Clock, Runs, Tell, Ticks};
use crate::access::tells_of_health;
use crate::consent::opposes_informing;
use crate::plan::{Field, Participant, ParticipantRole, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `health-pass-on`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "health-pass-on",
    source: Source::Row(138, "S4"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Plan(tell),
};

/// `health-pass-on`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let may_know = |one: &Participant| !opposes_informing(&context.consents, Some(&one.id), context.today);
    let on_the_team =
        |role| context.participants.iter().any(|one| one.holds_on(role, context.today) && may_know(one));
    for information in plan.supporting_information.iter() {
        let is_told = information.passed_on.is_some() || !tells_of_health(information);
        let Some(day) = information.date.filter(|day| !is_told && *day <= context.today) else { continue };
        if !on_the_team(ParticipantRole::ContactDoctor) && !on_the_team(ParticipantRole::ContactPsychologist)
        {
            return;
        }
        let due = day.plus_days(context.settings.start_up_days);
        let about = About::new(Path::field(&information.id, Field::PassedOn), context.coordinator());
        ticks.by(due, context.settings.start_up_days, about, |_, _| {
            let (title, date) = (information.title.clone(), day.to_string());
            (ClockText::HealthPassOn { title, date }, ClockText::HealthPassOnWayOut)
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/2/roles":["contact-doctor"],"/supportingInformation":[{"id":"i","title":"Innleggelse","type":"admission","date":"2026-01-10"}]}"#,
    r#"{"/supportingInformation":[{"id":"i","title":"Innleggelse","type":"admission","date":"2026-01-10"}]}"#,
];
