//! Notice of a need, or application, for a coordinator or a plan. Rows 70, 78-81.

use super::card;
use super::document::Document;
use super::teller::Teller;
use crate::into_vec::IntoVec;
use crate::plan::{ContactPurpose, Field, Kind, StartWish, YesNo};
use crate::words::{Help, Label, Outgoing};

/// The text.
pub(super) fn write(teller: &Teller<'_>, to: &mut Document) {
    let plan = teller.plan;
    to.facts(card::receiver(teller, &[ContactPurpose::CoordinatingUnit, ContactPurpose::HospitalUnit]));
    to.paragraph(teller.say(&Help::AskForCoordinator));
    to.heading(2, teller.say(&Label::Person));
    let mut person = card::person_form(teller);
    person.extend(teller.form(&*plan.person, &[Field::Address, Field::Phone]));
    person.extend(teller.facts(&*plan.person, &[Field::Email, Field::Language, Field::Interpreter]));
    to.facts(person);
    let may = YesNo::ALL.iter().map(|answer| (teller.say(answer), false));
    to.choice(teller.say(&Outgoing::MayReport), may.into_vec());
    to.heading(2, teller.say(&Kind::Need));
    let wishes = StartWish::ALL.iter().map(|wish| (teller.say(wish), plan.start_up.wish == Some(*wish)));
    to.choice(teller.label(Kind::StartUp, Field::Wish), wishes.into_vec());
    let needs = plan.needs.iter().filter(|need| !need.need.trim().is_empty());
    let mut needs: Vec<_> = needs
        .map(|need| {
            let area = teller.value(&**need, Field::LifeArea);
            let name = if area.trim().is_empty() { teller.say(&Kind::Need) } else { area };
            (name, Some(teller.value(&**need, Field::Need)))
        })
        .into_vec();
    needs.push(teller.fact(&Outgoing::WhatFor, ""));
    to.facts(needs);
    to.facts(teller.form(&*plan.start_up, &[Field::WishedCoordinator, Field::OtherPlan]));
    to.heading(2, teller.say(&Outgoing::AboutNotice));
    to.facts(teller.form(&*plan.start_up, &[Field::ReportedBy, Field::NeedSeen]));
    to.paragraph(teller.say(&Help::RightToAppeal));
    card::signature(teller, to, &Outgoing::Signature);
}
