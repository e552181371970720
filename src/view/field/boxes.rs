//! Several of a few: checkboxes. One box alone is a yes.

use super::super::derived::{Derived, derived};
use super::super::element::{El, el, field_box};
use super::super::screen::Screen;
use super::super::subject::{Subject, follow_items};
use super::{Choice, Spec};
use crate::edit::Command;
use crate::into_vec::IntoVec;
use crate::plan::Json;
use leptos::prelude::*;

/// A group of checkboxes bound to a field that holds several.
pub fn boxes_field(
    screen: Screen,
    subject: Derived<Option<Subject>>,
    spec: Spec,
    choices: impl Fn() -> Vec<Choice> + Send + Sync + 'static,
) -> El {
    let items = follow_items(subject, spec.field);
    let first = spec.id();
    let legend = el("legend").text(&spec.label);
    let hint = spec.hint_element();
    // What can be ticked may follow the whole plan; the boxes, and focus in them, stay while it is the same.
    let choices = derived(choices);
    let boxes = move || {
        let made = choices.get().into_iter().enumerate().map(|(place, choice)| {
            let id = if place == 0 { first.clone() } else { format!("{first}-{place}") };
            let (target, field, word) = (spec.target.clone(), spec.field, choice.value.clone());
            let toggle = move |_: &web_sys::Event| {
                let mut now = items.get_untracked();
                match now.iter().position(|item| *item == word) {
                    Some(at) => {
                        now.remove(at);
                    }
                    None => now.push(word.clone()),
                }
                let value = if now.is_empty() {
                    Json::Null
                } else {
                    Json::List(now.into_iter().map(Json::Text).into_vec())
                };
                screen.send_one(Command::Set { target: target.clone(), field, value });
            };
            let word = choice.value;
            let is_checked = move || items.with(|items| items.contains(&word)).into();
            one_box(&id, &choice.label, is_checked, toggle)
        });
        made.into_vec()
    };
    el("fieldset").class("field checks").child(legend).children(hint).live(boxes)
}

/// A single checkbox bound to a field that is yes or nothing.
pub fn flag_field(screen: Screen, subject: Derived<Option<Subject>>, spec: &Spec) -> El {
    let (target, field) = (spec.target.clone(), spec.field);
    let is_set = move || subject.with(|s| s.as_ref().is_some_and(|s| s.get(field) == Json::Bool(true)));
    let toggle = move |_: &web_sys::Event| {
        let value = if untrack(is_set) { Json::Null } else { Json::Bool(true) };
        screen.send_one(Command::Set { target: target.clone(), field, value });
    };
    field_box().child(one_box(&spec.id(), &spec.label, move || is_set().into(), toggle))
}

fn one_box(
    id: &str,
    label: &str,
    is_checked: impl Fn() -> wasm_bindgen::JsValue + 'static,
    toggle: impl FnMut(&web_sys::Event) + 'static,
) -> El {
    let control = el("input").attr("type", "checkbox").id(id);
    el("label")
        .class("check")
        .attr("for", id)
        .child(control.live_prop("checked", is_checked).on("change", toggle))
        .child(el("span").text(label))
}
