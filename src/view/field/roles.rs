//! The roles of a participant: checkboxes, since one may have several.

use super::super::derived::Derived;
use super::super::dom;
use super::super::element::{El, el};
use super::super::screen::Screen;
use super::super::subject::Subject;
use crate::edit::Command;
use crate::plan::{Field, Json, ParticipantRole, Target};

/// A group of checkboxes bound to the roles of a participant.
pub fn roles_field(screen: Screen, subject: Derived<Option<Subject>>, target: &Target) -> El {
    let first = dom::field_id(target, Field::Roles);
    let boxes = ParticipantRole::ALL.iter().enumerate().map(|(place, role)| {
        let id = if place == 0 { first.clone() } else { format!("{first}-{}", role.word()) };
        let target = target.clone();
        let toggle = move |_: &web_sys::Event| {
            let mut roles = subject.with_untracked(roles_of);
            let word = Json::text(role.word());
            match roles.iter().position(|role| *role == word) {
                Some(at) => {
                    roles.remove(at);
                }
                None => roles.push(word),
            }
            let value = if roles.is_empty() { Json::Null } else { Json::List(roles) };
            screen.send_one(Command::Set { target: target.clone(), field: Field::Roles, value });
        };
        let is_checked = move || subject.with(|s| roles_of(s).contains(&Json::text(role.word()))).into();
        let control = el("input").attr("type", "checkbox").id(&id);
        el("label")
            .class("check")
            .attr("for", &id)
            .child(control.live_prop("checked", is_checked).on("change", toggle))
            .child(el("span").text(&screen.say(role)))
    });
    el("fieldset").class("field checks").child(el("legend").text(&screen.say(&Field::Roles))).children(boxes)
}

fn roles_of(subject: &Option<Subject>) -> Vec<Json> {
    match subject.as_ref().map(|subject| subject.get(Field::Roles)) {
        Some(Json::List(roles)) => roles,
        Some(_) | None => Vec::new(),
    }
}
