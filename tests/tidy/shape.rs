//! The shape of files: headers, sizes, names, and words that mean something is not done.
//!
//! The bounds are those of the design: hard stop 800 lines, and over the Rust files of `src` the
//! ninetieth percentile at most 450 and the median at most 250. It does not judge style.

use crate::lexer::{Masks, is_word, places};
use crate::tree::{Source, Violation};

const HARD_STOP: usize = 800;
/// Written by `cargo xtask docs`, which also checks them: nobody reads them from end to end.
const GENERATED: [&str; 1] = ["src/embed/js/plan.d.ts"];
const NINETIETH: usize = 450;
const MEDIAN: usize = 250;

/// Names that tell nothing, in one number and the other.
const EMPTY_NAMES: [&str; 8] =
    ["manager", "managers", "helper", "helpers", "util", "utils", "common", "misc"];

/// Spelled in two halves, so that this file does not hold what it forbids.
const FORBIDDEN: [(&str, &str); 7] = [
    (concat!("to", "do!"), "Write it or leave it out."),
    (concat!("unimple", "mented!"), "Write it or leave it out."),
    (concat!("#[", "ignore"), "A test that is switched off tests nothing: mend it or delete it."),
    (concat!("```", "ignore"), "An example that is not compiled goes stale: make it run."),
    (concat!("should_", "panic"), "Assert the typed error instead."),
    (concat!("TO", "DO"), "Do it now or file an issue."),
    (concat!("FIX", "ME"), "Mend it now or file an issue."),
];

/// A file that does not begin by saying what it is.
pub fn without_header(file: &Source) -> Vec<Violation> {
    let text = file.text.trim_start_matches('\u{feff}');
    let starts = |marks: &[&str]| marks.iter().any(|mark| text.starts_with(mark));
    let sentence = if file.is_rust() {
        let header: Vec<&str> = text.lines().map_while(|line| line.strip_prefix("//!")).collect();
        let words: Vec<&str> = header.iter().flat_map(|line| line.split_whitespace()).collect();
        let sentence = words.len() >= 5 && words.iter().any(|word| word.ends_with(['.', ':', '!', '?']));
        (!sentence).then_some(
            "Begin with `//!` and at least a sentence: what it is, what it promises, what it does not do.",
        )
    } else if file.is_script() {
        (!starts(&["/**", "/*", "//"])).then_some("Begin with a comment that says what it is.")
    } else if file.ending() == "css" {
        (!starts(&["/*"])).then_some("Begin with a comment that says what it is.")
    } else {
        None
    };
    sentence.map(|sentence| file.violation(1, sentence)).into_iter().collect()
}

/// A hand-written file over the hard stop.
pub fn too_long(file: &Source) -> Vec<Violation> {
    let code = file.is_rust() || file.is_script() || file.ending() == "css";
    let lines = file.text.lines().count();
    let sentence = format!("{lines} lines, and {HARD_STOP} is the hard stop: split it by what it is about.");
    let by_hand = !GENERATED.contains(&file.path.as_str());
    (code && by_hand && lines > HARD_STOP).then(|| file.violation(lines, sentence)).into_iter().collect()
}

/// The spread of sizes over the Rust files of `src`.
pub fn sizes_of_src<'a>(files: impl Iterator<Item = &'a Source>) -> Vec<Violation> {
    let mut sizes: Vec<(usize, &Source)> = files.map(|file| (file.text.lines().count(), file)).collect();
    sizes.sort_by_key(|(lines, _)| *lines);
    // The nearest rank: the smallest size that at least this share of the files does not exceed.
    let rank = |percent: usize| (sizes.len() * percent).div_ceil(100).saturating_sub(1);
    [(50, MEDIAN, "median"), (90, NINETIETH, "ninetieth percentile")]
        .into_iter()
        .filter_map(|(percent, most, name)| {
            let (lines, file) = sizes.get(rank(percent))?;
            let sentence =
                format!("The {name} of src is {lines} lines, and {most} is the most: split the large files.");
            (*lines > most).then(|| file.violation(*lines, sentence))
        })
        .collect()
}

/// Files, modules and types whose name says nothing.
pub fn empty_names(file: &Source) -> Vec<Violation> {
    let mut found = Vec::new();
    for part in file.path.split('/') {
        let stem = part.split('.').next().unwrap_or(part);
        if let Some(word) = empty_word(stem) {
            found.push(file.violation(1, format!("`{word}` in a path says nothing: name what is in it.")));
        }
    }
    if !file.is_rust() && !file.is_script() {
        return found;
    }
    let masks = Masks::of(file);
    let keywords =
        if file.is_rust() { &["struct", "enum", "union", "trait", "type", "mod"][..] } else { &["class"] };
    for keyword in keywords {
        for at in places(&masks.code, keyword) {
            let rest = masks.code[at + keyword.len()..].iter().copied().skip_while(|c| c.is_whitespace());
            let name: String = rest.take_while(|c| is_word(*c)).collect();
            if let Some(word) = empty_word(&name) {
                let sentence = format!("`{word}` in `{name}` says nothing: name what it is.");
                found.push(file.violation(masks.line_at(at), sentence));
            }
        }
    }
    found
}

