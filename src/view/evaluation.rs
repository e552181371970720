//! An evaluation, walked through with the person: goal by goal, how it went, what each measure
//! came to and by when the rest is done, and at last when to meet again.

use super::derived::{Cell, Same};
use super::dom;
use super::element::{El, button, el};
use super::field::{Choice, Lines, Need, Spec, choice_field, date_field, text_field};
use super::frame::heading;
use super::measures::titled;
use super::screen::Screen;
use super::serial::fresh;
use super::subject::follow;
use crate::edit::Command;
use crate::into_vec::IntoVec;
use crate::plan::{
    Entry, EntryRef, Evaluation, EvaluationResult, Field, Goal, Id, Measure, MeasureStatus, NextStep, Part,
    Target,
};
use crate::words::WorkText;
use std::sync::Arc;

/// What is added to the ids of fields, since the same fields may be open in the list of goals.
const HERE: &str = "-walk";

/// The walk through all goals that are worked on.
pub fn walk(screen: Screen) -> El {
    let goals = move || {
        let one = |goal: &Arc<Goal>| (goal.id.clone(), Same(Arc::clone(goal)));
        screen.plan.with(|plan| plan.all_goals().into_iter().map(one).into_vec())
    };
    let evaluation = Target::Part(Part::EvaluationPlan);
    let spec = Spec::new(screen, &evaluation, Field::Next, Need::Quiet).elsewhere(HERE);
    let next = screen
        .may_set(&evaluation, Field::Next)
        .then(|| date_field(screen, follow(screen, &evaluation), spec));
    el("div")
        .class("walk")
        .child(el("div").each(goals, move |id, goal| goal_step(screen, &id, goal)))
        .children(next)
}

fn goal_step(screen: Screen, id: &Id, goal: Cell<Same<Goal>>) -> El {
    let target = Target::Entry(id.clone());
    let title_id = dom::noun_id(&target) + HERE;
    let named = target.clone();
    let title = move || goal.with(|goal| titled(screen, &named, &goal.title));
    let today = screen.options.with_untracked(|options| options.actor.today);
    let of_today = super::derived::derived(move || {
        goal.with(|goal| {
            let newest = goal.evaluations.iter().rev().find(|one| one.date == Some(today));
            newest.map(|one| one.id.clone())
        })
    });
    let before = move || goal.with(|goal| last_time(screen, goal, today)).into_iter().into_vec();
    let evaluated = move || match of_today.get() {
        Some(id) => fields(screen, &Target::Entry(id)),
        None => begin(screen, &target).into_iter().into_vec(),
    };
    // What was over before is not gone through again; what is closed here stays in sight.
    let over: Vec<Id> = goal.with_untracked(|goal| {
        goal.measures.iter().filter(|one| one.is_closed()).map(|one| one.id.clone()).into_vec()
    });
    let measures = move || {
        let one = |measure: &Arc<Measure>| (measure.id.clone(), Same(Arc::clone(measure)));
        goal.with(|goal| goal.measures.iter().filter(|one| !over.contains(&one.id)).map(one).into_vec())
    };
    el("section")
        .class("walk-goal")
        .attr("aria-labelledby", &title_id)
        .child(heading(screen, 2, &title_id).live_text(title))
        .live(before)
        .live(evaluated)
        .child(el("ul").class("walk-measures").each(measures, move |id, one| measure_step(screen, &id, one)))
}

/// What was said the last time, so that nobody has to look for it.
fn last_time(screen: Screen, goal: &Goal, today: crate::plan::Date) -> Option<El> {
    let last = goal.evaluations.iter().rev().find(|one| one.date.is_some_and(|date| date < today))?;
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let date = last.date.map_or_else(String::new, |date| crate::words::in_words(date, lang));
    let result = last.result.map_or_else(String::new, |result| screen.say(&result));
    let said: Vec<String> =
        [result, last.text.clone()].into_iter().filter(|text| !text.is_empty()).into_vec();
    let text = screen.say(&WorkText::LastTime { date, text: said.join(". ") });
    Some(el("p").class("hint").text(&text))
}

/// The button that begins the evaluation of a goal today.
fn begin(screen: Screen, target: &Target) -> Option<El> {
    let goal = target.clone();
    let text = screen.say(&WorkText::EvaluateNow);
    let of = screen.plan.with_untracked(|plan| match plan.entry_of(target) {
        Some(EntryRef::Goal(goal)) => goal.title.clone(),
        Some(_) | None => String::new(),
    });
    let begin = button("button", &text).attr("aria-label", &format!("{text}: {of}")).on_press(move || {
        let index = super::form::length(screen, &goal, crate::plan::ListName::Evaluations);
        let today = screen.options.with_untracked(|options| options.actor.today);
        let by = screen.user().unwrap_or_default();
        let evaluation = Evaluation { id: fresh("e"), date: Some(today), by, ..Evaluation::default() };
        let id = evaluation.id.clone();
        let entry = Entry::Evaluation(Arc::new(evaluation));
        if screen.send_one(Command::Add { parent: goal.clone(), index, entry }) {
            screen.focus(&(dom::field_id(&Target::Entry(id), Field::Result) + HERE));
        }
    });
    screen.may_add(crate::plan::ListName::Evaluations).then(|| el("div").class("tools").child(begin))
}

fn fields(screen: Screen, target: &Target) -> Vec<El> {
    let subject = follow(screen, target);
    let spec = |field| Spec::new(screen, target, field, Need::Quiet).elsewhere(HERE);
    let results = move || choices(screen, EvaluationResult::ALL, EvaluationResult::word);
    let steps = move || choices(screen, NextStep::ALL, NextStep::word);
    vec![
        el("div")
            .class("columns")
            .child(choice_field(screen, subject, spec(Field::Result), results))
            .child(choice_field(screen, subject, spec(Field::NextStep), steps)),
        text_field(screen, subject, spec(Field::OwnAssessment), Lines::Several),
        text_field(screen, subject, spec(Field::Text), Lines::Several),
    ]
}

fn choices<T: crate::words::Say + Copy>(
    screen: Screen,
    all: &[T],
    word: fn(T) -> &'static str,
) -> Vec<Choice> {
    all.iter().map(|one| Choice { value: word(*one).to_owned(), label: screen.say(one) }).into_vec()
}

/// A measure: where it stands and by when it is done.
fn measure_step(screen: Screen, id: &Id, measure: Cell<Same<Measure>>) -> El {
    let target = Target::Entry(id.clone());
    let (named, asked) = (target.clone(), target.clone());
    let title = move || measure.with(|measure| titled(screen, &named, &measure.title));
    let subject = follow(screen, &target);
    let spec = move |field| {
        let spec = Spec::new(screen, &asked, field, Need::Quiet).elsewhere(HERE);
        let of = measure.with_untracked(|measure| measure.title.clone());
        let label = format!("{}: {of}", spec.label);
        spec.named(label)
    };
    let statuses = move || choices(screen, MeasureStatus::ALL, MeasureStatus::word);
    let may_change = screen.may_set(&target, Field::Status);
    let controls = may_change.then(|| {
        el("div")
            .class("columns")
            .child(choice_field(screen, subject, spec(Field::Status), statuses))
            .child(date_field(screen, subject, spec(Field::Deadline)))
    });
    el("li").child(el("p").class("list-name").live_text(title)).children(controls)
}
