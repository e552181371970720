//! Fields: a label, what is needed, a hint, the control, and an error when it is time for one.
//!
//! Errors follow the agencies' common pattern: on leaving a field, never while typing; an empty
//! field only after somebody has tried to save. Every field is a native control.

mod boxes;
mod choice;
mod date;
mod person;
mod text;
mod words;

pub use boxes::{boxes_field, flag_field};
pub use choice::{Choice, choice_field, option};
pub use date::date_field;
pub use person::person_field;
pub use text::{Lines, text_field};
pub use words::words_field;

use super::derived::{Cell, Derived, derived};
use super::dom;
use super::element::{El, el, field_box};
use super::screen::Screen;
use super::subject::Subject;
use crate::plan::{Field, Path, Place, Target};
use crate::rules::Level;
use crate::words::{Label, Sentence};
use leptos::prelude::*;

/// What a field is for.
#[derive(Clone)]
pub struct Spec {
    /// The noun it belongs to.
    pub target: Target,
    /// The field.
    pub field: Field,
    /// What stands above it.
    pub label: String,
    /// Whether the plan needs it.
    pub need: Need,
    /// Help that is always visible.
    pub hint: Option<String>,
    /// The id of a list of suggestions.
    pub suggestions: Option<&'static str>,
    /// What a screen reader calls it where the label alone would not tell it from others.
    pub name: Option<String>,
    /// What is added to its id, where the same field may stand in two places.
    pub place: &'static str,
}

/// What is said beside the label.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Needed before the plan is taken into use.
    Required,
    /// May stay empty.
    Optional,
    /// May stay empty, as all around it may: nothing is said.
    Quiet,
}

impl Spec {
    /// A field with the vocabulary's own label.
    pub fn new(screen: Screen, target: &Target, field: Field, need: Need) -> Spec {
        let hint = screen.hint(target, field);
        let label = screen.label(target, field);
        Spec { target: target.clone(), field, label, need, hint, suggestions: None, name: None, place: "" }
    }

    /// With another label.
    pub fn labelled(self, label: String) -> Spec {
        Spec { label, ..self }
    }

    /// With a name of its own for screen readers.
    pub fn named(self, name: String) -> Spec {
        Spec { name: Some(name), ..self }
    }

    /// The same field in a second place.
    pub fn elsewhere(self, place: &'static str) -> Spec {
        Spec { place, ..self }
    }

    /// With a hint.
    pub fn hinted(self, screen: Screen, hint: &Label) -> Spec {
        Spec { hint: Some(screen.say(hint)), ..self }
    }

    fn hint_element(&self) -> Option<El> {
        let hint = self.hint.as_ref()?;
        Some(el("p").class("hint").id(&format!("{}-hint", self.id())).text(hint))
    }

    fn path(&self) -> Path {
        Path { target: self.target.clone(), place: Place::Field(self.field) }
    }

    fn id(&self) -> String {
        dom::field_id(&self.target, self.field) + self.place
    }

    /// The ids that describe the control: the error always, the hint when there is one.
    fn described_by(&self) -> String {
        let id = self.id();
        if self.hint.is_some() { format!("{id}-hint {id}-error") } else { format!("{id}-error") }
    }
}

/// The rule about numbers, which says in its way out what is wrong with the digits.
const NUMBER_NOT_RIGHT: &str = "number-not-right";

/// What a control knows of its own state.
#[derive(Clone, Copy)]
struct Trouble {
    /// Whether the person has left the field.
    left: Cell<bool>,
    /// The sentence to show now.
    shown: Derived<Option<String>>,
}

/// What is typed where the plan holds something else than the text: a day in words, part of a name.
/// It stays when the screen is drawn anew, with the value it means, and is void beside any other.
#[derive(Clone, Copy)]
struct Typed {
    kept: Cell<Option<(String, String)>>,
    /// The text as long as it stands.
    standing: Derived<Option<String>>,
}

