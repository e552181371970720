//! What the plan asks for now, on one look: what needs attention, what is due and who owes it, how
//! much of what the law asks for is there, what comes next, what the person has said.

mod attention;
mod due;
mod letters;
mod voices;

use super::element::{El, el};
use super::frame::heading;
use super::screen::Screen;
use crate::plan::Path;
use crate::words::{Say, WorkText};

/// The overview. Everything in it follows the plan a moment after the last key.
pub fn overview(screen: Screen) -> El {
    el("section")
        .class("section overview")
        .attr("aria-labelledby", "ip-overview")
        .attr("part", "overview")
        .child(heading(screen, 1, "ip-overview").text(&screen.say(&WorkText::Overview)))
        .child(
            el("div")
                .class("cards")
                .child(attention::attention(screen))
                .child(letters::letter_card(screen))
                .child(due::due_card(screen))
                .child(voices::voice_card(screen)),
        )
}

/// One part of it, with its heading.
fn card(screen: Screen, id: &str, name: &impl Say) -> El {
    el("section")
        .class("card")
        .attr("aria-labelledby", id)
        .child(heading(screen, 2, id).text(&screen.say(name)))
}

/// A text that leads to a place of the plan.
fn link(screen: Screen, text: &str, path: Path) -> El {
    super::element::button("link", text).on_press(move || screen.go_to(&path))
}
