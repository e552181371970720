//! The whole plan on one page.
//!
//! Rebuilt when the host tells something else (another language, role or day); the plan, its
//! history and what is open live in the screen and stay.

use super::derived::derived;
use super::dom;
use super::element::{El, el};
use super::field::option;
use super::form::LIFE_AREAS;
use super::frame::{heading, period_section, what_matters_section};
use super::goals::goals_section;
use super::overview::overview;
use super::parts::hold;
use super::people::{participants_section, person_section};
use super::places::places;
use super::quick::quick_line;
use super::save::save_bar;
use super::screen::Screen;
use super::sections::folding_sections;
use super::shortcuts::shortcut_list;
use super::toolbar::toolbar;
use super::{drag, keyboard, measures};
use crate::into_vec::IntoVec;
use crate::plan::{MeasureStatus, ParticipantRole, Plan};
use crate::rules::Context;
use crate::words::{Label, Sentence, in_words};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The editor of a plan, as a component for any Leptos app.
#[component]
pub fn Page(
    /// The state it reads and changes.
    screen: Screen,
) -> impl IntoView {
    hold(move || draw(screen))
}

/// Draws the editor of a plan in the owner in force.
pub fn draw(screen: Screen) -> El {
    let content = move || {
        screen.options.track();
        untrack(|| {
            // Drawn anew, the field with focus is another element: focus and caret go there.
            dom::restore_soon(screen.root());
            down_to_goals(screen)
        })
    };
    let rest = move || {
        screen.options.track();
        if screen.is_whole.get() { untrack(|| below_goals(screen)) } else { Vec::new() }
    };
    screen.draw_rest_soon();
    el("div")
        .class("page")
        .attr("part", "page")
        .live_attr("data-whole", move || screen.is_whole.get().then(String::new))
        .live_attr("lang", move || {
            Some(screen.options.with(|options| options.catalogue.lang.tag().to_owned()))
        })
        .on("keydown", move |event| {
            if let Some(event) = event.dyn_ref() {
                keyboard::on_key(screen, event);
            }
        })
        .on("click", move |event| measures::on_click(screen, event))
        .on("pointerdown", move |event| {
            if let Some(event) = event.dyn_ref() {
                drag::on_pointer_down(screen, event);
            }
        })
        .live(content)
        .live(rest)
        .child(el("p").class("only-read-aloud").attr("role", "status").live_text(move || screen.said.get()))
}

fn down_to_goals(screen: Screen) -> Vec<El> {
    let may_edit = screen.may_edit();
    let notice = |label: &Label| el("p").class("notice").text(&screen.say(label));
    let recovered = screen.options.with_untracked(|options| options.recovered);
    [
        recovered.then(|| notice(&Label::Recovered).attr("role", "status")),
        Some(head(screen)),
        (!may_edit).then(|| notice(&Label::ReadOnly)),
        screen.plan.with_untracked(|plan| plan.is_redacted()).then(|| notice(&Label::SomeHidden)),
        may_edit.then(|| toolbar(screen)),
        Some(places(screen)),
        Some(what_matters_section(screen)),
        Some(overview(screen)),
        Some(goals_section(screen, quick_line(screen))),
    ]
    .into_iter()
    .flatten()
    .into_vec()
}

fn below_goals(screen: Screen) -> Vec<El> {
    let may_edit = screen.may_edit();
    let above = [participants_section, period_section, person_section, life_areas];
    above
        .into_iter()
        .map(|draw| draw(screen))
        .chain(folding_sections(screen))
        .chain(foot(screen, may_edit))
        .into_vec()
}

fn foot(screen: Screen, may_edit: bool) -> impl Iterator<Item = El> {
    [
        may_edit.then(|| shortcut_list(screen)),
        Some(el("p").class("fine-print").text(&screen.say(&Label::NoRight))),
        may_edit.then(|| save_bar(screen)),
    ]
    .into_iter()
    .flatten()
}

/// The life areas of the plan's template, or of the host's, or the common ones, as suggestions.
pub fn life_areas(screen: Screen) -> El {
    let of_plan = screen.plan.with_untracked(|plan| plan.template.life_areas.clone());
    let of_host = screen.options.with_untracked(|options| options.settings.template.life_areas.clone());
    let named = of_plan.iter().chain(of_host.iter().filter(|_| of_plan.is_empty()));
    let mut areas: Vec<String> = named.cloned().into_vec();
    if areas.is_empty() {
        areas = screen.say(&Label::LifeAreas).split(',').map(|area| area.trim().to_owned()).into_vec();
    }
    el("datalist").id(LIFE_AREAS).children(areas.iter().map(|area| option(area, area)))
}

/// Title, whose plan it is, who coordinates, when it is evaluated next, how far it has come.
pub fn head(screen: Screen) -> El {
    let title = derived(move || screen.beside.with(|plan| plan.title.clone()));
    let named = move || {
        title.with(|title| if title.trim().is_empty() { screen.say(&Label::Plan) } else { title.clone() })
    };
    let counts = derived(move || screen.beside.with(|plan| counted(plan)));
    let facts = move || {
        let mut facts = facts(screen, &screen.context.get().0);
        let (done, all) = counts.get();
        if all > 0 {
            facts.push(screen.say(&Sentence::MeasuresDone { done: done.to_string(), all: all.to_string() }));
        }
        facts.iter().map(|fact| el("li").text(fact)).into_vec()
    };
    // No `header`: outside a `main` of the host it would be a second banner.
    el("div")
        .class("head")
        .attr("part", "header")
        .child(heading(screen, 0, "ip-title").live_text(named))
        .child(el("ul").class("head-facts").live(facts))
}

fn facts(screen: Screen, context: &Context) -> Vec<String> {
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let coordinator = context
        .participants
        .iter()
        .find(|participant| participant.holds_on(ParticipantRole::Coordinator, context.today));
    let coordinator =
        coordinator.map(|participant| Sentence::CoordinatorIs { name: participant.name.clone() });
    let next = context.evaluation.next.map(|day| Sentence::NextEvaluationOn { date: in_words(day, lang) });
    let period = context
        .period
        .start
        .zip(context.period.end)
        .map(|(start, end)| Sentence::PeriodOf { start: in_words(start, lang), end: in_words(end, lang) });
    [coordinator, next, period].into_iter().flatten().map(|fact| screen.say(&fact)).into_vec()
}

/// Measures done, and all of them.
fn counted(plan: &Plan) -> (usize, usize) {
    let done = plan.all_measures().filter(|measure| measure.status == Some(MeasureStatus::Done)).count();
    (done, plan.all_measures().count())
}
