//! A day: the browser's own date field, and under it the day in words, because the field follows
//! the machine's language and not the page's.

use super::super::screen::Screen;
use super::super::subject::{Subject, follow_text};
use super::{Spec, around, trouble};
use crate::plan::Date;
use crate::words::{Sentence, in_words};
use leptos::prelude::*;

/// A date field bound to a field of a noun.
pub fn date_field(screen: Screen, subject: Memo<Option<Subject>>, spec: Spec) -> AnyView {
    let value = follow_text(subject, spec.field);
    let trouble = trouble(screen, &spec, subject);
    let (id, described) = (spec.id(), spec.described_by());
    let words_id = format!("{id}-words");
    let described = format!("{words_id} {described}");
    let bad = screen.say(&Sentence::BadDateTyped { field: spec.label.clone() });
    let target = StoredValue::new((spec.target.clone(), spec.field));
    let typed = move |input: web_sys::HtmlInputElement| {
        // Half a date has no value yet; it is neither a change nor an empty field.
        if input.validity().bad_input() {
            trouble.own.set(Some(bad.clone()));
            return;
        }
        trouble.own.set(None);
        let text = input.value();
        if text.is_empty() || Date::parse(&text).is_some() {
            target.with_value(|(target, field)| screen.type_into(target, *field, text));
        }
    };
    let typed_too = typed.clone();
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let words = move || {
        let date = in_words(Date::parse(&value.get())?, lang);
        Some(screen.say(&Sentence::ChosenDate { date }))
    };
    let control = view! { class = "ip",
        <input type="date" class="control control-date" id=id aria-describedby=described
            aria-invalid=move || trouble.shown.get().is_some().then_some("true")
            min="1900-01-01" max="2199-12-31" prop:value=move || value.get()
            on:input:target=move |event| typed(event.target())
            on:blur:target=move |event| {
                typed_too(event.target());
                trouble.left.set(true);
                screen.end_typing();
            } />
    };
    let below = view! { class = "ip", <p class="date-words" id=words_id>{words}</p> };
    around(screen, &spec, trouble, control.into_any(), below.into_any())
}
