//! Finding measures: a search, a sieve by who, when, where it stands and life area, groups, and
//! changing several at once. Nothing of it is part of the plan.

mod groups;
mod several;

use crate::into_vec::IntoVec;
pub use groups::{GroupBy, grouped_list};

use super::derived::derived;
use super::element::{El, button, el, field_box};
use super::field::option;
use super::fold::folded;
use super::measures::people;
use super::screen::Screen;
use crate::outlook::{DeadlineIs, Sieve, Who};
use crate::plan::{EntryRef, Field, Id, Kind, MeasureStatus, Plan, Target, in_order};
use crate::words::{Label, WorkText, label_of};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The id of the search field.
pub const SEARCH_ID: &str = "ip-search";

/// The words by which the choices of the deadline and of nobody are known.
const LATE: &str = "late";
const SOON: &str = "soon";
const MISSING: &str = "missing";
const NOBODY: &str = "-";

/// The bar above the goals; nothing until there is more than a handful to search.
pub fn search_bar(screen: Screen) -> El {
    let is_of_use = derived(move || screen.beside.with(|plan| plan.all_measures().nth(FEW).is_some()));
    let bar = move || if is_of_use.get() { vec![untrack(|| bar(screen))] } else { Vec::new() };
    el("div").class("search").live(bar)
}

/// So many measures are seen at a glance.
const FEW: usize = 5;

fn bar(screen: Screen) -> El {
    let input = el("input").attr("type", "search");
    let written = input.clone();
    let input = input
        .class("control")
        .id(SEARCH_ID)
        .live_prop("value", move || screen.sieve.with(|sieve| sieve.text.as_str().into()))
        .on("input", move |_| change(screen, |sieve| sieve.text = written.value()));
    let found = move || {
        let sieve = screen.sieve.get();
        if sieve.is_empty() {
            return String::new();
        }
        let count = screen.sifted.get().len();
        screen.say(&WorkText::Found { count: count.to_string() })
    };
    let label = el("label").attr("for", SEARCH_ID).text(&screen.say(&WorkText::Search));
    let field = field_box().child(label).child(input);
    let more = folded(screen, "ip-sieve", &screen.say(&WorkText::SieveAndGroup), move || choices(screen));
    let several = screen.sets_everything().then(|| {
        folded(screen, "ip-several", &screen.say(&WorkText::Several), move || several::several(screen))
    });
    let cleared = derived(move || screen.sieve.with(Sieve::is_empty));
    let clear = move || {
        let all = button("button quiet", &screen.say(&WorkText::ShowEverything));
        if cleared.get() { Vec::new() } else { vec![all.on_press(move || show_everything(screen))] }
    };
    el("div")
        .child(field)
        .child(el("div").class("tools").child(el("p").attr("role", "status").live_text(found)).live(clear))
        .child(more)
        .children(several)
        .watch(move || show(screen))
}

/// Changes the sieve, and sifts the plan as it is now.
fn change(screen: Screen, change: impl FnOnce(&mut Sieve)) {
    let mut sieve = screen.sieve.get_untracked();
    change(&mut sieve);
    let today = screen.options.with_untracked(|options| options.actor.today);
    screen.sifted.set(screen.plan.with_untracked(|plan| sieve.sift(plan, today)));
    screen.sieve.set(sieve);
}

/// Shows what somebody, or nobody, is responsible for, and goes there.
pub fn show_of(screen: Screen, who: Option<Id>) {
    screen.group_by.set(GroupBy::Goal);
    change(screen, |sieve| {
        *sieve = Sieve { responsible: Some(who.map_or(Who::Nobody, Who::One)), ..Sieve::default() };
    });
    super::dom::show_soon(screen.root(), "ip-goals".to_owned());
}

