//! Texts that leave the plan: asked for, read, and then handed to the host or copied.

use super::super::derived::derived;
use super::super::element::{El, button, el};
use super::super::screen::{Fate, Prepared, Screen, Told};
use super::folding;
use crate::into_vec::IntoVec;
use crate::plan::{EntryRef, Id};
use crate::texts::RequestKind;
use crate::words::{Label, Outgoing};

/// The id of the text that is read.
const TEXT_ID: &str = "ip-prepared";

/// The section of letters and forms.
pub fn letters_section(screen: Screen) -> El {
    folding(screen, "texts", &screen.say(&Label::LettersAndForms), move || {
        let role = screen.options.with_untracked(|options| options.actor.role);
        let kinds = RequestKind::ALL.iter().copied().filter(move |kind| kind.may_be_asked_by(role));
        // Drawn anew only when there are others: a button that goes between press and release is
        // not pressed.
        let asked = derived(move || kinds.clone().flat_map(|kind| asked(screen, kind)).into_vec());
        let asks = move || asked.with(|asked| asked.iter().map(|one| line(screen, one)).into_vec());
        let prepared = move || screen.prepared.get().map(|it| reading(screen, &it)).into_iter().into_vec();
        vec![el("ul").class("asks").live(asks), el("div").live(prepared)]
    })
}

/// What can be asked for.
#[derive(Clone, PartialEq)]
struct Ask {
    kind: RequestKind,
    /// The meeting it is about.
    id: Option<Id>,
    name: String,
}

/// One button; of a text about a meeting, one for each meeting.
fn asked(screen: Screen, kind: RequestKind) -> Vec<Ask> {
    let title = screen.say(&kind.title());
    if !kind.is_about_meeting() {
        return vec![Ask { kind, id: None, name: title }];
    }
    screen.plan.with(|plan| {
        let meetings = plan
            .meetings
            .iter()
            .filter(|meeting| plan.hides_all(&crate::plan::Target::Entry(meeting.id.clone())).is_none());
        let about = |meeting: &std::sync::Arc<crate::plan::Meeting>| {
            let name = super::super::entry_tools::title_of(EntryRef::Meeting(meeting)).unwrap_or_default();
            Ask { kind, id: Some(meeting.id.clone()), name: format!("{title}: {name}") }
        };
        meetings.map(about).into_vec()
    })
}

fn line(screen: Screen, asked: &Ask) -> El {
    let (kind, id) = (asked.kind, asked.id.clone());
    let ask = button("link", &asked.name).on_press(move || {
        screen.prepared.set(None);
        screen.tell(Told::Ask { kind, id: id.clone() });
    });
    el("li").child(ask)
}

/// The text, and what can be done with it.
fn reading(screen: Screen, prepared: &Prepared) -> El {
    let said = match prepared.fate {
        None => None,
        Some(Fate::Taken) => Some(screen.say(&Label::RequestTaken)),
        Some(Fate::NotTaken) => Some(screen.say(&Outgoing::NotAccepted)),
        Some(Fate::Copied) => Some(screen.say(&Outgoing::Copied)),
    };
    let text = el("textarea")
        .class("control")
        .id(TEXT_ID)
        .attr("rows", "14")
        .attr("readonly", "")
        .attr("aria-label", &prepared.subject)
        .text(&prepared.text);
    let tool = |name: String, told: Told| button("button", &name).on_press(move || screen.tell(told.clone()));
    let send = tool(screen.say(&Label::HandToPortal), Told::Request);
    let copy = tool(screen.say(&Outgoing::Copy), Told::Copy);
    el("div")
        .class("prepared")
        .child(el("p").class("list-name").text(&prepared.subject))
        .child(text)
        .child(el("p").attr("role", "status").text(&said.unwrap_or_default()))
        .child(el("div").class("tools").child(send).child(copy))
}

/// Shows a text that has come, and puts focus on it.
pub fn show_prepared(screen: Screen, prepared: Prepared) {
    let is_new = prepared.fate.is_none();
    screen.prepared.set(Some(prepared));
    if is_new {
        screen.focus(TEXT_ID);
    }
}
