//! Lists of entries as such, whatever they hold: count, read, put in, take out.

use super::entry::{Entry, EntryRef, Listed};
use super::list::List;
use super::record::Noun;
use std::sync::Arc;

/// A list of entries of any kind.
pub trait Entries {
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
}

impl<T: Listed + Noun + Clone + Default> Entries for List<T> {
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
}
