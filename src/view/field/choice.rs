//! One of a few: the browser's own select.

use super::super::derived::Derived;
use super::super::element::{El, el};
use super::super::screen::Screen;
use super::super::subject::{Subject, follow_text};
use super::{Spec, around, trouble};
use crate::edit::Command;
use crate::into_vec::IntoVec;
use crate::plan::Json;
use crate::words::Label;

/// Something that can be chosen.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// What stands in the document.
    pub value: String,
    /// What a person reads.
    pub label: String,
}

/// The option of a choice.
pub fn option(value: &str, label: &str) -> El {
    el("option").attr("value", value).text(label)
}

/// A select bound to a field of a noun. What is chosen but no longer offered stays visible.
pub fn choice_field(
    screen: Screen,
    subject: Derived<Option<Subject>>,
    spec: Spec,
    choices: impl Fn() -> Vec<Choice> + 'static,
) -> El {
    let value = follow_text(subject, spec.field);
    let trouble = trouble(screen, &spec, subject);
    let (none, gone) = (screen.say(&Label::Choose), screen.say(&Label::NotAParticipant));
    let options = move || {
        let now = value.get();
        let mut all = choices();
        if !now.is_empty() && !all.iter().any(|choice| choice.value == now) {
            all.push(Choice { value: now.clone(), label: gone.clone() });
        }
        let made = all.iter().map(|choice| {
            let made = option(&choice.value, &choice.label);
            if choice.value == now { made.prop("selected", &true.into()) } else { made }
        });
        made.into_vec()
    };
    let control = el("select");
    let (target, field, chosen) = (spec.target.clone(), spec.field, control.clone());
    let control = control
        .class("control")
        .attr("aria-describedby", &spec.described_by())
        .child(option("", &none))
        .live(options)
        .live_prop("value", move || value.with(|value| value.as_str().into()))
        .on("change", move |_| {
            let text = chosen.value();
            let value = if text.is_empty() { Json::Null } else { Json::Text(text) };
            screen.send_one(Command::Set { target: target.clone(), field, value });
        })
        .on("blur", move |_| trouble.left.set(true));
    around(screen, &spec, trouble, control)
}
