//! Undo, redo and where saving stands. Never disabled: what cannot be done is said instead.

use super::dom::UNDO_ID;
use super::element::{El, button, el};
use super::screen::{SaveState, Screen};
use crate::words::{Label, Sentence};

/// The toolbar above the plan.
pub fn toolbar(screen: Screen) -> El {
    let title = move |undo: bool| {
        screen.next_step(undo).map(|what| {
            screen.say(&if undo { Sentence::UndoStep { what } } else { Sentence::RedoStep { what } })
        })
    };
    el("div")
        .class("toolbar")
        .attr("role", "group")
        .attr("part", "toolbar")
        .attr("aria-label", &screen.say(&Label::Tools))
        .child(
            button("button quiet", &screen.say(&Label::Undo))
                .id(UNDO_ID)
                .attr("aria-keyshortcuts", "Control+Z")
                .live_attr("title", move || title(true))
                .on_press(move || {
                    screen.undo();
                }),
        )
        .child(
            button("button quiet", &screen.say(&Label::Redo))
                .attr("aria-keyshortcuts", "Control+Shift+Z")
                .live_attr("title", move || title(false))
                .on_press(move || {
                    screen.redo();
                }),
        )
        .child(el("p").class("save-state").live_text(move || save_words(screen)))
}

/// Where saving stands, in words; nothing before anything has changed.
pub fn save_words(screen: Screen) -> String {
    let label = match screen.save_state.get() {
        SaveState::Untouched => return String::new(),
        SaveState::Unsaved => Label::NotSaved,
        SaveState::Saving => Label::Saving,
        SaveState::Saved => Label::Saved,
        SaveState::Failed => Label::SaveFailed,
    };
    screen.say(&label)
}
