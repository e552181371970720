//! A goal being edited: its title, more about it, whose it is.

use super::super::entry_tools::entry_tools;
use super::super::field::{Lines, Need, Spec, choice_field, text_field};
use super::super::measures::people;
use super::super::screen::Screen;
use super::super::subject::follow;
use crate::plan::{Field, Kind, Target};
use crate::words::Label;
use leptos::prelude::*;

/// The fields of one goal.
pub fn goal_editor(screen: Screen, target: &Target) -> AnyView {
    let subject = follow(screen, target);
    let spec = |field, need| Spec::new(screen, target, field, need);
    let owner = screen.sets_everything().then(|| {
        choice_field(screen, subject, spec(Field::Owner, Need::Optional), move || people(screen))
    });
    view! { class = "ip",
        <div class="editor" role="group" aria-label=screen.say(&Kind::Goal)>
            {text_field(screen, subject, spec(Field::Title, Need::Required).labelled(screen.say(&Label::GoalTitle)), Lines::One)}
            {text_field(screen, subject, spec(Field::Description, Need::Optional), Lines::Several)}
            {owner}
            {entry_tools(screen, target, ().into_any())}
        </div>
    }
    .into_any()
}
