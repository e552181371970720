//! What a plan says, in words: the one place where a value of the plan becomes a text that leaves.
//!
//! Identity numbers are always masked. What the reader may not see is said to be hidden, and
//! nothing is called missing that may only be hidden.

use super::document::Fact;
use crate::into_vec::IntoVec;
use crate::number::masked;
use crate::plan::read::{Shape, Value};
use crate::plan::{
    Contact, ContactPurpose, Date, Field, Id, Json, Kind, ListName, Noun, Part, Participant, ParticipantRole,
    Plan, Target,
};
use crate::rules::Settings;
use crate::words::{Catalogue, Label, Outgoing, Said, Say, choice_row, in_words, label_of};
use std::sync::Arc;

/// The roles that coordinate, in the order they are told.
pub const COORDINATING: [ParticipantRole; 4] = [
    ParticipantRole::Coordinator,
    ParticipantRole::ChildCoordinator,
    ParticipantRole::HospitalCoordinator,
    ParticipantRole::PathwayCoordinator,
];

/// A plan on a day, and the words to tell of it.
#[derive(Clone, Copy, Debug)]
pub struct Teller<'a> {
    /// The plan, as its reader may see it.
    pub plan: &'a Plan,
    /// The day.
    pub today: Date,
    /// The host's settings.
    pub settings: &'a Arc<Settings>,
    /// The language and the host's own texts.
    pub catalogue: &'a Catalogue,
}

impl<'a> Teller<'a> {
    /// A sentence or a name in the language in force.
    pub fn say(&self, what: &impl Say) -> String {
        self.catalogue.say(what)
    }

    /// A day in words.
    pub fn day(&self, day: Date) -> String {
        in_words(day, self.catalogue.lang)
    }

    /// What a field is called.
    pub fn label(&self, kind: Kind, field: Field) -> String {
        self.say(&Said::row(label_of(kind, field)))
    }

    /// A value in words; empty when there is none, and a word for it when it is hidden.
    pub fn value(&self, noun: &dyn Noun, field: Field) -> String {
        let Some(value) = noun.value(field) else { return String::new() };
        match self.plan.hides(&target_of(noun), field) {
            Some(_) => self.say(&Outgoing::Hidden),
            None => self.in_words(field, value),
        }
    }

    fn in_words(&self, field: Field, value: &dyn Value) -> String {
        if value.is_empty() {
            return String::new();
        }
        let json = value.to_json();
        let each = |say: &dyn Fn(&str) -> String| match &json {
            Json::List(items) => items.iter().filter_map(Json::as_text).map(say).into_vec().join(", "),
            json => json.as_text().map(say).unwrap_or_default(),
        };
        match value.shape() {
            Shape::Text if field == Field::Number => each(&masked),
            Shape::Text | Shape::Words => each(&str::to_owned),
            Shape::Date => each(&|text| Date::parse(text).map_or_else(String::new, |day| self.day(day))),
            Shape::Flag => self.say(&Label::Yes),
            Shape::Choice(vocabulary, _) | Shape::Choices(vocabulary, _) => each(&|word| {
                choice_row(vocabulary, word).map_or_else(String::new, |row| self.say(&Said::row(row)))
            }),
            Shape::Reference | Shape::References => each(&|id| self.name(&Id::new(id))),
            Shape::Fixed => String::new(),
        }
    }

    /// What an entry is called; somebody who has been taken out is said to take no part.
    pub fn name(&self, id: &Id) -> String {
        match self.plan.entry(id) {
            Some(entry) => self.title(entry.noun()),
            None if id.is_empty() => String::new(),
            None => self.say(&Label::NotAParticipant),
        }
    }

    /// The title or name of a noun, or else what kind of thing it is.
    pub fn title(&self, noun: &dyn Noun) -> String {
        let text = |field| Some(self.value(noun, field)).filter(|text| !text.trim().is_empty());
        text(Field::Title).or_else(|| text(Field::Name)).unwrap_or_else(|| self.say(&noun.kind()))
    }

