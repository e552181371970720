//! The buttons of an open entry: done, up, down, remove.

use super::keyboard::shift;
use super::screen::Screen;
use crate::edit::Command;
use crate::plan::{EntryRef, Id, Plan, Target};
use crate::words::{Label, Sentence};
use leptos::prelude::*;

/// The row of buttons under an editor, with what else belongs there.
pub fn entry_tools(screen: Screen, target: &Target, more: AnyView) -> AnyView {
    let Target::Entry(id) = target.clone() else { return ().into_any() };
    let name = {
        let id = id.clone();
        Memo::new(move |_| screen.plan.with(|plan| named(screen, plan, &id)))
    };
    let base = super::dom::noun_id(target);
    let (up, down, removed, closed) = (id.clone(), id.clone(), id.clone(), target.clone());
    view! { class = "ip",
        <div class="tools">
            <button type="button" class="button" on:click=move |_| screen.close(&closed)>
                {screen.say(&Label::Close)}
            </button>
            <button type="button" class="button quiet" id=format!("{base}-up") aria-keyshortcuts="Alt+ArrowUp"
                aria-label=move || screen.say(&Sentence::MoveUpWhat { what: name.get() })
                on:click=move |_| { shift(screen, &up, -1); }>
                {screen.say(&Label::MoveUp)}
            </button>
            <button type="button" class="button quiet" id=format!("{base}-down") aria-keyshortcuts="Alt+ArrowDown"
                aria-label=move || screen.say(&Sentence::MoveDownWhat { what: name.get() })
                on:click=move |_| { shift(screen, &down, 1); }>
                {screen.say(&Label::MoveDown)}
            </button>
            <button type="button" class="button quiet"
                aria-label=move || screen.say(&Sentence::RemoveWhat { what: name.get() })
                on:click=move |_| remove(screen, &removed)>
                {screen.say(&Label::Remove)}
            </button>
            {more}
        </div>
    }
    .into_any()
}

/// What an entry is called, or its kind when it has no name.
pub fn named(screen: Screen, plan: &Plan, id: &Id) -> String {
    let Some(entry) = plan.entry(id) else { return String::new() };
    let own = match entry {
        EntryRef::Goal(goal) => goal.title.as_str(),
        EntryRef::Measure(measure) => measure.title.as_str(),
        EntryRef::Participant(participant) => participant.name.as_str(),
        EntryRef::Evaluation(_) => "",
    };
    if own.trim().is_empty() { screen.say(&entry.kind()).to_lowercase() } else { own.to_owned() }
}

/// Removes an entry and puts focus on its neighbour. Nothing asks first: it can be undone.
fn remove(screen: Screen, id: &Id) {
    let plan = screen.plan.get_untracked();
    let what = named(screen, &plan, id);
    let next = after_removal(&plan, id);
    if screen.send_one(Command::Remove { id: id.clone() }) {
        screen.is_open(&Target::Entry(id.clone())).set(false);
        screen.announce(screen.say(&Sentence::Removed { what }));
        screen.focus(&next);
    }
}

/// The element that gets focus when an entry is gone: the next one, the one before, or the
/// button that adds.
fn after_removal(plan: &Plan, id: &Id) -> String {
    let Some(route) = plan.route(id) else { return String::new() };
    let Some((&(list, index), above)) = route.split_last() else { return String::new() };
    let sibling = |index: usize| {
        let mut route = above.to_vec();
        route.push((list, index));
        plan.entry_at(&route).map(|entry| super::dom::opener_id(&Target::Entry(entry.id())))
    };
    let parent = plan.entry_at(above).map_or(Target::Plan, |entry| Target::Entry(entry.id()));
    let before = || index.checked_sub(1).and_then(sibling);
    sibling(index.saturating_add(1))
        .or_else(before)
        .unwrap_or_else(|| super::dom::list_id(&parent, list))
}
