//! Reads JSON text (RFC 8259) strictly: one value, nothing after it, no key twice, bounded depth.
//!
//! Why not serde_json here: it drops the first of two equal keys in silence, turns 1.10 into 1.1,
//! and cannot hand unknown members back as they came. This reader keeps digits and order, and
//! says line and column of what it refuses. It is checked against JSONTestSuite.

use crate::limits;
use crate::plan::Json;
use crate::plan::read::{Problem, ReadError};
use std::collections::HashSet;

/// Reads one JSON value.
///
/// # Errors
/// [`Problem::Syntax`] with line and column, [`Problem::TooDeep`], [`Problem::DuplicateKey`].
///
/// ```
/// use individuell_plan::{exchange::parse, plan::Text};
/// assert_eq!(parse(" [1.10, \"æ\"] ").unwrap().to_text(), "[1.10,\"æ\"]");
/// assert_eq!(parse("[1,]").unwrap_err().problem.code(), "not-json");
/// ```
pub fn parse(text: &str) -> Result<Json, ReadError> {
    // A byte order mark is not JSON, but what Windows writes; refusing it helps nobody.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { text, at: 0 };
    reader.space();
    let value = reader.value(0)?;
    reader.space();
    if reader.at == text.len() { Ok(value) } else { Err(reader.syntax()) }
}

/// So many keys are fewer comparisons than sorting them, and no memory.
const FEW: usize = 16;

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn step(&mut self, bytes: usize) {
        self.at = self.at.saturating_add(bytes);
    }

    fn eat(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        if is_there {
            self.step(1);
        }
        is_there
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.step(1);
        }
    }

    fn syntax(&self) -> ReadError {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line = before.matches('\n').count().saturating_add(1);
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count().saturating_add(1);
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        ReadError::whole(Problem::Syntax { line: small(line), column: small(column) })
    }

    fn value(&mut self, depth: usize) -> Result<Json, ReadError> {
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => Ok(Json::Text(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            Some(_) | None => Err(self.syntax()),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Result<Json, ReadError> {
        if !self.rest().starts_with(word) {
            return Err(self.syntax());
        }
        self.step(word.len());
        Ok(value)
    }

    fn deeper(depth: usize) -> Result<usize, ReadError> {
        let depth = depth.saturating_add(1);
        if depth > limits::JSON_DEPTH { Err(ReadError::whole(Problem::TooDeep)) } else { Ok(depth) }
    }

    fn list(&mut self, depth: usize) -> Result<Json, ReadError> {
        let depth = Self::deeper(depth)?;
        self.step(1);
        self.space();
        let mut items = Vec::new();
        if self.eat(b']') {
            return Ok(Json::List(items));
        }
        loop {
            self.space();
            items.push(self.value(depth)?);
            self.space();
            if self.eat(b']') {
                return Ok(Json::List(items));
            }
            if !self.eat(b',') {
                return Err(self.syntax());
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json, ReadError> {
        let depth = Self::deeper(depth)?;
        self.step(1);
        self.space();
        let mut members: Vec<(String, Json)> = Vec::with_capacity(8);
        if self.eat(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(self.syntax());
            }
            let key = self.string()?;
            self.space();
            if !self.eat(b':') {
                return Err(self.syntax());
            }
            self.space();
            members.push((key, self.value(depth)?));
            self.space();
            if self.eat(b'}') {
                return unique(members);
            }
            if !self.eat(b',') {
                return Err(self.syntax());
            }
        }
    }

    fn number(&mut self) -> Result<Json, ReadError> {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _sign = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        Ok(Json::Number(self.text.get(start..self.at).unwrap_or_default().into()))
    }

    fn digits(&mut self) -> Result<(), ReadError> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.step(1);
        }
        if self.at == start { Err(self.syntax()) } else { Ok(()) }
    }

    fn string(&mut self) -> Result<String, ReadError> {
        self.step(1);
        let mut read = String::new();
        loop {
            let rest = self.rest();
            let plain = rest
                .bytes()
                .position(|byte| byte == b'"' || byte == b'\\' || byte < 0x20)
                .unwrap_or(rest.len());
            read.push_str(rest.get(..plain).unwrap_or_default());
            self.step(plain);
            if self.eat(b'"') {
                return Ok(read);
            }
            if !self.eat(b'\\') {
                return Err(self.syntax());
            }
            read.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Result<char, ReadError> {
        let escaped = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.step(1);
                return self.code_point();
            }
            Some(_) | None => return Err(self.syntax()),
        };
        self.step(1);
        Ok(escaped)
    }

    /// A `\u` escape, or two that make one character. Half a pair becomes U+FFFD, as it would at
    /// the border to Rust anyway.
    fn code_point(&mut self) -> Result<char, ReadError> {
        let first = self.four_hex()?;
        if (0xd800..0xdc00).contains(&first) && self.rest().starts_with("\\u") {
            let before = self.at;
            self.step(2);
            let second = self.four_hex()?;
            if (0xdc00..0xe000).contains(&second) {
                let high = first.saturating_sub(0xd800) << 10;
                let low = second.saturating_sub(0xdc00);
                let point = high.saturating_add(low).saturating_add(0x1_0000);
                return Ok(char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = before;
        }
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn four_hex(&mut self) -> Result<u32, ReadError> {
        let hex = self.rest().get(..4).filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let Some(number) = hex.and_then(|hex| u32::from_str_radix(hex, 16).ok()) else {
            return Err(self.syntax());
        };
        self.step(4);
        Ok(number)
    }
}

/// Refuses an object that has a key twice. Few keys are held against each other; a set keeps it
/// fast for objects of any size.
fn unique(members: Vec<(String, Json)>) -> Result<Json, ReadError> {
    if members.len() <= FEW {
        let is_twice =
            |(place, (key, _)): (usize, &(String, Json))| members.iter().take(place).any(|(k, _)| k == key);
        if members.iter().enumerate().any(is_twice) {
            return Err(ReadError::whole(Problem::DuplicateKey));
        }
        return Ok(Json::Object(members));
    }
    let mut keys: HashSet<&str> = HashSet::with_capacity(members.len());
    if members.iter().any(|(key, _)| !keys.insert(key)) {
        return Err(ReadError::whole(Problem::DuplicateKey));
    }
    Ok(Json::Object(members))
}
