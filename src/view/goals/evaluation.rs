//! Evaluations of a goal: when, how far it was reached, in words.

use super::super::derived::{Cell, Derived, Same, derived};
use super::super::dom;
use super::super::element::{El, el};
use super::super::entry_tools::{entry_tools, opener};
use super::super::field::{Choice, Lines, Need, Spec, choice_field, date_field, text_field};
use super::super::form::the_rest;
use super::super::screen::Screen;
use super::super::subject::follow;
use crate::edit::Command;
use crate::into_vec::IntoVec;
use crate::plan::{Entry, EntryRef, Evaluation, EvaluationResult, Field, Id, Kind, List, Target};
use crate::words::{Label, in_words};
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
pub fn evaluation_list(screen: Screen, past: Derived<Past>) -> El {
    let any = derived(move || past.with(|past| !past.0.is_empty()));
    let entries =
        move || past.with(|past| past.0.iter().map(|one| (one.id.clone(), Same(Arc::clone(one)))).into_vec());
    let list = move || {
        if !any.get() {
            return Vec::new();
        }
        let name = el("p").class("list-name").text(&screen.say(&Label::Evaluations));
        vec![name, el("ul").each(entries, move |id, one| evaluation_line(screen, &id, one))]
    };
    el("div").class("evaluations").live(list)
}

fn evaluation_line(screen: Screen, id: &Id, evaluation: Cell<Same<Evaluation>>) -> El {
    let target = Target::Entry(id.clone());
    let is_open = screen.is_open(&target);
    let noun = dom::noun_id(&target);
    let content = move || {
        if is_open.get() {
            return vec![evaluation_editor(screen, &target)];
        }
        vec![evaluation.with(|evaluation| closed(screen, &target, &evaluation.0))]
    };
    el("li")
        .class("evaluation")
        .id(&noun)
        .attr("data-entry", id.as_str())
        .attr("tabindex", "-1")
        .live(content)
}

fn closed(screen: Screen, target: &Target, evaluation: &Arc<Evaluation>) -> El {
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let date = evaluation.date.map_or_else(|| screen.say(&Kind::Evaluation), |date| in_words(date, lang));
    let result = evaluation
        .result
        .map(|result| el("span").class("tag").attr("data-result", result.word()).text(&screen.say(&result)));
    let text = (!evaluation.text.is_empty()).then(|| el("p").text(&evaluation.text));
    let may_change = screen.may_place(EntryRef::Evaluation(evaluation));
    el("div")
        .class("line")
        .child(opener(screen, target, &date, may_change, Field::Result))
        .text(" ")
        .children(result)
        .children(text)
}

fn evaluation_editor(screen: Screen, target: &Target) -> El {
    let subject = follow(screen, target);
    let spec = |field| Spec::new(screen, target, field, Need::Optional);
    let results = move || {
        EvaluationResult::ALL
            .iter()
            .map(|result| Choice { value: result.word().to_owned(), label: screen.say(result) })
            .into_vec()
    };
    let columns = el("div")
        .class("columns")
        .child(choice_field(screen, subject, spec(Field::Result), results))
        .child(date_field(screen, subject, spec(Field::Date)));
    el("div")
        .class("editor")
        .attr("role", "group")
        .attr("aria-label", &screen.say(&Kind::Evaluation))
        .child(columns)
        .child(text_field(screen, subject, spec(Field::Text), Lines::Several))
        .child(the_rest(screen, target))
        .child(entry_tools(screen, target, None))
}