/// Shows a goal or a measure that the sieve hides, or that groups leave out: whoever goes there, or
/// has put something there, wants to see it.
pub fn bring_out(screen: Screen, id: &Id) {
    let plan = screen.plan.get_untracked();
    let Some(route) = plan.route(id) else { return };
    for entry in (1..=route.len()).filter_map(|depth| plan.entry_at(route.get(..depth)?)) {
        if !matches!(entry, EntryRef::Goal(_) | EntryRef::Measure(_)) {
            return;
        }
        match super::dom::find(&screen.root(), &super::dom::noun_id(&Target::Entry(entry.id()))) {
            Some(element) if element.closest("[hidden]").is_ok_and(|hidden| hidden.is_some()) => {
                return change(screen, |sieve| *sieve = Sieve::default());
            }
            Some(_) => {}
            None if entry.id() == *id => show_goals(screen, entry),
            None => {}
        }
    }
}

/// Puts measures under their goals again, for a goal that is to be seen.
fn show_goals(screen: Screen, entry: EntryRef<'_>) {
    let is_goal = matches!(entry, EntryRef::Goal(_));
    if is_goal && screen.group_by.get_untracked() != GroupBy::Goal {
        screen.group_by.set(GroupBy::Goal);
        change(screen, |_| ());
    }
}

/// Hides the lines that do not pass, and goals without any that does. Only when the sieve changes:
/// what is being written does not vanish from under the caret.
fn show(screen: Screen) {
    let (sieve, passing) = (screen.sieve.get(), screen.sifted.get());
    let all = screen.root().query_selector_all(".measure, .goal");
    let Ok(all) = all else { return };
    let plan = screen.plan.get_untracked();
    for at in 0..all.length() {
        let Some(element) = all.get(at).and_then(|node| node.dyn_into::<web_sys::Element>().ok()) else {
            continue;
        };
        let id = element.get_attribute("data-entry").map(Id::new);
        let stays = sieve.is_empty() || id.is_none_or(|id| passes(&plan, &id, &passing));
        let _valid =
            if stays { element.remove_attribute("hidden") } else { element.set_attribute("hidden", "") };
    }
}

fn passes(plan: &Plan, id: &Id, passing: &[Id]) -> bool {
    match plan.entry(id) {
        Some(EntryRef::Goal(goal)) => {
            goal.measures.iter().any(|one| passing.contains(&one.id))
                || goal.goals.iter().any(|below| passes(plan, &below.id, passing))
        }
        Some(_) | None => passing.contains(id),
    }
}

/// The selects of the sieve.
fn choices(screen: Screen) -> Vec<El> {
    let of = |field: Field| screen.say_row(label_of(Kind::Measure, field));
    let who = move || {
        let who = people(screen).into_iter().map(|choice| (choice.value, choice.label));
        [(NOBODY.to_owned(), screen.say(&WorkText::Nobody))].into_iter().chain(who).into_vec()
    };
    let when = [(LATE, Label::Overdue), (SOON, Label::TickSoon), (MISSING, Label::NoDeadline)];
    let when = when.iter().map(|(word, label)| ((*word).to_owned(), screen.say(label))).into_vec();
    let statuses = MeasureStatus::ALL.iter().map(|one| (one.word().to_owned(), screen.say(one))).into_vec();
    let areas = move || areas(screen).into_iter().map(|area| (area.clone(), area)).into_vec();
    let groups = GroupBy::ALL.iter().map(|by| (by.word().to_owned(), screen.say(&by.label()))).into_vec();
    let columns = el("div")
        .class("columns")
        .attr("role", "group")
        .attr("aria-label", &screen.say(&WorkText::SieveAndGroup))
        .child(select(
            screen,
            "who",
            &screen.say(&Label::Responsible),
            Box::new(who),
            responsible_now,
            |screen, word| {
                change(screen, |sieve| {
                    sieve.responsible = match word {
                        "" => None,
                        NOBODY => Some(Who::Nobody),
                        id => Some(Who::One(Id::new(id))),
                    }
                });
            },
        ))
        .child(select(
            screen,
            "when",
            &of(Field::Deadline),
            Box::new(move || when.clone()),
            deadline_now,
            |screen, word| {
                change(screen, |sieve| {
                    sieve.deadline = match word {
                        LATE => Some(DeadlineIs::Late),
                        SOON => Some(DeadlineIs::Soon),
                        MISSING => Some(DeadlineIs::Missing),
                        _ => None,
                    }
                });
            },
        ))
        .child(select(
            screen,
            "status",
            &of(Field::Status),
            Box::new(move || statuses.clone()),
            status_now,
            |screen, word| {
                change(screen, |sieve| {
                    sieve.status = MeasureStatus::ALL.iter().find(|one| one.word() == word).copied();
                });
            },
        ))
        .child(select(screen, "area", &of(Field::LifeArea), Box::new(areas), area_now, |screen, word| {
            change(screen, |sieve| sieve.area = (!word.is_empty()).then(|| word.to_owned()));
        }))
        .child(select(
            screen,
            "group",
            &screen.say(&WorkText::GroupBy),
            Box::new(move || groups.clone()),
            group_now,
            |screen, word| {
                screen.group_by.set(GroupBy::of(word));
                // Other lines stand there now.
                change(screen, |_| ());
            },
        ));
    vec![columns]
}

