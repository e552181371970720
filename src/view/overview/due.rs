//! What is overdue or due within a month, and who owes it.

use super::super::derived::derived;
use super::super::element::{El, el};
use super::super::entry_tools::named;
use super::super::fold::toggle;
use super::super::screen::Screen;
use super::{card, link};
use crate::into_vec::IntoVec;
use crate::outlook::{Due, DueState, due};
use crate::plan::Id;
use crate::words::{Label, WorkText, short};

/// How many are shown before somebody wants them all.
const SHOWN: usize = 6;

/// The list, with what comes next of evaluations and meetings below it.
pub fn due_card(screen: Screen) -> El {
    let found = derived(move || {
        let around = screen.context.get();
        screen.settled.with(|plan| {
            let name = |who: &Id| named(screen, plan, who);
            due(plan, &around.0).into_iter().map(|one| (one.who.as_ref().map(name), one)).into_vec()
        })
    });
    let shows_all = screen.kept("due", false);
    let lines = move || {
        found.with(|found| {
            if found.is_empty() {
                return vec![el("p").text(&screen.say(&WorkText::NothingDueSoon))];
            }
            let shown = if shows_all.get() { found.len() } else { SHOWN };
            let lines = found.iter().take(shown).map(|(who, one)| line(screen, who.as_deref(), one));
            vec![el("ul").class("due").children(lines)]
        })
    };
    let count = move || found.with(Vec::len);
    let name = move || {
        let all = WorkText::ShowAll { count: count().to_string() };
        screen.say(if shows_all.get() { &WorkText::ShowFewer } else { &all })
    };
    // Outside the list, so that the button that is pressed stays.
    let more = toggle("button quiet", "", shows_all)
        .attr("aria-controls", "ip-due")
        .live_attr("hidden", move || (count() <= SHOWN).then(String::new))
        .live_text(name);
    card(screen, "ip-due", &WorkText::Due).live(lines).child(more)
}

fn line(screen: Screen, who: Option<&str>, due: &Due) -> El {
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let (word, label) = match due.state {
        DueState::Late => ("overdue", Label::Overdue),
        DueState::Soon => ("soon", Label::TickSoon),
    };
    let who = who.map(|who| el("span").class("tick-who").text(who));
    let day = el("span").class("tick-day").text(&short(due.day, lang));
    let state = el("span").class("tag").attr("data-state", word).text(&screen.say(&label));
    el("li")
        .child(el("span").class("when").child(state).text(" ").child(day))
        .text(" ")
        .child(link(screen, &screen.say(&due.what), due.path.clone()))
        .children(who)
}
