//! The whole plan on one page.
//!
//! Rebuilt when the host tells something else (another language, role or day); the plan, its
//! history and what is open live in the screen and stay.

use super::attention::attention;
use super::frame::{heading, period_section, what_matters_section};
use super::goals::goals_section;
use super::people::{participants_section, person_section};
use super::save::save_bar;
use super::screen::Screen;
use super::toolbar::toolbar;
use super::{drag, keyboard};
use crate::plan::MeasureStatus;
use crate::words::{Label, Sentence, in_words};
use leptos::prelude::*;

/// The editor of a plan.
#[component]
pub fn Page(
    /// The state it reads and changes.
    screen: Screen,
) -> impl IntoView {
    let content = move || {
        screen.options.track();
        untrack(|| page(screen))
    };
    view! { class = "ip",
        <div class="page" part="page" lang=move || screen.options.with(|options| options.catalogue.lang.tag())
            on:keydown=move |event| keyboard::on_key(screen, &event)
            on:pointerdown=move |event| drag::on_pointer_down(screen, &event)>
            {content}
            <p class="only-read-aloud" role="status">{move || screen.said.get()}</p>
        </div>
    }
}

fn page(screen: Screen) -> AnyView {
    let may_edit = screen.may_edit();
    let notice = screen.options.with_untracked(|options| options.recovered).then(|| {
        view! { class = "ip", <p class="notice" role="status">{screen.say(&Label::Recovered)}</p> }
    });
    let reading = (!may_edit).then(|| view! { class = "ip", <p class="notice">{screen.say(&Label::ReadOnly)}</p> });
    let attention_heading = heading(screen, 1, "ip-attention", screen.say(&Label::Attention).into_any());
    view! { class = "ip",
        {notice}
        {head(screen)}
        {reading}
        {may_edit.then(|| toolbar(screen))}
        {what_matters_section(screen)}
        {attention(screen, attention_heading)}
        {goals_section(screen)}
        {participants_section(screen)}
        {period_section(screen)}
        {person_section(screen)}
        <p class="fine-print">{screen.say(&Label::NoRight)}</p>
        {may_edit.then(|| save_bar(screen))}
    }
    .into_any()
}

/// Title, whose plan it is, who coordinates, when it is evaluated next, how far it has come.
fn head(screen: Screen) -> AnyView {
    let title = move || {
        let title = screen.plan.with(|plan| plan.title.clone());
        if title.trim().is_empty() { screen.say(&Label::Plan) } else { title }
    };
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let facts = Memo::new(move |_| {
        let context = screen.context.get();
        let today = context.0.today;
        let coordinator = context.0.participants.iter().find(|participant| {
            participant.roles.has(crate::plan::ParticipantRole::Coordinator) && participant.takes_part_on(today)
        });
        let (start, end) = (context.0.period.start, context.0.period.end);
        let mut facts = Vec::new();
        if let Some(coordinator) = coordinator {
            facts.push(screen.say(&Sentence::CoordinatorIs { name: coordinator.name.clone() }));
        }
        if let Some(date) = context.0.evaluation.next {
            facts.push(screen.say(&Sentence::NextEvaluationOn { date: in_words(date, lang) }));
        }
        if let (Some(start), Some(end)) = (start, end) {
            facts.push(screen.say(&Sentence::PeriodOf {
                start: in_words(start, lang),
                end: in_words(end, lang),
            }));
        }
        facts
    });
    let progress = move || {
        let (done, all) = screen.plan.with(|plan| counted(plan));
        (all > 0).then(|| {
            let text = screen.say(&Sentence::MeasuresDone { done: done.to_string(), all: all.to_string() });
            view! { class = "ip", <li>{text}</li> }
        })
    };
    let items = move || facts.get().into_iter().map(|fact| view! { class = "ip", <li>{fact}</li> }).collect_view();
    view! { class = "ip",
        <header class="head" part="header">
            {heading(screen, 0, "ip-title", title.into_any())}
            <ul class="head-facts">{items}{progress}</ul>
        </header>
    }
    .into_any()
}

/// Measures done, and all of them.
fn counted(plan: &crate::plan::Plan) -> (usize, usize) {
    fn add(measures: &[std::sync::Arc<crate::plan::Measure>], sum: &mut (usize, usize)) {
        sum.0 += measures.iter().filter(|measure| measure.status == Some(MeasureStatus::Done)).count();
        sum.1 += measures.len();
    }
    fn below(goals: &[std::sync::Arc<crate::plan::Goal>], sum: &mut (usize, usize)) {
        for goal in goals {
            add(&goal.measures, sum);
            below(&goal.goals, sum);
        }
    }
    let mut sum = (0, 0);
    below(&plan.goals, &mut sum);
    add(&plan.measures, &mut sum);
    sum
}
