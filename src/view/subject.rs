//! A noun being edited, followed by id: wherever it is moved, its fields read from it.

use super::derived::{Derived, derived};
use super::screen::Screen;
use crate::plan::record::Record;
use crate::plan::{
    Entry, Evaluation, EvaluationPlan, Field, Goal, Json, Measure, Part, Participant, Period, Person, Plan,
    Target,
};
use std::sync::Arc;

/// A noun as it is now, compared by pointer.
#[derive(Clone)]
pub enum Subject {
    /// The plan's own fields.
    Plan(Arc<Plan>),
    /// The person.
    Person(Arc<Person>),
    /// The plan period.
    Period(Arc<Period>),
    /// When and how the plan is evaluated.
    EvaluationPlan(Arc<EvaluationPlan>),
    /// An entry.
    Entry(Entry),
}

impl PartialEq for Subject {
    fn eq(&self, other: &Subject) -> bool {
        match (self, other) {
            (Subject::Plan(a), Subject::Plan(b)) => Arc::ptr_eq(a, b),
            (Subject::Person(a), Subject::Person(b)) => Arc::ptr_eq(a, b),
            (Subject::Period(a), Subject::Period(b)) => Arc::ptr_eq(a, b),
            (Subject::EvaluationPlan(a), Subject::EvaluationPlan(b)) => Arc::ptr_eq(a, b),
            (Subject::Entry(a), Subject::Entry(b)) => is_same(a, b),
            _ => false,
        }
    }
}

fn is_same(one: &Entry, other: &Entry) -> bool {
    match (one, other) {
        (Entry::Goal(a), Entry::Goal(b)) => Arc::<Goal>::ptr_eq(a, b),
        (Entry::Measure(a), Entry::Measure(b)) => Arc::<Measure>::ptr_eq(a, b),
        (Entry::Participant(a), Entry::Participant(b)) => Arc::<Participant>::ptr_eq(a, b),
        (Entry::Evaluation(a), Entry::Evaluation(b)) => Arc::<Evaluation>::ptr_eq(a, b),
        _ => false,
    }
}

impl Subject {
    /// A field's value.
    pub fn get(&self, field: Field) -> Json {
        let value = match self {
            Subject::Plan(plan) => plan.get(field),
            Subject::Person(person) => person.get(field),
            Subject::Period(period) => period.get(field),
            Subject::EvaluationPlan(evaluation) => evaluation.get(field),
            Subject::Entry(entry) => entry.as_ref().get(field),
        };
        value.unwrap_or_default()
    }

    /// A field's value as text, empty when there is none.
    pub fn text(&self, field: Field) -> String {
        match self.get(field) {
            Json::Text(text) => text,
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => String::new(),
        }
    }
}

/// Follows a noun.
pub fn follow(screen: Screen, target: &Target) -> Derived<Option<Subject>> {
    let target = target.clone();
    derived(move || {
        screen.plan.with(|plan| match &target {
            Target::Plan => Some(Subject::Plan(Arc::clone(plan))),
            Target::Part(Part::Person) => Some(Subject::Person(Arc::clone(&plan.person))),
            Target::Part(Part::Period) => Some(Subject::Period(Arc::clone(&plan.period))),
            Target::Part(Part::EvaluationPlan) => Some(Subject::EvaluationPlan(Arc::clone(&plan.evaluation))),
            Target::Entry(id) => plan.entry(id).map(|entry| Subject::Entry(entry.to_entry())),
        })
    })
}

/// Follows one text of a noun.
pub fn follow_text(subject: Derived<Option<Subject>>, field: Field) -> Derived<String> {
    derived(move || subject.with(|subject| subject.as_ref().map_or_else(String::new, |s| s.text(field))))
}
