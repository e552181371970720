//! What needs attention: how many errors, gaps and reminders, and each with its way out.
//!
//! Counts are always there; the list is drawn only while it is open.

use super::super::derived::derived;
use super::super::element::{El, button, el};
use super::super::fold::toggle;
use super::super::screen::Screen;
use super::card;
use crate::into_vec::IntoVec;
use crate::rules::{Finding, Level};
use crate::words::{Label, Sentence};

/// The panel of findings.
pub fn attention(screen: Screen) -> El {
    let is_open = screen.kept("findings", false);
    let counts = derived(move || screen.findings.with(|found| Level::ALL.map(|level| found.count(level))));
    let is_calm = derived(move || counts.with(|counts| counts.iter().all(|count| *count == 0)));
    let numbers = move || {
        let counted = Level::ALL.into_iter().zip(counts.get()).filter(|(_, number)| *number > 0);
        counted
            .map(|(level, number)| {
                let text = screen.say(&in_words(level, number));
                el("li").class("count").attr("data-level", level.word()).text(&text)
            })
            .into_vec()
    };
    let tools = move || {
        if is_calm.get() {
            return vec![el("p").text(&screen.say(&Label::NothingMissing))];
        }
        let name = move || screen.say(if is_open.get() { &Label::HideList } else { &Label::ShowList });
        vec![toggle("button quiet", "", is_open).attr("aria-controls", "ip-findings").live_text(name)]
    };
    let lists = move || {
        if is_open.get() {
            Level::ALL.into_iter().flat_map(|level| list(screen, level)).into_vec()
        } else {
            Vec::new()
        }
    };
    card(screen, "ip-attention", &Label::Attention)
        .class("card attention")
        .attr("part", "attention")
        .child(el("ul").class("counts").live(numbers))
        .live(tools)
        .child(el("div").id("ip-findings").live(lists))
}

fn in_words(level: Level, number: usize) -> Sentence {
    let count = number.to_string();
    match (level, number) {
        (Level::Error, 1) => Sentence::OneError,
        (Level::Error, _) => Sentence::ErrorCount { count },
        (Level::Gap, 1) => Sentence::OneGap,
        (Level::Gap, _) => Sentence::GapCount { count },
        (Level::Reminder, 1) => Sentence::OneReminder,
        (Level::Reminder, _) => Sentence::ReminderCount { count },
    }
}

fn list(screen: Screen, level: Level) -> Vec<El> {
    let name = match level {
        Level::Error => Label::Errors,
        Level::Gap => Label::Gaps,
        Level::Reminder => Label::Reminders,
    };
    let items: Vec<El> = screen.findings.with(|found| {
        found.iter().filter(|finding| finding.level == level).map(|finding| item(screen, finding)).into_vec()
    });
    if items.is_empty() {
        return Vec::new();
    }
    let name = el("p").class("list-name").attr("data-level", level.word()).text(&screen.say(&name));
    vec![name, el("ul").class("findings").children(items)]
}

fn item(screen: Screen, finding: &Finding) -> El {
    let path = finding.path.clone();
    el("li")
        .child(button("link", &screen.say(&finding.message)).on_press(move || screen.go_to(&path)))
        .child(el("span").class("way-out").text(&screen.say(&finding.way_out)))
}
