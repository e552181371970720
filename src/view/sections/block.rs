//! A few fields of the plan or one of its parts: facts that open for editing.

use super::super::derived::derived;
use super::super::dom;
use super::super::element::{El, button, el};
use super::super::form::{controls, facts_of};
use super::super::screen::Screen;
use crate::into_vec::IntoVec;
use crate::plan::{Field, Part, Target};
use crate::words::{Label, Sentence};
use leptos::prelude::*;

/// The id of what is open while some fields are edited.
pub fn block_id(target: &Target, fields: &[Field]) -> String {
    match (target, fields.first()) {
        (Target::Plan, Some(first)) => format!("ip-block-{}", first.name()),
        _ => dom::noun_id(target),
    }
}

/// The fields as they are read, with a button that opens them; none when there is nothing to read
/// and nothing to change.
pub fn block(screen: Screen, target: &Target, fields: &[Field]) -> Option<El> {
    let id = block_id(target, fields);
    let may_change = fields.iter().any(|field| screen.may_set(target, *field));
    let is_open = match target {
        Target::Part(_) => screen.is_open(target),
        Target::Plan | Target::Entry(_) => screen.is_edited(&id),
    };
    let (target, fields) = (target.clone(), fields.to_vec());
    let (of, shown) = (target.clone(), fields.clone());
    let facts = derived(move || facts_of(screen, &of, &shown));
    let opener = format!("{id}-open");
    let noun = id.clone();
    let body = move || {
        let toggle = |label: &str, is_now: bool| {
            let opener = opener.clone();
            let first = fields.first().map(|field| dom::field_id(&target, *field)).unwrap_or_default();
            button("button quiet", label).on_press(move || {
                screen.end_typing();
                is_open.set(is_now);
                screen.focus(if is_now { &first } else { &opener });
            })
        };
        if is_open.get() {
            let close = el("div")
                .class("tools")
                .child(toggle(&screen.say(&Label::Close), false).attr(dom::CLOSES, ""));
            let editor = untrack(|| controls(screen, &target, &fields));
            return vec![el("div").class("editor").children(editor).child(close)];
        }
        let lines = move || {
            let fact = |(name, value): &(String, String)| {
                el("div").class("fact").child(el("dt").text(name)).child(el("dd").text(value))
            };
            facts.with(|facts| facts.iter().map(fact).into_vec())
        };
        let mut body = vec![el("dl").class("facts").live(lines)];
        if may_change {
            let what = fields.first().map(|field| screen.label(&target, *field)).unwrap_or_default();
            let name = match target {
                Target::Part(part) => named(screen, part),
                Target::Plan | Target::Entry(_) => what,
            };
            let name = screen.say(&Sentence::EditWhat { what: name.trim_end_matches('?').to_owned() });
            // Where nothing stands yet, the button says what it is about.
            let short = screen.say(&Label::Edit);
            let text = if facts.with(Vec::is_empty) { &name } else { &short };
            let open =
                toggle(text, true).id(&opener).attr("aria-expanded", "false").attr("aria-label", &name);
            body.push(el("div").class("tools").child(open));
        }
        body
    };
    Some(el("div").class("block").id(&noun).attr("tabindex", "-1").live(body))
}

fn named(screen: Screen, part: Part) -> String {
    screen.say_within(&part.kind())
}
