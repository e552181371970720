//! The few keys that work anywhere in the plan, when focus is inside it.
//!
//! Ctrl or Cmd with Z, Shift+Z and Y outside a text (inside one, the browser's own undo is left
//! alone), with S to save, Alt with the arrows up and down to move what has focus, with Shift and
//! left and right to change its level, Escape to close an editor. Single letters are in `shortcuts`.

use super::dom;
use super::entry_tools::title_of;
use super::screen::Screen;
use crate::edit::Command;
use crate::plan::{Entries, Id, ListName, Noun, Plan, Target};
use crate::words::{Label, Sentence};
use wasm_bindgen::JsCast;

/// Acts on a key pressed inside the plan.
pub fn on_key(screen: Screen, event: &web_sys::KeyboardEvent) {
    let with_control = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    let key = event.key();
    let handled = match (with_control, key.as_str()) {
        // What has just been typed is the browser's own to take back, letter by letter.
        (true, "z" | "Z" | "y") if is_in_text(event) && screen.is_typing() => false,
        // Whoever may only read has nothing of their own to take back.
        (true, "z" | "Z" | "y") if !screen.may_edit() => false,
        (true, "z") if !event.shift_key() => {
            screen.undo();
            true
        }
        (true, "z" | "Z" | "y") => {
            screen.redo();
            true
        }
        (true, "s") if screen.may_edit() => {
            screen.save();
            true
        }
        (false, "ArrowUp" | "ArrowDown")
            if event.alt_key() && !event.shift_key() && !opens_by_arrow(event) =>
        {
            let step = if key == "ArrowUp" { -1 } else { 1 };
            entry_of(event).is_some_and(|id| shift(screen, &id, step))
        }
        (false, "ArrowLeft" | "ArrowRight") if event.alt_key() && event.shift_key() => {
            entry_of(event).is_some_and(|id| super::level::change(screen, &id, key == "ArrowRight"))
        }
        (false, "Escape") => {
            entry_of(event).is_some_and(|id| close(screen, &id)) || press_close(event).is_some()
        }
        (false, _) if !event.alt_key() && !is_in_control(event) => super::shortcuts::act(screen, &key),
        _ => false,
    };
    if handled {
        event.prevent_default();
    }
}

/// The tag of the element with focus, and the type of an input.
fn control_of(event: &web_sys::KeyboardEvent) -> (String, Option<String>) {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.map(|element| (element.tag_name(), element.get_attribute("type"))).unwrap_or_default()
}

fn is_in_text(event: &web_sys::KeyboardEvent) -> bool {
    let (tag, kind) = control_of(event);
    tag == "TEXTAREA" || (tag == "INPUT" && kind.as_deref() == Some("text"))
}

/// Whether letters are typed, or chosen by, where focus is.
fn is_in_control(event: &web_sys::KeyboardEvent) -> bool {
    let (tag, kind) = control_of(event);
    matches!(tag.as_str(), "TEXTAREA" | "SELECT")
        || (tag == "INPUT" && !matches!(kind.as_deref(), Some("checkbox" | "radio")))
}

/// Controls that Alt and an arrow open, by the browser's own custom.
fn opens_by_arrow(event: &web_sys::KeyboardEvent) -> bool {
    let (tag, kind) = control_of(event);
    tag == "SELECT" || (tag == "INPUT" && kind.as_deref() == Some("date"))
}

/// The entry that the element with focus belongs to.
fn entry_of(event: &web_sys::KeyboardEvent) -> Option<Id> {
    let element = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let entry = element.closest("[data-entry]").ok()??;
    entry.get_attribute("data-entry").map(Id::new)
}

fn close(screen: Screen, id: &Id) -> bool {
    let target = Target::Entry(id.clone());
    let is_open = screen.is_open(&target).get_untracked();
    if is_open {
        screen.close(&target);
    }
    is_open
}

/// Presses the button that closes the editor around what has focus: of a part of the plan, which
/// is no entry.
fn press_close(event: &web_sys::KeyboardEvent) -> Option<()> {
    let element = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let editor = element.closest(".editor").ok()??;
    let button = editor.query_selector(&format!("[{}]", dom::CLOSES)).ok()??;
    button.dyn_into::<web_sys::HtmlElement>().ok().map(|button| button.click())
}

/// Moves an entry one place up (-1) or down (+1), says where it is now, and keeps focus on it.
/// A measure at the end of its goal goes on into the next one.
pub fn shift(screen: Screen, id: &Id, step: isize) -> bool {
    let plan = screen.plan.get_untracked();
    let Some(entry) = plan.entry(id) else { return false };
    if !screen.may_place(entry) {
        return false;
    }
    let focused = dom::focused_id(&screen.root());
    let Some((parent, index)) = neighbour(&plan, id, step) else {
        screen.announce(screen.say(if step < 0 { &Label::AlreadyFirst } else { &Label::AlreadyLast }));
        return true;
    };
    if screen.send_one(Command::Move { id: id.clone(), parent, index }) {
        say_place(screen, id);
        screen.focus(&focused.unwrap_or_else(|| dom::opener_id(&Target::Entry(id.clone()))));
    }
    true
}

/// Says where an entry stands now.
pub fn say_place(screen: Screen, id: &Id) {
    let plan = screen.plan.get_untracked();
    let (Some(entry), Some(route)) = (plan.entry(id), plan.route(id)) else { return };
    let what = match title_of(entry) {
        Some(title) => title,
        None => screen.say(&entry.kind()),
    };
    let Some((&(list, index), above)) = route.split_last() else { return };
    let (place, count) = (index.saturating_add(1), length(&plan, above, list));
    screen.announce(screen.say(&Sentence::MovedTo {
        what,
        place: place.to_string(),
        count: count.to_string(),
    }));
}

fn length(plan: &Plan, above: &[(ListName, usize)], list: ListName) -> usize {
    let noun: &dyn Noun = match plan.entry_at(above) {
        Some(entry) => entry.noun(),
        None => plan,
    };
    noun.list(list).map_or(0, Entries::count)
}

/// Where an entry goes when it moves one place.
fn neighbour(plan: &Plan, id: &Id, step: isize) -> Option<(Target, usize)> {
    let route = plan.route(id)?;
    let (&(list, index), above) = route.split_last()?;
    let parent = plan.entry_at(above).map_or(Target::Plan, |entry| Target::Entry(entry.id()));
    let there = index.checked_add_signed(step).filter(|there| *there < length(plan, above, list));
    if let Some(there) = there {
        return Some((parent, there));
    }
    if list != ListName::Measures {
        return None;
    }
    let homes = homes(plan);
    let here = homes.iter().position(|home| *home == parent)?;
    let next = homes.get(here.checked_add_signed(step)?)?.clone();
    let end = plan.noun(&next)?.list(ListName::Measures).map_or(0, Entries::count);
    Some((next, if step < 0 { end } else { 0 }))
}

/// Everything that can hold a measure, in reading order.
pub fn homes(plan: &Plan) -> Vec<Target> {
    fn below(goals: &[std::sync::Arc<crate::plan::Goal>], homes: &mut Vec<Target>) {
        for goal in goals {
            homes.push(Target::Entry(goal.id.clone()));
            below(&goal.goals, homes);
        }
    }
    let mut homes = Vec::new();
    below(&plan.goals, &mut homes);
    homes.push(Target::Plan);
    homes
}
