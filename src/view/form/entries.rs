//! A list of entries of any kind: lines of text that open for editing in place, and a button
//! that adds.

use super::super::derived::{Cell, derived};
use super::super::dom;
use super::super::element::{El, button, el};
use super::super::entry_tools::{entry_tools, opener};
use super::super::screen::Screen;
use super::facts::{Summary, is_dated, summary};
use super::{controls, more};
use crate::access::owner_field;
use crate::edit::Command;
use crate::into_vec::IntoVec;
use crate::plan::read::{Trail, Value};
use crate::plan::{Entries, Entry, Field, Id, Json, Kind, ListName, Noun, Target, TransferType};
use crate::words::{Label, Sentence};

/// An entry, compared by pointer.
#[derive(Clone)]
struct Held(Entry);

impl PartialEq for Held {
    fn eq(&self, other: &Held) -> bool {
        self.0.is_same(&other.0)
    }
}

/// Fields that a new entry shows at once; the others are folded away until they are filled.
const FIRST: usize = 8;

/// How many entries a list of a noun has now.
pub fn length(screen: Screen, parent: &Target, list: ListName) -> usize {
    screen
        .plan
        .with_untracked(|plan| plan.noun(parent).and_then(|noun| noun.list(list)).map_or(0, Entries::count))
}

/// A list with its name, its entries, and the button that adds; nothing when it is empty and may
/// not be added to.
pub fn entry_list(screen: Screen, parent: &Target, list: ListName) -> El {
    let of = parent.clone();
    let entries = move || {
        screen.plan.with(|plan| {
            let held = plan.noun(&of).and_then(|noun| noun.list(list)).map(|entries| {
                let at = (0..entries.count()).filter_map(|index| entries.at(index));
                at.map(|entry| (entry.id(), Held(entry.to_entry()))).into_vec()
            });
            held.unwrap_or_default()
        })
    };
    // Moves are noted when they happen, never by hand.
    let may_add = screen.may_add(list) && list != ListName::StatusChanges;
    let counted = entries.clone();
    let is_shown = derived(move || may_add || !counted().is_empty());
    let name = move || {
        let name = is_shown.get().then(|| el("p").class("list-name").text(&screen.say(&list)));
        name.into_iter().into_vec()
    };
    let add = may_add.then(|| {
        let to = parent.clone();
        let what = screen.say_within(&list.holds());
        let add = button("button quiet", &screen.say(&Sentence::AddWhat { what }))
            .id(&dom::list_id(parent, list))
            .on_press(move || add(screen, &to, list));
        el("div").class("tools").child(add)
    });
    el("div")
        .class("entries")
        .live(name)
        .child(el("ul").each(entries, move |id, held| line(screen, &id, held)))
        .children(add)
}

/// Adds an entry at the end of a list, dated and signed where that is plain, and opens it.
fn add(screen: Screen, parent: &Target, list: ListName) {
    let kind = list.holds();
    let id = super::super::serial::fresh("n");
    let mut members = vec![("id".to_owned(), Json::text(id.as_str()))];
    if is_dated(kind) {
        let today = screen.options.with_untracked(|options| options.actor.today);
        members.push((Field::Date.name().to_owned(), Json::Text(today.to_string())));
    }
    let owner = owner_field(kind).filter(|field| *field == Field::By || !screen.sets_everything());
    if let (Some(field), Some(user)) = (owner, screen.user()) {
        members.push((field.name().to_owned(), Json::text(user.as_str())));
    }
    if kind == Kind::Transfer {
        members.extend(handover(screen));
    }
    let Ok(entry) = Entry::read(list, Json::Object(members), &mut Trail::default()) else { return };
    let first = first_field(entry.as_ref().noun());
    let index = length(screen, parent, list);
    if screen.send_one(Command::Add { parent: parent.clone(), index, entry }) {
        screen.open(&Target::Entry(id), first);
    }
}

