//! A goal being edited: its title, more about it, whose it is.

use super::super::derived::Derived;
use super::super::element::{El, el};
use super::super::entry_tools::entry_tools;
use super::super::field::{Lines, Need, Spec, choice_field, text_field};
use super::super::form::the_rest;
use super::super::measures::people;
use super::super::screen::Screen;
use super::super::subject::{Subject, follow};
use crate::plan::{Field, Kind, Target};
use crate::words::Label;

/// The fields of one goal.
pub fn goal_editor(screen: Screen, target: &Target) -> El {
    let subject = follow(screen, target);
    let title =
        Spec::new(screen, target, Field::Title, Need::Required).labelled(screen.say(&Label::GoalTitle));
    let edited = target.clone();
    el("div")
        .class("editor")
        .attr("role", "group")
        .attr("aria-label", &screen.say(&Kind::Goal))
        .child(text_field(screen, subject, title, Lines::One))
        .live(screen.after_first_field(target, move || after_title(screen, &edited, subject)))
}

/// More about it, whose it is; and moving or removing it.
fn after_title(screen: Screen, target: &Target, subject: Derived<Option<Subject>>) -> Vec<El> {
    let spec = |field| Spec::new(screen, target, field, Need::Optional);
    let owner = || choice_field(screen, subject, spec(Field::Owner), move || people(screen));
    let mut rest = vec![text_field(screen, subject, spec(Field::Description), Lines::Several)];
    rest.extend(screen.sets_everything().then(owner));
    rest.extend([the_rest(screen, target), entry_tools(screen, target, None)]);
    rest
}
