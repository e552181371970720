//! What is due when, and what is to be done when: computed from the plan while it is looked at.

use super::super::derived::derived;
use super::super::element::{El, button, el};
use super::super::procedure::guides;
use super::super::screen::Screen;
use super::folding;
use crate::plan::{Date, Id, Path, Plan};
use crate::rules::{Settings, Tick, TickState, clocks, procedures};
use crate::words::{Label, short};
use std::sync::Arc;

/// Every deadline.
pub fn clocks_section(screen: Screen) -> El {
    section(screen, "clocks", &Label::Clocks, clocks, clock_list)
}

/// The checklists.
pub fn procedures_section(screen: Screen) -> El {
    section(screen, "procedures", &Label::Procedures, procedures, guides)
}

/// A section whose lines are drawn anew only when what is computed has changed: a key in a text
/// seldom moves a deadline.
fn section<T: Clone + PartialEq + Send + Sync + 'static>(
    screen: Screen,
    key: &str,
    name: &Label,
    compute: fn(&Plan, Date, &Arc<Settings>) -> Vec<T>,
    draw: fn(Screen, Vec<T>) -> Vec<El>,
) -> El {
    folding(screen, key, &screen.say(name), move || {
        let found = derived(move || {
            let around = screen.context.get();
            screen.plan.with(|plan| compute(plan, around.0.today, &around.0.settings))
        });
        vec![el("div").live(move || draw(screen, found.get()))]
    })
}

fn clock_list(screen: Screen, ticks: Vec<Tick>) -> Vec<El> {
    if ticks.is_empty() {
        return vec![el("p").text(&screen.say(&Label::NothingDue))];
    }
    vec![el("ul").class("ticks").children(ticks.into_iter().map(|tick| clock_line(screen, tick)))]
}

fn clock_line(screen: Screen, tick: Tick) -> El {
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let state = match tick.state {
        TickState::Missing => Label::TickMissing,
        TickState::Overdue => Label::Overdue,
        TickState::Soon => Label::TickSoon,
        TickState::Later => Label::TickLater,
    };
    let day = tick.due.map(|due| el("span").class("tick-day").text(&short(due, lang)));
    let who = tick.who.as_ref().map(|who| name_of(screen, who)).filter(|name| !name.is_empty());
    el("li")
        .attr("data-state", tick.state.word())
        .child(el("span").class("tag").attr("data-state", tick.state.word()).text(&screen.say(&state)))
        .children(day)
        .child(link(screen, &screen.say(&tick.message), tick.path))
        .children(who.map(|who| el("span").class("tick-who").text(&who)))
}

fn name_of(screen: Screen, id: &Id) -> String {
    let around = screen.context.get();
    around.0.participants.iter().find(|one| one.id == *id).map(|one| one.name.clone()).unwrap_or_default()
}

fn link(screen: Screen, text: &str, path: Path) -> El {
    button("link", text).on_press(move || screen.go_to(&path))
}
