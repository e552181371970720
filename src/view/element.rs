//! Elements of a screen, built by direct DOM calls and kept up to date by leptos' effects.
//!
//! Leptos' own `view!` gives every element a type of its own, and each type its own code: this
//! editor came to 230 kB on the wire that way, more than the whole budget. Here an element is one
//! type, an effect one type, a listener one type. Nothing is ever set through HTML text, so
//! Trusted Types have nothing to forbid. Effects and listeners belong to the reactive owner in
//! force and end with it.

use crate::plan::Id;
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use std::any::Any;
use std::collections::HashMap;
use wasm_bindgen::{JsCast, JsValue, intern};
use web_sys::{Document, Element, Event, Node};

/// An element being built, or built. A copy is the same element.
#[derive(Clone)]
pub struct El(Element);

thread_local! {
    static DOCUMENT: Option<Document> = web_sys::window().and_then(|window| window.document());
}

fn with_document<T>(make: impl FnOnce(&Document) -> Option<T>) -> Option<T> {
    DOCUMENT.with(|document| document.as_ref().and_then(make))
}

/// A new element. Tag names are ours and always valid.
pub fn el(tag: &'static str) -> El {
    let made = with_document(|document| document.create_element(intern(tag)).ok());
    El(made.unwrap_or_else(|| JsValue::NULL.unchecked_into()))
}

/// Runs now, and again whenever a signal it read has changed, until the owner in force ends.
fn boxed_effect(mut run: Box<dyn FnMut()>) {
    keep(RenderEffect::new(move |_: Option<()>| run()));
}

/// Keeps something until the owner in force ends.
pub fn keep(what: impl Any) {
    let what: Box<dyn Any> = Box::new(what);
    StoredValue::new_local(what);
}

/// A keyed list on the screen.
struct Each {
    parent: Element,
    end: Node,
    owner: Owner,
    make: Box<dyn Fn(Id) -> El>,
    shown: HashMap<Id, (Owner, El)>,
}

impl Each {
    fn show(&mut self, ids: &[Id]) {
        let mut before = std::mem::take(&mut self.shown);
        let mut order = Vec::with_capacity(ids.len());
        for id in ids {
            let known = before.remove(id).unwrap_or_else(|| {
                let owner = self.owner.child();
                let made = owner.with(|| untrack(|| (self.make)(id.clone())));
                (owner, made)
            });
            order.push(known.1.clone());
            self.shown.insert(id.clone(), known);
        }
        for (_, (owner, gone)) in before {
            owner.cleanup();
            gone.0.remove();
        }
        // From the end, so that an element already in its place is not touched.
        let mut next = self.end.clone();
        for made in order.into_iter().rev() {
            if made.0.next_sibling().as_ref() != Some(&next) {
                let _inserted = self.parent.insert_before(&made.0, Some(&next));
            }
            next = made.0.into();
        }
    }
}

impl El {
    /// The DOM's own element.
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// Sets the classes.
    pub fn class(self, classes: &str) -> El {
        self.attr("class", classes)
    }

    /// Sets the id.
    pub fn id(self, id: &str) -> El {
        self.attr("id", id)
    }

    /// Sets an attribute. Names are ours and always valid.
    pub fn attr(self, name: &'static str, value: &str) -> El {
        let _valid = self.0.set_attribute(intern(name), value);
        self
    }

    /// Sets a property.
    pub fn prop(self, name: &'static str, value: &JsValue) -> El {
        let _settable = js_sys::Reflect::set(&self.0, &JsValue::from_str(intern(name)), value);
        self
    }

    /// Adds text.
    pub fn text(self, text: &str) -> El {
        if let Some(node) = with_document(|document| Some(document.create_text_node(text))) {
            let _appended = self.0.append_child(&node);
        }
        self
    }

    /// Adds an element.
    pub fn child(self, child: El) -> El {
        let _appended = self.0.append_child(&child.0);
        self
    }

    /// Adds any number of elements: an option, a list.
    pub fn children(self, children: impl IntoIterator<Item = El>) -> El {
        for child in children {
            let _appended = self.0.append_child(&child.0);
        }
        self
    }

