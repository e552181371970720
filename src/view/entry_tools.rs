//! The buttons of an open entry: done, up, down, remove.

use super::derived::{Derived, derived};
use super::dom;
use super::element::{El, button, el};
use super::keyboard::shift;
use super::screen::Screen;
use crate::edit::Command;
use crate::plan::{EntryRef, Field, Id, Json, Plan, Target};
use crate::words::{Label, Sentence, WorkText};

/// The row of buttons under an editor, with what else belongs there.
pub fn entry_tools(screen: Screen, target: &Target, more: Option<El>) -> El {
    let Target::Entry(id) = target.clone() else { return el("div") };
    let name = {
        let id = id.clone();
        derived(move || screen.plan.with(|plan| named(screen, plan, &id)))
    };
    let base = dom::noun_id(target);
    let tool = |label: &Label, sentence: fn(String) -> Sentence| {
        button("button quiet", &screen.say(label))
            .live_attr("aria-label", move || Some(screen.say(&sentence(name.get()))))
    };
    let (up, down, closed) = (id.clone(), id.clone(), target.clone());
    el("div")
        .class("tools")
        .child(button("button", &screen.say(&Label::Close)).on_press(move || screen.close(&closed)))
        .child(
            tool(&Label::MoveUp, |what| Sentence::MoveUpWhat { what })
                .id(&format!("{base}-up"))
                .attr("aria-keyshortcuts", "Alt+ArrowUp")
                .on_press(move || {
                    shift(screen, &up, -1);
                }),
        )
        .child(
            tool(&Label::MoveDown, |what| Sentence::MoveDownWhat { what })
                .id(&format!("{base}-down"))
                .attr("aria-keyshortcuts", "Alt+ArrowDown")
                .on_press(move || {
                    shift(screen, &down, 1);
                }),
        )
        .children(levels(screen, &id, name))
        .child(
            tool(&Label::Remove, |what| Sentence::RemoveWhat { what }).on_press(move || remove(screen, &id)),
        )
        .children(more)
}

/// The buttons that change the level of a goal or a measure.
fn levels(screen: Screen, id: &Id, name: Derived<String>) -> Vec<El> {
    let has_levels = screen
        .plan
        .with_untracked(|plan| matches!(plan.entry(id), Some(EntryRef::Goal(_) | EntryRef::Measure(_))));
    if !has_levels {
        return Vec::new();
    }
    let base = dom::noun_id(&Target::Entry(id.clone()));
    let tool = |inwards: bool, label: &WorkText, sentence: fn(String) -> WorkText, keys: &str| {
        let id = id.clone();
        button("button quiet", &screen.say(label))
            .id(&format!("{base}-{}", if inwards { "in" } else { "out" }))
            .live_attr("aria-label", move || Some(screen.say(&sentence(name.get()))))
            .attr("aria-keyshortcuts", keys)
            .on_press(move || {
                super::level::change(screen, &id, inwards);
            })
    };
    vec![
        tool(true, &WorkText::LevelIn, |what| WorkText::LevelInWhat { what }, "Alt+Shift+ArrowRight"),
        tool(false, &WorkText::LevelOut, |what| WorkText::LevelOutWhat { what }, "Alt+Shift+ArrowLeft"),
    ]
}

/// What an entry is called, or its kind when it has no name.
pub fn named(screen: Screen, plan: &Plan, id: &Id) -> String {
    let Some(entry) = plan.entry(id) else { return String::new() };
    title_of(entry).unwrap_or_else(|| screen.say_within(&entry.kind()))
}

/// The title or name of an entry, if it has one.
pub fn title_of(entry: EntryRef<'_>) -> Option<String> {
    let text = |field| match entry.get(field) {
        Some(Json::Text(text)) if !text.trim().is_empty() => Some(text),
        Some(_) | None => None,
    };
    text(Field::Title).or_else(|| text(Field::Name))
}

/// Removes an entry and puts focus on its neighbour. Nothing asks first: it can be undone.
fn remove(screen: Screen, id: &Id) {
    let plan = screen.plan.get_untracked();
    let what = named(screen, &plan, id);
    let next = after_removal(&plan, id);
    if screen.send_one(Command::Remove { id: id.clone() }) {
        screen.is_open(&Target::Entry(id.clone())).set(false);
        screen.announce(screen.say(&Sentence::Removed { what }));
        dom::focus_near(screen.root(), next);
    }
}

/// What gets focus when an entry is gone: the next one, the one before, or the button that adds.
pub fn after_removal(plan: &Plan, id: &Id) -> String {
    let Some(route) = plan.route(id) else { return String::new() };
    let Some((&(list, index), above)) = route.split_last() else { return String::new() };
    let sibling = |index: usize| {
        let mut route = above.to_vec();
        route.push((list, index));
        plan.entry_at(&route).map(|entry| dom::noun_id(&Target::Entry(entry.id())))
    };
    let parent = plan.entry_at(above).map_or(Target::Plan, |entry| Target::Entry(entry.id()));
    let before = || index.checked_sub(1).and_then(sibling);
    sibling(index.saturating_add(1)).or_else(before).unwrap_or_else(|| dom::list_id(&parent, list))
}

/// The name of a closed entry: a button that opens it, or plain text for whoever may not.
pub fn opener(screen: Screen, target: &Target, name: &str, may_change: bool, first: Field) -> El {
    if !may_change {
        return el("span").class("line-title").text(name);
    }
    let opened = target.clone();
    button("line-title", name)
        .id(&dom::opener_id(target))
        .attr("aria-expanded", "false")
        .on_press(move || screen.open(&opened, first))
}
