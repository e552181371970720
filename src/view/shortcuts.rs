//! The few single keys, listed on `?`. They act only when focus is inside the plan and not where
//! letters are typed, and can be switched off (WCAG 2.1.4).

use super::element::{El, el};
use super::fold::folded;
use super::quick::QUICK_ID;
use super::screen::Screen;
use super::search::SEARCH_ID;
use crate::words::WorkText;

/// The id of the button that unfolds the list.
const LIST: &str = "ip-shortcuts";

/// The keys and what they do, as they are listed. The first four are single keys.
static KEYS: [(&str, WorkText); 11] = [
    ("N", WorkText::KeyQuick),
    ("G", WorkText::KeyPlaces),
    ("/", WorkText::KeySearch),
    ("?", WorkText::KeyHelp),
    ("Enter", WorkText::KeyEnter),
    ("Esc", WorkText::KeyEscape),
    ("Alt + ↑ ↓", WorkText::KeyMove),
    ("Alt + Shift + → ←", WorkText::KeyLevel),
    ("Ctrl + Z", WorkText::KeyUndo),
    ("Ctrl + Shift + Z", WorkText::KeyRedo),
    ("Ctrl + S", WorkText::KeySave),
];

/// Acts on a single key; whether it was one of ours.
pub fn act(screen: Screen, key: &str) -> bool {
    if !screen.shortcuts_on.get_untracked() {
        return false;
    }
    match key {
        "?" => {
            screen.is_unfolded(LIST).set(true);
            screen.focus(LIST);
        }
        "n" | "N" if screen.may_edit() => screen.focus(QUICK_ID),
        "/" => screen.focus(SEARCH_ID),
        "g" | "G" => super::places::focus_places(screen),
        _ => return false,
    }
    true
}

/// The list, folded.
pub fn shortcut_list(screen: Screen) -> El {
    let body = move || {
        let one = |(key, does): &(&str, WorkText)| {
            el("div")
                .class("fact")
                .child(el("dt").child(el("kbd").text(key)))
                .child(el("dd").text(&screen.say(does)))
        };
        let switch = el("input").attr("type", "checkbox").id("ip-shortcuts-on");
        let switch = switch
            .live_prop("checked", move || screen.shortcuts_on.get().into())
            .on("change", move |_| screen.shortcuts_on.set(!screen.shortcuts_on.get_untracked()));
        let label = el("span").text(&screen.say(&WorkText::ShortcutsOn));
        vec![
            el("dl").class("facts").children(KEYS.iter().map(one)),
            el("label").class("check").child(switch).child(label),
        ]
    };
    folded(screen, LIST, &screen.say(&WorkText::Shortcuts), body)
}
