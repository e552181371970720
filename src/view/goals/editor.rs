//! A goal being edited: its title, more about it, whose it is.

use super::super::element::{El, el};
use super::super::entry_tools::entry_tools;
use super::super::field::{Lines, Need, Spec, choice_field, text_field};
use super::super::form::the_rest;
use super::super::measures::people;
use super::super::screen::Screen;
use super::super::subject::follow;
use crate::plan::{Field, Kind, Target};
use crate::words::Label;

/// The fields of one goal.
pub fn goal_editor(screen: Screen, target: &Target) -> El {
    let subject = follow(screen, target);
    let spec = |field, need| Spec::new(screen, target, field, need);
    let title = spec(Field::Title, Need::Required).labelled(screen.say(&Label::GoalTitle));
    let owner = screen
        .sets_everything()
        .then(|| choice_field(screen, subject, spec(Field::Owner, Need::Optional), move || people(screen)));
    el("div")
        .class("editor")
        .attr("role", "group")
        .attr("aria-label", &screen.say(&Kind::Goal))
        .child(text_field(screen, subject, title, Lines::One))
        .child(text_field(screen, subject, spec(Field::Description, Need::Optional), Lines::Several))
        .children(owner)
        .child(the_rest(screen, target))
        .child(entry_tools(screen, target, None))
}
