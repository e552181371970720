//! The text of what is written from the code: the catalogues in `docs/`, and the types of a plan.
//!
//! Promises the same text for the same code. It writes no file.

mod access;
mod clocks;
mod example;
mod fields;
#[path = "../../tests/patch/mod.rs"]
mod patch;
mod procedures;
mod rules;
mod types;

use crate::failure::Failure;
use individuell_plan::words::{Catalogue, Lang};

/// The files by their path from the root.
pub fn files() -> Result<Vec<(&'static str, String)>, Failure> {
    Ok(vec![
        ("docs/access.md", access::text()),
        ("docs/fields.md", fields::text()),
        ("docs/rules.md", rules::text()?),
        ("docs/clocks.md", clocks::text()?),
        ("docs/procedures.md", procedures::text()?),
        ("src/embed/js/plan.d.ts", types::text()),
    ])
}

/// What stands in a cell of a table: one line, and no mark that ends the cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// One line of a list for each language, with what is said in it.
fn in_each_language(say: impl Fn(&Catalogue) -> String) -> String {
    let line = |lang: Lang| format!("- {}: {}\n", lang.tag(), say(&Catalogue::of(lang)));
    Lang::ALL.into_iter().map(line).collect()
}
