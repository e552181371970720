//! A document as plain text: no markup, no wrapped lines, clear when it is pasted in a journal.
//!
//! What people wrote cannot pose as a heading or as another name: it is either on one line, or the
//! lines after its first are indented.

use super::document::{Block, Document, lines, one_line, shown};

/// A line to be filled in by hand.
const LINE: &str = "____________________";

/// The text, ending with a line break.
pub(super) fn write(document: &Document) -> String {
    let mut to = one_line(&document.title);
    for block in &document.blocks {
        to.push('\n');
        match block {
            // Capitals mark the headings of ours; those below are names that people gave.
            Block::Heading(2, text) => line(&mut to, &one_line(text).to_uppercase()),
            Block::Heading(_, text) | Block::Paragraph(text) => line(&mut to, &one_line(text)),
            Block::Written(text) => indented(&mut to, "  ", text.as_deref().unwrap_or(LINE)),
            Block::List(items) => items.iter().for_each(|item| indented(&mut to, "- ", item)),
            Block::Facts(facts) => {
                facts.iter().for_each(|(name, value)| fact(&mut to, "", name, value.as_deref()));
            }
            Block::Table { name, head, rows } => table(&mut to, name, head, rows),
            Block::Choice { question, answers } => {
                line(&mut to, &one_line(question));
                for (answer, is_ticked) in answers {
                    indented(&mut to, if *is_ticked { "[x] " } else { "[ ] " }, answer);
                }
            }
        }
    }
    to.push('\n');
    to.chars().map(|c| if c == '\n' { c } else { shown(c) }).collect()
}

fn table(to: &mut String, name: &str, head: &[String], rows: &[Vec<Option<String>>]) {
    line(to, &one_line(name));
    for row in rows {
        for (place, (column, cell)) in head.iter().zip(row).enumerate() {
            match (place, cell) {
                (0, Some(cell)) => indented(to, "- ", cell),
                (0, None) => line(to, &format!("- {LINE}")),
                (_, Some(cell)) if cell.is_empty() => {}
                (_, cell) => fact(to, "  ", column, cell.as_deref()),
            }
        }
    }
}

fn fact(to: &mut String, before: &str, name: &str, value: Option<&str>) {
    // A question keeps its mark and needs no other.
    let name = one_line(name);
    let mark = if name.ends_with(['?', '.']) { "" } else { ":" };
    indented(to, &format!("{before}{name}{mark} "), value.unwrap_or(LINE));
}

/// The first line after what stands before it, the others indented.
fn indented(to: &mut String, before: &str, text: &str) {
    let margin = if before.trim().is_empty() || !before.starts_with(' ') { "  " } else { "    " };
    for (place, one) in lines(text).enumerate() {
        line(to, &format!("{}{}", if place == 0 { before } else { margin }, one.trim_end()));
    }
}

fn line(to: &mut String, text: &str) {
    to.push('\n');
    to.push_str(text.trim_end());
}
