//! The roles of a participant: checkboxes, since one may have several.

use super::super::dom;
use super::super::screen::Screen;
use super::super::subject::Subject;
use crate::edit::Command;
use crate::plan::{Field, Json, ParticipantRole, Target};
use leptos::prelude::*;

/// A group of checkboxes bound to the roles of a participant.
pub fn roles_field(screen: Screen, subject: Memo<Option<Subject>>, target: &Target) -> AnyView {
    let now = Memo::new(move |_| {
        subject.with(|subject| match subject.as_ref().map(|s| s.get(Field::Roles)) {
            Some(Json::List(roles)) => roles,
            Some(_) | None => Vec::new(),
        })
    });
    let target = StoredValue::new(target.clone());
    let first = dom::field_id(&target.get_value(), Field::Roles);
    let boxes = ParticipantRole::ALL.iter().enumerate().map(|(place, role)| {
        let word = Json::text(role.word());
        let (has, toggled) = (word.clone(), word);
        let id = if place == 0 { first.clone() } else { format!("{first}-{}", role.word()) };
        let for_id = id.clone();
        let toggle = move |_| {
            let mut roles = now.get_untracked();
            match roles.iter().position(|role| *role == toggled) {
                Some(at) => {
                    roles.remove(at);
                }
                None => roles.push(toggled.clone()),
            }
            let value = if roles.is_empty() { Json::Null } else { Json::List(roles) };
            screen.send_one(Command::Set { target: target.get_value(), field: Field::Roles, value });
        };
        view! { class = "ip",
            <label class="check" for=for_id>
                <input type="checkbox" id=id prop:checked=move || now.with(|roles| roles.contains(&has))
                    on:change=toggle />
                <span>{screen.say(role)}</span>
            </label>
        }
    });
    view! { class = "ip",
        <fieldset class="field checks">
            <legend>{screen.say(&Field::Roles)}</legend>
            {boxes.collect_view()}
        </fieldset>
    }
    .into_any()
}
