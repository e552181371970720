//! What somebody waits for is painted first: a letter before the rest of the screen follows it, the
//! goals of a plan that is opened before what stands below them, the field that is written in first
//! before the rest of its editor.
//!
//! The plan holds what is typed at once, and whoever embeds the screen has been told; only what is
//! drawn from the plan waits until the frame with the letter is out. Nobody works on a screen that
//! is behind: the next key, a press, leaving the field and every call from outside make it catch up
//! first.

use super::derived::derived;
use super::element::{self, El};
use super::screen::Screen;
use crate::plan::Target;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use std::cell::Cell;

/// Milliseconds after which the screen follows when no frame comes, as in a hidden window.
const NO_FRAME: u32 = 100;

/// Milliseconds from the first frame to the drawing of the rest: by then the frame can be seen.
const AFTER_FRAME: u32 = 50;

/// Milliseconds after which the rest is drawn when no frame has come; the first is slow to come.
const NO_FIRST_FRAME: u32 = 1_000;

/// What a person does next; heard before anything on the screen acts on it.
const NEXT: [&str; 3] = ["keydown", "pointerdown", "click"];

thread_local! {
    /// Whether a plan has been on the page since the module began.
    static HAS_DRAWN: Cell<bool> = const { Cell::new(false) };
}

/// Does something when the next frame can be seen.
pub(super) fn after_frame(act: impl FnOnce() + 'static) {
    // What is asked for before a frame runs before it is painted; a task comes after that, and one
    // more lets go first whatever has been waiting for the frame.
    request_animation_frame(move || in_a_task(Box::new(move || in_a_task(Box::new(act)))));
}

fn in_a_task(act: Box<dyn FnOnce()>) {
    Timeout::new(0, act).forget();
}

impl Screen {
    /// Lets the screen follow what has been typed, after the frame that shows the letter.
    pub(super) fn follow_soon(&self) {
        self.behind.set_value(true);
        self.catch_up_soon();
    }

    /// Catches up after the next frame.
    pub(super) fn catch_up_soon(&self) {
        if self.is_coming.try_update_value(|is| std::mem::replace(is, true)) != Some(false) {
            return;
        }
        let screen = *self;
        after_frame(move || screen.catch_up());
        Timeout::new(NO_FRAME, move || screen.catch_up()).forget();
    }

    /// Has the editor of an entry that is about to open drawn with its first field alone, and the
    /// rest of it after the frame that shows it.
    pub(super) fn draw_first_field(&self, target: &Target) {
        self.first_field.set(Some(target.clone()));
        self.catch_up_soon();
    }

    /// What an editor holds after its first field, drawn when its turn comes.
    pub(super) fn after_first_field(
        &self,
        target: &Target,
        rest: impl Fn() -> Vec<El> + 'static,
    ) -> impl Fn() -> Vec<El> + 'static {
        let (screen, target) = (*self, target.clone());
        let waits = derived(move || screen.first_field.with(|first| first.as_ref() == Some(&target)));
        move || if waits.get() { Vec::new() } else { untrack(&rest) }
    }

    /// Lets what stands below the goals be drawn when these have been painted. Only the first time:
    /// what takes the place of another view comes whole, or the page would lose its height, and the
    /// reader the place.
    pub(super) fn draw_rest_soon(&self) {
        let screen = *self;
        if HAS_DRAWN.replace(true) || self.options.with_untracked(|options| options.recovered) {
            return screen.draw_rest();
        }
        let draw_in = move |ms| {
            Timeout::new(ms, move || screen.draw_rest()).forget();
        };
        // A frame can take longer than the pause, which therefore begins after it.
        after_frame(move || draw_in(AFTER_FRAME));
        draw_in(NO_FIRST_FRAME);
    }

    fn draw_rest(&self) {
        if self.is_whole.try_get_untracked() == Some(false) {
            self.is_whole.set(true);
        }
    }

    /// Shows what has been typed and is not shown yet, and draws what is not drawn yet. Nothing
    /// happens when all is, or when the screen has been taken away.
    pub fn catch_up(&self) {
        self.draw_rest();
        self.is_coming.try_set_value(false);
        if self.first_field.try_get_untracked().flatten().is_some() {
            self.first_field.set(None);
        }
        if self.behind.try_get_value() == Some(true) {
            self.changed();
        }
        let now = self.plan.try_get_untracked();
        if now.is_some() && now != self.beside.try_get_untracked() {
            self.beside.set(self.plan.get_untracked());
        }
    }

    /// Shows what has been typed and is not shown yet; the rest can wait for its frame.
    pub(super) fn show_typed(&self) {
        if self.behind.try_get_value() == Some(true) {
            self.changed();
            self.catch_up_soon();
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
