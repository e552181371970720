//! Somebody who takes part, found while typing: a text with a list under it (a combobox as the
//! ARIA Authoring Practices describe it). The best match is taken at once, so that Tab goes on.

use super::super::derived::{Cell, Derived, derived};
use super::super::dom;
use super::super::element::{El, el};
use super::super::measures::people;
use super::super::screen::Screen;
use super::super::subject::{Subject, follow_text};
use super::{Choice, Spec, Typed, around_several, trouble_with};
use crate::into_vec::IntoVec;
use crate::plan::{Field, Json, Target};
use crate::quick;
use crate::words::{Label, WorkText};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// What the control knows of its own state.
#[derive(Clone, Copy)]
struct Combo {
    screen: Screen,
    /// What has been typed, until the field is left.
    typed: Typed,
    is_open: Cell<bool>,
    /// The place of the one chosen in the list.
    active: Cell<usize>,
    /// Who fits what has been typed.
    fitting: Derived<Vec<Choice>>,
    list_id: StoredValue<String>,
}

/// A field that refers to a participant.
pub fn person_field(screen: Screen, subject: Derived<Option<Subject>>, spec: Spec) -> El {
    let value = follow_text(subject, spec.field);
    let typed = Typed::of(screen, &spec, value);
    let searched = move || typed.standing.get().unwrap_or_default().trim().to_owned();
    let fitting = derived(move || fitting(screen, &searched()));
    let own = derived(move || {
        let text = searched();
        let nobody = !text.is_empty() && fitting.with(Vec::is_empty);
        nobody.then(|| screen.say(&WorkText::NobodyFits { text }))
    });
    let trouble = trouble_with(screen, &spec, subject, Some(own));
    let list_id = format!("{}-list", spec.id());
    let (is_open, active) = (Cell::new(false), Cell::new(0));
    let combo = Combo { screen, typed, is_open, active, fitting, list_id: StoredValue::new(list_id.clone()) };
    let control = el("input").attr("type", "text").attr("role", "combobox");
    let (target, field) = (spec.target.clone(), spec.field);
    let (written, to) = (control.clone(), target.clone());
    let input = move |_: &web_sys::Event| {
        let text = written.value();
        combo.typed.set(text.clone(), value.get_untracked());
        combo.active.set(0);
        combo.is_open.set(true);
        if own.with_untracked(Option::is_none) {
            combo.take(&to, field, text.trim().is_empty());
        }
    };
    let keyed = target.clone();
    let keys = move |event: &web_sys::Event| {
        if let Some(key) = event.dyn_ref::<web_sys::KeyboardEvent>() {
            combo.on_key(key, &keyed, field);
        }
    };
    let left = move |_: &web_sys::Event| {
        trouble.left.set(true);
        combo.is_open.set(false);
        if own.with_untracked(Option::is_none) {
            combo.typed.clear();
        }
        screen.end_typing();
    };
    let gone = screen.say(&Label::NotAParticipant);
    let shown = move || {
        let now = value.get();
        combo.typed.standing.get().unwrap_or_else(|| called(screen, &now, &gone)).into()
    };
    let active_id = list_id.clone();
    let control = control
        .class("control")
        .attr("aria-autocomplete", "list")
        .attr("aria-controls", &list_id)
        .attr("aria-describedby", &spec.described_by())
        .live_attr("aria-expanded", move || Some(combo.shows_list().to_string()))
        .live_attr("aria-activedescendant", move || {
            combo.shows_list().then(|| format!("{active_id}-{}", combo.active.get()))
        })
        .live_prop("value", shown)
        .on("input", input)
        .on("keydown", keys)
        .on("blur", left);
    let name = spec.label.clone();
    let list = el("ul").class("options").id(&list_id).attr("role", "listbox").attr("aria-label", &name);
    let list = list
        .live_attr("hidden", move || (!combo.shows_list()).then(String::new))
        .live(move || combo.options(&list_id, &target, field));
    around_several(screen, &spec, trouble, control, vec![list], None)
}

impl Combo {
    fn shows_list(&self) -> bool {
        self.is_open.get() && self.fitting.with(|fitting| !fitting.is_empty())
    }

