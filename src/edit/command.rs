//! The closed list of commands, and their form in JSON.
//!
//! Four verbs carry every change: set a field, add an entry, remove one, move one. What they
//! speak of is named by `plan::field`, so a new field is a new name and never a new verb.

use super::refusal::{Reason, Refusal};
use crate::limits;
use crate::plan::read::{ReadError, Trail};
use crate::plan::{Entry, Field, Id, Json, ListName, Members, Part, Path, Place, Target, Text};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// One change of a plan.
///
/// ```
/// use individuell_plan::edit::Command;
/// let text = r#"{"command":"set","id":"m7","field":"deadline","value":"2026-03-15"}"#;
/// let command = Command::read(&individuell_plan::exchange::parse(text).unwrap()).unwrap();
/// assert_eq!(serde_json::to_string(&command).unwrap(), text);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Sets a field; `Null` empties it.
    Set {
        /// The noun.
        target: Target,
        /// The field.
        field: Field,
        /// The new value as it stands in the document.
        value: Json,
    },
    /// Adds an entry to a list.
    Add {
        /// The goal that holds the list, or the plan.
        parent: Target,
        /// The place in the list, from 0.
        index: usize,
        /// The entry with its id and all below it. Its kind tells the list.
        entry: Entry,
    },
    /// Removes an entry with all below it.
    Remove {
        /// The entry.
        id: Id,
    },
    /// Moves an entry, within its list or to another that holds its kind.
    Move {
        /// The entry.
        id: Id,
        /// The goal that gets it, or the plan.
        parent: Target,
        /// The place it has afterwards, from 0.
        index: usize,
    },
}

impl Command {
    /// Sets a text field of an entry.
    pub fn set_text(id: &Id, field: Field, text: impl Into<String>) -> Command {
        Command::Set { target: Target::Entry(id.clone()), field, value: Json::text(text) }
    }

    /// What the command is about, for focus and for the label of its undo step.
    pub fn path(&self) -> Path {
        match self {
            Command::Set { target, field, .. } => {
                Path { target: target.clone(), place: Place::Field(*field) }
            }
            Command::Add { entry, .. } => Path::entry(&entry.as_ref().id()),
            Command::Remove { id } | Command::Move { id, .. } => Path::entry(id),
        }
    }

    /// Reads a command.
    ///
    /// # Errors
    /// [`Reason::BadCommand`], or what is wrong with a value, with its place in the command.
    pub fn read(json: &Json) -> Result<Command, Refusal> {
        let bad = |pointer: &str| Refusal { reason: Reason::BadCommand, pointer: pointer.to_owned() };
        let text = |key: &str| json.member(key).and_then(Json::as_text);
        let id = || match text("id").map(Id::new) {
            Some(id) if id.is_sound() => Ok(id),
            Some(_) | None => Err(bad("/id")),
        };
        let parent = || match json.member("parent") {
            None | Some(Json::Null) => Ok(Target::Plan),
            Some(Json::Text(id)) => Ok(Target::Entry(Id::new(id))),
            Some(_) => Err(bad("/parent")),
        };
        let index = || match json.member("index") {
            Some(Json::Number(digits)) => digits.parse().map_err(|_| bad("/index")),
            Some(_) | None => Err(bad("/index")),
        };
        match text("command") {
            Some("set") => {
                let target = match (json.member("id"), text("part")) {
                    (Some(_), None) => Target::Entry(id()?),
                    (None, Some(part)) => Target::Part(Part::of(part).ok_or_else(|| bad("/part"))?),
                    (None, None) => Target::Plan,
                    (Some(_), Some(_)) => return Err(bad("/part")),
                };
                let field = text("field").and_then(Field::of).ok_or_else(|| bad("/field"))?;
                let value = json.member("value").cloned().ok_or_else(|| bad("/value"))?;
                Ok(Command::Set { target, field, value })
            }
            Some("add") => {
                let list = text("list").and_then(ListName::of).ok_or_else(|| bad("/list"))?;
                let entry = json.member("entry").cloned().ok_or_else(|| bad("/entry"))?;
                let entry = Trail::default().key("entry", |trail| Entry::read(list, entry, trail)).map_err(
                    |ReadError { problem, pointer }| Refusal { reason: Reason::Value(problem), pointer },
                )?;
                Ok(Command::Add { parent: parent()?, index: index()?, entry })
            }
            Some("remove") => Ok(Command::Remove { id: id()? }),
            Some("move") => Ok(Command::Move { id: id()?, parent: parent()?, index: index()? }),
            Some(_) | None => Err(bad("/command")),
        }
    }