impl Typed {
    fn of(screen: Screen, spec: &Spec, value: Derived<String>) -> Typed {
        let kept = screen.kept(&format!("{}-typed", spec.id()), None::<(String, String)>);
        let standing = derived(move || {
            let now = value.get();
            // What has just been typed may be in the plan before it is on the screen.
            let stands = |meant: &String| *meant == now || screen.behind.get_value();
            kept.get().filter(|(_, meant)| stands(meant)).map(|(text, _)| text)
        });
        Typed { kept, standing }
    }

    fn set(&self, text: String, meant: String) {
        self.kept.set(Some((text, meant)));
    }

    fn clear(&self) {
        self.kept.set(None);
    }
}

fn trouble(screen: Screen, spec: &Spec, subject: Derived<Option<Subject>>) -> Trouble {
    trouble_with(screen, spec, subject, None)
}

/// The same for a control that can itself fail to make sense of what is typed, and says so. Whoever
/// finds it so has been here before.
fn trouble_with(
    screen: Screen,
    spec: &Spec,
    subject: Derived<Option<Subject>>,
    own: Option<Derived<Option<String>>>,
) -> Trouble {
    let own = move || own.and_then(|own| own.get());
    let left = Cell::new(untrack(own).is_some());
    let path = spec.path();
    let (field, label) = (spec.field, spec.label.clone());
    let shown = derived(move || {
        if let Some(own) = own().filter(|_| left.get()) {
            return Some(own);
        }
        let tried = screen.save_tried.get();
        if !left.get() && !tried {
            return None;
        }
        let finding = screen.finding(&path, |finding| match finding.level {
            Level::Error => true,
            Level::Gap => tried,
            // What was imported may stand; who has typed it is told at once.
            Level::Reminder => finding.code == NUMBER_NOT_RIGHT && left.get(),
        })?;
        if finding.code == NUMBER_NOT_RIGHT {
            return Some(screen.say(&finding.way_out));
        }
        let is_empty = subject.with(|s| s.as_ref().is_some_and(|s| s.text(field).trim().is_empty()));
        Some(if is_empty { screen.say(&must_be_filled(&label)) } else { screen.say(&finding.message) })
    });
    Trouble { left, shown }
}

/// What is said of an empty field: some labels are questions.
fn must_be_filled(label: &str) -> Sentence {
    if label.ends_with('?') {
        Sentence::MustBeAnswered { question: label.to_owned() }
    } else {
        Sentence::MustBeFilled { field: label.to_owned() }
    }
}

/// Label, hint and error around a control.
fn around(screen: Screen, spec: &Spec, trouble: Trouble, control: El) -> El {
    around_several(screen, spec, trouble, control, Vec::new(), None)
}

/// The same around a control with something beside it, and what was understood below.
fn around_several(
    screen: Screen,
    spec: &Spec,
    trouble: Trouble,
    control: El,
    beside: Vec<El>,
    below: Option<El>,
) -> El {
    let id = spec.id();
    let need = match spec.need {
        Need::Required => Some(&Label::Required),
        Need::Optional => Some(&Label::Optional),
        Need::Quiet => None,
    };
    let need = need.map(|need| el("span").class("need").text(&screen.say(need)));
    let hint = spec.hint_element();
    let label = el("label").attr("for", &id).text(&spec.label).text(" ");
    let control = match &spec.name {
        Some(name) => control.attr("aria-label", name),
        None => control,
    };
    let control =
        control.id(&id).live_attr("aria-invalid", move || trouble.shown.get().map(|_| "true".to_owned()));
    let row = if beside.is_empty() {
        control
    } else {
        el("div").class("side-by-side").child(control).children(beside)
    };
    field_box().child(label.children(need)).children(hint).child(row).children(below).child(
        el("p")
            .class("field-error")
            .id(&format!("{id}-error"))
            .attr("aria-live", "polite")
            .live_text(move || trouble.shown.get().unwrap_or_default()),
    )
}
