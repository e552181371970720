//! A day: the browser's own date field, and under it the day in words, because the field follows
//! the machine's language and not the page's.

use super::super::derived::Derived;
use super::super::element::{El, el};
use super::super::screen::Screen;
use super::super::subject::{Subject, follow_text};
use super::{Spec, around, trouble};
use crate::plan::Date;
use crate::words::{Sentence, in_words};
use wasm_bindgen::JsCast;

/// A date field bound to a field of a noun.
pub fn date_field(screen: Screen, subject: Derived<Option<Subject>>, spec: Spec) -> El {
    let value = follow_text(subject, spec.field);
    let trouble = trouble(screen, &spec, subject);
    let words_id = format!("{}-words", spec.id());
    let bad = screen.say(&Sentence::BadDateTyped { field: spec.label.clone() });
    let (target, field) = (spec.target.clone(), spec.field);
    let control = el("input").attr("type", "date");
    let input: web_sys::HtmlInputElement = control.element().clone().unchecked_into();
    let typed = move || {
        // Half a date has no value yet; it is neither a change nor an empty field.
        if input.validity().bad_input() {
            trouble.own.set(Some(bad.clone()));
            return;
        }
        trouble.own.set(None);
        let text = input.value();
        if text != value.get_untracked() && (text.is_empty() || Date::parse(&text).is_some()) {
            screen.type_into(&target, field, text);
        }
    };
    let left = typed.clone();
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let words = move || {
        let date = Date::parse(&value.get()).map(|day| in_words(day, lang));
        date.map_or_else(String::new, |date| screen.say(&Sentence::ChosenDate { date }))
    };
    let control = control
        .class("control control-date")
        .attr("min", "1900-01-01")
        .attr("max", "2199-12-31")
        .attr("aria-describedby", &format!("{words_id} {}", spec.described_by()))
        .live_prop("value", move || value.with(|value| value.as_str().into()))
        .on("input", move |_| typed())
        .on("blur", move |_| {
            left();
            trouble.left.set(true);
            screen.end_typing();
        });
    let below = el("p").class("date-words").id(&words_id).live_text(words);
    around(screen, &spec, trouble, control, Some(below))
}
