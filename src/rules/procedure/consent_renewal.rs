//! Renewal of the consent to share information: when others join, when other information is
//! shared, when health changes, and before it ends. Rows 61-63 and 68.

use super::Judge::By;
use super::{Look, StepRule, StepState, holds, last_signed, list, noted};
use crate::plan::{
    Consent, ConsentAbout, ConsentDecision, Field, ListName, Part, Participant, ParticipantRole, Path, Plan,
};
use crate::rules::clock::health_changed::change_since_consent;
use crate::words::ProcedureText as Text;
use std::sync::Arc;

pub(super) const CODE: &str = "consent-renewal";

pub(super) static STEPS: &[StepRule] = &[
    StepRule::of("composition", 61, "S1", Text::RenewForGroup, By(composition)),
    StepRule::of("information-types", 62, "S1", Text::RenewForTypes, By(information_types)),
    StepRule::of("health", 63, "S1", Text::RenewForHealth, By(health)),
    StepRule::of("valid", 66, "S1", Text::RenewInTime, By(valid)),
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

fn valid_ones<'a>(look: &'a Look<'_>) -> impl Iterator<Item = &'a Arc<Consent>> {
    let today = look.context.today;
    let exchange = look.plan.consents.iter().filter(|one| one.about == Some(ConsentAbout::Exchange));
    exchange.filter(move |one| one.holds_on(today))
}

/// The latest consent that holds, where a change is written; the list when none does.
fn place(look: &Look<'_>, field: Field) -> Path {
    let latest = valid_ones(look).max_by_key(|one| one.date);
    latest.map_or_else(|| list(ListName::Consents), |one| Path::field(&one.id, field))
}

/// Everybody who takes part is covered, but the person and those who consent on their behalf.
fn composition(look: &Look<'_>) -> Judged {
    let gives = |one: &Participant| {
        one.roles.has(&ParticipantRole::Person)
            || look.plan.consents.iter().any(|consent| consent.by == one.id)
    };
    let is_covered = |one: &Participant| valid_ones(look).any(|consent| consent.covers.has(&one.id));
    let taking_part = look.plan.participants.iter().filter(|one| one.takes_part_on(look.context.today));
    let is_done = taking_part.into_iter().all(|one| gives(one) || is_covered(one));
    (StepState::done_if(is_done), place(look, Field::Covers))
}

/// The plan cannot know what is shared; it knows whether the consent says what may be.
fn information_types(look: &Look<'_>) -> Judged {
    let says = valid_ones(look).any(|consent| consent.information_types.iter().next().is_some());
    (StepState::done_if(says), place(look, Field::InformationTypes))
}

fn health(look: &Look<'_>) -> Judged {
    let is_unchanged = change_since_consent(look.plan, look.context.today).is_none();
    (StepState::done_if(is_unchanged), list(ListName::Consents))
}

fn valid(look: &Look<'_>) -> Judged {
    (StepState::done_if(holds(look, ConsentAbout::Exchange)), place(look, Field::To))
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