    /// Sets the field to the active one, or to nobody.
    fn take(&self, target: &Target, field: Field, nobody: bool) {
        let chosen = self.fitting.with_untracked(|fitting| {
            fitting.get(self.active.get_untracked()).map(|choice| choice.value.clone())
        });
        let chosen = chosen.filter(|_| !nobody);
        if let Some(text) = self.typed.standing.get_untracked() {
            self.typed.set(text, chosen.clone().unwrap_or_default());
        }
        let value = chosen.map_or(Json::Null, Json::Text);
        let now = self.screen.plan.with_untracked(|plan| plan.noun(target).and_then(|noun| noun.get(field)));
        if now.unwrap_or_default() != value {
            self.screen.type_value(target, field, value);
        }
    }

    fn on_key(&self, event: &web_sys::KeyboardEvent, target: &Target, field: Field) {
        let is_open = untrack(|| self.shows_list());
        let count = self.fitting.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if event.alt_key() || event.ctrl_key() || count == 0 => return,
            "ArrowDown" | "ArrowUp" if !is_open => self.open_at_value(target, field),
            "ArrowDown" => {
                self.go(self.active.get_untracked().saturating_add(1).min(count.saturating_sub(1)));
                self.take(target, field, false);
            }
            "ArrowUp" => {
                self.go(self.active.get_untracked().saturating_sub(1));
                self.take(target, field, false);
            }
            // Only the list closes; the editor stays.
            "Escape" if is_open => self.choose(),
            "Enter" if is_open => {
                // What was typed has been taken, or was taken out.
                if self.typed.standing.with_untracked(Option::is_none) {
                    self.take(target, field, false);
                }
                self.choose();
            }
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    }

    /// Opens the list with whoever the field names.
    fn open_at_value(&self, target: &Target, field: Field) {
        self.is_open.set(true);
        let now = self.screen.plan.with_untracked(|plan| plan.noun(target).and_then(|noun| noun.get(field)));
        let Some(Json::Text(id)) = now else { return self.go(0) };
        let place = self.fitting.with_untracked(|all| all.iter().position(|choice| choice.value == id));
        self.go(place.unwrap_or_default());
    }

    /// Makes one of the list the active one, and lets it be seen.
    fn go(&self, place: usize) {
        self.active.set(place);
        let screen = self.screen;
        let id = format!("{}-{place}", self.list_id.get_value());
        // A list that opens is drawn in a microtask.
        Timeout::new(0, move || {
            let Some(one) = dom::find(&screen.root(), &id) else { return };
            let Some(list) = one.parent_element() else { return };
            let room = list.client_height().saturating_sub(one.offset_height());
            list.set_scroll_top(one.offset_top().saturating_sub(room / 2));
        })
        .forget();
    }

    fn choose(&self) {
        self.is_open.set(false);
        self.typed.clear();
        self.screen.end_typing();
    }

    fn options(self, list_id: &str, target: &Target, field: Field) -> Vec<El> {
        if !self.shows_list() {
            return Vec::new();
        }
        let one = |(place, choice): (usize, &Choice)| {
            let target = target.clone();
            el("li")
                .attr("role", "option")
                .id(&format!("{list_id}-{place}"))
                .live_attr("aria-selected", move || Some((self.active.get() == place).to_string()))
                .text(&choice.label)
                // Focus stays in the text; a finger that scrolls the list chooses nobody.
                .on("mousedown", web_sys::Event::prevent_default)
                .on_press(move || {
                    self.active.set(place);
                    self.take(&target, field, false);
                    self.choose();
                })
        };
        self.fitting.with(|fitting| fitting.iter().enumerate().map(one).into_vec())
    }
}

/// Who fits a text, the best first; everybody for none.
fn fitting(screen: Screen, text: &str) -> Vec<Choice> {
    let all = people(screen);
    if text.is_empty() {
        return all;
    }
    let around = screen.context.get();
    let found = quick::people(text, &around.0.participants, around.0.today, &|role| screen.say(&role));
    found.iter().filter_map(|id| all.iter().find(|choice| choice.value == id.as_str()).cloned()).into_vec()
}

/// What a participant is called in the field.
fn called(screen: Screen, id: &str, gone: &str) -> String {
    if id.is_empty() {
        return String::new();
    }
    let found = people(screen).into_iter().find(|choice| choice.value == id);
    found.map_or_else(|| gone.to_owned(), |choice| choice.label)
}