    /// Reads a list of commands, or a single one. The pointer of a refusal starts with its place.
    ///
    /// # Errors
    /// As [`Command::read`], and [`Reason::Value`] for more than [`limits::COMMANDS`].
    pub fn read_all(json: &Json) -> Result<Vec<Command>, Refusal> {
        let Json::List(items) = json else {
            return Ok(vec![Command::read(json)?]);
        };
        if items.len() > limits::COMMANDS {
            let reason = Reason::Value(crate::plan::read::Problem::TooMany);
            return Err(Refusal { reason, pointer: String::new() });
        }
        let place = |index: usize, refusal: Refusal| Refusal {
            pointer: format!("/{index}{}", refusal.pointer),
            reason: refusal.reason,
        };
        let read = |(index, item)| Command::read(item).map_err(|refusal| place(index, refusal));
        items.iter().enumerate().map(read).collect()
    }
}

impl Text for Command {
    fn write(&self, to: &mut String) {
        let mut object = Members::begin(to);
        match self {
            Command::Set { target, field, value } => {
                object.member("command", &"set");
                match target {
                    Target::Plan => {}
                    Target::Part(part) => object.member("part", &part.name()),
                    Target::Entry(id) => object.member("id", id),
                }
                object.member("field", &field.name());
                object.member("value", value);
            }
            Command::Add { parent, index, entry } => {
                object.member("command", &"add");
                if let Target::Entry(id) = parent {
                    object.member("parent", id);
                }
                object.member("list", &entry.as_ref().list().name());
                object.member("index", index);
                object.member("entry", entry);
            }
            Command::Remove { id } => {
                object.member("command", &"remove");
                object.member("id", id);
            }
            Command::Move { id, parent, index } => {
                object.member("command", &"move");
                object.member("id", id);
                if let Target::Entry(id) = parent {
                    object.member("parent", id);
                }
                object.member("index", index);
            }
        }
        object.end();
    }
}

impl Serialize for Command {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        match self {
            Command::Set { target, field, value } => {
                map.serialize_entry("command", "set")?;
                match target {
                    Target::Plan => {}
                    Target::Part(part) => map.serialize_entry("part", part.name())?,
                    Target::Entry(id) => map.serialize_entry("id", id)?,
                }
                map.serialize_entry("field", field.name())?;
                map.serialize_entry("value", value)?;
            }
            Command::Add { parent, index, entry } => {
                map.serialize_entry("command", "add")?;
                if let Target::Entry(id) = parent {
                    map.serialize_entry("parent", id)?;
                }
                map.serialize_entry("list", entry.as_ref().list().name())?;
                map.serialize_entry("index", index)?;
                map.serialize_entry("entry", entry)?;
            }
            Command::Remove { id } => {
                map.serialize_entry("command", "remove")?;
                map.serialize_entry("id", id)?;
            }
            Command::Move { id, parent, index } => {
                map.serialize_entry("command", "move")?;
                map.serialize_entry("id", id)?;
                if let Target::Entry(id) = parent {
                    map.serialize_entry("parent", id)?;
                }
                map.serialize_entry("index", index)?;
            }
        }
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for Command {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Command, D::Error> {
        let json = <Json as serde::Deserialize>::deserialize(from)?;
        Command::read(&json).map_err(serde::de::Error::custom)
    }
}
