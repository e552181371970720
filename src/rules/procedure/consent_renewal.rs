//! Renewal of the consent to share information: when others join, when other information is
//! shared, when health changes, and before it ends. Rows 61-63 and 68.

use super::Judge::{By, Telling};
use super::{Look, StepRule, StepState, holds, last_signed, list, noted};
use crate::consent::{Change, ending, health_since, in_force, not_covered, not_named};
use crate::into_vec::IntoVec;
use crate::plan::{Consent, ConsentAbout, ConsentDecision, Field, ListName, Part, Path, Plan};
use crate::words::ProcedureText as Text;

pub(super) const CODE: &str = "consent-renewal";

pub(super) static STEPS: &[StepRule] = &[
    StepRule::of("composition", 61, "S1", Text::RenewForGroup, Telling(composition)),
    StepRule::of("information-types", 62, "S1", Text::RenewForTypes, Telling(information_types)),
    StepRule::of("health", 63, "S1", Text::RenewForHealth, Telling(health)),
    StepRule::of("valid", 66, "S1", Text::RenewInTime, Telling(valid)),
    StepRule::of("form-sent", 68, "S2", Text::RenewSendForm, By(form_sent)),
];

/// Whether there is a consent to renew.
pub(super) fn is_relevant(plan: &Plan) -> bool {
    let is_one = |one: &Consent| {
        one.about == Some(ConsentAbout::Exchange) && one.decision == Some(ConsentDecision::Given)
    };
    plan.consents.iter().any(|one| is_one(one))
}

type Judged = (StepState, Path);

type Told = (StepState, Path, Option<Text>);

/// The latest consent that holds, where a change is written; the list when none does.
fn place(look: &Look<'_>, field: Field) -> Path {
    let latest = in_force(&look.plan.consents, ConsentAbout::Exchange, look.context.today).last();
    latest.map_or_else(|| list(ListName::Consents), |one| Path::field(&one.id, field))
}

/// Open while something has changed, and then says what; or while there is no consent to compare
/// with.
fn told(changed: Vec<String>, path: Path, is_known: bool, text: fn(String) -> Text) -> Told {
    let state = StepState::done_if(is_known && changed.is_empty());
    let what = changed.join(", ");
    (state, path, Some(what).filter(|what| !what.is_empty()).map(text))
}

/// Everybody who takes part is covered, but the person and those who answer for them.
fn composition(look: &Look<'_>) -> Told {
    let changes = not_covered(look.plan, look.context.today);
    let names = changes.into_iter().filter_map(|change| match change {
        Change::NotCovered { name, .. } => Some(name),
        _ => None,
    });
    let is_known = holds(look, ConsentAbout::Exchange);
    told(names.into_vec(), place(look, Field::Covers), is_known, |names| Text::RenewForNames { names })
}

/// Some consent names each sort of information that the plan holds.
fn information_types(look: &Look<'_>) -> Told {
    let (today, sorts) = (look.context.today, &look.context.settings.information_sorts);
    let changes = not_named(look.plan, today, sorts).into_iter().filter_map(|change| match change {
        Change::Information { area, .. } => Some(area),
        _ => None,
    });
    let mut consents = in_force(&look.plan.consents, ConsentAbout::Exchange, today);
    let is_known = consents.any(|consent| !consent.information_types.is_empty());
    let path = place(look, Field::InformationTypes);
    told(changes.into_vec(), path, is_known, |sorts| Text::RenewForSorts { sorts })
}

fn health(look: &Look<'_>) -> Told {
    let changes = health_since(look.plan, look.context.today);
    let events = changes.into_iter().map(|(one, _)| format!("«{}»", one.title)).into_vec();
    told(events, list(ListName::Consents), true, |events| Text::RenewForEvents { events })
}

fn valid(look: &Look<'_>) -> Told {
    let holds = holds(look, ConsentAbout::Exchange);
    let ended = ending(look.plan, ConsentAbout::Exchange).filter(|(_, day)| *day < look.context.today);
    let text = ended.map(|(_, day)| Text::RenewEnded { date: day.to_string() });
    (StepState::done_if(holds), place(look, Field::To), text)
}

fn form_sent(look: &Look<'_>) -> Judged {
    let state = noted(last_signed(look.plan), look.plan.journal.consent_form_sent);
    (state, Path::part(Part::Journal, Field::ConsentFormSent))
}

/// For each step a patch of the base plan after which it is done, and one after which it is open.
pub(super) const EXAMPLES: &[(&str, [&str; 2])] = &[
    ("composition", ["{}", r#"{"/participants/-":{"id":"n2","name":"Ny Test"}}"#]),
    ("information-types", ["{}", r#"{"/consents/1/informationTypes":null}"#]),
    (
        "health",
        [
            r#"{"/supportingInformation":[{"id":"i","title":"Epikrise","type":"health","date":"2026-01-15"}]}"#,
            r#"{"/supportingInformation":[{"id":"i","title":"Epikrise","type":"health","date":"2026-01-16"}]}"#,
        ],
    ),
    ("valid", [r#"{"/consents/1/to":"2026-03-01"}"#, r#"{"/consents/1/to":"2026-02-28"}"#]),
    ("form-sent", ["{}", r#"{"/consents/1/date":"2026-01-17"}"#]),
];
