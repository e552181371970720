//! A procedure as a guide: each step with the way to its place and, where one press is enough, a
//! button that does it.

use super::derived::derived;
use super::element::{El, button, el};
use super::screen::Screen;
use super::serial::fresh;
use crate::edit::Grouping;
use crate::into_vec::IntoVec;
use crate::quick::{Press, PressName, press};
use crate::rules::{Procedure, Step, StepState, checklists};
use crate::words::{Label, WorkText, in_words};

/// The checklists with a code, in the section where their work is done.
pub fn guide(screen: Screen, code: &'static str) -> El {
    let found = derived(move || {
        let around = screen.context.get();
        screen.plan.with(|plan| checklists(code, plan, around.0.today, &around.0.settings))
    });
    el("div").live(move || parts(screen, found.get(), "-here"))
}

/// All checklists, one below the other.
pub fn guides(screen: Screen, all: Vec<Procedure>) -> Vec<El> {
    parts(screen, all, "")
}

fn parts(screen: Screen, all: Vec<Procedure>, place: &str) -> Vec<El> {
    let numbered = all.into_iter().enumerate();
    let parts = numbered.flat_map(|(number, procedure)| {
        part(screen, &procedure, &format!("ip-step{place}-{}-{number}", procedure.code))
    });
    parts.into_vec()
}

fn part(screen: Screen, procedure: &Procedure, id: &str) -> Vec<El> {
    let steps: Vec<&Step> =
        procedure.steps.iter().filter(|step| step.state != StepState::NotRelevant).into_vec();
    if steps.is_empty() {
        return Vec::new();
    }
    let open = steps.iter().filter(|step| step.state == StepState::Open).count();
    let left = WorkText::StepsLeft { open: open.to_string(), all: steps.len().to_string() };
    let left = el("span").class("steps-left").text(&screen.say(&left));
    let name = el("p").class("list-name").text(&screen.say(&procedure.title)).text(" ").child(left);
    let lines = steps.into_iter().map(|step| line(screen, step, &format!("{id}-{}", step.code)));
    vec![name, el("ul").class("steps").children(lines)]
}

fn line(screen: Screen, step: &Step, id: &str) -> El {
    let (state, word) = match step.state {
        StepState::Done => (Label::StepDone, "met"),
        StepState::Open | StepState::NotRelevant => (Label::StepOpen, "missing"),
        StepState::Hidden => (Label::StateHidden, "hidden"),
    };
    let (path, message) = (step.path.clone(), screen.say(&step.message));
    let link = button("link", &message).id(id).on_press(move || screen.go_to(&path));
    el("li")
        .child(el("span").class("tag").attr("data-state", word).text(&screen.say(&state)))
        .child(link)
        .children(press_button(screen, step, &message, id))
}

/// The button that does the step, when one press is enough and the user may do all of it.
fn press_button(screen: Screen, step: &Step, message: &str, id: &str) -> Option<El> {
    let today = screen.options.with_untracked(|options| options.actor.today);
    let (step, message, id) = (step.clone(), message.to_owned(), id.to_owned());
    // Asked anew when it is shown and when it is pressed: the day it speaks of may have changed
    // while the step stands as it stood.
    let now = move || screen.plan.with(|plan| press(&step, plan, today, &mut fresh));
    let first = leptos::prelude::untrack(&now)?;
    if !screen.may_carry_out(&first.commands) {
        return None;
    }
    let shown = now.clone();
    let text = move || shown().map(|press| named(screen, &press)).unwrap_or_default();
    let short = text.clone();
    let whole = move || screen.say(&WorkText::PressOfStep { press: text(), step: message.clone() });
    let said = whole.clone();
    let made = button("button quiet", "").live_text(short).live_attr("aria-label", move || Some(whole()));
    Some(made.on_press(move || {
        let said = leptos::prelude::untrack(&said);
        let press = leptos::prelude::untrack(&now);
        if press.is_some_and(|press| screen.send(press.commands, Grouping::Single).is_ok()) {
            screen.announce(said);
            // The button goes when the step is done; its line stays.
            screen.focus(&id);
        }
    }))
}

fn named(screen: Screen, press: &Press) -> String {
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    screen.say(&match &press.name {
        PressName::DoneToday => WorkText::DoneToday,
        PressName::Appoint(name, day) => {
            WorkText::AppointFrom { name: name.clone(), date: in_words(*day, lang) }
        }
        PressName::LastDay(day) => WorkText::LastDayIs { date: in_words(*day, lang) },
    })
}
