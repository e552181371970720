//! The general practitioner is not told of the plan after the person has said no to that.

use crate::consent::opposes_informing;
use crate::plan::{Field, Part, ParticipantRole, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ConsentText;

/// `doctor-told-against-no`. The general practitioner is not told of the plan after the person has
/// said no to that.
pub static RULE: Rule = Rule {
    code: "doctor-told-against-no",
    level: Level::Reminder,
    source: Source::Row(72, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let doctor = context.participants.iter().find(|one| one.roles.has(&ParticipantRole::GeneralPractitioner));
    let who = doctor.map(|doctor| &doctor.id);
    let told = plan.start_up.doctor_informed;
    if let Some(date) = told.filter(|day| opposes_informing(&context.consents, who, *day)) {
        found.add(
            Path::part(Part::StartUp, Field::DoctorInformed),
            ConsentText::ToldAgainstNo { date: date.to_string() },
            ConsentText::ToldAgainstNoWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/consents/-":{"id":"c3","about":"inform","decision":"declined","by":"p","date":"2026-01-16"}}"#,
    r#"{"/consents/-":{"id":"c3","about":"inform","decision":"declined","by":"p","date":"2026-01-17"}}"#,
];
