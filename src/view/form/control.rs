//! The control of a field, chosen by the shape of its value.

use super::super::derived::Derived;
use super::super::element::El;
use super::super::entry_tools::title_of;
use super::super::field::{
    Choice, Lines, Need, Spec, boxes_field, choice_field, date_field, flag_field, text_field, words_field,
};
use super::super::measures::people;
use super::super::screen::Screen;
use super::super::subject::Subject;
use crate::into_vec::IntoVec;
use crate::plan::read::{Shape, Value};
use crate::plan::{EntryRef, Field, Kind, Plan, Target};
use crate::words::{Label, choice_row};

/// A control, and whether it takes the whole width.
pub struct Control {
    /// The control with its label.
    pub element: El,
    /// Whether it takes the whole width.
    pub is_wide: bool,
}

/// The id of the life areas as suggestions.
pub const LIFE_AREAS: &str = "ip-life-areas";

/// The control of any field; none for a field the noun does not have.
pub fn any_field(
    screen: Screen,
    subject: Derived<Option<Subject>>,
    target: &Target,
    field: Field,
) -> Option<Control> {
    let shape = screen.plan.with_untracked(|plan| shape_of(plan, target, field))?;
    let spec = Spec::new(screen, target, field, Need::Quiet);
    let narrow = |element| Some(Control { element, is_wide: false });
    let wide = |element| Some(Control { element, is_wide: true });
    match shape {
        Shape::Text if field.is_long() => wide(text_field(screen, subject, spec, Lines::Several)),
        Shape::Text if field == Field::LifeArea => {
            let spec = Spec { suggestions: Some(LIFE_AREAS), ..spec };
            narrow(text_field(screen, subject, spec, Lines::One))
        }
        Shape::Text if field == Field::Title => wide(text_field(screen, subject, spec, Lines::One)),
        Shape::Text => narrow(text_field(screen, subject, spec, Lines::One)),
        Shape::Date => narrow(date_field(screen, subject, spec)),
        Shape::Flag => wide(flag_field(screen, subject, &spec)),
        Shape::Choice(vocabulary, words) => {
            narrow(choice_field(screen, subject, spec, move || as_choices(screen, vocabulary, words)))
        }
        Shape::Choices(vocabulary, words) => {
            wide(boxes_field(screen, subject, spec, move || as_choices(screen, vocabulary, words)))
        }
        Shape::Reference => narrow(choice_field(screen, subject, spec, move || entries_of(screen, field))),
        Shape::References => wide(boxes_field(screen, subject, spec, move || entries_of(screen, field))),
        Shape::Words => wide(words_field(screen, subject, &spec)),
        Shape::Fixed => None,
    }
}

fn shape_of(plan: &Plan, target: &Target, field: Field) -> Option<Shape> {
    plan.noun(target)?.value(field).map(Value::shape)
}

/// The words of a vocabulary, labelled.
pub fn as_choices(screen: Screen, vocabulary: &'static str, words: &'static [&'static str]) -> Vec<Choice> {
    let choice = |word: &&'static str| {
        let label = choice_row(vocabulary, word).map_or_else(String::new, |row| screen.say_row(row));
        Choice { value: (*word).to_owned(), label }
    };
    words.iter().map(choice).into_vec()
}

/// What a field can refer to, by name.
fn entries_of(screen: Screen, field: Field) -> Vec<Choice> {
    let choice = |entry: EntryRef<'_>| Choice {
        value: entry.id().as_str().to_owned(),
        label: title_of(entry).unwrap_or_else(|| screen.say(&Label::Untitled)),
    };
    match field.refers_to() {
        Some(Kind::Participant) => people(screen),
        Some(Kind::Goal) => screen
            .plan
            .with(|plan| plan.all_goals().into_iter().map(|goal| choice(EntryRef::Goal(goal))).into_vec()),
        Some(Kind::Measure) => screen
            .plan
            .with(|plan| plan.all_measures().map(|measure| choice(EntryRef::Measure(measure))).into_vec()),
        Some(_) | None => Vec::new(),
    }
}
