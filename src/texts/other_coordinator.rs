//! The person's wish for another coordinator. Rows 38 and 113.

use super::card;
use super::document::Document;
use super::teller::Teller;
use crate::into_vec::IntoVec;
use crate::plan::{ContactPurpose, Field, Kind, ParticipantRole};
use crate::words::{Help, Outgoing};

/// The letter. Whom the person wants is asked anew: what stands in the plan is the wish at start.
pub(super) fn write(teller: &Teller<'_>, to: &mut Document) {
    to.facts(card::receiver(teller, &[ContactPurpose::Leader, ContactPurpose::CoordinatingUnit]));
    to.paragraph(teller.say(&Outgoing::WantOther));
    let mut facts = card::person_form(teller);
    let now: Vec<_> = teller.holders(ParticipantRole::Coordinator).map(|one| teller.title(&**one)).into_vec();
    facts.push(teller.fact(&Outgoing::CoordinatorNow, now.join(", ")));
    facts.push((teller.label(Kind::StartUp, Field::WishedCoordinator), None));
    facts.push(teller.fact(&Outgoing::WhyOther, ""));
    to.facts(facts);
    to.paragraph(teller.say(&Help::NewCoordinator));
    card::signature(teller, to, &Outgoing::Signature);
}
