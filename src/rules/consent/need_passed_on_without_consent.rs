//! At the hospital, the person consents before the need for a plan is passed on to the
//! municipality.

use crate::plan::{Field, Origin, Part, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::{ConsentText, PeopleFinding};

/// `need-passed-on-without-consent`. At the hospital, the person consents before the need for a
/// plan is passed on to the municipality.
pub static RULE: Rule = Rule {
    code: "need-passed-on-without-consent",
    level: Level::Reminder,
    source: Source::Row(70, "S4"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if plan.start_up.origin != Some(Origin::Hospital) {
        return;
    }
    let told = [
        (Field::UnitNotified, plan.start_up.unit_notified),
        (Field::MunicipalityContacted, plan.start_up.municipality_contacted),
    ];
    for (field, day) in told {
        if let Some(day) = day.filter(|day| !circle::consented_at_all(context, *day)) {
            found.add(
                Path::part(Part::StartUp, field),
                ConsentText::NeedPassedOn { date: day.to_string() },
                PeopleFinding::GroupWithoutConsentWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/startUp/origin":"hospital","/startUp/municipalityContacted":"2026-01-14","/startUp/unitNotified":"2026-01-15"}"#,
    r#"{"/startUp/origin":"hospital","/startUp/municipalityContacted":"2026-01-15","/startUp/unitNotified":"2026-01-15"}"#,
];
