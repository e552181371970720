//! The notice to the coordinating unit: at the start, when responsibility is handed over, and when
//! the plan ends. Rows 78, 79, 83, 107-110.

use super::card;
use super::document::Document;
use super::teller::Teller;
use crate::plan::{ContactPurpose, Field, ListName, Noun, PlanStatus, Transfer};
use crate::words::Outgoing;

/// The notice: of one transfer, or else of where the plan stands.
pub(super) fn write(teller: &Teller<'_>, to: &mut Document, transfer: Option<&Transfer>) {
    let plan = teller.plan;
    to.facts(card::receiver(teller, &[ContactPurpose::CoordinatingUnit, ContactPurpose::HospitalUnit]));
    let closing: &dyn Noun = &*plan.closing;
    let name = teller.person();
    let ends = !closing.is_empty() || plan.status() == PlanStatus::Closed;
    to.paragraph(match transfer {
        Some(_) => teller.say(&Outgoing::Transferred { name }),
        None if ends => teller.say(&Outgoing::Closing { name }),
        None if teller.coordinator().is_some() => teller.say(&Outgoing::HasCoordinator { name }),
        None => teller.none_of(ListName::Participants, &Outgoing::NeedsCoordinator { name }),
    });
    to.facts(card::person(teller));
    match transfer {
        Some(transfer) => to.facts(teller.all_facts(transfer)),
        None if ends => to.facts(teller.all_facts(closing)),
        None => {
            let mut facts = teller.facts(plan, &[Field::Status, Field::Mode]);
            let start = [Field::Origin, Field::NeedSeen, Field::Applied, Field::DecisionDate];
            facts.extend(teller.facts(&*plan.start_up, &start));
            facts.extend(teller.facts(&*plan.start_up, &[Field::DecisionReference, Field::TakenOver]));
            to.facts(facts);
        }
    }
    card::coordinators(teller, to);
}