    /// Keeps an attribute up to date; `None` takes it away.
    pub fn live_attr(self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> El {
        self.keep_attr(name, Box::new(value))
    }

    fn keep_attr(self, name: &'static str, value: Box<dyn Fn() -> Option<String>>) -> El {
        let element = self.0.clone();
        let mut before = None;
        boxed_effect(Box::new(move || {
            let now = value();
            if now != before {
                let _valid = match &now {
                    Some(now) => element.set_attribute(intern(name), now),
                    None => element.remove_attribute(intern(name)),
                };
                before = now;
            }
        }));
        self
    }

    /// Keeps a property up to date.
    pub fn live_prop(self, name: &'static str, value: impl Fn() -> JsValue + 'static) -> El {
        self.keep_prop(name, Box::new(value))
    }

    fn keep_prop(self, name: &'static str, value: Box<dyn Fn() -> JsValue>) -> El {
        let element = self.0.clone();
        boxed_effect(Box::new(move || {
            let _settable = js_sys::Reflect::set(&element, &JsValue::from_str(intern(name)), &value());
        }));
        self
    }

    /// Adds a text that is kept up to date.
    pub fn live_text(self, text: impl Fn() -> String + 'static) -> El {
        self.keep_text(Box::new(text))
    }

    fn keep_text(self, text: Box<dyn Fn() -> String>) -> El {
        if let Some(node) = with_document(|document| Some(document.create_text_node(""))) {
            let _appended = self.0.append_child(&node);
            boxed_effect(Box::new(move || node.set_data(&text())));
        }
        self
    }

    /// Adds elements that are built anew whenever a signal they read has changed.
    pub fn live(self, build: impl Fn() -> Vec<El> + 'static) -> El {
        self.keep(Box::new(build))
    }

    fn keep(self, build: Box<dyn Fn() -> Vec<El>>) -> El {
        if let Some(end) = with_document(|document| Some(document.create_text_node(""))) {
            let _appended = self.0.append_child(&end);
            let parent = self.0.clone();
            let mut shown: Vec<El> = Vec::new();
            boxed_effect(Box::new(move || {
                let now = build();
                shown.drain(..).for_each(|old| old.0.remove());
                for new in &now {
                    let _inserted = parent.insert_before(&new.0, Some(&end));
                }
                shown = now;
            }));
        }
        self
    }

    /// Adds one element for each id, in their order; an element lives as long as its id is listed.
    pub fn each(self, ids: impl Fn() -> Vec<Id> + 'static, make: impl Fn(Id) -> El + 'static) -> El {
        self.keep_each(Box::new(ids), Box::new(make))
    }

    fn keep_each(self, ids: Box<dyn Fn() -> Vec<Id>>, make: Box<dyn Fn(Id) -> El>) -> El {
        let Some(end) = with_document(|document| Some(document.create_text_node(""))) else { return self };
        let _appended = self.0.append_child(&end);
        let Some(owner) = Owner::current() else { return self };
        let mut list = Each { parent: self.0.clone(), end: end.into(), owner, make, shown: HashMap::new() };
        let mut before = None;
        boxed_effect(Box::new(move || {
            let now = ids();
            if before.as_ref() != Some(&now) {
                list.show(&now);
                before = Some(now);
            }
        }));
        self
    }

    /// Listens to an event. The listener may prevent what the browser would do.
    pub fn on(self, event: &'static str, act: impl FnMut(&Event) + 'static) -> El {
        self.listen(event, Box::new(act))
    }

    fn listen(self, event: &'static str, act: Box<dyn FnMut(&Event)>) -> El {
        let options = EventListenerOptions::enable_prevent_default();
        keep(EventListener::new_with_options(&self.0, event, options, act));
        self
    }

    /// Acts when pressed, by pointer or key.
    pub fn on_press(self, act: impl Fn() + 'static) -> El {
        self.on("click", move |_| act())
    }

    /// The current value of a control.
    pub fn value(&self) -> String {
        let value = js_sys::Reflect::get(&self.0, &JsValue::from_str(intern("value")));
        value.ok().and_then(|value| value.as_string()).unwrap_or_default()
    }
}

/// A button that submits nothing.
pub fn button(classes: &str, text: &str) -> El {
    el("button").attr("type", "button").class(classes).text(text)
}
