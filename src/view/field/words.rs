//! Several short texts: a text of lines, one thing on each.

use super::super::derived::Derived;
use super::super::element::{El, el};
use super::super::screen::Screen;
use super::super::subject::{Subject, follow_items};
use super::{Spec, around, trouble};
use crate::into_vec::IntoVec;
use crate::plan::Json;

/// A text of lines bound to a field that holds several texts.
pub fn words_field(screen: Screen, subject: Derived<Option<Subject>>, spec: &Spec) -> El {
    let items = follow_items(subject, spec.field);
    let trouble = trouble(screen, spec, subject);
    let control = el("textarea").attr("rows", "3");
    let (target, field, typed, shown) = (spec.target.clone(), spec.field, control.clone(), control.clone());
    let control = control
        .class("control")
        .attr("aria-describedby", &spec.described_by())
        .watch(move || {
            // An empty line that is being written is no item yet, and stays.
            let now = items.get();
            if lines(&shown.value()) != now {
                let _shown = shown.clone().prop("value", &now.join("\n").as_str().into());
            }
        })
        .on("input", move |_| {
            let now: Vec<Json> = lines(&typed.value()).into_iter().map(Json::Text).into_vec();
            screen.type_value(&target, field, if now.is_empty() { Json::Null } else { Json::List(now) });
        })
        .on("blur", move |_| {
            trouble.left.set(true);
            screen.end_typing();
        });
    around(screen, spec, trouble, control)
}

fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim) {
        if !line.is_empty() && !lines.iter().any(|known| known == line) {
            lines.push(line.to_owned());
        }
    }
    lines
}
