//! A day, typed as people write it: `15.3`, `om 3 uker`, `fredag`. What was understood is said
//! under the field at once, and the browser's own picker stands beside it.

use super::super::derived::{Derived, derived};
use super::super::element::{El, button, el};
use super::super::lag::after_frame;
use super::super::screen::Screen;
use super::super::subject::{Subject, follow_text};
use super::{Spec, Typed, around_several, trouble_with};
use crate::plan::{Date, Field};
use crate::quick::{self, Leaning};
use crate::words::{Lang, Sentence, WorkText, in_words, short};
use wasm_bindgen::JsCast;

/// A date field bound to a field of a noun.
pub fn date_field(screen: Screen, subject: Derived<Option<Subject>>, spec: Spec) -> El {
    let value = follow_text(subject, spec.field);
    let (lang, today) = screen.options.with_untracked(|o| (o.catalogue.lang, o.actor.today));
    let words_id = format!("{}-words", spec.id());
    let bad = screen.say(&Sentence::BadDateTyped { field: spec.label.clone() });
    let (target, field) = (spec.target.clone(), spec.field);
    let meaning = move |text: &str| quick::day(text, today, leaning(field));
    // What has been typed, and the day it meant, until the field is left.
    let typed = Typed::of(screen, &spec, value);
    let own = derived(move || {
        let text = typed.standing.get().filter(|text| !text.trim().is_empty())?;
        meaning(&text).is_none().then(|| bad.clone())
    });
    let trouble = trouble_with(screen, &spec, subject, Some(own));
    let control = el("input").attr("type", "text");
    let (written, standing) = (control.clone(), control.clone());
    let take = move |text: String| {
        let meant = meaning(&text).map(|day| day.to_string());
        let is_clear = text.trim().is_empty() || meant.is_some();
        let meant = if is_clear { meant.unwrap_or_default() } else { value.get_untracked() };
        typed.set(text, meant.clone());
        if meant != value.get_untracked() {
            screen.type_into(&target, field, meant);
        }
    };
    let left = move |_: &web_sys::Event| {
        // Whoever only passed by an empty field has not answered it yet.
        if !standing.value().is_empty() {
            trouble.left.set(true);
        }
        // What nobody understands stays for whoever wrote it.
        if own.with_untracked(Option::is_none) {
            typed.clear();
        }
        screen.end_typing();
    };
    let shown = move || typed.standing.get().unwrap_or_else(|| in_figures(&value.get(), lang)).into();
    let pick = take.clone();
    let picked = move |day: String| {
        pick(day);
        // Nobody has typed it: it stands as days stand here.
        typed.clear();
    };
    let control = control
        .class("control control-date")
        .attr("aria-describedby", &format!("{words_id} {}", spec.described_by()))
        .live_prop("value", shown)
        .on("input", move |_| take(written.value()))
        .on("blur", left);
    let words = move || {
        let day = Date::parse(&value.get()).map(|day| in_words(day, lang));
        day.map_or_else(String::new, |date| screen.say(&Sentence::ChosenDate { date }))
    };
    let below = el("p").class("date-words").id(&words_id).live_text(words);
    let (picker, input) = picker(screen, &spec, value, picked);
    let control = control.on("keydown", move |event| {
        let key = event.dyn_ref::<web_sys::KeyboardEvent>();
        if key.is_some_and(|key| key.alt_key() && !key.shift_key() && key.key() == "ArrowDown") {
            event.prevent_default();
            event.stop_propagation();
            show(&input);
        }
    });
    around_several(screen, &spec, trouble, control, picker, Some(below))
}

/// Whether a day without a year lies ahead, as a deadline does, or near, as what has happened.
fn leaning(field: Field) -> Leaning {
    match field {
        Field::Deadline | Field::Next | Field::End | Field::Evaluate | Field::To => Leaning::Ahead,
        _ => Leaning::Near,
    }
}

fn in_figures(value: &str, lang: Lang) -> String {
    Date::parse(value).map_or_else(|| value.to_owned(), |day| short(day, lang))
}

/// The browser's own picker: a button for pointer and touch, Alt and arrow down for the keyboard.
fn picker(
    screen: Screen,
    spec: &Spec,
    value: Derived<String>,
    picked: impl Fn(String) + 'static,
) -> (Vec<El>, web_sys::HtmlInputElement) {
    // A date control takes long to make, and nobody picks before they have seen the field.
    let source = el("input").attr("type", "hidden").attr("tabindex", "-1").attr("aria-hidden", "true");
    let (chosen, made) = (source.clone(), source.clone());
    after_frame(move || drop(made.attr("type", "date")));
    let source = source
        .class("picker-source")
        .attr("min", "1900-01-01")
        .attr("max", "2199-12-31")
        .live_prop("value", move || value.with(|value| value.as_str().into()))
        .on("change", move |_| picked(chosen.value()));
    let input: web_sys::HtmlInputElement = source.element().clone().unchecked_into();
    let name = screen.say(&WorkText::PickDate { field: spec.name.as_ref().unwrap_or(&spec.label).clone() });
    let open = button("button picker", "").attr("aria-label", &name).attr("tabindex", "-1");
    let open = open.attr("data-picker", "").on_press({
        let input = input.clone();
        move || show(&input)
    });
    (vec![open, source], input)
}

fn show(input: &web_sys::HtmlInputElement) {
    // Older browsers have no picker to show; there the day is typed.
    let _shown = input.show_picker();
}
