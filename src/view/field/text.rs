//! A text of one line or several. Every key is a command; a run of typing is one undo step.

use super::super::derived::Derived;
use super::super::element::{El, el};
use super::super::screen::Screen;
use super::super::subject::{Subject, follow_text};
use super::{Spec, around, trouble};
use crate::limits;

/// How much room a text gets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One line; the field of a name, a title.
    One,
    /// Several lines.
    Several,
}

/// A text field bound to a field of a noun.
pub fn text_field(screen: Screen, subject: Derived<Option<Subject>>, spec: Spec, lines: Lines) -> El {
    let value = follow_text(subject, spec.field);
    let trouble = trouble(screen, &spec, subject);
    let control = match lines {
        Lines::One => {
            let input = el("input").attr("type", "text");
            match spec.suggestions {
                Some(list) => input.attr("list", list),
                None => input,
            }
        }
        Lines::Several => el("textarea").attr("rows", "3"),
    };
    let (target, field, typed) = (spec.target.clone(), spec.field, control.clone());
    let control = control
        .class("control")
        .attr("aria-describedby", &spec.described_by())
        .attr("maxlength", &limits::TEXT_CHARS.to_string())
        .live_prop("value", move || value.with(|value| value.as_str().into()))
        .on("input", move |_| screen.type_into(&target, field, typed.value()))
        .on("blur", move |_| {
            trouble.left.set(true);
            screen.end_typing();
        });
    around(screen, &spec, trouble, control)
}
