//! Tells code from comments and literals, in Rust and in JavaScript, without parsing either.
//!
//! It promises three views of one text, character for character as long as the text: the code
//! alone, the code with its literals, and the list of literals. It does not check that the text is
//! right; `lost` only tells whether the brackets still match, which they do not after a misreading.

use crate::tree::{Source, Violation};

/// One text, seen without what a rule does not look at.
pub struct Masks {
    /// Comments and the inside of literals are spaces.
    pub code: Vec<char>,
    /// Comments are spaces.
    pub text: Vec<char>,
    /// The inside of each string literal with its line.
    pub strings: Vec<(usize, String)>,
}

impl Masks {
    pub fn of(file: &Source) -> Masks {
        if file.is_rust() { rust(&file.text) } else { script(&file.text) }
    }

    /// The text without comments, line by line, counted from one.
    pub fn lines(&self) -> Vec<(usize, String)> {
        let text: String = self.text.iter().collect();
        text.split('\n').enumerate().map(|(index, line)| (index + 1, line.to_string())).collect()
    }

    pub fn line_at(&self, index: usize) -> usize {
        1 + self.code.iter().take(index).filter(|c| **c == '\n').count()
    }
}

pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Where a word or a phrase stands with no word character against its own ends.
pub fn places(text: &[char], phrase: &str) -> Vec<usize> {
    let phrase: Vec<char> = phrase.chars().collect();
    let ends = |edge: Option<&char>, beyond: Option<&char>| {
        !(edge.is_some_and(|c| is_word(*c)) && beyond.is_some_and(|c| is_word(*c)))
    };
    (0..text.len())
        .filter(|at| text[*at..].starts_with(&phrase))
        .filter(|at| ends(phrase.first(), at.checked_sub(1).and_then(|before| text.get(before))))
        .filter(|at| ends(phrase.last(), text.get(at + phrase.len())))
        .collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Code,
    Comment,
    Literal,
}

struct Writer {
    masks: Masks,
    line: usize,
    open: Option<(usize, String)>,
}

impl Writer {
    fn new() -> Writer {
        Writer {
            masks: Masks { code: Vec::new(), text: Vec::new(), strings: Vec::new() },
            line: 1,
            open: None,
        }
    }

    fn put(&mut self, c: char, part: Part) {
        let blank = if c == '\n' { '\n' } else { ' ' };
        self.masks.code.push(if part == Part::Code { c } else { blank });
        self.masks.text.push(if part == Part::Comment { blank } else { c });
        if part == Part::Literal
            && let Some((_, literal)) = &mut self.open
        {
            literal.push(c);
        }
        if c == '\n' {
            self.line += 1;
        }
    }

    fn open(&mut self) {
        self.open = Some((self.line, String::new()));
    }

    fn close(&mut self) {
        self.masks.strings.extend(self.open.take());
    }
}

fn rust(text: &str) -> Masks {
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let mut out = Writer::new();
    let mut i = 0;
    while i < chars.len() {
        let c = chars[i];
        let fresh = i == 0 || !is_word(at(i - 1));
        if c == '/' && at(i + 1) == '/' {
            i = line_comment(&chars, i, &mut out);
        } else if c == '/' && at(i + 1) == '*' {
            i = block_comment(&chars, i, true, &mut out);
        } else if let Some((quote, hashes)) = raw_string(&chars, i).filter(|_| fresh) {
            for k in i..=quote {
                out.put(at(k), Part::Code);
            }
            i = quote + 1;
            out.open();
            let closes = |k: usize| at(k) == '"' && (1..=hashes).all(|h| at(k + h) == '#');
            while i < chars.len() && !closes(i) {
                out.put(chars[i], Part::Literal);
                i += 1;
            }
            out.close();
            for k in i..(i + 1 + hashes).min(chars.len()) {
                out.put(at(k), Part::Code);
            }
            i += 1 + hashes;
        } else if c == '"' || (c == '\'' && (at(i + 1) == '\\' || at(i + 2) == '\'')) {
            i = quoted(&chars, i, &mut out);
        } else {
            out.put(c, Part::Code);
            i += 1;
        }
    }
    out.masks
}

