//! What is folded away until somebody wants it.

use super::derived::Cell;
use super::element::{El, button, el};
use super::screen::Screen;
use leptos::prelude::*;

/// The button that unfolds something and folds it again.
pub fn toggle(classes: &str, name: &str, is_open: Cell<bool>) -> El {
    button(classes, name)
        .live_attr("aria-expanded", move || Some(is_open.get().to_string()))
        .on_press(move || is_open.set(!is_open.get_untracked()))
}

/// A button that unfolds something. It is built when it is unfolded.
pub fn folded(screen: Screen, id: &str, name: &str, body: impl Fn() -> Vec<El> + 'static) -> El {
    let is_open = screen.is_unfolded(id);
    let toggle = toggle("button quiet fold", name, is_open).id(id);
    el("div").class("more").child(toggle).live(
        move || {
            if is_open.get() { untrack(&body) } else { Vec::new() }
        },
    )
}
