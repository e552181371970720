//! A letter is painted before the rest of the screen follows it.
//!
//! The plan holds what is typed at once, and whoever embeds the screen has been told; only what is
//! drawn from the plan waits until the frame with the letter is out. Nobody sees a screen that is
//! behind: the next key, a press, leaving the field and every call from outside make it catch up
//! first.

use super::element;
use super::screen::Screen;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;

/// Milliseconds after which the screen follows when no frame comes, as in a hidden window.
const NO_FRAME: u32 = 100;

/// What a person does next; heard before anything on the screen acts on it.
const NEXT: [&str; 3] = ["keydown", "pointerdown", "click"];

impl Screen {
    /// Lets the screen follow what has been typed, after the frame that shows the letter.
    pub(super) fn follow_soon(&self) {
        if self.behind.try_update_value(|behind| std::mem::replace(behind, true)) != Some(false) {
            return;
        }
        let screen = *self;
        let follow_in = move |ms| {
            Timeout::new(ms, move || screen.catch_up()).forget();
        };
        request_animation_frame(move || follow_in(0));
        follow_in(NO_FRAME);
    }

    /// Shows what has been typed and is not shown yet. Nothing happens when all is, or when the
    /// screen has been taken away.
    pub fn catch_up(&self) {
        if self.behind.try_get_value() == Some(true) {
            self.changed();
        }
    }

    /// Catches up before anything on the screen acts on what a person does next.
    pub(super) fn catch_up_in_time(&self) {
        let screen = *self;
        for next in NEXT {
            let options = EventListenerOptions::run_in_capture_phase();
            let act = move |_: &web_sys::Event| screen.catch_up();
            element::keep(EventListener::new_with_options(&self.root(), next, options, act));
        }
    }
}