/// The place of the opening quote and the number of hashes of `r#"`, `br"`, `cr##"` and their kin.
fn raw_string(chars: &[char], from: usize) -> Option<(usize, usize)> {
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let start = if matches!(at(from), 'b' | 'c') { from + 1 } else { from };
    if at(start) != 'r' {
        return None;
    }
    let hashes = (start + 1..).take_while(|k| at(*k) == '#').count();
    (at(start + 1 + hashes) == '"').then_some((start + 1 + hashes, hashes))
}

/// JavaScript. A slash after a value divides, any other opens a pattern.
fn script(text: &str) -> Masks {
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let mut out = Writer::new();
    // One entry for each `${` that is open: how many braces stand open inside it.
    let mut holes: Vec<usize> = Vec::new();
    let mut i = 0;
    while i < chars.len() {
        let c = chars[i];
        if c == '/' && at(i + 1) == '/' {
            i = line_comment(&chars, i, &mut out);
        } else if c == '/' && at(i + 1) == '*' {
            i = block_comment(&chars, i, false, &mut out);
        } else if c == '"' || c == '\'' {
            i = quoted(&chars, i, &mut out);
        } else if c == '/' && opens_pattern(&out.masks.code) {
            i = pattern(&chars, i, &mut out);
        } else if c == '`' || (c == '}' && holes.last() == Some(&0)) {
            if c == '}' {
                holes.pop();
            }
            out.put(c, Part::Code);
            i = template(&chars, i + 1, &mut out, &mut holes);
        } else {
            if let Some(open) = holes.last_mut() {
                match c {
                    '{' => *open += 1,
                    '}' => *open -= 1,
                    _ => {}
                }
            }
            out.put(c, Part::Code);
            i += 1;
        }
    }
    out.masks
}

/// Reads a template from after its backtick (or the brace that ends a hole) to its end or next hole.
fn template(chars: &[char], mut i: usize, out: &mut Writer, holes: &mut Vec<usize>) -> usize {
    out.open();
    while i < chars.len() && chars[i] != '`' {
        if chars[i] == '$' && chars.get(i + 1) == Some(&'{') {
            out.close();
            out.put('$', Part::Code);
            out.put('{', Part::Code);
            holes.push(0);
            return i + 2;
        }
        let width = if chars[i] == '\\' { 2 } else { 1 };
        for c in chars.iter().skip(i).take(width) {
            out.put(*c, Part::Literal);
        }
        i += width;
    }
    out.close();
    if i < chars.len() {
        out.put('`', Part::Code);
    }
    i + 1
}

fn opens_pattern(code: &[char]) -> bool {
    let tail: String = code.iter().rev().take(40).rev().collect();
    let tail = tail.trim_end();
    let value = |c: char| is_word(c) || matches!(c, ')' | ']' | '}' | '"' | '\'' | '`' | '$');
    let keyword = ["return", "typeof", "case", "in", "of", "void", "delete", "await", "yield"];
    let last = tail.rsplit(|c| !is_word(c)).next().unwrap_or("");
    tail.is_empty() || !tail.ends_with(value) || keyword.contains(&last)
}

fn pattern(chars: &[char], mut i: usize, out: &mut Writer) -> usize {
    out.put(chars[i], Part::Code);
    i += 1;
    let mut class = false;
    while i < chars.len() && chars[i] != '\n' && (class || chars[i] != '/') {
        class = match chars[i] {
            '[' => true,
            ']' => false,
            _ => class,
        };
        let width = if chars[i] == '\\' { 2 } else { 1 };
        for c in chars.iter().skip(i).take(width) {
            out.put(*c, Part::Literal);
        }
        i += width;
    }
    if i < chars.len() {
        out.put(chars[i], Part::Code);
    }
    i + 1
}

