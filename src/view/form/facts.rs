//! A noun as it is read: what stands in its fields, in words.

use super::super::screen::Screen;
use crate::into_vec::IntoVec;
use crate::number::masked;
use crate::plan::read::{Shape, Value};
use crate::plan::{Date, Field, Id, Json, Kind, Noun, Plan, Target};
use crate::words::{Label, choice_row, in_words, label_of};

/// A field's value as it is read, empty when there is none.
pub fn in_words_of(screen: Screen, plan: &Plan, field: Field, value: &dyn Value) -> String {
    let json = value.to_json();
    let text = json.as_text().unwrap_or_default();
    match value.shape() {
        Shape::Text if matches!(field, Field::Number) => masked(text),
        Shape::Text => text.to_owned(),
        Shape::Date => Date::parse(text).map_or_else(String::new, |day| day_in_words(screen, day)),
        Shape::Flag => {
            if value.is_empty() {
                String::new()
            } else {
                screen.say(&Label::Yes)
            }
        }
        Shape::Choice(vocabulary, _) => word(screen, vocabulary, text),
        Shape::Choices(vocabulary, _) => each(&json, |item| word(screen, vocabulary, item)),
        Shape::Reference => name_of(plan, text),
        Shape::References => each(&json, |item| name_of(plan, item)),
        Shape::Words => each(&json, str::to_owned),
        Shape::Fixed => String::new(),
    }
}

fn each(json: &Json, say: impl Fn(&str) -> String) -> String {
    let Json::List(items) = json else { return String::new() };
    let said: Vec<String> = items.iter().filter_map(Json::as_text).map(say).into_vec();
    said.join(", ")
}

fn word(screen: Screen, vocabulary: &str, word: &str) -> String {
    choice_row(vocabulary, word).map_or_else(String::new, |row| screen.say_row(row))
}

fn name_of(plan: &Plan, id: &str) -> String {
    let entry = plan.entry(&Id::new(id));
    entry.and_then(super::super::entry_tools::title_of).unwrap_or_default()
}

fn day_in_words(screen: Screen, day: Date) -> String {
    in_words(day, screen.options.with_untracked(|options| options.catalogue.lang))
}

/// What stands in some fields of a noun: name and value, in the order given.
pub fn facts_of(screen: Screen, target: &Target, fields: &[Field]) -> Vec<(String, String)> {
    screen.plan.with(|plan| {
        let Some(noun) = plan.noun(target) else { return Vec::new() };
        let fact = |field: &Field| {
            let value = match plan.hides(target, *field) {
                Some(_) => screen.say(&Label::StateHidden),
                None => in_words_of(screen, plan, *field, noun.value(*field)?),
            };
            (!value.is_empty()).then(|| (screen.say_row(label_of(noun.kind(), *field)), value))
        };
        fields.iter().filter_map(fact).into_vec()
    })
}

/// What an entry shows while it is closed.
#[derive(Clone, PartialEq, Default)]
pub struct Summary {
    /// What it is called.
    pub name: String,
    /// A few short facts.
    pub tags: Vec<String>,
    /// The first of its longer texts.
    pub text: String,
    /// Whether it has a title of its own; without one its text tells it from its like.
    pub has_title: bool,
}

/// Most short facts of a closed entry: what more there is, is read when it is opened.
const TAGS: usize = 3;

/// The summary of an entry.
pub fn summary(screen: Screen, plan: &Plan, noun: &dyn Noun) -> Summary {
    let mut summary = Summary::default();
    let mut day = None;
    noun.values(&mut |field, _, value| {
        if !field.is_settable() || value.is_empty() {
            return;
        }
        let said = in_words_of(screen, plan, field, value);
        if field == Field::Date {
            day = Some(said.clone());
        }
        match value.shape() {
            _ if said.is_empty() => {}
            Shape::Text if summary.name.is_empty() && gives_name(field) => {
                summary.has_title = matches!(field, Field::Title | Field::Name);
                summary.name = said;
            }
            Shape::Text if field.is_long() && summary.text.is_empty() => summary.text = said,
            Shape::Date | Shape::Choice(..) | Shape::Reference if summary.tags.len() < TAGS => {
                let is_plain = field == Field::Date || !matches!(value.shape(), Shape::Date);
                let label = || screen.say_row(label_of(noun.kind(), field));
                summary.tags.push(if is_plain { said } else { format!("{}: {said}", label()) });
            }
            _ => {}
        }
    });
    let hidden = noun.id().and_then(|id| screen.hidden(&Target::Entry(id.clone())));
    if let Some(hidden) = hidden {
        (summary.name, summary.has_title) = (hidden, true);
    }
    if summary.name.is_empty() {
        summary.name =
            if summary.tags.is_empty() { screen.say(&noun.kind()) } else { summary.tags.remove(0) };
    }
    // What has no title of its own is told from its like by its day.
    if let Some(day) = day.filter(|day| !summary.has_title && *day != summary.name) {
        summary.tags.retain(|tag| *tag != day);
        summary.name = format!("{}, {day}", summary.name);
    }
    summary
}

/// Whether a line can be called what stands in a field: not where something was signed or is kept.
fn gives_name(field: Field) -> bool {
    !field.is_long() && !matches!(field, Field::SignedAt | Field::KeptAt)
}

/// Whether entries of a kind are dated when they are added.
pub fn is_dated(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Comment
            | Kind::LogEntry
            | Kind::Progress
            | Kind::Agreement
            | Kind::Evaluation
            | Kind::Review
            | Kind::ProcessEvaluation
            | Kind::Need
            | Kind::Information
    )
}