/// What each select says: what is so, whoever chose it.
fn responsible_now(screen: Screen) -> String {
    screen.sieve.with(|sieve| match &sieve.responsible {
        None => String::new(),
        Some(Who::Nobody) => NOBODY.to_owned(),
        Some(Who::One(id)) => id.as_str().to_owned(),
    })
}

fn deadline_now(screen: Screen) -> String {
    let word = screen.sieve.with(|sieve| match sieve.deadline {
        None => "",
        Some(DeadlineIs::Late) => LATE,
        Some(DeadlineIs::Soon) => SOON,
        Some(DeadlineIs::Missing) => MISSING,
    });
    word.to_owned()
}

fn status_now(screen: Screen) -> String {
    screen.sieve.with(|sieve| sieve.status.map_or("", MeasureStatus::word).to_owned())
}

fn area_now(screen: Screen) -> String {
    screen.sieve.with(|sieve| sieve.area.clone().unwrap_or_default())
}

fn group_now(screen: Screen) -> String {
    screen.group_by.get().word().to_owned()
}

/// An empty sieve, measures under their goals, and focus where it was chosen.
fn show_everything(screen: Screen) {
    screen.group_by.set(GroupBy::Goal);
    change(screen, |sieve| *sieve = Sieve::default());
    screen.is_unfolded("ip-sieve").set(false);
    screen.focus(SEARCH_ID);
}

/// The life areas that measures and goals of the plan name.
fn areas(screen: Screen) -> Vec<String> {
    let mut areas: Vec<String> = Vec::new();
    screen.settled.with(|plan| {
        let of_goals = plan.all_goals().into_iter().map(|goal| &goal.life_area);
        for area in of_goals.chain(plan.all_measures().map(|measure| &measure.life_area)) {
            if !area.is_empty() && !areas.contains(area) {
                areas.push(area.clone());
            }
        }
    });
    in_order(areas, String::clone)
}

type Offered = Box<dyn Fn() -> Vec<(String, String)> + Send + Sync>;

fn select(
    screen: Screen,
    key: &str,
    name: &str,
    choices: Offered,
    now: fn(Screen) -> String,
    chosen: fn(Screen, &str),
) -> El {
    let id = format!("ip-sieve-{key}");
    let control = el("select").class("control").id(&id);
    let control =
        if key == "group" { control } else { control.child(option("", &screen.say(&WorkText::Everything))) };
    let read = control.clone();
    let offered = derived(choices);
    let options =
        move || offered.with(|all| all.iter().map(|(value, label)| option(value, label)).into_vec());
    let value = move || {
        // Others offered: what was chosen is chosen among them.
        offered.with(|_| ());
        now(screen).into()
    };
    let control =
        control.live(options).live_prop("value", value).on("change", move |_| chosen(screen, &read.value()));
    field_box().child(el("label").attr("for", &id).text(name)).child(control)
}
