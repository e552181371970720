//! The whole plan as it is read: for print and for the archive. Row 18.
//!
//! Everything in the plan is here, under its own name: what the order below does not name follows
//! after it, so that a new field or list appears by itself.

use super::document::{Document, Fact};
use super::teller::Teller;
use crate::into_vec::IntoVec;
use crate::plan::{EntryRef, Field, Kind, ListName, Noun, Part};
use crate::words::{Help, Label};

/// Something a plan holds.
#[derive(Clone, Copy, PartialEq)]
enum Item {
    Part(Part),
    List(ListName),
}

/// The order in which a plan is read.
const ORDER: [Item; 14] = [
    Item::Part(Part::Person),
    Item::List(ListName::Participants),
    Item::List(ListName::Goals),
    Item::List(ListName::Measures),
    Item::List(ListName::Needs),
    Item::Part(Part::Period),
    Item::Part(Part::EvaluationPlan),
    Item::List(ListName::Consents),
    Item::List(ListName::Cooperation),
    Item::List(ListName::SubPlans),
    Item::List(ListName::Meetings),
    Item::List(ListName::Expectations),
    Item::List(ListName::Questions),
    Item::List(ListName::Contacts),
];

/// What tells of the plan's redaction is said where something is hidden, not by itself.
const MARKS: [Item; 2] = [Item::Part(Part::Redaction), Item::List(ListName::Hidden)];

/// What stands first, in the person's own words.
const FIRST: [Field; 2] = [Field::WhatMatters, Field::Resources];

/// The text.
pub(super) fn write(teller: &Teller<'_>, to: &mut Document) {
    let plan: &dyn Noun = teller.plan;
    if !teller.plan.title.trim().is_empty() {
        to.title = teller.value(plan, Field::Title);
    }
    for help in [Help::YourPlan, Help::NoRightToServices] {
        to.paragraph(teller.say(&help));
    }
    for (name, said) in teller.facts(plan, &FIRST) {
        to.heading(2, name);
        to.written(said.unwrap_or_default());
    }
    let rest: Vec<Field> =
        plan.fields().into_iter().filter(|field| !FIRST.contains(field) && *field != Field::Title).into_vec();
    facts_under(teller, to, Kind::Plan, teller.facts(plan, &rest));
    let parts = Part::ALL.iter().map(|part| Item::Part(*part));
    let lists = plan.list_names().into_iter().map(Item::List);
    let others: Vec<Item> =
        parts.chain(lists).filter(|item| !ORDER.contains(item) && !MARKS.contains(item)).into_vec();
    for item in ORDER.into_iter().chain(others) {
        match item {
            Item::Part(part) => whole_part(teller, to, part),
            Item::List(list) => whole_list(teller, to, plan, list, 2),
        }
    }
}

fn whole_part(teller: &Teller<'_>, to: &mut Document, part: Part) {
    let Some(noun) = teller.plan.part(part) else { return };
    facts_under(teller, to, part.kind(), teller.all_facts(noun));
}

/// Facts under a heading; nothing where there are none.
fn facts_under(teller: &Teller<'_>, to: &mut Document, kind: Kind, facts: Vec<Fact>) {
    if !facts.is_empty() {
        to.heading(2, teller.say(&kind));
        to.facts(facts);
    }
}

/// A list that holds anything, under its own heading.
fn whole_list(teller: &Teller<'_>, to: &mut Document, noun: &dyn Noun, list: ListName, level: u8) {
    let Some(entries) = noun.list(list).filter(|entries| entries.count() > 0) else { return };
    let kind = list.holds();
    // Goals and measures say themselves what they are; a heading above them would cost a level.
    let is_told = noun.kind() == Kind::Goal && matches!(kind, Kind::Goal | Kind::Measure);
    if !is_told {
        to.heading(level, teller.say(&list));
    }
    let below = if is_told { level } else { level.saturating_add(1) };
    (0..entries.count())
        .filter_map(|at| entries.at(at))
        .for_each(|entry| whole_entry(teller, to, entry, below));
}

/// An entry: one that has a name or holds lists has a heading, any other is its facts.
fn whole_entry(teller: &Teller<'_>, to: &mut Document, entry: EntryRef<'_>, level: u8) {
    let noun = entry.noun();
    let name = noun.fields().into_iter().find(|field| matches!(field, Field::Title | Field::Name));
    let mut lists = noun.list_names();
    if name.is_some() || !lists.is_empty() {
        let kind = if entry.kind() == Kind::Goal && level > 3 {
            teller.say(&Label::SubGoal)
        } else {
            teller.say(&entry.kind())
        };
        let title = teller.title(noun);
        let is_nameless = teller.value(noun, name.unwrap_or(Field::Id)).trim().is_empty();
        to.heading(level, if is_nameless { kind } else { format!("{kind}: {title}") });
    }
    let fields: Vec<Field> = noun.fields().into_iter().filter(|field| Some(*field) != name).into_vec();
    to.facts(teller.facts(noun, &fields));
    // What is said of the goal itself, its measures, smaller goals: whoever reads plain text sees
    // from the order what belongs to what.
    lists.sort_by_key(|list| (*list == ListName::Goals, *list == ListName::Measures));
    for list in lists {
        whole_list(teller, to, noun, list, level.saturating_add(1));
    }
}
