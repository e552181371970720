//! Measures: lines of text that open for editing in place.
//!
//! A closed line is plain text with one button, so a plan of a thousand measures is mostly text;
//! only what is opened becomes an editor.

mod editor;
mod line;

pub use editor::people;
pub use line::{lines, measure_list, titled};

use super::screen::Screen;
use crate::edit::Command;
use crate::plan::{Entry, Field, Id, ListName, Measure, Target};
use std::sync::Arc;

/// Adds a measure at the end of a list, and opens it.
pub fn add(screen: Screen, parent: &Target) {
    let index = super::form::length(screen, parent, ListName::Measures);
    let id = super::serial::fresh("m");
    let responsible = owner(screen);
    let entry = Entry::Measure(Arc::new(Measure { id: id.clone(), responsible, ..Measure::default() }));
    if screen.send_one(Command::Add { parent: parent.clone(), index, entry }) {
        screen.open(&Target::Entry(id), Field::Title);
    }
}

/// Whoever may only change their own is put down as the owner of what they add.
pub fn owner(screen: Screen) -> Id {
    if screen.sets_everything() { Id::default() } else { screen.user().unwrap_or_default() }
}
