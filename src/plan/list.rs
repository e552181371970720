//! A list of entries, shared by pointer so that a copy of a plan costs nothing and a view can
//! see at once which lists are unchanged.

use super::json::Json;
use super::read::{Problem, ReadError, Trail};
use super::record::Record;
use crate::limits;
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// Entries in the order a reader sees them.
#[derive(Debug, PartialEq)]
pub struct List<T>(Arc<Vec<Arc<T>>>);

impl<T> Clone for List<T> {
    fn clone(&self) -> List<T> {
        List(Arc::clone(&self.0))
    }
}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List(Arc::new(Vec::new()))
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = [Arc<T>];
    fn deref(&self) -> &[Arc<T>] {
        &self.0
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> List<T> {
        List(Arc::new(entries.into_iter().map(Arc::new).collect()))
    }
}

impl<T> List<T> {
    /// Whether both are the same list in memory, and so certainly equal.
    pub fn is_same(&self, other: &List<T>) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The entries, to be changed; copied first when somebody else holds the list.
    pub(super) fn entries_mut(&mut self) -> &mut Vec<Arc<T>> {
        Arc::make_mut(&mut self.0)
    }
}

impl<T: Record> List<T> {
    /// Reads an array of objects; `null` is the empty list.
    pub fn read(json: Json, trail: &mut Trail) -> Result<List<T>, ReadError> {
        let items = match json {
            Json::Null => return Ok(List::default()),
            Json::List(items) => items,
            Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => {
                return Err(trail.error(Problem::WantList));
            }
        };
        if items.len() > limits::ENTRIES {
            return Err(trail.error(Problem::TooMany));
        }
        let mut entries = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            entries.push(Arc::new(trail.index(index, |trail| T::read(item, trail))?));
        }
        Ok(List(Arc::new(entries)))
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.iter().map(|entry| &**entry))
    }
}
