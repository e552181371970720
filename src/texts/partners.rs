//! The message to those who carry parts of the plan. Rows 46 and 56.
//!
//! To all of them it says nothing of the plan's content; to one of them, what that one has taken
//! on.

use super::card;
use super::document::Document;
use super::journal::{is_carried_out, is_valid};
use super::teller::Teller;
use crate::consent::opposes_informing;
use crate::into_vec::IntoVec;
use crate::plan::{ConsentAbout, Field, Kind, ListName, Participant};
use crate::words::{Help, LetterText, Outgoing};

/// The message, to one participant or to all.
pub(super) fn write(teller: &Teller<'_>, to: &mut Document, one: Option<&Participant>) {
    if !is_valid(teller, ConsentAbout::Exchange) {
        to.paragraph(teller.none_of(ListName::Consents, &Outgoing::NotYet));
    }
    if opposes_informing(&teller.plan.consents, one.map(|one| &one.id), teller.today) {
        to.paragraph(teller.say(&Outgoing::Opposed));
    }
    if let Some(one) = one {
        to.facts(vec![teller.fact(&Outgoing::To, teller.title(one))]);
    }
    to.paragraph(match teller.coordinator() {
        Some(coordinator) => teller
            .say(&Outgoing::Coordinates { coordinator: teller.title(&**coordinator), name: teller.person() }),
        None => teller.none_of(ListName::Participants, &LetterText::CMissing),
    });
    to.paragraph(teller.say(&Outgoing::TellChanges));
    to.paragraph(teller.say(&Outgoing::KeepYourPart));
    to.paragraph(teller.say(&Help::OnlyWhatIsNeeded));
    if let Some(one) = one {
        measures(teller, to, one);
    }
    if let Some(coordinator) = teller.coordinator() {
        to.facts(card::participant(teller, coordinator));
    }
}

fn measures(teller: &Teller<'_>, to: &mut Document, one: &Participant) {
    let fields = [Field::Title, Field::Extent, Field::Deadline];
    let own =
        teller.plan.all_measures().filter(|measure| measure.responsible == one.id && is_carried_out(measure));
    let rows =
        own.map(|measure| fields.iter().map(|field| Some(teller.value(&**measure, *field))).into_vec());
    let head = fields.iter().map(|field| teller.label(Kind::Measure, *field)).into_vec();
    to.table(teller.say(&Outgoing::YourMeasures), head, rows.into_vec());
}
