//! The glossary against the texts: each term that it explains is one that people or readers of the
//! code meet, and each is explained whole.
#![cfg(not(target_arch = "wasm32"))]

use individuell_plan::words::{Lang, all_rows};
use std::fs;
use std::path::Path;

fn cells(line: &str) -> Option<[&str; 4]> {
    let line = line.strip_prefix("| ")?.strip_suffix(" |")?;
    line.split(" | ").collect::<Vec<_>>().try_into().ok()
}

/// The rows of the table as bokmål, nynorsk, English and source.
fn terms(glossary: &str) -> Vec<[&str; 4]> {
    glossary.lines().filter_map(cells).skip(2).collect()
}

/// Everything said in a language, and what the documentation of the plan says, in small letters.
fn said(lang: Lang, docs: &str) -> String {
    let texts: Vec<&str> = all_rows().map(|row| row.template(lang)).collect();
    format!("{}\n{docs}", texts.join("\n")).to_lowercase()
}

fn docs_of_the_plan(root: &Path) -> String {
    let mut docs = String::new();
    for entry in fs::read_dir(root.join("src/plan")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        docs.extend(
            text.lines().filter(|line| line.trim_start().starts_with("//")).map(|line| format!("{line}\n")),
        );
    }
    docs
}

#[test]
fn every_term_is_used_and_explained() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let glossary = fs::read_to_string(root.join("docs/glossary.md")).unwrap();
    let terms = terms(&glossary);
    assert_eq!(terms.len() + 2, glossary.lines().filter(|line| line.starts_with('|')).count());
    assert!(terms.len() > 40);
    let docs = docs_of_the_plan(root);
    let (nb, nn) = (said(Lang::Nb, &docs), said(Lang::Nn, &docs));
    for [in_nb, in_nn, english, source] in terms {
        assert!(nb.contains(&in_nb.to_lowercase()), "{in_nb} is said nowhere");
        assert!(nn.contains(&in_nn.to_lowercase()), "{in_nn} is said nowhere");
        assert!(!english.trim().is_empty() && !source.trim().is_empty(), "{in_nb} is not explained");
    }
}

#[test]
fn no_text_cites_a_paragraph() {
    for row in all_rows() {
        assert!(!row.texts().iter().any(|text| text.contains('§')), "{}", row.key());
    }
}
