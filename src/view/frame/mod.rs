//! The frame of the plan: headings, facts, period and evaluation, what matters to the person.

mod period;
mod what_matters;

pub use period::period_section;
pub use what_matters::what_matters_section;

use super::dom;
use super::screen::Screen;
use crate::plan::{Field, Target};
use crate::words::{Label, Say, Sentence};
use leptos::prelude::*;

/// A heading `below` levels under the plan's own, which the host's outline decides.
pub fn heading(screen: Screen, below: usize, id: &str, inside: AnyView) -> AnyView {
    let base = screen.options.with_untracked(|options| usize::from(options.settings.heading_level));
    let id = id.to_owned();
    match base.saturating_add(below) {
        0..=2 => view! { class = "ip", <h2 class="h2" id=id>{inside}</h2> }.into_any(),
        3 => view! { class = "ip", <h3 class="h3" id=id>{inside}</h3> }.into_any(),
        4 => view! { class = "ip", <h4 class="h4" id=id>{inside}</h4> }.into_any(),
        5 => view! { class = "ip", <h5 class="h5" id=id>{inside}</h5> }.into_any(),
        _ => view! { class = "ip", <h6 class="h6" id=id>{inside}</h6> }.into_any(),
    }
}

/// A name and a value.
pub struct Fact {
    name: String,
    value: String,
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
    name: &Label,
    id: &'static str,
    facts: impl Fn() -> Vec<Fact> + Copy + Send + Sync + 'static,
    editor: impl Fn() -> AnyView + Copy + Send + Sync + 'static,
) -> AnyView {
    let is_open = screen.is_open(&target);
    let may_change = screen.may_open(&target);
    let noun = dom::noun_id(&target);
    let name = screen.say(name);
    let title = name.clone();
    let body = move || {
        if is_open.get() {
            let closed = target.clone();
            return view! { class = "ip",
                <div class="editor">
                    {editor()}
                    <div class="tools">
                        <button type="button" class="button" on:click=move |_| screen.close(&closed)>
                            {screen.say(&Label::Close)}
                        </button>
                    </div>
                </div>
            }
            .into_any();
        }
        let shown = move || {
            let facts = facts().into_iter().filter(|fact| !fact.value.is_empty()).map(|fact| {
                view! { class = "ip", <div class="fact"><dt>{fact.name}</dt><dd>{fact.value}</dd></div> }
            });
            facts.collect_view()
        };
        let button = may_change.then(|| open_button(screen, &target, &name));
        view! { class = "ip", <dl class="facts">{shown}</dl> {button} }.into_any()
    };
    view! { class = "ip",
        <section class="section" id=noun aria-labelledby=id tabindex="-1">
            {heading(screen, 1, id, title.into_any())}
            {body}
        </section>
    }
    .into_any()
}

/// The button that opens a part for editing.
pub fn open_button(screen: Screen, target: &Target, name: &str) -> AnyView {
    let (id, opened) = (dom::opener_id(target), target.clone());
    let label = screen.say(&Sentence::EditWhat { what: name.to_lowercase().trim_end_matches('?').to_owned() });
    let first = match target {
        Target::Plan => Field::WhatMatters,
        Target::Part(crate::plan::Part::Period | crate::plan::Part::EvaluationPlan) => Field::Start,
        Target::Part(crate::plan::Part::Person) | Target::Entry(_) => Field::Name,
    };
    view! { class = "ip",
        <div class="tools">
            <button type="button" class="button quiet" id=id aria-expanded="false" aria-label=label
                on:click=move |_| screen.open(&opened, first)>{screen.say(&Label::Edit)}</button>
        </div>
    }
    .into_any()
}