/// What a transfer most often is: the coordinator of today hands over.
fn handover(screen: Screen) -> Vec<(String, Json)> {
    let word = TransferType::Coordinator.word();
    let coordinator = screen.context.with_untracked(|around| around.0.coordinator().cloned());
    let from = coordinator.map(|id| (Field::FromWho.name().to_owned(), Json::text(id.as_str())));
    [(Field::Type.name().to_owned(), Json::text(word))].into_iter().chain(from).into_vec()
}

/// The field that gets focus: the first one that is empty; what an entry is sorted by can wait.
fn first_field(noun: &dyn Noun) -> Field {
    let mut first = None;
    noun.values(&mut |field, _, value| {
        let is_asked = field.is_settable() && field != Field::LifeArea;
        if is_asked && first.is_none() && value.is_empty() {
            first = Some(field);
        }
    });
    first.unwrap_or(Field::Text)
}

fn line(screen: Screen, id: &Id, held: Cell<Held>) -> El {
    let target = Target::Entry(id.clone());
    let is_open = screen.is_open(&target);
    let noun = dom::noun_id(&target);
    // Others are named in it, who are renamed elsewhere.
    let shown = derived(move || {
        screen.settled.with(|plan| held.with(|held| summary(screen, plan, held.0.as_ref().noun())))
    });
    let content = move || {
        vec![if is_open.get() {
            editor(screen, &target)
        } else {
            held.with(|held| shown.with(|shown| closed(screen, &target, &held.0, shown)))
        }]
    };
    el("li").class("entry").id(&noun).attr("data-entry", id.as_str()).attr("tabindex", "-1").live(content)
}

fn closed(screen: Screen, target: &Target, entry: &Entry, shown: &Summary) -> El {
    let noun = entry.as_ref().noun();
    let may_change = screen.may_place(entry.as_ref());
    let tag = |text: &String| el("li").class("tag").text(text);
    let opener = opener(screen, target, &shown.name, may_change, first_of(entry.as_ref().kind(), noun));
    let text_id = format!("{}-said", dom::noun_id(target));
    let is_told_by_text = may_change && !shown.has_title && !shown.text.is_empty();
    el("div")
        .class("line")
        .child(if is_told_by_text { opener.attr("aria-describedby", &text_id) } else { opener })
        .child(el("ul").class("tags").children(shown.tags.iter().map(tag)))
        .children((!shown.text.is_empty()).then(|| el("p").id(&text_id).text(&shown.text)))
}

fn first_of(kind: Kind, noun: &dyn Noun) -> Field {
    // Dated entries are opened for what they say.
    if is_dated(kind) && noun.value(Field::Text).is_some() {
        return Field::Text;
    }
    noun.fields().first().copied().unwrap_or(Field::Text)
}

/// The fields of an entry that is open: the first ones and all that are filled, the rest folded;
/// below them what it holds.
fn editor(screen: Screen, target: &Target) -> El {
    let plan = screen.plan.get_untracked();
    let Some(noun) = plan.noun(target) else { return el("div") };
    if let (Kind::Meeting, Target::Entry(id)) = (noun.kind(), target) {
        return super::super::meeting::meeting_editor(screen, target, id);
    }
    let fields = noun.fields();
    let is_filled = |field: &Field| noun.value(*field).is_some_and(|value: &dyn Value| !value.is_empty());
    let shown: Vec<Field> = fields
        .iter()
        .enumerate()
        .filter(|(place, field)| *place < FIRST || is_filled(field))
        .map(|(_, field)| *field)
        .into_vec();
    let folded: Vec<Field> = fields.into_iter().filter(|field| !shown.contains(field)).into_vec();
    let lists = noun.list_names();
    el("div")
        .class("editor")
        .attr("role", "group")
        .attr("aria-label", &screen.say(&noun.kind()))
        .children(controls(screen, target, &shown))
        .children((!folded.is_empty()).then(|| more(screen, target, folded, Vec::new(), &Label::MoreFields)))
        .children(lists.into_iter().map(|list| entry_list(screen, target, list)))
        .child(entry_tools(screen, target, None))
}
