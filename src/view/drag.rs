//! Moving an entry by pointer: press its grip, let go over another line.
//!
//! An extra: everything it does, the keyboard and the buttons do too.

use super::dom;
use super::keyboard::say_place;
use super::screen::Screen;
use crate::edit::Command;
use crate::plan::{EntryRef, Id, Plan, Target};
use gloo::events::{EventListener, EventListenerOptions};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// Starts a drag when a grip is pressed.
pub fn on_pointer_down(screen: Screen, event: &web_sys::PointerEvent) {
    let Some(element) = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) else {
        return;
    };
    if event.button() != 0 || element.get_attribute("data-grip").is_none() {
        return;
    }
    let Some(id) = entry_around(&element) else { return };
    event.prevent_default();
    let _captured = element.set_pointer_capture(event.pointer_id());
    follow(screen, &element, id);
}

fn entry_around(element: &web_sys::Element) -> Option<Id> {
    let entry = element.closest("[data-entry]").ok()??;
    entry.get_attribute("data-entry").map(Id::new)
}

/// Follows the pointer until it is let go, or Escape ends the drag; the listeners are dropped with the drag.
fn follow(screen: Screen, grip: &web_sys::Element, id: Id) {
    let over: Rc<RefCell<Option<web_sys::Element>>> = Rc::default();
    let listeners: Rc<RefCell<Vec<EventListener>>> = Rc::default();
    let mark = |element: &web_sys::Element, is_over: bool| {
        let list = element.class_list();
        let _kept = if is_over { list.add_1("drop-here") } else { list.remove_1("drop-here") };
    };
    let moved = {
        let (over, id) = (Rc::clone(&over), id.clone());
        move |event: &web_sys::Event| {
            let Some(event) = event.dyn_ref::<web_sys::PointerEvent>() else { return };
            let now = under(screen, event.client_x(), event.client_y(), &id);
            if let Some(before) = over.borrow_mut().take() {
                mark(&before, false);
            }
            if let Some(now) = &now {
                mark(now, true);
            }
            *over.borrow_mut() = now;
        }
    };
    let ended = {
        let (over, listeners) = (Rc::clone(&over), Rc::clone(&listeners));
        move |event: &web_sys::Event| {
            let key = event.dyn_ref::<web_sys::KeyboardEvent>();
            if key.is_some_and(|key| key.key() != "Escape") {
                return;
            }
            if key.is_some() {
                // It ends the drag and nothing else.
                event.stop_propagation();
            }
            let target = over.borrow_mut().take();
            if let Some(target) = &target {
                mark(target, false);
                if event.type_() == "pointerup" {
                    drop_on(screen, &id, target);
                }
            }
            // The listener that runs cannot drop itself; the list goes when the task ends.
            let spent = Rc::clone(&listeners);
            gloo::timers::callback::Timeout::new(0, move || spent.borrow_mut().clear()).forget();
        }
    };
    let options = EventListenerOptions::run_in_capture_phase();
    let (ended_too, given_up) = (ended.clone(), ended.clone());
    listeners.borrow_mut().extend([
        EventListener::new_with_options(grip, "pointermove", options, moved),
        EventListener::new_with_options(grip, "pointerup", options, ended),
        EventListener::new_with_options(grip, "pointercancel", options, ended_too),
    ]);
    // Whatever has focus: a pressed grip does not take it.
    let window = web_sys::window();
    let key = window.map(|window| EventListener::new_with_options(&window, "keydown", options, given_up));
    listeners.borrow_mut().extend(key);
}

/// The measure or goal under the pointer, other than the one being dragged.
fn under(screen: Screen, x: i32, y: i32, id: &Id) -> Option<web_sys::Element> {
    let tree = screen.root().get_root_node();
    let (x, y) = (x as f32, y as f32);
    let found = match tree.dyn_ref::<web_sys::ShadowRoot>() {
        Some(shadow) => shadow.element_from_point(x, y),
        None => tree.dyn_ref::<web_sys::Document>().and_then(|document| document.element_from_point(x, y)),
    };
    let entry = found?.closest("[data-entry]").ok()??;
    let other = entry.get_attribute("data-entry").filter(|other| other != id.as_str());
    other.map(|_| entry)
}

/// Puts the dragged measure before the measure, or at the end of the goal, it was dropped on.
fn drop_on(screen: Screen, id: &Id, on: &web_sys::Element) {
    let plan = screen.plan.get_untracked();
    let Some(over) = on.get_attribute("data-entry").map(Id::new) else { return };
    let Some((parent, index)) = destination(&plan, id, &over) else { return };
    if screen.send_one(Command::Move { id: id.clone(), parent, index }) {
        say_place(screen, id);
        screen.focus(&dom::opener_id(&Target::Entry(id.clone())));
    }
}

fn destination(plan: &Plan, id: &Id, over: &Id) -> Option<(Target, usize)> {
    if !matches!(plan.entry(id)?, EntryRef::Measure(_)) {
        return None;
    }
    match plan.entry(over)? {
        EntryRef::Goal(goal) => {
            let others = goal.measures.iter().filter(|measure| measure.id != *id).count();
            Some((Target::Entry(over.clone()), others))
        }
        EntryRef::Measure(_) => {
            let route = plan.route(over)?;
            let (&(_, index), above) = route.split_last()?;
            let parent = plan.entry_at(above).map_or(Target::Plan, |entry| Target::Entry(entry.id()));
            Some((parent, index))
        }
        _ => None,
    }
}
