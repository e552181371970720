//! What is folded away until somebody wants it: the further fields and lists of a noun.

use super::super::dom;
use super::super::element::{El, button, el};
use super::super::screen::Screen;
use super::{controls, entry_list};
use crate::plan::{Field, ListName, Target};
use crate::words::Label;
use leptos::prelude::*;

/// The id of what folds in a noun's editor.
pub fn more_id(target: &Target) -> String {
    dom::noun_id(target) + "-more"
}

/// A button that unfolds further fields and lists of a noun. They are built when unfolded.
pub fn more(screen: Screen, target: &Target, fields: Vec<Field>, lists: Vec<ListName>, name: &Label) -> El {
    let id = more_id(target);
    let is_open = screen.is_unfolded(&id);
    let (expanded, toggled, of) = (is_open.clone(), is_open.clone(), target.clone());
    let toggle = button("button quiet fold", &screen.say(name))
        .id(&id)
        .live_attr("aria-expanded", move || Some(expanded.get().to_string()))
        .on_press(move || toggled.set(!toggled.get_untracked()));
    let body = move || {
        if !is_open.get() {
            return Vec::new();
        }
        let mut body = controls(screen, &of, &fields);
        body.extend(lists.iter().map(|list| entry_list(screen, &of, *list)));
        body
    };
    el("div").class("more").child(toggle).live(body)
}
