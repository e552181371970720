//! What stays as it was when the host tells something else and the screen is drawn anew: what is
//! open or unfolded, a line that is being written and is in no plan yet.

use super::derived::{Cell, Shared};
use super::dom;
use super::screen::Screen;
use crate::into_vec::IntoVec;
use crate::outlook::Sieve;
use crate::plan::Target;
use leptos::prelude::*;
use std::collections::HashMap;

/// The cells by name, and the owner they end with.
pub(super) struct Kept {
    cells: HashMap<String, RwSignal<Shared>>,
    owner: Option<WeakOwner>,
}

impl Kept {
    /// Nothing yet; what will be kept ends with the owner in force.
    pub(super) fn here() -> Kept {
        Kept { cells: HashMap::new(), owner: Owner::current().map(|owner| owner.downgrade()) }
    }
}

/// What the names of open editors begin with.
const EDITOR: &str = "editor ";

impl Screen {
    /// The value of a name, which lives as long as the screen shows the same plan; `first` when there
    /// is none yet.
    pub(super) fn kept<T: PartialEq + Send + Sync + 'static>(&self, name: &str, first: T) -> Cell<T> {
        Cell::over(self.kept_of(name, Shared::new(first)))
    }

    fn kept_of(&self, name: &str, first: Shared) -> RwSignal<Shared> {
        if let Some(known) = self.kept.with_value(|kept| kept.cells.get(name).copied()) {
            return known;
        }
        let owner = self.kept.with_value(|kept| kept.owner.as_ref().and_then(WeakOwner::upgrade));
        let fresh = match owner {
            Some(owner) => owner.with(|| RwSignal::new(first)),
            None => RwSignal::new(first),
        };
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

    /// Closes the editors that are not the user's to use, when somebody else or another view takes
    /// over. What was written in them is in the plan.
    pub(super) fn close_unusable(&self) {
        let editor = |(name, cell): (&String, &RwSignal<Shared>)| {
            let id = name.strip_prefix(EDITOR)?;
            let cell: Cell<bool> = Cell::over(*cell);
            cell.get_untracked().then(|| (id.to_owned(), cell))
        };
        let open = self.kept.with_value(|kept| kept.cells.iter().filter_map(editor).into_vec());
        let nouns = if open.is_empty() { Vec::new() } else { self.nouns() };
        for (id, cell) in open {
            let noun = nouns.iter().find(|noun| dom::noun_id(noun) == id);
            if !noun.is_some_and(|noun| self.may_open(noun)) {
                cell.set(false);
            }
        }
    }

    /// Forgets which editors are open and what has been written, for the plan of somebody else: the
    /// same ids stand there. What is unfolded stays. Whoever calls this has all drawn anew.
    pub(super) fn forget(&self) {
        let is_of_any_plan = |name: &str, cell: &RwSignal<Shared>| {
            !name.starts_with(EDITOR) && cell.with_untracked(Shared::is::<bool>)
        };
        self.kept.update_value(|kept| kept.cells.retain(|name, cell| is_of_any_plan(name, cell)));
        self.quick.set(String::new());
        self.quick_goal.set(None);
        self.prepared.set(None);
        self.sieve.set(Sieve::default());
        self.sifted.set(Vec::new());
    }
}
