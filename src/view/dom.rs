//! Ids of elements, and putting focus on one.
//!
//! Ids are made from the plan's own ids and field names, so the same place has the same id after
//! a fresh start; characters that an id cannot hold are spelled out.

use crate::plan::{Field, ListName, Target};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;

/// The id of the button that undoes.
pub const UNDO_ID: &str = "ip-undo";

/// What marks the button that closes an editor.
pub const CLOSES: &str = "data-closes";

/// The id of a noun's element.
pub fn noun_id(target: &Target) -> String {
    match target {
        Target::Plan => "ip-plan".to_owned(),
        Target::Part(part) => format!("ip-{}", part.name()),
        Target::Entry(id) => {
            let mut spelled = "ip-e-".to_owned();
            for letter in id.as_str().chars() {
                if letter.is_ascii_alphanumeric() {
                    spelled.push(letter);
                } else {
                    spelled.push_str(&format!("_{:x}_", u32::from(letter)));
                }
            }
            spelled
        }
    }
}

/// The id of a field's control.
pub fn field_id(target: &Target, field: Field) -> String {
    format!("{}-{}", noun_id(target), field.name())
}

/// What the id of an opener ends with.
const OPENS: &str = "-open";

/// The id of what opens a noun's editor.
pub fn opener_id(target: &Target) -> String {
    noun_id(target) + OPENS
}

/// The id of a button that fills a list of the plan better than an empty entry would, if there is
/// one: whoever is sent to the list comes to it.
pub fn first_way_id(list: ListName) -> String {
    format!("ip-first-{}", list.name())
}

/// The id of what stands for a list: the button that adds to it.
pub fn list_id(target: &Target, list: ListName) -> String {
    format!("{}-{}", noun_id(target), list.name())
}

/// Puts focus on the first of these ids that is there, after the screen has been drawn.
pub fn focus_soon(root: web_sys::HtmlElement, ids: Vec<String>) {
    // Effects run in a microtask; a task comes after them.
    Timeout::new(0, move || {
        if let Some(found) = ids.iter().find_map(|id| find(&root, id)) {
            let _cannot_fail = found.focus();
        }
    })
    .forget();
}

/// Puts focus on a noun's opener, on the noun itself while it is open, or on undo, after the screen
/// has been drawn. What stands for a list has no opener and gets it itself.
pub fn focus_near(root: web_sys::HtmlElement, noun: String) {
    focus_soon(root, vec![noun.clone() + OPENS, noun, UNDO_ID.to_owned()]);
}

/// Puts focus on a heading, or a button, and brings it to the top of what is seen.
pub fn show_soon(root: web_sys::HtmlElement, id: String) {
    Timeout::new(0, move || {
        let Some(found) = find(&root, &id) else { return };
        // A heading takes focus only while it is told to.
        if found.tab_index() < 0 {
            let _valid = found.set_attribute("tabindex", "-1");
        }
        found.scroll_into_view();
        let _cannot_fail = found.focus();
    })
    .forget();
}

/// Puts focus on the first button inside an element.
pub fn focus_first_soon(root: web_sys::HtmlElement, id: &'static str) {
    Timeout::new(0, move || {
        let first = find(&root, id).and_then(|list| list.query_selector("button").ok().flatten());
        if let Some(first) = first.and_then(|first| first.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _cannot_fail = first.focus();
        }
    })
    .forget();
}

/// The element with an id below the screen's root, which may lie in a shadow root.
pub fn find(root: &web_sys::HtmlElement, id: &str) -> Option<web_sys::HtmlElement> {
    let tree = root.get_root_node();
    let found = match tree.dyn_ref::<web_sys::ShadowRoot>() {
        Some(shadow) => shadow.get_element_by_id(id),
        None => tree.dyn_ref::<web_sys::Document>().and_then(|document| document.get_element_by_id(id)),
    };
    found.and_then(|found| found.dyn_into().ok())
}

/// The id of the element with focus below the root, if it has one.
pub fn focused_id(root: &web_sys::HtmlElement) -> Option<String> {
    let tree = root.get_root_node();
    let focused = match tree.dyn_ref::<web_sys::ShadowRoot>() {
        Some(shadow) => shadow.active_element(),
        None => tree.dyn_ref::<web_sys::Document>().and_then(|document| document.active_element()),
    };
    focused.map(|element| element.id()).filter(|id| !id.is_empty())
}

/// Remembers what has focus and, in a text, where the caret is, and gives both to the element
/// that has the same id when the screen has been drawn again.
pub fn restore_soon(root: web_sys::HtmlElement) {
    let Some(id) = focused_id(&root) else { return };
    let caret = find(&root, &id).and_then(|element| caret_of(&element));
    Timeout::new(0, move || {
        let Some(found) = find(&root, &id) else { return };
        let _cannot_fail = found.focus();
        let Some((start, end)) = caret else { return };
        if let Some(input) = found.dyn_ref::<web_sys::HtmlInputElement>() {
            let _only_in_texts = input.set_selection_range(start, end);
        } else if let Some(area) = found.dyn_ref::<web_sys::HtmlTextAreaElement>() {
            let _always = area.set_selection_range(start, end);
        }
    })
    .forget();
}

fn caret_of(element: &web_sys::HtmlElement) -> Option<(u32, u32)> {
    if let Some(input) = element.dyn_ref::<web_sys::HtmlInputElement>() {
        return Some((input.selection_start().ok()??, input.selection_end().ok()??));
    }
    let area = element.dyn_ref::<web_sys::HtmlTextAreaElement>()?;
    Some((area.selection_start().ok()??, area.selection_end().ok()??))
}
