//! A list of entries, shared by pointer so that a copy of a plan costs nothing and a view can
//! see at once which lists are unchanged.

use crate::into_vec::IntoVec;
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// Entries in the order a reader sees them. An empty list takes no memory of its own.
#[derive(Debug)]
pub struct List<T>(Option<Arc<Vec<Arc<T>>>>);

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &List<T>) -> bool {
        self.is_same(other) || **self == **other
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> List<T> {
        List(self.0.clone())
    }
}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List(None)
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = [Arc<T>];
    fn deref(&self) -> &[Arc<T>] {
        self.0.as_ref().map_or(&[], |entries| entries.as_slice())
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> List<T> {
        List(Some(Arc::new(entries.into_iter().map(Arc::new).into_vec())))
    }
}

impl<T> List<T> {
    /// Whether both are the same list in memory, and so certainly equal.
    pub fn is_same(&self, other: &List<T>) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }

    /// The entries, to be changed; copied first when somebody else holds the list.
    pub(super) fn entries_mut(&mut self) -> &mut Vec<Arc<T>> {
        Arc::make_mut(self.0.get_or_insert_with(|| Arc::new(Vec::new())))
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter().map(|entry| &**entry))
    }
}
