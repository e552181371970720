//! The screens: Leptos components that read the editor state and send commands.
//!
//! A folder a component. No rule, no word, no colour and no size lives here: rules are in
//! `rules`, words in `words`, colours and sizes in `style/`. Elements are built by `element`, and
//! what changes hangs on `derived`; ARCHITECTURE.md tells why. A `view!` has the global-class form,
//! because the other form sets static parts through innerHTML, which Trusted Types forbid.

mod derived;
mod dom;
mod drag;
pub mod element;
mod entry_tools;
mod evaluation;
mod field;
mod fold;
mod form;
mod frame;
mod goals;
mod kept;
mod keyboard;
mod lag;
mod level;
mod measures;
mod meeting;
mod overview;
mod page;
mod parts;
mod people;
mod pictures;
mod places;
mod procedure;
mod quick;
mod reveal;
mod save;
mod screen;
mod search;
mod sections;
mod serial;
mod shortcuts;
mod subject;
mod toolbar;

pub use derived::{Cell, Derived};
pub use page::{Page, draw};
pub use parts::{
    Goals, Overview, Participants, Period, Person, Places, PlanHead, PlanSection, QuickLine, SaveBar,
    Shortcuts, Toolbar, WhatMatters, Workspace,
};
pub use screen::{Fate, Prepared, SaveState, Screen, Told};
pub use sections::show_prepared;
