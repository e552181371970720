//! What is folded away until somebody wants it: the further fields and lists of a noun.

use super::super::dom;
use super::super::element::El;
use super::super::fold::folded;
use super::super::screen::Screen;
use super::{controls, entry_list};
use crate::plan::{Field, ListName, Target};
use crate::words::Label;

/// The id of what folds in a noun's editor.
pub fn more_id(target: &Target) -> String {
    dom::noun_id(target) + "-more"
}

/// A button that unfolds further fields and lists of a noun. They are built when unfolded.
pub fn more(screen: Screen, target: &Target, fields: Vec<Field>, lists: Vec<ListName>, name: &Label) -> El {
    let of = target.clone();
    folded(screen, &more_id(target), &screen.say(name), move || {
        let mut body = controls(screen, &of, &fields);
        body.extend(lists.iter().map(|list| entry_list(screen, &of, *list)));
        body
    })
}
