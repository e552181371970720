//! A text of one line or several. Every key is a command; a run of typing is one undo step.

use super::super::screen::Screen;
use super::super::subject::{Subject, follow_text};
use super::{Spec, around, trouble};
use crate::limits;
use leptos::prelude::*;

/// How much room a text gets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One line; the field of a name, a title.
    One,
    /// Several lines.
    Several,
}

/// A text field bound to a field of a noun.
pub fn text_field(screen: Screen, subject: Memo<Option<Subject>>, spec: Spec, lines: Lines) -> AnyView {
    let value = follow_text(subject, spec.field);
    let trouble = trouble(screen, &spec, subject);
    let (id, described) = (spec.id(), spec.described_by());
    let invalid = move || trouble.shown.get().is_some().then_some("true");
    let target = StoredValue::new((spec.target.clone(), spec.field));
    let typed = move |text: String| {
        target.with_value(|(target, field)| screen.type_into(target, *field, text));
    };
    let leave = move |_| {
        trouble.left.set(true);
        screen.end_typing();
    };
    let longest = limits::TEXT_CHARS.to_string();
    let control = match lines {
        Lines::One => view! { class = "ip",
            <input type="text" class="control" id=id aria-describedby=described aria-invalid=invalid
                autocomplete="off" maxlength=longest prop:value=move || value.get()
                on:input:target=move |event| typed(event.target().value())
                on:blur=leave />
        }
        .into_any(),
        Lines::Several => view! { class = "ip",
            <textarea class="control" id=id aria-describedby=described aria-invalid=invalid rows="3"
                maxlength=longest prop:value=move || value.get()
                on:input:target=move |event| typed(event.target().value())
                on:blur=leave></textarea>
        }
        .into_any(),
    };
    around(screen, &spec, trouble, control, ().into_any())
}
