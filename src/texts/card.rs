//! Who is who, as several texts tell it: the person, those who coordinate, whom to turn to.

use super::document::{Document, Fact};
use super::teller::{COORDINATING, Teller};
use crate::into_vec::IntoVec;
use crate::plan::{ContactPurpose, Field, Kind, Participant};
use crate::words::{Label, Outgoing};

/// How to reach somebody.
pub(super) const REACH: [Field; 4] = [Field::Phone, Field::Mobile, Field::Email, Field::Hours];

/// Who it is about: name, birth date and masked number, as far as they are known.
pub(super) fn person(teller: &Teller<'_>) -> Vec<Fact> {
    teller.facts(&*teller.plan.person, &[Field::Name, Field::BirthDate, Field::Number])
}

/// The same on a form, with lines for what is not known.
pub(super) fn person_form(teller: &Teller<'_>) -> Vec<Fact> {
    let person = &*teller.plan.person;
    let mut facts = teller.form(person, &[Field::Name, Field::BirthDate]);
    facts.extend(teller.facts(person, &[Field::Number]));
    facts
}

/// Whom a text goes to: the first contact for any of some purposes, or a line for it.
pub(super) fn receiver(teller: &Teller<'_>, purposes: &[ContactPurpose]) -> Vec<Fact> {
    let Some(contact) = teller.contact(purposes) else { return vec![teller.fact(&Outgoing::To, "")] };
    let mut facts = vec![teller.fact(&Outgoing::To, teller.title(&**contact))];
    facts.extend(teller.facts(&**contact, &[Field::Organisation, Field::Phone, Field::Email]));
    facts
}

/// Who holds a coordinating role today, with how to reach them, and who appointed them and why.
pub(super) fn coordinators(teller: &Teller<'_>, to: &mut Document) {
    for role in COORDINATING {
        for one in teller.holders(role) {
            let mut facts = vec![teller.fact(&role, teller.title(&**one))];
            facts.extend(teller.facts(&**one, &[Field::Profession, Field::Organisation]));
            facts.extend(teller.facts(&**one, &REACH));
            let current =
                one.appointments.iter().rfind(|it| it.role == Some(role) && it.covers(teller.today));
            if let Some(appointment) = current {
                let told = [Field::From, Field::To, Field::AppointedBy, Field::Grounds];
                facts.extend(teller.facts(&**appointment, &told));
            }
            to.facts(facts);
        }
    }
}

/// Somebody who takes part, with how to reach them.
pub(super) fn participant(teller: &Teller<'_>, one: &Participant) -> Vec<Fact> {
    let mut facts = teller.facts(one, &[Field::Name, Field::Organisation]);
    facts.extend(teller.facts(one, &REACH));
    facts
}

/// Who takes part today besides the person: name, role, workplace, and until when they can read
/// the plan.
pub(super) fn partners(teller: &Teller<'_>, to: &mut Document) {
    let fields = [Field::Name, Field::Roles, Field::Organisation, Field::AccessTo];
    let others = super::partners(teller).map(|one| {
        let mut cells: Vec<Option<String>> =
            fields.iter().map(|field| Some(teller.value(&**one, *field))).into_vec();
        if let Some(name) = cells.first_mut() {
            *name = Some(teller.title(&**one));
        }
        cells
    });
    let head = fields.iter().map(|field| teller.label(Kind::Participant, *field)).into_vec();
    to.table(teller.say(&Label::Participants), head, others.into_vec());
}

/// The lines for place, date and a signature.
pub(super) fn signature(teller: &Teller<'_>, to: &mut Document, name: &Outgoing) {
    to.facts(vec![teller.fact(&Outgoing::PlaceAndDate, ""), teller.fact(name, "")]);
}
