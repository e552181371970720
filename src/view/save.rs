//! The save button, what is missing above it, and a copy to keep when the host cannot save.

use super::derived::{Cell, derived};
use super::element::{El, button, el};
use super::screen::{SaveState, Screen};
use super::toolbar::save_words;
use crate::into_vec::IntoVec;
use crate::rules::{Finding, Level};
use crate::words::Label;
use gloo::file::{Blob, ObjectUrl};

/// The id of the summary.
pub const SUMMARY_ID: &str = "ip-summary";

/// Whether a finding stands in the summary: what must be in place before the plan is used.
pub fn is_listed(finding: &Finding) -> bool {
    match finding.level {
        Level::Error | Level::Gap => true,
        Level::Reminder => false,
    }
}

/// The foot of the plan.
pub fn save_bar(screen: Screen) -> El {
    let listed = derived(move || {
        if !screen.save_tried.get() {
            return Vec::new();
        }
        screen.findings.with(|found| found.iter().filter(|f| is_listed(f)).cloned().into_vec())
    });
    let has_listed = derived(move || listed.with(|listed| !listed.is_empty()));
    let items = move || {
        let item = |finding: Finding| {
            let text = screen.say(&finding.message);
            el("li").child(button("link", &text).on_press(move || screen.go_to(&finding.path)))
        };
        listed.get().into_iter().map(item).into_vec()
    };
    let summary = move || {
        if !has_listed.get() {
            return Vec::new();
        }
        let heading = el("p").class("summary-heading").id("ip-summary-heading");
        let summary = el("div")
            .class("summary")
            .id(SUMMARY_ID)
            .attr("tabindex", "-1")
            .attr("role", "group")
            .attr("aria-labelledby", "ip-summary-heading")
            .attr("part", "error-summary")
            .child(heading.text(&screen.say(&Label::SummaryHeading)))
            .child(el("ul").live(items));
        vec![summary]
    };
    let save = button("button primary", &screen.say(&Label::Save))
        .attr("aria-keyshortcuts", "Control+S")
        .on_press(move || screen.save());
    // Once saving has failed, the way to a copy stays until the plan is saved.
    let has_failed = Cell::new(false);
    let offer = derived(move || match screen.save_state.get() {
        SaveState::Failed => {
            has_failed.set(true);
            true
        }
        SaveState::Saved | SaveState::Untouched => {
            has_failed.set(false);
            false
        }
        SaveState::Unsaved | SaveState::Saving => has_failed.get_untracked(),
    });
    let copy = move || if offer.get() { vec![copy_link(screen)] } else { Vec::new() };
    // Beside a list of what is missing, a bare “saved” would sound as if something was refused.
    let words = move || match screen.save_state.get() {
        SaveState::Saved if has_listed.get() => screen.say(&Label::SavedUnfinished),
        _ => save_words(screen),
    };
    let state = el("p").class("save-state").attr("role", "status").live_text(words);
    el("div")
        .class("save-bar")
        .attr("part", "actions")
        .live(summary)
        .child(el("div").class("save-row").child(save).child(state))
        .live(copy)
}

/// A link that hands the plan over as a file, as it is when the link is pressed. The file's name
/// says nothing of the person.
fn copy_link(screen: Screen) -> El {
    let link = el("a").class("button").attr("download", "individuell-plan.json").attr("href", "#");
    let pressed = link.clone();
    // The last address is given back when the next one is made, or when the link goes.
    let mut address: Option<ObjectUrl> = None;
    let hand_over = move |_: &web_sys::Event| {
        let file = Blob::new_with_options(screen.written().as_str(), Some("application/json"));
        let made = ObjectUrl::from(file);
        let _set = pressed.clone().attr("href", &made);
        address.replace(made);
    };
    el("p").child(link.text(&screen.say(&Label::TakeCopy)).on("click", hand_over))
}
