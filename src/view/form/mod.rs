//! Forms and lists for any noun, made from what the noun says of its own fields.
//!
//! What has a view of its own (goals, measures, participants, the person) shows what matters most
//! there; everything else of every noun is reached through these, so that no field can only be
//! changed as JSON.

mod control;
mod entries;
mod facts;
mod more;

use crate::into_vec::IntoVec;
pub use control::{LIFE_AREAS, any_field, as_choices};
pub use entries::{entry_list, length};
pub use facts::facts_of;
pub use more::{more, more_id};

use super::element::{El, el};
use super::screen::Screen;
use super::subject::follow;
use crate::plan::{Field, Kind, ListName, Target};
use crate::words::Label;

/// Controls for some fields of a noun: short ones side by side, long ones below each other, in
/// the order given.
pub fn controls(screen: Screen, target: &Target, fields: &[Field]) -> Vec<El> {
    let subject = follow(screen, target);
    let mut made: Vec<El> = Vec::new();
    let mut columns: Option<El> = None;
    for field in fields.iter().filter(|field| screen.may_set(target, **field)) {
        let Some(control) = any_field(screen, subject, target, *field) else { continue };
        if control.is_wide {
            made.extend(columns.take());
            made.push(control.element);
        } else {
            columns = Some(columns.unwrap_or_else(|| el("div").class("columns")).child(control.element));
        }
    }
    made.extend(columns);
    made
}

/// The fields that a noun's own view shows, so that `more` leaves them out.
pub fn shown_by_its_own_view(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Goal => &[Field::Title, Field::Description, Field::Owner],
        Kind::Measure => {
            &[Field::Title, Field::Responsible, Field::Deadline, Field::Status, Field::Extent, Field::How]
        }
        Kind::Participant => &[
            Field::Name,
            Field::Roles,
            Field::Organisation,
            Field::Sector,
            Field::Phone,
            Field::Email,
            Field::From,
            Field::To,
        ],
        Kind::Evaluation => &[Field::Date, Field::Result, Field::Text],
        _ => &[],
    }
}

/// The lists that a noun's own view shows.
pub fn lists_shown_by_its_own_view(kind: Kind) -> &'static [ListName] {
    match kind {
        Kind::Goal => &[ListName::Goals, ListName::Measures, ListName::Evaluations],
        _ => &[],
    }
}

/// What a noun's own view does not show: its further fields and lists, folded.
pub fn the_rest(screen: Screen, target: &Target) -> El {
    let (fields, lists) = screen.plan.with_untracked(|plan| {
        let Some(noun) = plan.noun(target) else { return (Vec::new(), Vec::new()) };
        let (fields, lists) = (shown_by_its_own_view(noun.kind()), lists_shown_by_its_own_view(noun.kind()));
        (
            noun.fields().into_iter().filter(|field| !fields.contains(field)).into_vec(),
            noun.list_names().into_iter().filter(|list| !lists.contains(list)).into_vec(),
        )
    });
    more(screen, target, fields, lists, &Label::MoreFields)
}
