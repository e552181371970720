//! A measure being edited: what, who, when, how much, how; and moving or removing it.

use super::super::field::{Choice, Lines, Need, Spec, choice_field, date_field, text_field};
use super::super::keyboard::{homes, say_place};
use super::super::screen::Screen;
use super::super::subject::follow;
use super::line::titled;
use crate::edit::Command;
use crate::plan::{EntryRef, Field, MeasureStatus, Target};
use crate::words::Label;
use leptos::prelude::*;

/// The fields of one measure.
pub fn measure_editor(screen: Screen, target: &Target) -> AnyView {
    let subject = follow(screen, target);
    let spec = |field, need| Spec::new(screen, target, field, need);
    let one = |spec| text_field(screen, subject, spec, Lines::One);
    let several = |spec| text_field(screen, subject, spec, Lines::Several);
    let statuses = move || {
        MeasureStatus::ALL
            .iter()
            .map(|status| Choice { value: status.word().to_owned(), label: screen.say(status) })
            .collect()
    };
    let owns_only = !screen.sets_everything();
    let responsible = (!owns_only).then(|| {
        choice_field(screen, subject, spec(Field::Responsible, Need::Required), move || people(screen))
    });
    view! { class = "ip",
        <div class="editor" role="group" aria-label=screen.say(&crate::plan::Kind::Measure)>
            {one(spec(Field::Title, Need::Required).labelled(screen.say(&Label::What)))}
            <div class="columns">
                {responsible}
                {date_field(screen, subject, spec(Field::Deadline, Need::Required))}
                {date_field(screen, subject, spec(Field::Start, Need::Optional))}
                {choice_field(screen, subject, spec(Field::Status, Need::Optional), statuses)}
            </div>
            {one(spec(Field::Extent, Need::Required).hinted(Label::ExtentHint))}
            {several(spec(Field::How, Need::Required).hinted(Label::HowHint))}
            {super::super::entry_tools::entry_tools(screen, target, move_to(screen, target))}
        </div>
    }
    .into_any()
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
            let role = participant.roles.iter().next().map(|role| screen.say(&role));
            let label = role.map_or(name.clone(), |role| format!("{name} ({})", role.to_lowercase()));
            Choice { value: participant.id.as_str().to_owned(), label }
        })
        .collect()
}

/// A select that moves the measure under another goal.
fn move_to(screen: Screen, target: &Target) -> AnyView {
    let Target::Entry(id) = target.clone() else { return ().into_any() };
    let field = super::super::dom::noun_id(target) + "-home";
    let label = screen.say(&Label::MoveToGoal);
    let options = move || {
        let plan = screen.plan.get();
        let named = homes(&plan).into_iter().enumerate().map(|(place, home)| {
            let name = match &home {
                Target::Entry(goal) => match plan.entry(goal) {
                    Some(EntryRef::Goal(goal)) => titled(screen, &goal.title),
                    Some(_) | None => String::new(),
                },
                Target::Plan | Target::Part(_) => screen.say(&Label::LooseMeasures),
            };
            view! { class = "ip", <option value=place.to_string()>{name}</option> }
        });
        named.collect_view()
    };
    let moved = move |place: String| {
        let plan = screen.plan.get_untracked();
        let Some(parent) = place.parse().ok().and_then(|place: usize| homes(&plan).get(place).cloned()) else {
            return;
        };
        let index = match &parent {
            Target::Entry(goal) => match plan.entry(goal) {
                Some(EntryRef::Goal(goal)) => goal.measures.iter().filter(|m| m.id != id).count(),
                Some(_) | None => 0,
            },
            Target::Plan | Target::Part(_) => plan.measures.iter().filter(|m| m.id != id).count(),
        };
        if screen.send_one(Command::Move { id: id.clone(), parent, index }) {
            say_place(screen, &id);
            screen.focus(&(super::super::dom::noun_id(&Target::Entry(id.clone())) + "-home"));
        }
    };
    view! { class = "ip",
        <div class="field field-inline">
            <label for=field.clone()>{label}</label>
            <select class="control" id=field
                on:change:target=move |event| {
                    moved(event.target().value());
                    event.target().set_value("");
                }>
                <option value="">{screen.say(&Label::Choose)}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}
