//! Turning a JSON value into nouns: where the reader is, and what it says when it cannot go on.
//!
//! Every error carries the JSON Pointer of the value that was refused. No text of the plan is
//! in an error: it can reach logs.

use super::json::Json;
use super::text::Text;
use crate::limits;

/// Why a value was refused. `words` has the sentence for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The text is not JSON. The place is a line and a column, both from 1.
    Syntax {
        /// The line, from 1.
        line: u32,
        /// The column in characters, from 1.
        column: u32,
    },
    /// More bytes than [`limits::PLAN_BYTES`].
    TooLarge,
    /// Nested deeper than [`limits::JSON_DEPTH`], or goals deeper than [`limits::GOAL_DEPTH`].
    TooDeep,
    /// The same key twice in one object: one of the two would be lost.
    DuplicateKey,
    /// JSON, but not a plan of ours.
    NotAPlan,
    /// A plan in a later format than this program knows.
    NewerFormat,
    /// A text was expected.
    WantText,
    /// A list was expected.
    WantList,
    /// An object was expected.
    WantObject,
    /// A whole number was expected.
    WantNumber,
    /// Yes or no (`true` or `false`) was expected.
    WantFlag,
    /// A date of the form year-month-day was expected.
    WantDate,
    /// The word is none of those this field can hold.
    UnknownValue,
    /// A text longer than [`limits::TEXT_CHARS`].
    TooLong,
    /// More entries than [`limits::ENTRIES`], or more items than the field can hold.
    TooMany,
    /// Two entries with one id.
    DuplicateId,
    /// An id that is empty, too long or has control characters.
    BadId,
}

impl Problem {
    /// The stable code that a host can switch on.
    pub fn code(self) -> &'static str {
        match self {
            Problem::Syntax { .. } => "not-json",
            Problem::TooLarge => "too-large",
            Problem::TooDeep => "too-deep",
            Problem::DuplicateKey => "duplicate-key",
            Problem::NotAPlan => "not-a-plan",
            Problem::NewerFormat => "newer-format",
            Problem::WantText => "want-text",
            Problem::WantList => "want-list",
            Problem::WantObject => "want-object",
            Problem::WantNumber => "want-number",
            Problem::WantFlag => "want-flag",
            Problem::WantDate => "want-date",
            Problem::UnknownValue => "unknown-value",
            Problem::TooLong => "too-long",
            Problem::TooMany => "too-many",
            Problem::DuplicateId => "duplicate-id",
            Problem::BadId => "bad-id",
        }
    }
}

/// A refused value: what is wrong and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// What is wrong.
    pub problem: Problem,
    /// JSON Pointer (RFC 6901) of the value; empty for the whole text.
    pub pointer: String,
}

impl ReadError {
    /// An error about the whole input.
    pub fn whole(problem: Problem) -> ReadError {
        ReadError { problem, pointer: String::new() }
    }
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{} at \"{}\"", self.problem.code(), self.pointer)
    }
}

impl std::error::Error for ReadError {}

/// The way from the root to the value being read.
#[derive(Default)]
pub struct Trail(Vec<Step>);

