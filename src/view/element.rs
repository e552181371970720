//! Elements of a screen, built by direct DOM calls and kept up to date by leptos' effects.
//!
//! Leptos' own `view!` gives every element a type of its own, and each type its own code: this
//! editor came to 230 kB on the wire that way, more than the whole budget. Here an element is one
//! type, an effect one type, a listener one type. Nothing is ever set through HTML text, so
//! Trusted Types have nothing to forbid. Effects and listeners belong to the reactive owner in
//! force and end with it.

use super::derived::{Cell, Shared};
use crate::into_vec::IntoVec;
use crate::plan::Id;
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use std::any::Any;
use std::collections::HashMap;
use wasm_bindgen::{JsCast, JsValue};
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
    let made = with_document(|document| document.create_element(tag).ok());
    El(made.unwrap_or_else(|| JsValue::NULL.unchecked_into()))
}

/// A new element of a picture.
pub fn svg(tag: &'static str) -> El {
    let space = Some("http://www.w3.org/2000/svg");
    let made = with_document(|document| document.create_element_ns(space, tag).ok());
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

type Make = Box<dyn Fn(Id, RwSignal<Shared>) -> El>;

/// A keyed list on the screen.
struct Each {
    parent: Element,
    end: Node,
    owner: Owner,
    make: Make,
    shown: Vec<Item>,
}

/// One entry of it.
struct Item {
    id: Id,
    value: Shared,
    signal: RwSignal<Shared>,
    owner: Owner,
    element: El,
}

impl Each {
    fn show(&mut self, entries: Vec<(Id, Shared)>) {
        let is_in_place = self.shown.len() == entries.len()
            && self.shown.iter().zip(&entries).all(|(item, (id, _))| item.id == *id);
        if is_in_place {
            self.shown.iter_mut().zip(entries).for_each(|(item, (_, value))| item.put(value));
        } else {
            self.arrange(entries);
        }
    }

    fn arrange(&mut self, entries: Vec<(Id, Shared)>) {
        let mut before: HashMap<Id, Item> =
            std::mem::take(&mut self.shown).into_iter().map(|item| (item.id.clone(), item)).collect();
        for (id, value) in entries {
            let item = match before.remove(&id) {
                Some(mut item) => {
                    item.put(value);
                    item
                }
                None => self.item(id, value),
            };
            self.shown.push(item);
        }
        for (_, gone) in before {
            gone.owner.cleanup();
            gone.element.0.remove();
        }
        // From the end, so that an element already in its place is not touched.
        let mut next = self.end.clone();
        for item in self.shown.iter().rev() {
            if item.element.0.next_sibling().as_ref() != Some(&next) {
                let _inserted = self.parent.insert_before(&item.element.0, Some(&next));
            }
            next = item.element.0.clone().into();
        }
    }

    fn item(&self, id: Id, value: Shared) -> Item {
        let owner = self.owner.child();
        let (signal, element) = owner.with(|| {
            let signal = RwSignal::new(value.clone());
            (signal, untrack(|| (self.make)(id.clone(), signal)))
        });
        Item { id, value, signal, owner, element }
    }
}

impl Item {
    fn put(&mut self, value: Shared) {
        if self.value != value {
            self.signal.set(value.clone());
            self.value = value;
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
        let _valid = self.0.set_attribute(name, value);
        self
    }

    /// Sets a property.
    pub fn prop(self, name: &'static str, value: &JsValue) -> El {
        let _settable = js_sys::Reflect::set(&self.0, &JsValue::from_str(name), value);
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
        children.into_iter().fold(self, El::child)
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
                    Some(now) => element.set_attribute(name, now),
                    None => element.remove_attribute(name),
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
            let _settable = js_sys::Reflect::set(&element, &JsValue::from_str(name), &value());
        }));
        self
    }

    /// Does something now, and again whenever a signal it read has changed.
    pub fn watch(self, run: impl FnMut() + 'static) -> El {
        boxed_effect(Box::new(run));
        self
    }

    /// Adds a text that is kept up to date.
    pub fn live_text(self, text: impl Fn() -> String + 'static) -> El {
        self.keep_text(Box::new(text))
    }

    fn keep_text(self, text: Box<dyn Fn() -> String>) -> El {
        if let Some(node) = with_document(|document| Some(document.create_text_node(""))) {
            let _appended = self.0.append_child(&node);
            let mut before = String::new();
            boxed_effect(Box::new(move || {
                let now = text();
                if now != before {
                    node.set_data(&now);
                    before = now;
                }
            }));
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

    /// Adds one element for each entry, in their order; an element lives as long as its id is
    /// listed. An entry that changes is put into its own cell, so that nobody else is woken.
    pub fn each<T: PartialEq + Send + Sync + 'static>(
        self,
        entries: impl Fn() -> Vec<(Id, T)> + 'static,
        make: impl Fn(Id, Cell<T>) -> El + 'static,
    ) -> El {
        let entries = move || entries().into_iter().map(|(id, value)| (id, Shared::new(value))).into_vec();
        self.keep_each(Box::new(entries), Box::new(move |id, signal| make(id, Cell::over(signal))))
    }

    fn keep_each(self, entries: Box<dyn Fn() -> Vec<(Id, Shared)>>, make: Make) -> El {
        let Some(end) = with_document(|document| Some(document.create_text_node(""))) else { return self };
        let _appended = self.0.append_child(&end);
        let Some(owner) = Owner::current() else { return self };
        let mut list = Each { parent: self.0.clone(), end: end.into(), owner, make, shown: Vec::new() };
        boxed_effect(Box::new(move || list.show(entries())));
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
        let value = js_sys::Reflect::get(&self.0, &JsValue::from_str("value"));
        value.ok().and_then(|value| value.as_string()).unwrap_or_default()
    }
}

/// A button that submits nothing.
pub fn button(classes: &str, text: &str) -> El {
    el("button").attr("type", "button").class(classes).text(text)
}

/// What a control stands in, with its label and what is said of it: a form of its own, which is
/// not read aloud as one. Whenever a control gets focus or a letter, a browser that can fill in looks
/// through its form for what it could be, and without a form through the whole page. Browsers are
/// asked not to keep what is typed; and it is never sent, which Enter in a form of one text would do.
pub fn field_box() -> El {
    let form = el("form").class("field").attr("role", "none").attr("autocomplete", "off");
    form.on("submit", Event::prevent_default)
}