/// The empty word among the words of a `snake_case`, `kebab-case` or `CamelCase` name.
fn empty_word(name: &str) -> Option<&'static str> {
    let mut words = String::new();
    for c in name.chars() {
        if c.is_uppercase() || !c.is_alphanumeric() {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
    }
    let mut words = words.split(|c: char| !c.is_alphanumeric());
    words.find_map(|word| EMPTY_NAMES.into_iter().find(|empty| *empty == word))
}

/// Words that mean a thing is not done, or a test switched off.
pub fn forbidden_words(file: &Source) -> Vec<Violation> {
    let mut found = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        let line: Vec<char> = line.chars().collect();
        for (word, sentence) in FORBIDDEN {
            if !places(&line, word).is_empty() {
                found.push(file.violation(index + 1, format!("`{word}` stands here. {sentence}")));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lines_of;

    #[test]
    fn a_missing_or_empty_header_is_found() {
        let header = "//! A goal: one noun.\n//!\n//! It promises nothing else.\nuse a;\n";
        assert_eq!(lines_of(without_header, "src/plan/goal.rs", header), []);
        for bad in ["use a;\n", "// A goal is a thing.\nuse a;\n", "//! Goal\nuse a;\n", "//!\n//!\n", ""] {
            assert_eq!(lines_of(without_header, "src/plan/goal.rs", bad), [1], "{bad}");
        }
        assert_eq!(lines_of(without_header, "src/embed/js/a.js", "/** Says it. */\nlet a;\n"), []);
        assert_eq!(lines_of(without_header, "src/embed/js/a.js", "let a;\n"), [1]);
        assert_eq!(lines_of(without_header, "style/a.css", ":host {}\n"), [1]);
        assert_eq!(lines_of(without_header, "demo/a.json", "{}\n"), []);
    }

    #[test]
    fn a_file_over_the_hard_stop_is_found() {
        assert_eq!(lines_of(too_long, "src/a.rs", &"a\n".repeat(800)), []);
        assert_eq!(lines_of(too_long, "src/a.rs", &"a\n".repeat(801)), [801]);
        assert_eq!(lines_of(too_long, "style/a.css", &"a\n".repeat(801)), [801]);
        assert_eq!(lines_of(too_long, "demo/plan.json", &"a\n".repeat(801)), []);
    }

    #[test]
    fn a_house_of_large_files_is_found() {
        let house = |sizes: &[usize]| -> Vec<Source> {
            sizes.iter().map(|lines| Source::new("src/a.rs", &"a\n".repeat(*lines))).collect()
        };
        assert!(sizes_of_src(house(&[100, 200, 250, 400, 450]).iter()).is_empty());
        let median = sizes_of_src(house(&[100, 200, 251, 300, 301]).iter());
        assert!(median.len() == 1 && median[0].sentence.contains("median"));
        let mut sizes = vec![100; 8];
        sizes.extend([451, 700]);
        let ninetieth = sizes_of_src(house(&sizes).iter());
        assert!(ninetieth.len() == 1 && ninetieth[0].sentence.contains("ninetieth"));
    }

    #[test]
    fn a_name_that_says_nothing_is_found() {
        assert_eq!(
            lines_of(empty_names, "src/plan/goal.rs", "struct Goal;\nmod evaluation {}\n// mod util\n"),
            []
        );
        assert_eq!(lines_of(empty_names, "src/plan/date_utils.rs", ""), [1]);
        assert_eq!(lines_of(empty_names, "src/common/date.rs", ""), [1]);
        assert_eq!(lines_of(empty_names, "demo/dom-helper.js", ""), [1]);
        assert_eq!(lines_of(empty_names, "src/a.rs", "a\nstruct PlanManager;\nmod helpers;\n"), [2, 3]);
        assert_eq!(lines_of(empty_names, "src/a.js", "a\nclass DomUtil {}\n"), [2]);
        assert_eq!(lines_of(empty_names, "src/a.rs", "struct Communication;\nenum Commonplace {}\n"), []);
    }

    #[test]
    fn every_word_of_the_unfinished_is_found() {
        for (word, _) in FORBIDDEN {
            assert_eq!(
                lines_of(forbidden_words, "src/a.rs", &format!("fn a() {{\n    {word}\n}}\n")),
                [2],
                "{word}"
            );
        }
        assert_eq!(lines_of(forbidden_words, "README.md", concat!("# A\n\nTO", "DO: write\n")), [3]);
        // The iCalendar component is a word of its own.
        assert_eq!(lines_of(forbidden_words, "src/a.rs", concat!("\"VTO", "DO\"\n")), []);
    }
}
