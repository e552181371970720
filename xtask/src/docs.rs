//! The text of the catalogues in `docs/`: one file of code for each, Markdown as a string.
//!
//! Promises the same text for the same code. It reads and writes no file.

mod fields;
#[path = "../../tests/patch/mod.rs"]
mod patch;
mod rules;

use crate::failure::Failure;

/// The files by name.
pub fn files() -> Result<Vec<(&'static str, String)>, Failure> {
    Ok(vec![("fields.md", fields::text()), ("rules.md", rules::text()?)])
}

/// What stands in a cell of a table: one line, and no mark that ends the cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
