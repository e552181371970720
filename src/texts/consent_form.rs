//! The consent form, to be read, ticked and signed. Domain section 2.4, rows 59-73.
//!
//! What the plan knows of person, purpose and information is filled in. No answer is: consent is
//! given by the person's own hand.

use super::card;
use super::document::{Document, Fact};
use super::teller::Teller;
use crate::into_vec::IntoVec;
use crate::plan::{Consent, ConsentAbout, ConsentCapacity, ContactPurpose, Field, Kind, YesNo};
use crate::words::{Help, Label, Outgoing, Said, Say};
use std::sync::Arc;

/// Empty rows for those who are not in the plan.
const EMPTY_ROWS: usize = 2;

/// The form.
pub(super) fn write(teller: &Teller<'_>, to: &mut Document) {
    let widest = widest(teller);
    for help in [Help::BeforeConsent, Help::ConsentIsYours] {
        to.paragraph(teller.say(&help));
    }
    for rule in [Outgoing::CanLimit, Outgoing::OnlyNeeded, Outgoing::Danger, Outgoing::Oral] {
        to.paragraph(teller.say(&rule));
    }
    to.heading(2, teller.say(&Label::Person));
    to.facts(card::person_form(teller));
    to.heading(2, teller.say(&Outgoing::WhoConsents));
    to.facts(vec![teller.fact(&Field::Name, "")]);
    let capacities = ConsentCapacity::ALL.iter().map(|one| (teller.say(one), false));
    to.choice(teller.label(Kind::Consent, Field::OnBehalfAs), capacities.into_vec());
    to.heading(2, teller.label(Kind::Consent, Field::About));
    to.choice(teller.say(&Outgoing::ToPlan), yes_or_no(teller));
    to.choice(teller.say(&Outgoing::ToSharing), yes_or_no(teller));
    let scope = [Field::Text, Field::InformationTypes, Field::Limits];
    to.facts(teller.form(&widest, &scope));
    sharing(teller, to);
    to.facts(vec![teller.fact(&Outgoing::CollectFrom, ""), processor(teller)]);
    to.facts(teller.form(&Consent::default(), &[Field::From, Field::To]));
    to.heading(2, teller.say(&Outgoing::AboutForm));
    to.facts(teller.form(&*teller.plan.start_up, &[Field::Informed, Field::InformedBy]));
    to.facts(teller.form(&widest, &[Field::KeptAt]));
    card::signature(teller, to, &Outgoing::Signature);
    card::signature(teller, to, &Outgoing::Informer);
    let told = [Field::About, Field::Decision, Field::By, Field::Date, Field::To];
    let row =
        |consent: &Arc<Consent>| told.iter().map(|field| Some(teller.value(&**consent, *field))).into_vec();
    let head = told.iter().map(|field| teller.label(Kind::Consent, *field)).into_vec();
    to.table(teller.say(&Outgoing::Consents), head, teller.plan.consents.iter().map(row).into_vec());
}

/// The consent to share information that reaches the most people, and then the most sorts of
/// information, today; the latest of several.
fn widest(teller: &Teller<'_>) -> Consent {
    let shares = |consent: &&Arc<Consent>| {
        consent.about == Some(ConsentAbout::Exchange) && consent.holds_on(teller.today)
    };
    let reach =
        |consent: &&Arc<Consent>| (consent.covers.iter().count(), consent.information_types.iter().count());
    let widest = teller.plan.consents.iter().filter(shares).max_by_key(reach);
    widest.map(|consent| (**consent).clone()).unwrap_or_default()
}

/// One answer for each who takes part, each with a last day of its own.
fn sharing(teller: &Teller<'_>, to: &mut Document) {
    let row = |name: String, workplace: Option<String>| vec![Some(name), workplace, None, None];
    let known = super::partners(teller)
        .map(|one| row(teller.title(&**one), Some(teller.value(&**one, Field::Organisation))));
    let mut rows: Vec<Vec<Option<String>>> = known.into_vec();
    rows.extend(std::iter::repeat_n(vec![None; 4], EMPTY_ROWS));
    let head = [&Field::Name as &dyn Say, &Field::Organisation, &Outgoing::YesOrNo, &Outgoing::UntilWhen];
    let head = head.map(|name| teller.say(&Said::row(name.row())));
    to.table(teller.label(Kind::Consent, Field::Covers), head.to_vec(), rows);
}

fn processor(teller: &Teller<'_>) -> Fact {
    let unit = teller.contact(&[ContactPurpose::CoordinatingUnit]).map(|unit| teller.title(&**unit));
    let workplace = || Some(teller.value(&**teller.coordinator()?, Field::Organisation));
    teller.fact(&Outgoing::Processor, unit.or_else(workplace).unwrap_or_default())
}

fn yes_or_no(teller: &Teller<'_>) -> Vec<(String, bool)> {
    YesNo::ALL.iter().map(|answer| (teller.say(answer), false)).into_vec()
}
