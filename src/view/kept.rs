//! What stays as it was when the host tells something else and the screen is drawn anew: what is
//! open or unfolded, a line that is being written and is in no plan yet.

use super::derived::{Cell, Shared};
use super::dom;
use super::screen::Screen;
use crate::plan::Target;
use leptos::prelude::*;
use std::collections::HashMap;

/// The cells by name, and the owner they end with.
pub(super) struct Kept {
    cells: HashMap<String, RwSignal<Shared>>,
    owner: Option<Owner>,
}

impl Kept {
    /// Nothing yet; what will be kept ends with the owner in force.
    pub(super) fn here() -> Kept {
        Kept { cells: HashMap::new(), owner: Owner::current() }
    }
}

/// What the names of open editors begin with.
const EDITOR: &str = "editor ";

impl Screen {
    /// The value of a name, which lives as long as the screen; `first` when there is none yet.
    pub(super) fn kept<T: PartialEq + Send + Sync + 'static>(&self, name: &str, first: T) -> Cell<T> {
        Cell::over(self.kept_of(name, Shared::new(first)))
    }

    fn kept_of(&self, name: &str, first: Shared) -> RwSignal<Shared> {
        if let Some(known) = self.kept.with_value(|kept| kept.cells.get(name).copied()) {
            return known;
        }
        let owner = self.kept.with_value(|kept| kept.owner.clone()).unwrap_or_default();
        let fresh = owner.with(|| RwSignal::new(first));
        self.kept.update_value(|kept| {
            kept.cells.insert(name.to_owned(), fresh);
        });
        fresh
    }

    /// Whether a noun's editor is open.
    pub fn is_open(&self, target: &Target) -> Cell<bool> {
        self.is_edited(&dom::noun_id(target))
    }

    /// Whether an editor is open, by the id of its element.
    pub(super) fn is_edited(&self, id: &str) -> Cell<bool> {
        self.kept(&format!("{EDITOR}{id}"), false)
    }

    /// Whether something that folds is unfolded, by the id of its element.
    pub fn is_unfolded(&self, id: &str) -> Cell<bool> {
        self.kept(id, false)
    }

    /// Closes every editor and forgets what was written in none, for the plan of somebody else.
    pub(super) fn forget(&self) {
        let mut editors = Vec::new();
        self.kept.update_value(|kept| {
            kept.cells.retain(|name, cell| {
                if name.starts_with(EDITOR) {
                    editors.push(*cell);
                }
                cell.with_untracked(Shared::is::<bool>)
            });
        });
        editors.into_iter().for_each(|cell| Cell::over(cell).set(false));
    }
}
