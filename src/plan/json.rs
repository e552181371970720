//! JSON as a value: what a reader hands over before a noun has claimed it.
//!
//! Numbers keep their digits and objects their order, so that what nobody understood can be
//! written back as it came. It does not parse text; `exchange::json` does.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Any JSON value. The depth is bounded by the reader, so walking it may recurse.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Json {
    /// `null`, and what stands for an empty optional field.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, digit for digit as it was written.
    Number(Box<str>),
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, in the order it was written.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// A text value.
    ///
    /// ```
    /// use individuell_plan::plan::Json;
    /// assert_eq!(Json::text("hei"), Json::Text("hei".into()));
    /// ```
    pub fn text(text: impl Into<String>) -> Json {
        Json::Text(text.into())
    }

    /// The text, when it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => None,
        }
    }

    /// A member of an object by its key.
    pub fn member(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(members) => members.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => None,
        }
    }

    /// Takes a member out of an object, if it is there.
    pub fn take(&mut self, key: &str) -> Option<Json> {
        let Json::Object(members) = self else {
            return None;
        };
        let at = members.iter().position(|(k, _)| k == key)?;
        Some(members.remove(at).1)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => to.serialize_unit(),
            Json::Bool(flag) => to.serialize_bool(*flag),
            Json::Number(digits) => digits_as_they_are(digits, to),
            Json::Text(text) => to.serialize_str(text),
            Json::List(items) => {
                let mut list = to.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Json::Object(members) => {
                let mut map = to.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// serde has no number of arbitrary digits; serde_json's raw value writes them untouched.
fn digits_as_they_are<S: Serializer>(digits: &str, to: S) -> Result<S::Ok, S::Error> {
    match serde_json::value::RawValue::from_string(digits.to_owned()) {
        Ok(raw) => raw.serialize(to),
        Err(_) => to.serialize_unit(),
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Json, D::Error> {
        from.deserialize_any(Reader)
    }
}

/// Builds a value from any serde format, for Rust hosts that hold a plan in another form.
struct Reader;

impl<'de> de::Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Bool(flag))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string().into()))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string().into()))
    }
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Json, E> {
        if !number.is_finite() {
            return Err(E::custom("not a number that JSON has"));
        }
        Ok(Json::Number(number.to_string().into()))
    }
    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::text(text))
    }
    fn visit_seq<A: de::SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }
    fn visit_map<A: de::MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut members: Vec<(String, Json)> = Vec::new();
        while let Some((key, value)) = entries.next_entry::<String, Json>()? {
            if members.iter().any(|(k, _)| *k == key) {
                return Err(de::Error::custom("the same key twice in one object"));
            }
            members.push((key, value));
        }
        Ok(Json::Object(members))
    }
}
