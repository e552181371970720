//! The places of the plan, as a list to go by: at the side where there is room, else folded.

use super::dom;
use super::element::{El, button, el};
use super::fold::toggle;
use super::screen::Screen;
use super::sections::{section_id, section_names};
use crate::into_vec::IntoVec;
use crate::quick::fold;
use crate::words::{Label, WorkText};
use wasm_bindgen::JsCast;

/// The id of the list.
const LIST_ID: &str = "ip-places-list";

/// The list. Each goes to a heading; a section that folds is unfolded first.
pub fn places(screen: Screen) -> El {
    let is_open = screen.is_unfolded("ip-places");
    let toggle =
        toggle("button quiet fold places-toggle", &screen.say(&WorkText::GoToPart), is_open).id("ip-places");
    let place = |id: String, name: String, folds: bool| {
        let go = button("link", &name).on_press(move || {
            is_open.set(false);
            if folds {
                screen.is_unfolded(&id).set(true);
            }
            dom::show_soon(screen.root(), id.clone());
        });
        el("li").child(go)
    };
    let always = [
        ("ip-matters", screen.say(&Label::WhatMatters)),
        ("ip-overview", screen.say(&WorkText::Overview)),
        ("ip-goals", screen.say(&Label::Goals)),
        ("ip-people", screen.say(&Label::Participants)),
        ("ip-frame", screen.say(&Label::Frame)),
        ("ip-person-heading", screen.say(&Label::Person)),
    ];
    let always: Vec<El> = always.into_iter().map(|(id, name)| place(id.to_owned(), name, false)).into_vec();
    let folding: Vec<El> =
        section_names(screen).into_iter().map(|(key, name)| place(section_id(key), name, true)).into_vec();
    el("nav").class("places").attr("aria-label", &screen.say(&WorkText::GoToPart)).child(toggle).child(
        el("ul").id(LIST_ID).children(always).children(folding).on("keydown", move |event| {
            if let Some(event) = event.dyn_ref() {
                to_letter(screen, event);
            }
        }),
    )
}

/// Unfolds the list and puts focus on its first place.
pub fn focus_places(screen: Screen) {
    screen.is_unfolded("ip-places").set(true);
    dom::focus_first_soon(screen.root(), LIST_ID);
}

/// A letter goes to the next place that begins with it, as in a menu.
fn to_letter(screen: Screen, event: &web_sys::KeyboardEvent) {
    let key = event.key();
    let has_more = event.ctrl_key() || event.meta_key() || event.alt_key();
    let mut letters = key.chars();
    // No shortcut of ours is beyond ASCII, and a list of the world's letters weighs 2 kB.
    let is_letter = letters.next().is_some_and(|one| one.is_ascii_alphabetic() || !one.is_ascii());
    if has_more || !is_letter || letters.next().is_some() {
        return;
    }
    event.stop_propagation();
    let Some(list) = dom::find(&screen.root(), LIST_ID) else { return };
    let Ok(all) = list.query_selector_all("button") else { return };
    let buttons: Vec<web_sys::HtmlElement> =
        (0..all.length()).filter_map(|at| all.get(at)?.dyn_into().ok()).into_vec();
    let here = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlElement>().ok());
    let here = buttons.iter().position(|one| Some(one) == here.as_ref()).map_or(0, |at| at.saturating_add(1));
    let begins = |one: &&web_sys::HtmlElement| {
        fold(&one.text_content().unwrap_or_default()).starts_with(fold(&key).as_str())
    };
    let mut after = buttons.iter().skip(here).chain(buttons.iter());
    if let Some(found) = after.find(begins) {
        let _cannot_fail = found.focus();
    }
}
