//! The person's own particulars: shown masked where it matters, edited in place. No right is judged here.

use super::super::element::El;
use super::super::form::{controls, facts_of};
use super::super::frame::{Fact, part_section};
use super::super::screen::Screen;
use crate::into_vec::IntoVec;
use crate::plan::{Field, Noun, Part, Target};
use crate::words::Label;

const PERSON: Target = Target::Part(Part::Person);

/// The section about the person. The identity number is masked and never printed whole.
pub fn person_section(screen: Screen) -> El {
    let fields = move || -> Vec<Field> {
        screen.plan.with_untracked(|plan| plan.noun(&PERSON).map(<dyn Noun>::fields)).unwrap_or_default()
    };
    let facts = move || {
        facts_of(screen, &PERSON, &fields()).into_iter().map(|(name, value)| Fact { name, value }).into_vec()
    };
    let editor = move || controls(screen, &PERSON, &fields());
    part_section(screen, PERSON, Label::Person, "ip-person-heading", facts, editor)
}
