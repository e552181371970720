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
    let mut rest = text;
    // What needs no mark goes in one piece; marks are single bytes, so a piece ends between letters.
    while let Some((piece, mark, after)) = up_to_mark(rest) {
        to.push_str(piece);
        escape(mark, to);
        rest = after;
    }
    to.push_str(rest);
    to.push('"');
}

/// What stands before the first letter that must be escaped, that letter, and what comes after.
fn up_to_mark(text: &str) -> Option<(&str, u8, &str)> {
    let at = text.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\')?;
    let (piece, marked) = text.split_at_checked(at)?;
    let (mark, after) = marked.split_at_checked(1)?;
    Some((piece, mark.bytes().next()?, after))
}

fn escape(mark: u8, to: &mut String) {
    match mark {
        b'"' => to.push_str("\\\""),
        b'\\' => to.push_str("\\\\"),
        b'\n' => to.push_str("\\n"),
        b'\r' => to.push_str("\\r"),
        b'\t' => to.push_str("\\t"),
        8 => to.push_str("\\b"),
        12 => to.push_str("\\f"),
        code => {
            to.push_str("\\u00");
            to.push(if code < 16 { '0' } else { '1' });
            to.extend(char::from_digit(u32::from(code & 15), 16));
        }
    }
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
        to.push('"');
        to.extend(self.letters());
        to.push('"');
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
