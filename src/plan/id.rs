//! The id of an entry: any short text, unique in its plan, made by whoever made the entry.
//!
//! Ids are handed in, never drawn here, so that the same commands give the same bytes.

use super::json::Json;
use super::read::{Problem, ReadError, Shape, Trail, Value, text_of};
use crate::limits;
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// An id. Cheap to copy; compared by text.
///
/// ```
/// use individuell_plan::plan::Id;
/// assert_eq!(Id::new("m7").as_str(), "m7");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Id(Option<Arc<str>>);

impl Id {
    /// An id of this text. Whether it may stand in a plan is judged when it gets there.
    pub fn new(text: impl AsRef<str>) -> Id {
        let text = text.as_ref();
        // Most references of most nouns are empty, and then take no memory.
        Id((!text.is_empty()).then(|| Arc::from(text)))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }

    /// Whether there is no id.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Whether the id may stand in a plan: not empty, within [`limits::ID_BYTES`], printable.
    pub fn is_sound(&self) -> bool {
        let text = self.as_str();
        !text.is_empty() && text.len() <= limits::ID_BYTES && !text.chars().any(char::is_control)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Value for Id {
    fn put(&mut self, json: Json, trail: &mut Trail) -> Result<(), ReadError> {
        let id = Id::new(text_of(json, trail)?);
        if !id.is_empty() && !id.is_sound() {
            return Err(trail.error(Problem::BadId));
        }
        *self = id;
        Ok(())
    }
    fn to_json(&self) -> Json {
        if self.is_empty() { Json::Null } else { Json::text(self.as_str()) }
    }
    fn is_empty(&self) -> bool {
        Id::is_empty(self)
    }
    fn shape(&self) -> Shape {
        Shape::Reference
    }
}
