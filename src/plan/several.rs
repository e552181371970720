//! Fields that hold several things: references to entries, short texts, roles.

use super::id::Id;
use super::json::Json;
use super::participant::ParticipantRole;
use super::read::{Problem, ReadError, Shape, Trail, Value, items_of, text_of};
use super::text::Text;
use crate::into_vec::IntoVec;
use crate::limits;
use serde::{Serialize, Serializer};

/// Declares a field type that holds several items, each once, in the order given.
macro_rules! several {
    ($(#[$doc:meta])* pub struct $name:ident of $item:ty, $shape:expr, $write:expr, $read:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct $name(Vec<$item>);

        impl $name {
            /// Whether it is among them.
            pub fn has(&self, item: &$item) -> bool {
                self.0.contains(item)
            }

            /// Whether there are none.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }

            /// The items.
            pub fn iter(&self) -> std::slice::Iter<'_, $item> {
                self.0.iter()
            }
        }

        impl FromIterator<$item> for $name {
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> $name {
                let mut list = Vec::new();
                for item in items {
                    if !list.contains(&item) {
                        list.push(item);
                    }
                }
                $name(list)
            }
        }

        impl Text for $name {
            fn write(&self, to: &mut String) {
                self.0.write(to);
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_seq(&self.0)
            }
        }

        impl Value for $name {
            fn put(&mut self, json: Json, trail: &mut Trail) -> Result<(), ReadError> {
                let items = items_of(json, limits::ITEMS, trail)?;
                let mut list = Vec::with_capacity(items.len());
                for (index, item) in items.into_iter().enumerate() {
                    let read: fn(String, &Trail) -> Result<$item, ReadError> = $read;
                    let item = trail.index(index, |trail| read(text_of(item, trail)?, trail))?;
                    if !list.contains(&item) {
                        list.push(item);
                    }
                }
                self.0 = list;
                Ok(())
            }
            fn to_json(&self) -> Json {
                if self.0.is_empty() {
                    return Json::Null;
                }
                let write: fn(&$item) -> &str = $write;
                Json::List(self.0.iter().map(|item| Json::text(write(item))).into_vec())
            }
            fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
            fn shape(&self) -> Shape {
                $shape
            }
        }
    };
}

several! {
    /// The ids of several entries.
    pub struct References of Id, Shape::References, Id::as_str, |text, trail| {
        let id = Id::new(text);
        if id.is_sound() { Ok(id) } else { Err(trail.error(Problem::BadId)) }
    }
}

several! {
    /// Several short texts.
    pub struct Words of String, Shape::Words, String::as_str, |text, trail| {
        if text.trim().is_empty() { Err(trail.error(Problem::UnknownValue)) } else { Ok(text) }
    }
}

several! {
    /// The roles of one participant.
    pub struct Roles of ParticipantRole,
    Shape::Choices("ParticipantRole", ParticipantRole::WORDS),
    |role| role.word(),
    |text, trail| ParticipantRole::of(&text).ok_or_else(|| trail.error(Problem::UnknownValue))
}
