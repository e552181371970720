//! What stays as it was when the host tells something else and the screen is drawn anew: lists that
//! somebody has opened, a line that is being written and is in no plan yet.

use super::derived::{Cell, Shared};
use super::screen::Screen;
use leptos::prelude::*;

impl Screen {
    /// The value of a name, which lives as long as the screen; `first` when there is none yet.
    pub(super) fn kept<T: PartialEq + Send + Sync + 'static>(&self, name: &str, first: T) -> Cell<T> {
        Cell::over(self.kept_of(name, Shared::new(first)))
    }

    fn kept_of(&self, name: &str, first: Shared) -> RwSignal<Shared> {
        let known = self.kept.with_value(|kept| kept.get(name).cloned());
        let signal = known.unwrap_or_else(|| {
            let fresh = ArcRwSignal::new(first);
            self.kept.update_value(|kept| {
                kept.insert(name.to_owned(), fresh.clone());
            });
            fresh
        });
        signal.into()
    }
}
