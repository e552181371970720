//! A document as a whole HTML page: headings in order, lists, tables with heads, and nothing that
//! a strict policy forbids. No style, no script, no address.
//!
//! Every text goes through `escaped`; nothing else writes what people wrote.

use super::document::{Block, Document, lines, one_line, shown};
use crate::into_vec::IntoVec;

/// A line to be filled in by hand; a screen reader need not read it out.
const LINE: &str = "<span aria-hidden=\"true\">____________________</span>";

/// The page.
pub(super) fn write(document: &Document) -> String {
    let title = escaped(&one_line(&document.title));
    let mut to = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n</head>\n\
         <body>\n<main>\n<h1>{title}</h1>\n",
        document.lang.tag()
    );
    for block in &document.blocks {
        match block {
            Block::Heading(level, text) => {
                element(&mut to, &format!("h{level}"), "", &escaped(&one_line(text)));
            }
            Block::Paragraph(text) => element(&mut to, "p", "", &escaped(&one_line(text))),
            Block::Written(text) => element(&mut to, "p", AUTO, &value(text.as_deref())),
            Block::List(items) => list(&mut to, items.iter().map(|item| value(Some(item)))),
            Block::Facts(facts) => {
                to.push_str("<dl>\n");
                for (name, said) in facts {
                    element(&mut to, "dt", "", &escaped(&one_line(name)));
                    element(&mut to, "dd", AUTO, &value(said.as_deref()));
                }
                to.push_str("</dl>\n");
            }
            Block::Table { name, head, rows } => table(&mut to, name, head, rows),
            Block::Choice { question, answers } => {
                element(&mut to, "p", "", &escaped(&one_line(question)));
                list(
                    &mut to,
                    answers.iter().map(|(answer, is_ticked)| {
                        format!(
                            "{} {}",
                            if *is_ticked { '\u{2612}' } else { '\u{2610}' },
                            value(Some(answer))
                        )
                    }),
                );
            }
        }
    }
    to.push_str("</main>\n</body>\n</html>\n");
    to
}

/// What people wrote has the direction of its own first letter, and none beyond its element.
const AUTO: &str = " dir=\"auto\"";

fn element(to: &mut String, name: &str, attributes: &str, inner: &str) {
    to.push_str(&format!("<{name}{attributes}>{inner}</{name}>\n"));
}

fn list(to: &mut String, items: impl Iterator<Item = String>) {
    to.push_str("<ul>\n");
    items.for_each(|item| element(to, "li", AUTO, &item));
    to.push_str("</ul>\n");
}

fn table(to: &mut String, name: &str, head: &[String], rows: &[Vec<Option<String>>]) {
    to.push_str("<table>\n");
    element(to, "caption", "", &escaped(&one_line(name)));
    to.push_str("<thead>\n<tr>\n");
    head.iter().for_each(|column| element(to, "th", " scope=\"col\"", &escaped(&one_line(column))));
    to.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in rows {
        to.push_str("<tr>\n");
        for (place, cell) in row.iter().enumerate() {
            let (name, scope) = if place == 0 { ("th", " scope=\"row\"") } else { ("td", "") };
            element(to, name, &format!("{scope}{AUTO}"), &value(cell.as_deref()));
        }
        to.push_str("</tr>\n");
    }
    to.push_str("</tbody>\n</table>\n");
}

/// What stands in a place, line by line, or a line to be filled in.
fn value(said: Option<&str>) -> String {
    said.map_or_else(|| LINE.to_owned(), |text| lines(text).map(escaped).into_vec().join("<br>\n"))
}

/// A text as it may stand anywhere in the page.
fn escaped(text: &str) -> String {
    let mut to = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            '\'' => to.push_str("&#39;"),
            _ => to.push(shown(c)),
        }
    }
    to
}
