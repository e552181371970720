//! The frame of the plan: headings, facts, period and evaluation, what matters to the person.

mod period;
mod what_matters;

use crate::into_vec::IntoVec;
pub use period::period_section;
pub use what_matters::what_matters_section;

use super::derived::derived;
use super::dom;
use super::element::{El, button, el};
use super::screen::Screen;
use crate::plan::{Field, Part, Target};
use crate::words::{Label, Say, Sentence};

/// A heading `below` levels under the plan's own, which the host's outline decides.
pub fn heading(screen: Screen, below: usize, id: &str) -> El {
    let base = screen.options.with_untracked(|options| usize::from(options.settings.heading_level));
    let tag = match base.saturating_add(below) {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };
    el(tag).class(tag).id(id)
}

/// A name and a value.
#[derive(Clone, PartialEq)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// The value; a fact without one is not shown.
    pub value: String,
}

impl Fact {
    /// A fact; one without a value is not shown.
    pub fn new(screen: Screen, name: &impl Say, value: String) -> Fact {
        Fact { name: screen.say(name), value }
    }
}

/// A section that shows facts and opens for editing.
pub fn part_section(
    screen: Screen,
    target: Target,
    name: Label,
    id: &'static str,
    facts: impl Fn() -> Vec<Fact> + Copy + Send + Sync + 'static,
    editor: impl Fn() -> Vec<El> + 'static,
) -> El {
    let is_open = screen.is_open(&target);
    let may_change = screen.may_open(&target);
    let noun = dom::noun_id(&target);
    let title = heading(screen, 1, id).text(&screen.say(&name));
    let body = move || {
        if is_open.get() {
            return vec![el("div").class("editor").children(editor()).child(close_button(screen, &target))];
        }
        let filled = derived(move || facts().into_iter().filter(|fact| !fact.value.is_empty()).into_vec());
        let shown = move || {
            let fact = |fact: &Fact| {
                let (name, value) = (el("dt").text(&fact.name), el("dd").text(&fact.value));
                el("div").class("fact").child(name).child(value)
            };
            filled.with(|facts| facts.iter().map(fact).into_vec())
        };
        let mut body = vec![el("dl").class("facts").live(shown)];
        body.extend(may_change.then(|| open_button(screen, &target, &name)));
        body
    };
    el("section")
        .class("section")
        .id(&noun)
        .attr("aria-labelledby", id)
        .attr("tabindex", "-1")
        .child(title)
        .live(body)
}

/// The button that closes a part.
pub fn close_button(screen: Screen, target: &Target) -> El {
    let closed = target.clone();
    let close = button("button", &screen.say(&Label::Close)).on_press(move || screen.close(&closed));
    el("div").class("tools").child(close.attr(dom::CLOSES, ""))
}

/// The button that opens a part for editing.
pub fn open_button(screen: Screen, target: &Target, name: &Label) -> El {
    let opened = target.clone();
    let what = screen.say_within(name).trim_end_matches('?').to_owned();
    let first = match target {
        Target::Plan => Field::WhatMatters,
        Target::Part(Part::Period | Part::EvaluationPlan) => Field::Start,
        Target::Part(_) | Target::Entry(_) => Field::Name,
    };
    let open = button("button quiet", &screen.say(&Label::Edit))
        .id(&dom::opener_id(target))
        .attr("aria-expanded", "false")
        .attr("aria-label", &screen.say(&Sentence::EditWhat { what }))
        .on_press(move || screen.open(&opened, first));
    el("div").class("tools").child(open)
}
