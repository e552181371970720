//! A measure being edited: what, who, when, how much, how; and moving or removing it.

use super::super::derived::{Cell, Derived};
use super::super::dom;
use super::super::element::{El, button, el, field_box};
use super::super::entry_tools::entry_tools;
use super::super::field::{
    Choice, Lines, Need, Spec, choice_field, date_field, option, person_field, text_field,
};
use super::super::form::the_rest;
use super::super::keyboard::{homes, say_place};
use super::super::screen::Screen;
use super::super::subject::{Subject, follow};
use super::line::titled;
use crate::edit::Command;
use crate::into_vec::IntoVec;
use crate::plan::{EntryRef, Field, Kind, Measure, MeasureStatus, Target};
use crate::words::Label;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// The fields of one measure.
pub fn measure_editor(screen: Screen, target: &Target) -> El {
    let subject = follow(screen, target);
    let title = Spec::new(screen, target, Field::Title, Need::Required).labelled(screen.say(&Label::What));
    let (gone_on, edited) = (target.clone(), target.clone());
    el("div")
        .class("editor")
        .attr("role", "group")
        .attr("aria-label", &screen.say(&Kind::Measure))
        .on("keydown", move |event| {
            if event.dyn_ref().is_some_and(ends_a_line) {
                event.prevent_default();
                super::go_on(screen, &gone_on);
            }
        })
        .child(text_field(screen, subject, title, Lines::One))
        .live(screen.after_first_field(target, move || after_title(screen, &edited, subject)))
}

/// Who, when, how much, how; and moving or removing it.
fn after_title(screen: Screen, target: &Target, subject: Derived<Option<Subject>>) -> Vec<El> {
    let spec = |field, need| Spec::new(screen, target, field, need);
    let statuses = move || {
        MeasureStatus::ALL
            .iter()
            .map(|status| Choice { value: status.word().to_owned(), label: screen.say(status) })
            .into_vec()
    };
    let responsible = screen
        .sets_everything()
        .then(|| person_field(screen, subject, spec(Field::Responsible, Need::Required)));
    let columns = el("div")
        .class("columns")
        .children(responsible)
        .child(date_field(screen, subject, spec(Field::Deadline, Need::Required)))
        .child(choice_field(screen, subject, spec(Field::Status, Need::Optional), statuses));
    let extent = spec(Field::Extent, Need::Required).hinted(screen, &Label::ExtentHint);
    let how = spec(Field::How, Need::Required).hinted(screen, &Label::HowHint);
    vec![
        columns,
        text_field(screen, subject, extent, Lines::One),
        text_field(screen, subject, how, Lines::Several),
        the_rest(screen, target),
        entry_tools(screen, target, Some(move_to(screen, target))),
    ]
}

/// Enter in a field of one line: the next measure, as in a list on paper.
fn ends_a_line(event: &web_sys::KeyboardEvent) -> bool {
    let plain = !(event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key());
    let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    // While a word is being composed, Enter belongs to the keyboard.
    plain
        && event.key() == "Enter"
        && !event.is_composing()
        && input.is_some_and(|input| input.type_() == "text")
}

/// Everybody who can be responsible today, and what they are.
pub fn people(screen: Screen) -> Vec<Choice> {
    let around = screen.context.get();
    let today = around.0.today;
    around
        .0
        .participants
        .iter()
        .filter(|participant| participant.to.is_none_or(|to| today <= to))
        .map(|participant| {
            let name = match participant.name.trim() {
                "" => screen.say(&Label::Nameless),
                name => name.to_owned(),
            };
            let role = participant.roles.iter().next().map(|role| screen.say_within(role));
            let label = role.map_or(name.clone(), |role| format!("{name} ({role})"));
            Choice { value: participant.id.as_str().to_owned(), label }
        })
        .into_vec()
}

/// A select that moves the measure under another goal.
fn move_to(screen: Screen, target: &Target) -> El {
    let field = dom::noun_id(target) + "-home";
    // Filled when it gets focus: following every title would cost each key in the plan.
    let offered: Cell<Vec<String>> = Cell::new(Vec::new());
    let options = move || {
        let named = offered.get().into_iter().enumerate();
        named.map(|(place, name)| option(&place.to_string(), &name)).into_vec()
    };
    let fill = move |_: &web_sys::Event| offered.set(home_names(screen));
    let control = el("select");
    let (chosen, target, focus) = (control.clone(), target.clone(), field.clone());
    // A button carries it out: arrows and letters pass the choices of a closed select one by one.
    let moved = move || {
        let place = chosen.value();
        let _cleared = chosen.clone().prop("value", &"".into());
        if move_under(screen, &target, &place) {
            screen.focus(&focus);
        }
    };
    let carry_out = button("button", &screen.say(&Label::Move)).on_press(moved);
    let control = control.class("control").id(&field).child(option("", &screen.say(&Label::Choose)));
    field_box()
        .class("field field-inline")
        .child(el("label").attr("for", &field).text(&screen.say(&Label::MoveToGoal)))
        .child(
            el("div").class("side-by-side").child(control.live(options).on("focus", fill)).child(carry_out),
        )
}

/// What everything that can hold a measure is called.
fn home_names(screen: Screen) -> Vec<String> {
    let plan = screen.plan.get_untracked();
    let name = |home: Target| match plan.entry_of(&home) {
        Some(EntryRef::Goal(goal)) => titled(screen, &Target::Entry(goal.id.clone()), &goal.title),
        Some(_) => String::new(),
        None => screen.say(&Label::LooseMeasures),
    };
    homes(&plan).into_iter().map(name).into_vec()
}

/// Moves a measure to the end of the home at this place of the list.
fn move_under(screen: Screen, target: &Target, place: &str) -> bool {
    let Target::Entry(id) = target else { return false };
    let plan = screen.plan.get_untracked();
    let home = place.parse().ok().and_then(|place: usize| homes(&plan).get(place).cloned());
    let Some(parent) = home else { return false };
    let others = |measures: &[Arc<Measure>]| measures.iter().filter(|measure| measure.id != *id).count();
    let index = match plan.entry_of(&parent) {
        Some(EntryRef::Goal(goal)) => others(&goal.measures),
        Some(_) | None => others(&plan.measures),
    };
    let done = screen.send_one(Command::Move { id: id.clone(), parent: parent.clone(), index });
    if done {
        if let Target::Entry(goal) = &parent {
            super::super::search::bring_out(screen, goal);
        }
        say_place(screen, id);
    }
    done
}