enum Step {
    Key(&'static str),
    Index(usize),
}

impl Trail {
    /// Reads below a key.
    pub fn key<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Trail) -> T) -> T {
        self.0.push(Step::Key(key));
        let done = read(self);
        self.0.pop();
        done
    }

    /// Reads below a place in a list.
    pub fn index<T>(&mut self, index: usize, read: impl FnOnce(&mut Trail) -> T) -> T {
        self.0.push(Step::Index(index));
        let done = read(self);
        self.0.pop();
        done
    }

    /// How many objects of the given key lie above, to bound recursive nouns.
    pub fn depth_of(&self, key: &str) -> usize {
        self.0.iter().filter(|step| matches!(step, Step::Key(k) if *k == key)).count()
    }

    /// An error at this place.
    pub fn error(&self, problem: Problem) -> ReadError {
        let mut pointer = String::new();
        for step in &self.0 {
            pointer.push('/');
            match step {
                Step::Key(key) => pointer.push_str(key),
                Step::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        ReadError { problem, pointer }
    }
}

/// What kind of value a field holds, for forms and for the field dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Free text.
    Text,
    /// A calendar day.
    Date,
    /// Yes, or nothing.
    Flag,
    /// One of a few words: the name of the vocabulary, and the words.
    Choice(&'static str, &'static [&'static str]),
    /// Several of a few words.
    Choices(&'static str, &'static [&'static str]),
    /// The id of an entry; [`super::Field::refers_to`] tells of which kind.
    Reference,
    /// The ids of several entries.
    References,
    /// Several short texts.
    Words,
    /// What the program itself writes.
    Fixed,
}

/// A field's value: how it is read and written, what it looks like in a command, when it is left
/// out.
pub trait Value: Text {
    /// Reads a new value; `null` is the empty value. Unchanged on an error.
    ///
    /// # Errors
    /// What is wrong with the value, and where.
    fn put(&mut self, json: Json, trail: &mut Trail) -> Result<(), ReadError>;
    /// The value as JSON; `Null` when empty.
    fn to_json(&self) -> Json;
    /// Whether nothing stands there.
    fn is_empty(&self) -> bool;
    /// What kind of value it is.
    fn shape(&self) -> Shape;
}

/// Reads the text of a value.
pub(super) fn text_of(json: Json, trail: &Trail) -> Result<String, ReadError> {
    match json {
        Json::Null => Ok(String::new()),
        // Bytes bound characters from above, so most texts are never counted.
        Json::Text(text) if text.len() > limits::TEXT_CHARS && text.chars().count() > limits::TEXT_CHARS => {
            Err(trail.error(Problem::TooLong))
        }
        Json::Text(text) => Ok(text),
        Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => {
            Err(trail.error(Problem::WantText))
        }
    }
}

/// Reads one of a few words: its place among them, none for the empty value.
pub(super) fn place_among(words: &[&str], json: Json, trail: &Trail) -> Result<Option<usize>, ReadError> {
    let text = text_of(json, trail)?;
    let place = words.iter().position(|word| *word == text);
    if place.is_none() && !text.is_empty() { Err(trail.error(Problem::UnknownValue)) } else { Ok(place) }
}

/// Reads the items of a value that is a list.
pub(super) fn items_of(json: Json, most: usize, trail: &Trail) -> Result<Vec<Json>, ReadError> {
    match json {
        Json::Null => Ok(Vec::new()),
        Json::List(items) if items.len() > most => Err(trail.error(Problem::TooMany)),
        Json::List(items) => Ok(items),
        Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => {
            Err(trail.error(Problem::WantList))
        }
    }
}

impl Value for String {
    fn put(&mut self, json: Json, trail: &mut Trail) -> Result<(), ReadError> {
        *self = text_of(json, trail)?;
        Ok(())
    }
    fn to_json(&self) -> Json {
        if self.is_empty() { Json::Null } else { Json::text(self.as_str()) }
    }
    fn is_empty(&self) -> bool {
        str::is_empty(self)
    }
    fn shape(&self) -> Shape {
        Shape::Text
    }
}

impl Value for bool {
    fn put(&mut self, json: Json, trail: &mut Trail) -> Result<(), ReadError> {
        *self = match json {
            Json::Null => false,
            Json::Bool(flag) => flag,
            Json::Number(_) | Json::Text(_) | Json::List(_) | Json::Object(_) => {
                return Err(trail.error(Problem::WantFlag));
            }
        };
        Ok(())
    }
    fn to_json(&self) -> Json {
        if *self { Json::Bool(true) } else { Json::Null }
    }
    fn is_empty(&self) -> bool {
        !*self
    }
    fn shape(&self) -> Shape {
        Shape::Flag
    }
}
