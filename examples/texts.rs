//! Prints every text there is as `key<TAB>language<TAB>text`, without the places of parameters:
//! for the spelling check and for translators.
//!
//! `cargo run --no-default-features --example texts > texts.tsv`

use individuell_plan::words::{Lang, all_rows};
use std::io::{self, Write};

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for row in all_rows() {
        for lang in Lang::ALL {
            writeln!(out, "{}\t{}\t{}", row.key(), lang.tag(), without_places(row.template(lang)))?;
        }
    }
    out.flush()
}

/// A template without its `{name}` marks.
fn without_places(template: &str) -> String {
    let mut parts = template.split('{');
    let first = parts.next().unwrap_or_default();
    let rest = parts.map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    std::iter::once(first).chain(rest).collect()
}
