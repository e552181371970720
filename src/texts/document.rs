//! A text that leaves the plan, before it is written: a title and blocks, nothing of markup.
//!
//! The writers (`plain`, `html`) are the only places that know how a heading looks. What a block
//! holds is text and is never looked at for markup; `None` is a line to be filled in by hand.

use crate::into_vec::IntoVec;
use crate::words::Lang;

/// A name with what belongs to it; `None` is left open, to be filled in by hand.
pub type Fact = (String, Option<String>);

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of a level from 2; 1 is the title.
    Heading(u8, String),
    /// A few sentences of ours.
    Paragraph(String),
    /// Short items.
    List(Vec<String>),
    /// Names with what belongs to them.
    Facts(Vec<Fact>),
    /// What somebody wrote, under a heading that says what it is; `None` is left open.
    Written(Option<String>),
    /// Rows with the same columns; the first column names the row.
    Table {
        /// What the table holds.
        name: String,
        /// The columns.
        head: Vec<String>,
        /// The rows, as long as the head.
        rows: Vec<Vec<Option<String>>>,
    },
    /// A question with answers to tick.
    Choice {
        /// What is asked.
        question: String,
        /// The answers, and whether they are ticked.
        answers: Vec<(String, bool)>,
    },
}

/// A whole text.
///
/// ```
/// use individuell_plan::texts::Document;
/// use individuell_plan::words::Lang;
/// let mut document = Document::new(Lang::Nb, "Referat");
/// document.heading(4, "Saksliste");
/// document.facts(vec![("Når".into(), Some("I dag".into())), ("Hvor".into(), None)]);
/// assert_eq!(document.to_text(), "Referat\n\nSAKSLISTE\n\nNår: I dag\nHvor: ____________________\n");
/// assert!(document.to_html().contains("<h2>Saksliste</h2>"), "no level is left out");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The language our own words are in.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
    last_level: u8,
}

impl Document {
    /// A document with nothing under its title.
    pub fn new(lang: Lang, title: impl Into<String>) -> Document {
        Document { lang, title: title.into(), blocks: Vec::new(), last_level: 1 }
    }

    /// A heading. Its level is at most one below the heading before, and at most 6.
    pub fn heading(&mut self, level: u8, text: impl Into<String>) {
        let level = level.clamp(2, self.last_level.saturating_add(1).clamp(2, 6));
        self.last_level = level;
        self.blocks.push(Block::Heading(level, text.into()));
    }

    /// A few sentences; none when there are none.
    pub fn paragraph(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph(text));
        }
    }

    /// Short items.
    pub fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// Names with what belongs to them.
    pub fn facts(&mut self, facts: Vec<Fact>) {
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }

    /// What somebody wrote, or a line for it.
    pub fn written(&mut self, text: impl Into<String>) {
        let text = text.into();
        self.blocks.push(Block::Written((!text.trim().is_empty()).then_some(text)));
    }

    /// Rows with the same columns.
    pub fn table(&mut self, name: impl Into<String>, head: Vec<String>, rows: Vec<Vec<Option<String>>>) {
        if !rows.is_empty() {
            self.blocks.push(Block::Table { name: name.into(), head, rows });
        }
    }

    /// A question with answers to tick.
    pub fn choice(&mut self, question: impl Into<String>, answers: Vec<(String, bool)>) {
        self.blocks.push(Block::Choice { question: question.into(), answers });
    }

    /// As plain text, to be pasted anywhere.
    pub fn to_text(&self) -> String {
        super::plain::write(self)
    }

    /// As a whole HTML page.
    pub fn to_html(&self) -> String {
        super::html::write(self)
    }
}

/// The lines of a text, whichever of the characters that break a line stand in it.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let breaks = |c: char| matches!(c, '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    text.trim().split(breaks).flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

/// The text on one line.
pub(super) fn one_line(text: &str) -> String {
    lines(text).map(str::trim).filter(|line| !line.is_empty()).into_vec().join(" ")
}

/// A character as it may stand in a text: control characters are told of, never passed on.
pub(super) fn shown(c: char) -> char {
    if c.is_control() && c != '\t' { '\u{fffd}' } else { c }
}
