//! Several measures at once: chosen from what passes the sieve, given one responsible or one
//! deadline as one step.

use super::super::derived::{Cell, derived};
use super::super::element::{El, button, el, field_box};
use super::super::field::option;
use super::super::measures::{people, titled};
use super::super::screen::Screen;
use crate::edit::{Command, Grouping};
use crate::into_vec::IntoVec;
use crate::plan::{EntryRef, Field, Id, Json, Target};
use crate::quick::{self, Leaning};
use crate::words::{Label, Sentence, WorkText, in_words, label_of};
use leptos::prelude::*;
use std::collections::HashSet;

/// The list to choose from, and what can be set.
pub fn several(screen: Screen) -> Vec<El> {
    let chosen: Cell<Vec<Id>> = screen.kept("several", Vec::new());
    let lines = move || {
        let passing = passing(screen);
        passing.iter().filter_map(|id| check(screen, chosen, id)).into_vec()
    };
    let all = button("button quiet", &screen.say(&WorkText::ChooseAll))
        .on_press(move || chosen.set(untrack(|| passing(screen))));
    let count = move || screen.say(&WorkText::Chosen { count: in_sight(screen, chosen).len().to_string() });
    vec![
        el("div")
            .class("checks")
            .attr("role", "group")
            .attr("aria-label", &screen.say(&WorkText::Several))
            .live(lines),
        el("div").class("tools").child(all).child(el("p").attr("role", "status").live_text(count)),
        el("div").class("columns").child(set_responsible(screen, chosen)).child(set_deadline(screen, chosen)),
    ]
}

fn passing(screen: Screen) -> Vec<Id> {
    let sieve = screen.sieve.get();
    let today = screen.options.with_untracked(|options| options.actor.today);
    screen.settled.with(|plan| sieve.sift(plan, today))
}

/// The chosen ones that pass the sieve: what nobody sees is not changed.
fn in_sight(screen: Screen, chosen: Cell<Vec<Id>>) -> Vec<Id> {
    let mut ids = passing(screen);
    chosen.with(|chosen| {
        let chosen: HashSet<&Id> = chosen.iter().collect();
        ids.retain(|id| chosen.contains(id));
    });
    ids
}

fn check(screen: Screen, chosen: Cell<Vec<Id>>, id: &Id) -> Option<El> {
    let target = Target::Entry(id.clone());
    let plan = screen.plan.get_untracked();
    let Some(EntryRef::Measure(measure)) = plan.entry(id) else { return None };
    let field = super::super::dom::noun_id(&target) + "-chosen";
    let name = titled(screen, &target, &measure.title);
    let (of, toggled) = (id.clone(), id.clone());
    let input = el("input")
        .attr("type", "checkbox")
        .id(&field)
        .live_prop("checked", move || chosen.with(|chosen| chosen.contains(&of)).into())
        .on("change", move |_| {
            let mut now = chosen.get_untracked();
            match now.iter().position(|one| *one == toggled) {
                Some(place) => {
                    now.remove(place);
                }
                None => now.push(toggled.clone()),
            }
            chosen.set(now);
        });
    Some(el("label").class("check").child(input).child(el("span").text(&name)))
}

fn set_responsible(screen: Screen, chosen: Cell<Vec<Id>>) -> El {
    let kept: Cell<String> = screen.kept("several-who", String::new());
    let control = el("select").class("control").id("ip-several-who");
    let (read, written) = (control.clone(), control.clone());
    let offered = derived(move || people(screen));
    let choices =
        move || offered.with(|all| all.iter().map(|choice| option(&choice.value, &choice.label)).into_vec());
    let value = move || {
        // Others offered: who was chosen is chosen among them.
        offered.with(|_| ());
        kept.get().into()
    };
    let control = control
        .child(option("", &screen.say(&Label::Choose)))
        .live(choices)
        .live_prop("value", value)
        .on("change", move |_| kept.set(written.value()));
    let set = button("button", &screen.say(&WorkText::SetResponsible)).on_press(move || {
        let who = read.value();
        if !who.is_empty() {
            set_all(screen, chosen, Field::Responsible, &Json::Text(who));
        }
    });
    let label = el("label").attr("for", "ip-several-who").text(&screen.say(&Label::Responsible));
    field_box().child(label).child(el("div").class("side-by-side").child(control).child(set))
}

fn set_deadline(screen: Screen, chosen: Cell<Vec<Id>>) -> El {
    let text: Cell<String> = screen.kept("several-when", String::new());
    let name = screen.say_row(label_of(crate::plan::Kind::Measure, Field::Deadline));
    let bad = screen.say(&Sentence::BadDateTyped { field: name.clone() });
    // Whether somebody has tried to set what nobody understands.
    let is_tried = Cell::new(false);
    let (today, lang) = screen.options.with_untracked(|o| (o.actor.today, o.catalogue.lang));
    let meant = move |text: &str| quick::day(text, today, Leaning::Ahead);
    let input = el("input").attr("type", "text").class("control control-date");
    let written = input.clone();
    let input = input
        .id("ip-several-when")
        .attr("aria-describedby", "ip-several-when-words")
        .prop("value", &text.get_untracked().into())
        .on("input", move |_| {
            is_tried.set(false);
            text.set(written.value());
        });
    let told = bad.clone();
    let words = move || match text.with(|text| meant(text)) {
        Some(day) => in_words(day, lang),
        None if is_tried.get() => told.clone(),
        None => String::new(),
    };
    let set = button("button", &screen.say(&WorkText::SetDeadline)).on_press(move || {
        match text.with_untracked(|text| meant(text)) {
            Some(day) => set_all(screen, chosen, Field::Deadline, &Json::Text(day.to_string())),
            None => {
                is_tried.set(true);
                screen.announce(bad.clone());
            }
        }
    });
    field_box()
        .child(el("label").attr("for", "ip-several-when").text(&name))
        .child(el("div").class("side-by-side").child(input).child(set))
        .child(el("p").class("date-words").id("ip-several-when-words").live_text(words))
}

fn set_all(screen: Screen, chosen: Cell<Vec<Id>>, field: Field, value: &Json) {
    let ids = untrack(|| in_sight(screen, chosen));
    let set = |id: &Id| Command::Set { target: Target::Entry(id.clone()), field, value: value.clone() };
    let count = ids.len().to_string();
    if !ids.is_empty() && screen.send(ids.iter().map(set).into_vec(), Grouping::Single).is_ok() {
        screen.announce(screen.say(&WorkText::SeveralChanged { count }));
    }
}
