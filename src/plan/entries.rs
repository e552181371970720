//! Lists of entries as such, whatever they hold: count, read, put in, take out.

use super::entry::{Entry, EntryRef, Listed};
use super::json::Json;
use super::list::List;
use super::read::{ReadError, Trail, items_of};
use super::record::{Noun, read_into};
use super::text::Text;
use crate::limits;
use std::sync::Arc;

/// A list of entries of any kind.
pub trait Entries: Text {
    /// How many there are.
    fn count(&self) -> usize;
    /// The entry at a place.
    fn at(&self, index: usize) -> Option<EntryRef<'_>>;
    /// The same, to be changed; copied first when somebody else holds it.
    fn at_mut(&mut self, index: usize) -> Option<&mut dyn Noun>;
    /// Puts an entry in. `None`: of another kind, or the place is past the end.
    fn insert(&mut self, index: usize, entry: Entry) -> Option<()>;
    /// Takes an entry out.
    fn take_out(&mut self, index: usize) -> Option<Entry>;
    /// Reads an array of objects; `null` is the empty list.
    ///
    /// # Errors
    /// What is wrong with an entry, and where.
    fn read(&mut self, json: Json, trail: &mut Trail) -> Result<(), ReadError>;
}

impl<T: Listed + Noun + Text + Clone + Default> Entries for List<T> {
    fn count(&self) -> usize {
        self.len()
    }
    fn at(&self, index: usize) -> Option<EntryRef<'_>> {
        self.get(index).map(T::borrowed)
    }
    fn at_mut(&mut self, index: usize) -> Option<&mut dyn Noun> {
        let entry: &mut T = Arc::make_mut(self.entries_mut().get_mut(index)?);
        Some(entry)
    }
    fn insert(&mut self, index: usize, entry: Entry) -> Option<()> {
        if index > self.len() {
            return None;
        }
        let entry = T::unwrapped(entry)?;
        self.entries_mut().insert(index, entry);
        Some(())
    }
    fn take_out(&mut self, index: usize) -> Option<Entry> {
        if index >= self.len() {
            return None;
        }
        Some(T::wrapped(self.entries_mut().remove(index)))
    }
    fn read(&mut self, json: Json, trail: &mut Trail) -> Result<(), ReadError> {
        let items = items_of(json, limits::ENTRIES, trail)?;
        let entries = self.entries_mut();
        entries.reserve(items.len());
        for (index, item) in items.into_iter().enumerate() {
            let mut entry = T::default();
            trail.index(index, |trail| read_into(&mut entry, item, trail))?;
            entries.push(Arc::new(entry));
        }
        Ok(())
    }
}
