//! Who takes part: name, roles, where they work; telephone and e-mail only while editing.

use super::super::derived::{Cell, Same, derived};
use super::super::dom;
use super::super::element::{El, button, el};
use super::super::entry_tools::{entry_tools, opener};
use super::super::field::{Lines, Need, Spec, boxes_field, choice_field, date_field, text_field};
use super::super::form::{as_choices, the_rest};
use super::super::frame::heading;
use super::super::screen::Screen;
use super::super::subject::follow;
use crate::edit::Command;
use crate::exchange::DirectoryEntry;
use crate::into_vec::IntoVec;
use crate::plan::{
    Date, Entry, EntryRef, Field, Id, Json, Kind, ListName, Participant, ParticipantRole, Sector, Target,
};
use crate::words::{Label, short};
use std::sync::Arc;

/// The section of participants.
pub fn participants_section(screen: Screen) -> El {
    let entries = move || {
        let one = |one: &Arc<Participant>| (one.id.clone(), Same(Arc::clone(one)));
        screen.plan.with(|plan| plan.participants.iter().map(one).into_vec())
    };
    let is_empty = derived(move || screen.plan.with(|plan| plan.participants.is_empty()));
    let invitation = move || {
        let text = is_empty.get().then(|| el("p").class("empty").text(&screen.say(&Label::NoParticipants)));
        text.into_iter().into_vec()
    };
    let add = screen.may_add(ListName::Participants).then(|| {
        let add = button("button quiet", &screen.say(&Label::AddParticipant))
            .id(&dom::list_id(&Target::Plan, ListName::Participants))
            .on_press(move || add(screen));
        el("div").class("tools").child(add)
    });
    el("section")
        .class("section")
        .attr("aria-labelledby", "ip-people")
        .attr("part", "participants")
        .child(heading(screen, 1, "ip-people").text(&screen.say(&Label::Participants)))
        .live(invitation)
        .child(directory(screen))
        .child(el("ul").class("people").each(entries, move |id, one| participant_line(screen, &id, one)))
        .children(add)
}

/// The id of the host's directory as suggestions.
const DIRECTORY: &str = "ip-directory";

/// The people and services the host offers to pick from.
fn directory(screen: Screen) -> El {
    let entries = screen.options.with_untracked(|options| Arc::clone(&options.directory));
    let suggestion =
        |entry: &DirectoryEntry| el("option").attr("value", &entry.name).text(&entry.organisation);
    el("datalist").id(DIRECTORY).children(entries.iter().map(suggestion))
}

/// Whoever is picked from the directory brings the workplace along, if none is written yet.
fn take_workplace(screen: Screen, target: &Target) {
    let plan = screen.plan.get_untracked();
    let Some(EntryRef::Participant(participant)) = plan.entry_of(target) else { return };
    let found = screen.options.with_untracked(|options| {
        options.directory.iter().find(|entry| entry.name == participant.name).cloned()
    });
    if let Some(entry) = found.filter(|_| participant.organisation.is_empty()) {
        let value = Json::Text(entry.organisation);
        screen.send_one(Command::Set { target: target.clone(), field: Field::Organisation, value });
    }
}

fn add(screen: Screen) {
    let index = screen.plan.with_untracked(|plan| plan.participants.len());
    let id = super::super::serial::fresh("p");
    let entry = Entry::Participant(Arc::new(Participant { id: id.clone(), ..Participant::default() }));
    if screen.send_one(Command::Add { parent: Target::Plan, index, entry }) {
        screen.open(&Target::Entry(id), Field::Name);
    }
}

fn participant_line(screen: Screen, id: &Id, participant: Cell<Same<Participant>>) -> El {
    let target = Target::Entry(id.clone());
    let is_open = screen.is_open(&target);
    let noun = dom::noun_id(&target);
    let content = move || {
        if is_open.get() {
            return vec![participant_editor(screen, &target)];
        }
        vec![participant.with(|participant| closed(screen, &target, &participant.0))]
    };
    el("li")
        .class("participant")
        .id(&noun)
        .attr("data-entry", id.as_str())
        .attr("tabindex", "-1")
        .live(content)
}

fn closed(screen: Screen, target: &Target, participant: &Arc<Participant>) -> El {
    let name = match participant.name.trim() {
        "" => screen.say(&Label::Nameless),
        name => name.to_owned(),
    };
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let tag = |text: &str| el("li").class("tag").text(text);
    let bound = |field: Field, day: Option<Date>| {
        day.map(|day| tag(&format!("{} {}", screen.say(&field), short(day, lang))))
    };
    let tags = el("ul")
        .class("tags")
        .children(participant.roles.iter().map(|role| tag(&screen.say(role))))
        .children(bound(Field::From, participant.from))
        .children(bound(Field::To, participant.to));
    let place = &participant.organisation;
    let may_change = screen.may_place(EntryRef::Participant(participant));
    el("div")
        .class("line")
        .child(opener(screen, target, &name, may_change, Field::Name))
        .child(tags)
        .children((!place.is_empty()).then(|| el("p").text(place)))
}

fn participant_editor(screen: Screen, target: &Target) -> El {
    let subject = follow(screen, target);
    let spec = |field| Spec::new(screen, target, field, Need::Optional);
    let one = |field| text_field(screen, subject, spec(field), Lines::One);
    let name = Spec { need: Need::Required, suggestions: Some(DIRECTORY), ..spec(Field::Name) };
    let named = target.clone();
    let sectors = move || as_choices(screen, "Sector", Sector::WORDS);
    let every_role = move || as_choices(screen, "ParticipantRole", ParticipantRole::WORDS);
    let roles = boxes_field(screen, subject, spec(Field::Roles), every_role);
    let columns = el("div")
        .class("columns")
        .child(one(Field::Organisation))
        .child(choice_field(screen, subject, spec(Field::Sector), sectors))
        .child(one(Field::Phone))
        .child(one(Field::Email))
        .child(date_field(screen, subject, spec(Field::From)))
        .child(date_field(screen, subject, spec(Field::To)));
    el("div")
        .class("editor")
        .attr("role", "group")
        .attr("aria-label", &screen.say(&Kind::Participant))
        .child(
            text_field(screen, subject, name, Lines::One)
                .on("change", move |_| take_workplace(screen, &named)),
        )
        .child(roles)
        .child(columns)
        .child(the_rest(screen, target))
        .child(entry_tools(screen, target, None))
}
