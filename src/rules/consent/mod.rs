//! Rules of consent (samtykke), letter h.

pub mod consent_authority_ended;
pub mod consent_by_child_alone;
pub mod consent_by_parent;
pub mod consent_does_not_cover;
pub mod consent_for_former_participant;
pub mod consent_not_for_information;
pub mod consent_not_recorded;
pub mod consent_without_authority;
pub mod consent_without_information;
pub mod consent_without_scope;
pub mod consent_without_subject;
pub mod doctor_told_against_no;
pub mod group_without_consent;
pub mod information_crosses_sectors;
pub mod need_passed_on_without_consent;
pub mod no_consent_to_exchange;
pub mod no_consent_to_plan;
pub mod oral_consent_not_noted;
pub mod plan_used_against_no;
pub mod withdrawn_before_given;

use super::{Context, circle};
use crate::into_vec::IntoVec;
use crate::plan::{Consent, ConsentAbout, Plan};
use std::sync::Arc;

/// What a consent is about, as a finding says it, to tell one consent from others.
enum About {
    Plan,
    /// Sharing with these, by name.
    SharingWith(String),
    /// Sharing with nobody named.
    Sharing,
    Other,
}

fn about(consent: &Consent, plan: &Plan) -> About {
    match consent.about {
        Some(ConsentAbout::Plan) => About::Plan,
        Some(ConsentAbout::Exchange) => {
            let names = consent.covers.iter().filter_map(|id| plan.participant(id));
            let names: Vec<&str> =
                names.map(|one| one.name.trim()).filter(|name| !name.is_empty()).into_vec();
            if names.is_empty() { About::Sharing } else { About::SharingWith(names.join(", ")) }
        }
        Some(ConsentAbout::Inform) | None => About::Other,
    }
}

/// The consents that were given and have not ended, and so are to be in order.
fn live(context: &Context) -> impl Iterator<Item = &Arc<Consent>> {
    context.consents.iter().filter(|consent| circle::is_live(consent, context.today))
}
