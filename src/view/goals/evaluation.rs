//! Evaluations of a goal: when, how far it was reached, in words.

use super::super::dom;
use super::super::entry_tools::entry_tools;
use super::super::field::{Choice, Lines, Need, Spec, choice_field, date_field, text_field};
use super::super::screen::Screen;
use super::super::subject::follow;
use crate::edit::Command;
use crate::plan::{Entry, EntryRef, Evaluation, EvaluationResult, Field, Id, Kind, List, Target};
use crate::words::{Label, in_words};
use leptos::prelude::*;
use std::sync::Arc;

/// The evaluations of a goal, compared by pointer.
#[derive(Clone, Default)]
pub struct Past(pub List<Evaluation>);

impl PartialEq for Past {
    fn eq(&self, other: &Past) -> bool {
        self.0.is_same(&other.0)
    }
}

/// Adds an evaluation dated today, and opens it.
pub fn add(screen: Screen, goal: &Target) {
    let Target::Entry(id) = goal else { return };
    let index = screen.plan.with_untracked(|plan| match plan.entry(id) {
        Some(EntryRef::Goal(goal)) => goal.evaluations.len(),
        Some(_) | None => 0,
    });
    let id = super::super::serial::fresh("e");
    let today = screen.options.with_untracked(|options| options.actor.today);
    let by = screen.user().unwrap_or_default();
    let entry = Evaluation { id: id.clone(), date: Some(today), by, ..Evaluation::default() };
    let entry = Entry::Evaluation(Arc::new(entry));
    if screen.send_one(Command::Add { parent: goal.clone(), index, entry }) {
        screen.open(&Target::Entry(id), Field::Result);
    }
}

/// The evaluations of one goal; nothing when there is none.
pub fn evaluation_list(screen: Screen, past: Memo<Past>) -> AnyView {
    let ids = Memo::new(move |_| past.with(|past| past.0.iter().map(|e| e.id.clone()).collect::<Vec<_>>()));
    let any = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    let list = move || {
        any.get().then(|| {
            view! { class = "ip",
                <div class="evaluations">
                    <p class="list-name">{screen.say(&Label::Evaluations)}</p>
                    <ul>
                        <For each=move || ids.get() key=Id::clone
                            children=move |id| evaluation_line(screen, past, id) />
                    </ul>
                </div>
            }
        })
    };
    list.into_any()
}

fn evaluation_line(screen: Screen, past: Memo<Past>, id: Id) -> impl IntoView {
    let target = Target::Entry(id.clone());
    let is_open = screen.is_open(&target);
    let entry = {
        let id = id.clone();
        move || past.with(|past| past.0.iter().find(|e| e.id == id).map(Arc::clone))
    };
    let may_change = untrack(&entry).is_some_and(|entry| screen.may_place(EntryRef::Evaluation(&entry)));
    let (noun, opener) = (dom::noun_id(&target), dom::opener_id(&target));
    let content = move || {
        if is_open.get() {
            return evaluation_editor(screen, &target);
        }
        let Some(evaluation) = entry() else { return ().into_any() };
        let lang = screen.options.with_untracked(|options| options.catalogue.lang);
        let date = evaluation.date.map_or_else(|| screen.say(&Kind::Evaluation), |date| in_words(date, lang));
        let result = evaluation.result.map(|result| {
            let text = screen.say(&result);
            view! { class = "ip", <span class="tag" data-result=result.word()>{text}</span> }
        });
        let (opened, opener) = (target.clone(), opener.clone());
        let head = if may_change {
            view! { class = "ip",
                <button type="button" class="line-title" id=opener aria-expanded="false"
                    on:click=move |_| screen.open(&opened, Field::Result)>{date}</button>
            }
            .into_any()
        } else {
            view! { class = "ip", <span class="line-title">{date}</span> }.into_any()
        };
        let text = evaluation.text.clone();
        let text = (!text.is_empty()).then(|| view! { class = "ip", <p>{text}</p> });
        view! { class = "ip", <div class="line">{head} {result} {text}</div> }.into_any()
    };
    view! { class = "ip",
        <li class="evaluation" id=noun data-entry=id.as_str().to_owned() tabindex="-1">{content}</li>
    }
}

fn evaluation_editor(screen: Screen, target: &Target) -> AnyView {
    let subject = follow(screen, target);
    let spec = |field, need| Spec::new(screen, target, field, need);
    let results = move || {
        EvaluationResult::ALL
            .iter()
            .map(|result| Choice { value: result.word().to_owned(), label: screen.say(result) })
            .collect()
    };
    view! { class = "ip",
        <div class="editor" role="group" aria-label=screen.say(&Kind::Evaluation)>
            <div class="columns">
                {choice_field(screen, subject, spec(Field::Result, Need::Optional), results)}
                {date_field(screen, subject, spec(Field::Date, Need::Optional))}
            </div>
            {text_field(screen, subject, spec(Field::Text, Need::Optional), Lines::Several)}
            {entry_tools(screen, target, ().into_any())}
        </div>
    }
    .into_any()
}