fn line_comment(chars: &[char], mut i: usize, out: &mut Writer) -> usize {
    while i < chars.len() && chars[i] != '\n' {
        out.put(chars[i], Part::Comment);
        i += 1;
    }
    i
}

fn block_comment(chars: &[char], mut i: usize, nests: bool, out: &mut Writer) -> usize {
    let mut depth = 0;
    while i < chars.len() {
        let pair = (chars[i], chars.get(i + 1).copied().unwrap_or('\0'));
        let width = match pair {
            ('/', '*') if nests || depth == 0 => {
                depth += 1;
                2
            }
            ('*', '/') => {
                depth -= 1;
                2
            }
            _ => 1,
        };
        for c in chars.iter().skip(i).take(width) {
            out.put(*c, Part::Comment);
        }
        i += width;
        if depth == 0 {
            break;
        }
    }
    i
}

fn quoted(chars: &[char], mut i: usize, out: &mut Writer) -> usize {
    let quote = chars[i];
    out.put(quote, Part::Code);
    out.open();
    i += 1;
    while i < chars.len() && chars[i] != quote {
        let width = if chars[i] == '\\' { 2 } else { 1 };
        for c in chars.iter().skip(i).take(width) {
            out.put(*c, Part::Literal);
        }
        i += width;
    }
    out.close();
    if i < chars.len() {
        out.put(quote, Part::Code);
    }
    i + 1
}

/// A file whose brackets do not match once comments and literals are gone.
pub fn lost(file: &Source) -> Vec<Violation> {
    let masks = Masks::of(file);
    let mut open: Vec<(char, usize)> = Vec::new();
    for (index, c) in masks.code.iter().enumerate() {
        let partner = match c {
            '(' | '[' | '{' => {
                open.push((*c, index));
                continue;
            }
            ')' => '(',
            ']' => '[',
            '}' => '{',
            _ => continue,
        };
        if open.pop().map(|(bracket, _)| bracket) != Some(partner) {
            let sentence = "A bracket closes nothing: the tidy lexer has lost its way here.";
            return vec![file.violation(masks.line_at(index), sentence)];
        }
    }
    let sentence = "A bracket is never closed: the tidy lexer has lost its way here.";
    open.pop().map(|(_, index)| file.violation(masks.line_at(index), sentence)).into_iter().collect()
}

#[test]
fn rust_is_told_from_its_comments_and_literals() {
    let text =
        "let a = \"x // y\"; // \"no\"\n/* { /* [ */ */ let b = r#\"q\"{\"#; let c: &'a str = '\\'' ; '{';\n";
    let masks = rust(text);
    let code: String = masks.code.iter().collect();
    assert_eq!(masks.code.len(), text.chars().count());
    assert_eq!(masks.text.len(), text.chars().count());
    assert!(!code.contains("no") && !code.contains('{') && !code.contains('['), "{code}");
    assert!(code.contains("let b = r#\"") && code.contains("&'a str"), "{code}");
    let strings: Vec<&str> = masks.strings.iter().map(|(_, literal)| literal.as_str()).collect();
    assert_eq!(strings, ["x // y", "q\"{", "\\'", "{"]);
    assert!(lost(&Source::new("src/a.rs", text)).is_empty());
}

#[test]
fn script_is_told_from_its_comments_and_literals() {
    let text =
        "const a = `x ${ {b: '}'}.b } // y`; // no\nconst c = a / 2 / d; if (/[/'\"]/.test(a)) { e('f') }\n";
    let masks = script(text);
    let code: String = masks.code.iter().collect();
    assert_eq!(masks.code.len(), text.chars().count());
    assert!(!code.contains("no") && code.contains("a / 2 / d") && code.contains("{ e('"), "{code}");
    assert!(lost(&Source::new("src/a.js", text)).is_empty());
}

#[test]
fn a_lost_lexer_is_noticed() {
    assert_eq!(crate::lines_of(lost, "src/a.rs", "fn a() {\n  (1]\n}\n"), [2]);
    assert_eq!(crate::lines_of(lost, "src/a.rs", "fn a() {\n"), [1]);
}
