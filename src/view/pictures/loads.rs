//! Who carries how much: one line each, with a bar as long as what is open.

use super::super::derived::derived;
use super::super::element::{El, el, svg};
use super::super::entry_tools::named;
use super::super::screen::Screen;
use super::super::search;
use super::super::sections::folding;
use crate::into_vec::IntoVec;
use crate::outlook::{Load, loads};
use crate::plan::{Id, Plan};
use crate::words::WorkText;

/// The section, folded.
pub fn load_section(screen: Screen) -> El {
    folding(screen, "loads", &screen.say(&WorkText::Loads), move || {
        let found = derived(move || {
            let today = screen.options.with(|options| options.actor.today);
            let name = |plan: &Plan, who: &Option<Id>| match who {
                Some(who) => named(screen, plan, who),
                None => screen.say(&WorkText::Nobody),
            };
            screen
                .settled
                .with(|plan| loads(plan, today).into_iter().map(|one| (name(plan, &one.who), one)).into_vec())
        });
        let lines = move || {
            found.with(|all| {
                let most = all.iter().map(|(_, one)| one.open).max().unwrap_or(0).max(1);
                all.iter().map(|(name, one)| line(screen, name, one, most)).into_vec()
            })
        };
        vec![el("ul").class("loads").live(lines)]
    })
}

fn line(screen: Screen, name: &str, load: &Load, most: usize) -> El {
    let count = |number: usize, text: fn(String) -> WorkText, state: &'static str| {
        let tag = el("li").class("tag").attr("data-state", state);
        (number > 0).then(|| tag.text(&screen.say(&text(number.to_string()))))
    };
    let counts = el("ul")
        .class("tags")
        .children(count(load.open, |count| WorkText::LoadOpen { count }, "open"))
        .children(count(load.late, |count| WorkText::LoadLate { count }, "overdue"))
        .children(count(load.not_accepted, |count| WorkText::LoadNotAccepted { count }, "missing"))
        .children(count(load.done, |count| WorkText::LoadDone { count }, "met"));
    let who = load.who.clone();
    let show =
        super::super::element::button("link", name).on_press(move || search::show_of(screen, who.clone()));
    el("li").child(show).child(bar(load, most)).child(counts)
}

/// The bar says nothing that the words beside it do not say.
fn bar(load: &Load, most: usize) -> El {
    let share = |number: usize| number.saturating_mul(100).checked_div(most).unwrap_or(0);
    let part = |width: usize, looks: &str| {
        svg("rect").class(looks).attr("width", &format!("{width}%")).attr("height", "10").attr("rx", "3")
    };
    svg("svg")
        .attr("aria-hidden", "true")
        .attr("width", "100%")
        .attr("height", "10")
        .child(part(share(load.open), "span"))
        .child(part(share(load.late), "span late"))
}
