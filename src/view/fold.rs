//! What is folded away until somebody wants it.

use super::element::{El, button, el};
use super::screen::Screen;
use leptos::prelude::*;

/// A button that unfolds something. It is built when it is unfolded.
pub fn folded(screen: Screen, id: &str, name: &str, body: impl Fn() -> Vec<El> + 'static) -> El {
    let is_open = screen.is_unfolded(id);
    let (expanded, toggled) = (is_open.clone(), is_open.clone());
    let toggle = button("button quiet fold", name)
        .id(id)
        .live_attr("aria-expanded", move || Some(expanded.get().to_string()))
        .on_press(move || toggled.set(!toggled.get_untracked()));
    el("div").class("more").child(toggle).live(
        move || {
            if is_open.get() { untrack(&body) } else { Vec::new() }
        },
    )
}