    /// The name of the person the plan belongs to.
    pub fn person(&self) -> String {
        let name = self.value(&*self.plan.person, Field::Name);
        if name.trim().is_empty() { self.say(&Label::Nameless) } else { name }
    }

    /// The fields that hold something, of those named.
    pub fn facts(&self, noun: &dyn Noun, fields: &[Field]) -> Vec<Fact> {
        let known = |(_, value): &Fact| value.is_some();
        self.form(noun, fields).into_iter().filter(known).into_vec()
    }

    /// The fields named; those that hold nothing are left open to be filled in.
    ///
    /// Of a noun that is hidden altogether only that is said, once.
    pub fn form(&self, noun: &dyn Noun, fields: &[Field]) -> Vec<Fact> {
        if self.plan.hides_all(&target_of(noun)).is_some() {
            return vec![(self.say(&noun.kind()), Some(self.say(&Outgoing::Hidden)))];
        }
        let fact = |field: &Field| {
            let value = Some(self.value(noun, *field)).filter(|value| !value.trim().is_empty());
            (self.label(noun.kind(), *field), value)
        };
        fields.iter().map(fact).into_vec()
    }

    /// Every field that holds something.
    pub fn all_facts(&self, noun: &dyn Noun) -> Vec<Fact> {
        self.facts(noun, &noun.fields())
    }

    /// A name with a value of its own; left open when there is none.
    pub fn fact(&self, name: &impl Say, value: impl Into<String>) -> Fact {
        (self.say(name), Some(value.into()).filter(|value| !value.trim().is_empty()))
    }

    /// What is said where a field of a part holds nothing, unless it is only hidden.
    pub fn absent(&self, part: Part, field: Field, missing: &impl Say) -> String {
        match self.plan.hides(&Target::Part(part), field) {
            Some(_) => self.say(&Outgoing::MayBeHidden),
            None => self.say(missing),
        }
    }

    /// What is said where nothing of a list was found, unless some of it is only hidden.
    pub fn none_of(&self, list: ListName, missing: &impl Say) -> String {
        if self.hides_of(list) { self.say(&Outgoing::MayBeHidden) } else { self.say(missing) }
    }

    /// Whether anything of the entries of a list is hidden.
    pub fn hides_of(&self, list: ListName) -> bool {
        self.plan.hidden.iter().any(|hidden| match hidden.target() {
            Some(Target::Entry(id)) => self.plan.entry(&id).is_some_and(|entry| entry.list() == list),
            Some(Target::Plan | Target::Part(_)) | None => false,
        })
    }

    /// Who holds a role today.
    pub fn holders(&self, role: ParticipantRole) -> impl Iterator<Item = &'a Arc<Participant>> + use<'a> {
        let today = self.today;
        self.plan.participants.iter().filter(move |one| one.holds_on(role, today))
    }

    /// The coordinator of today.
    pub fn coordinator(&self) -> Option<&'a Arc<Participant>> {
        self.holders(ParticipantRole::Coordinator).next()
    }

    /// The first contact for any of some purposes, in the order of the purposes.
    pub fn contact(&self, purposes: &[ContactPurpose]) -> Option<&'a Arc<Contact>> {
        let of = |purpose: &ContactPurpose| {
            self.plan.contacts.iter().find(|contact| contact.purpose == Some(*purpose))
        };
        purposes.iter().find_map(of)
    }
}

/// What a path calls a noun of a plan.
fn target_of(noun: &dyn Noun) -> Target {
    let part = || Part::ALL.iter().copied().find(|part| part.kind() == noun.kind());
    match noun.id().filter(|_| noun.kind() != Kind::Plan) {
        Some(id) => Target::Entry(id.clone()),
        None => part().map_or(Target::Plan, Target::Part),
    }
}
