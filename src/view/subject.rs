//! A noun being edited, followed by id: wherever it is moved, its fields read from it.

use super::derived::{Derived, derived};
use super::screen::Screen;
use crate::into_vec::IntoVec;
use crate::plan::{Entry, Field, Json, Noun, Part, Plan, Target};
use std::sync::Arc;

/// A noun as it is now, compared by pointer.
#[derive(Clone)]
pub enum Subject {
    /// The plan's own fields.
    Plan(Arc<Plan>),
    /// A part of the plan.
    Part(Arc<Plan>, Part),
    /// An entry.
    Entry(Entry),
}

impl PartialEq for Subject {
    fn eq(&self, other: &Subject) -> bool {
        match (self, other) {
            (Subject::Plan(a), Subject::Plan(b)) => Arc::ptr_eq(a, b),
            (Subject::Entry(a), Subject::Entry(b)) => a.is_same(b),
            (Subject::Part(..), Subject::Part(..)) => match (self.noun(), other.noun()) {
                (Some(one), Some(other)) => std::ptr::addr_eq(one, other),
                _ => false,
            },
            _ => false,
        }
    }
}

impl Subject {
    /// The noun itself.
    pub fn noun(&self) -> Option<&dyn Noun> {
        match self {
            Subject::Plan(plan) => Some(&**plan),
            Subject::Part(plan, part) => plan.part(*part),
            Subject::Entry(entry) => Some(entry.as_ref().noun()),
        }
    }

    /// A field's value.
    pub fn get(&self, field: Field) -> Json {
        self.noun().and_then(|noun| noun.get(field)).unwrap_or_default()
    }

    /// A field's value as text, empty when there is none.
    pub fn text(&self, field: Field) -> String {
        match self.get(field) {
            Json::Text(text) => text,
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => String::new(),
        }
    }

    /// The items of a field that holds several.
    pub fn items(&self, field: Field) -> Vec<String> {
        match self.get(field) {
            Json::List(items) => items.iter().filter_map(Json::as_text).map(str::to_owned).into_vec(),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => Vec::new(),
        }
    }
}

/// Follows a noun.
pub fn follow(screen: Screen, target: &Target) -> Derived<Option<Subject>> {
    let target = target.clone();
    derived(move || {
        screen.plan.with(|plan| match &target {
            Target::Plan => Some(Subject::Plan(Arc::clone(plan))),
            Target::Part(part) => Some(Subject::Part(Arc::clone(plan), *part)),
            Target::Entry(id) => plan.entry(id).map(|entry| Subject::Entry(entry.to_entry())),
        })
    })
}

/// Follows one text of a noun.
pub fn follow_text(subject: Derived<Option<Subject>>, field: Field) -> Derived<String> {
    derived(move || subject.with(|subject| subject.as_ref().map_or_else(String::new, |s| s.text(field))))
}

/// Follows the items of one field of a noun.
pub fn follow_items(subject: Derived<Option<Subject>>, field: Field) -> Derived<Vec<String>> {
    derived(move || subject.with(|subject| subject.as_ref().map_or_else(Vec::new, |s| s.items(field))))
}
