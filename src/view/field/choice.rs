//! One of a few: the browser's own select.

use super::super::screen::Screen;
use super::super::subject::{Subject, follow_text};
use super::{Spec, around, trouble};
use crate::edit::Command;
use crate::plan::Json;
use crate::words::Label;
use leptos::prelude::*;

/// Something that can be chosen.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// What stands in the document.
    pub value: String,
    /// What a person reads.
    pub label: String,
}

/// A select bound to a field of a noun. What is chosen but no longer offered stays visible.
pub fn choice_field(
    screen: Screen,
    subject: Memo<Option<Subject>>,
    spec: Spec,
    choices: impl Fn() -> Vec<Choice> + Send + Sync + 'static,
) -> AnyView {
    let value = follow_text(subject, spec.field);
    let trouble = trouble(screen, &spec, subject);
    let (id, described) = (spec.id(), spec.described_by());
    let (none, gone) = (screen.say(&Label::Choose), screen.say(&Label::NotAParticipant));
    let target = StoredValue::new((spec.target.clone(), spec.field));
    let options = Memo::new(move |_| choices());
    let shown = move || {
        let now = value.get();
        let mut all = options.get();
        if !now.is_empty() && !all.iter().any(|choice| choice.value == now) {
            all.push(Choice { value: now.clone(), label: gone.clone() });
        }
        let option = |choice: Choice| {
            let is_chosen = choice.value == now;
            view! { class = "ip", <option value=choice.value prop:selected=is_chosen>{choice.label}</option> }
        };
        all.into_iter().map(option).collect_view()
    };
    let chosen = move |text: String| {
        let value = if text.is_empty() { Json::Null } else { Json::Text(text) };
        let (target, field) = target.get_value();
        screen.send_one(Command::Set { target, field, value });
    };
    let control = view! { class = "ip",
        <select class="control" id=id aria-describedby=described
            aria-invalid=move || trouble.shown.get().is_some().then_some("true")
            prop:value=move || value.get()
            on:change:target=move |event| chosen(event.target().value())
            on:blur=move |_| trouble.left.set(true)>
            <option value="">{none}</option>
            {shown}
        </select>
    };
    around(screen, &spec, trouble, control.into_any(), ().into_any())
}
