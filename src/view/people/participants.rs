//! Who takes part: name, roles, where they work; telephone and e-mail only while editing.

use super::super::dom;
use super::super::entry_tools::entry_tools;
use super::super::field::{Choice, Lines, Need, Spec, choice_field, date_field, roles_field, text_field};
use super::super::frame::heading;
use super::super::screen::Screen;
use super::super::subject::follow;
use crate::edit::Command;
use crate::plan::{Entry, EntryRef, Field, Id, Kind, List, ListName, Participant, Sector, Target};
use crate::words::{Label, short};
use leptos::prelude::*;
use std::sync::Arc;

/// The participants, compared by pointer.
#[derive(Clone)]
struct Group(List<Participant>);

impl PartialEq for Group {
    fn eq(&self, other: &Group) -> bool {
        self.0.is_same(&other.0)
    }
}

/// The section of participants.
pub fn participants_section(screen: Screen) -> AnyView {
    let group = Memo::new(move |_| screen.plan.with(|plan| Group(plan.participants.clone())));
    let ids = Memo::new(move |_| group.with(|group| group.0.iter().map(|p| p.id.clone()).collect::<Vec<_>>()));
    let is_empty = move || ids.with(Vec::is_empty);
    let button = screen.may_add(ListName::Participants).then(|| {
        let id = dom::list_id(&Target::Plan, ListName::Participants);
        view! { class = "ip",
            <div class="tools">
                <button type="button" class="button quiet" id=id on:click=move |_| add(screen)>
                    {screen.say(&Label::AddParticipant)}
                </button>
            </div>
        }
    });
    view! { class = "ip",
        <section class="section" aria-labelledby="ip-people" part="participants">
            {heading(screen, 1, "ip-people", screen.say(&Label::Participants).into_any())}
            <Show when=is_empty><p class="empty">{screen.say(&Label::NoParticipants)}</p></Show>
            <ul class="people">
                <For each=move || ids.get() key=Id::clone children=move |id| participant_line(screen, group, id) />
            </ul>
            {button}
        </section>
    }
    .into_any()
}

fn add(screen: Screen) {
    let index = screen.plan.with_untracked(|plan| plan.participants.len());
    let id = super::super::serial::fresh("p");
    let entry = Entry::Participant(Arc::new(Participant { id: id.clone(), ..Participant::default() }));
    if screen.send_one(Command::Add { parent: Target::Plan, index, entry }) {
        screen.open(&Target::Entry(id), Field::Name);
    }
}

fn participant_line(screen: Screen, group: Memo<Group>, id: Id) -> impl IntoView {
    let target = Target::Entry(id.clone());
    let is_open = screen.is_open(&target);
    let entry = {
        let id = id.clone();
        move || group.with(|group| group.0.iter().find(|p| p.id == id).map(Arc::clone))
    };
    let may_change = untrack(&entry).is_some_and(|entry| screen.may_place(EntryRef::Participant(&entry)));
    let (noun, opener) = (dom::noun_id(&target), dom::opener_id(&target));
    let content = move || {
        if is_open.get() {
            return participant_editor(screen, &target);
        }
        let Some(participant) = entry() else { return ().into_any() };
        let name = match participant.name.trim() {
            "" => screen.say(&Label::Nameless),
            name => name.to_owned(),
        };
        let (opened, opener) = (target.clone(), opener.clone());
        let head = if may_change {
            view! { class = "ip",
                <button type="button" class="line-title" id=opener aria-expanded="false"
                    on:click=move |_| screen.open(&opened, Field::Name)>{name}</button>
            }
            .into_any()
        } else {
            view! { class = "ip", <span class="line-title">{name}</span> }.into_any()
        };
        let roles = participant.roles.iter().map(|role| {
            let text = screen.say(&role);
            view! { class = "ip", <li class="tag">{text}</li> }
        });
        let lang = screen.options.with_untracked(|options| options.catalogue.lang);
        let bound = |field: Field, day: Option<crate::plan::Date>| {
            day.map(|day| {
                let text = format!("{} {}", screen.say(&field), short(day, lang));
                view! { class = "ip", <li class="tag">{text}</li> }
            })
        };
        let place = participant.organisation.clone();
        let place = (!place.is_empty()).then(|| view! { class = "ip", <p>{place}</p> });
        view! { class = "ip",
            <div class="line">
                {head}
                <ul class="tags">
                    {roles.collect_view()}
                    {bound(Field::From, participant.from)}
                    {bound(Field::To, participant.to)}
                </ul>
                {place}
            </div>
        }
        .into_any()
    };
    view! { class = "ip",
        <li class="participant" id=noun data-entry=id.as_str().to_owned() tabindex="-1">{content}</li>
    }
}

fn participant_editor(screen: Screen, target: &Target) -> AnyView {
    let subject = follow(screen, target);
    let spec = |field, need| Spec::new(screen, target, field, need);
    let optional = |field| spec(field, Need::Optional);
    let sectors = move || {
        Sector::ALL
            .iter()
            .map(|sector| Choice { value: sector.word().to_owned(), label: screen.say(sector) })
            .collect()
    };
    view! { class = "ip",
        <div class="editor" role="group" aria-label=screen.say(&Kind::Participant)>
            {text_field(screen, subject, spec(Field::Name, Need::Required), Lines::One)}
            {roles_field(screen, subject, target)}
            <div class="columns">
                {text_field(screen, subject, optional(Field::Organisation), Lines::One)}
                {choice_field(screen, subject, optional(Field::Sector), sectors)}
                {text_field(screen, subject, optional(Field::Phone), Lines::One)}
                {text_field(screen, subject, optional(Field::Email), Lines::One)}
                {date_field(screen, subject, optional(Field::From))}
                {date_field(screen, subject, optional(Field::To))}
            </div>
            {entry_tools(screen, target, ().into_any())}
        </div>
    }
    .into_any()
}
