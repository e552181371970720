//! Undo, redo and where saving stands. Never disabled: what cannot be done is said instead.

use super::screen::{SaveState, Screen};
use crate::words::{Label, Sentence};
use leptos::prelude::*;

/// The toolbar above the plan.
pub fn toolbar(screen: Screen) -> AnyView {
    let title = move |undo: bool| {
        screen.next_step(undo).map(|what| {
            screen.say(&if undo { Sentence::UndoStep { what } } else { Sentence::RedoStep { what } })
        })
    };
    view! { class = "ip",
        <div class="toolbar" role="group" aria-label=screen.say(&Label::Tools) part="toolbar">
            <button type="button" class="button quiet" title=move || title(true)
                aria-keyshortcuts="Control+Z" on:click=move |_| { screen.undo(); }>
                {screen.say(&Label::Undo)}
            </button>
            <button type="button" class="button quiet" title=move || title(false)
                aria-keyshortcuts="Control+Shift+Z" on:click=move |_| { screen.redo(); }>
                {screen.say(&Label::Redo)}
            </button>
            <p class="save-state">{move || save_words(screen)}</p>
        </div>
    }
    .into_any()
}

/// Where saving stands, in words; nothing before anything has changed.
pub fn save_words(screen: Screen) -> Option<String> {
    let label = match screen.save_state.get() {
        SaveState::Untouched => return None,
        SaveState::Unsaved => Label::NotSaved,
        SaveState::Saving => Label::Saving,
        SaveState::Saved => Label::Saved,
        SaveState::Failed => Label::SaveFailed,
    };
    Some(screen.say(&label))
}
