//! Writing values as compact JSON text, the same bytes on every machine.
//!
//! serde_json would do it too, and is checked against this one by the laws; but its writer brings
//! its number formatting and a parser into the wasm, which is more than the whole of this.

use super::json::Json;
use super::{Date, Id};
use std::sync::Arc;

/// A value that has a JSON text.
pub trait Text {
    /// Writes it at the end of a text.
    fn write(&self, to: &mut String);

    /// The whole text.
    fn to_text(&self) -> String
    where
        Self: Sized,
    {
        let mut text = String::new();
        self.write(&mut text);
        text
    }
}

/// An object being written.
pub struct Members<'a> {
    to: &'a mut String,
    is_empty: bool,
}

impl<'a> Members<'a> {
    /// Begins an object.
    pub fn begin(to: &'a mut String) -> Members<'a> {
        to.push('{');
        Members { to, is_empty: true }
    }

    /// Writes one member.
    pub fn member(&mut self, key: &str, value: &dyn Text) {
        if !self.is_empty {
            self.to.push(',');
        }
        self.is_empty = false;
        quote(key, self.to);
        self.to.push(':');
        value.write(self.to);
    }

    /// Ends the object.
    pub fn end(self) {
        self.to.push('}');
    }
}

/// Writes the items of an array.
pub fn list<'a>(items: impl Iterator<Item = &'a dyn Text>, to: &mut String) {
    to.push('[');
    for (place, item) in items.enumerate() {
        if place > 0 {
            to.push(',');
        }
        item.write(to);
    }
    to.push(']');
}

/// Writes a text in quotation marks, escaped as JSON.stringify does.
fn quote(text: &str, to: &mut String) {
    to.push('"');
    for letter in text.chars() {
        match letter {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\n' => to.push_str("\\n"),
            '\r' => to.push_str("\\r"),
            '\t' => to.push_str("\\t"),
            '\u{8}' => to.push_str("\\b"),
            '\u{c}' => to.push_str("\\f"),
            '\0'..='\u{1f}' => {
                const HEX: [char; 16] =
                    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
                let code = u32::from(letter);
                to.push_str("\\u00");
                to.push(if code < 16 { '0' } else { '1' });
                to.extend(usize::try_from(code & 15).ok().and_then(|digit| HEX.get(digit)));
            }
            _ => to.push(letter),
        }
    }
    to.push('"');
}

impl Text for str {
    fn write(&self, to: &mut String) {
        quote(self, to);
    }
}

impl Text for &str {
    fn write(&self, to: &mut String) {
        quote(self, to);
    }
}

impl Text for String {
    fn write(&self, to: &mut String) {
        quote(self, to);
    }
}

impl Text for Id {
    fn write(&self, to: &mut String) {
        quote(self.as_str(), to);
    }
}

impl Text for Date {
    fn write(&self, to: &mut String) {
        quote(&self.to_string(), to);
    }
}

impl Text for bool {
    fn write(&self, to: &mut String) {
        to.push_str(if *self { "true" } else { "false" });
    }
}

impl Text for usize {
    fn write(&self, to: &mut String) {
        to.push_str(&self.to_string());
    }
}

impl<T: Text> Text for Option<T> {
    fn write(&self, to: &mut String) {
        match self {
            Some(value) => value.write(to),
            None => to.push_str("null"),
        }
    }
}

impl<T: Text> Text for Vec<T> {
    fn write(&self, to: &mut String) {
        list(self.iter().map(|item| item as &dyn Text), to);
    }
}

impl<T: Text> Text for Arc<T> {
    fn write(&self, to: &mut String) {
        T::write(self, to);
    }
}

impl Text for Json {
    fn write(&self, to: &mut String) {
        match self {
            Json::Null => to.push_str("null"),
            Json::Bool(flag) => flag.write(to),
            Json::Number(digits) => to.push_str(digits),
            Json::Text(text) => quote(text, to),
            Json::List(items) => items.write(to),
            Json::Object(members) => {
                let mut object = Members::begin(to);
                for (key, value) in members {
                    object.member(key, value);
                }
                object.end();
            }
        }
    }
}
