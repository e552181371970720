//! Measures: lines of text that open for editing in place.
//!
//! A closed line is plain text with one button, so a plan of a thousand measures is mostly text;
//! only what is opened becomes an editor.

mod editor;
mod line;

pub use editor::people;
pub use line::{Line, lines, lines_of, measure_list, on_click, titled};

use super::dom;
use super::screen::Screen;
use crate::edit::Command;
use crate::plan::{Entry, EntryRef, Field, Id, ListName, Measure, Target};
use std::sync::Arc;

/// Adds a measure at the end of a list, and opens it.
pub fn add(screen: Screen, parent: &Target) {
    add_at(screen, parent, super::form::length(screen, parent, ListName::Measures));
}

fn add_at(screen: Screen, parent: &Target, index: usize) {
    let id = super::serial::fresh("m");
    let responsible = owner(screen);
    let entry = Entry::Measure(Arc::new(Measure { id: id.clone(), responsible, ..Measure::default() }));
    if screen.send_one(Command::Add { parent: parent.clone(), index, entry }) {
        screen.open(&Target::Entry(id), Field::Title);
    }
}

/// Goes on to the next measure of the list, a new one where there is none. A line that nothing
/// was written on goes away instead, and the list is left.
fn go_on(screen: Screen, target: &Target) {
    let Target::Entry(id) = target else { return };
    let plan = screen.plan.get_untracked();
    let Some(EntryRef::Measure(measure)) = plan.entry(id) else { return };
    let Some(route) = plan.route(id) else { return };
    let Some((&(list, index), above)) = route.split_last() else { return };
    let parent = plan.entry_at(above).map_or(Target::Plan, |entry| Target::Entry(entry.id()));
    if is_blank(measure) {
        leave_blank(screen, id, &dom::list_id(&parent, list));
        return;
    }
    screen.end_typing();
    let mut below = above.to_vec();
    below.push((list, index.saturating_add(1)));
    match plan.entry_at(&below) {
        Some(EntryRef::Measure(next)) if screen.may_place(EntryRef::Measure(next)) => {
            screen.open(&Target::Entry(next.id.clone()), Field::Title);
        }
        Some(_) | None => add_at(screen, &parent, index.saturating_add(1)),
    }
    screen.is_open(target).set(false);
}

fn leave_blank(screen: Screen, id: &Id, next: &str) {
    if screen.send_one(Command::Remove { id: id.clone() }) {
        screen.is_open(&Target::Entry(id.clone())).set(false);
        screen.focus(next);
    }
}

/// Whether nothing has been written; who it belongs to is put down by the editor itself.
fn is_blank(measure: &Measure) -> bool {
    let fresh =
        Measure { id: measure.id.clone(), responsible: measure.responsible.clone(), ..Measure::default() };
    *measure == fresh
}

/// Whoever may only change their own is put down as the owner of what they add.
pub fn owner(screen: Screen) -> Id {
    if screen.sets_everything() { Id::default() } else { screen.user().unwrap_or_default() }
}
