//! `cargo xtask spelling`: every word of a Norwegian text is known to Debian's dictionaries, or stands
//! in a list of ours with the reason why it is right.
//!
//! Promises that the lists hold nothing else: a word that the dictionary knows, or that no text
//! uses any more, fails too.

use crate::args::Args;
use crate::child::Child;
use crate::commands::test::CORE;
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::places;
use crate::setup::dictionaries;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

const LANGUAGES: [(&str, &str); 2] = [("nb", "nb_NO"), ("nn", "nn_NO")];

pub fn run(args: Args) -> Result<(), Failure> {
    args.finish()?;
    let mut log = Log::default();
    dictionaries::ready(&mut log)?;
    log.step("spelling", check)
}

/// Checks all texts, for `cargo xtask test`.
pub fn check() -> Result<String, Failure> {
    let all = places::target().join("test").join("texts.tsv");
    Child::cargo()
        // The profile of the tests, so that nothing compiles anew.
        .args(["run", "--quiet", "--profile", "test"])
        .args(CORE)
        .args(["--example", "texts"])
        .run_into(&all, "read the message above; it stands in examples/texts.rs")?;
    let texts = fs::read_to_string(&all).map_err(|error| folder::trouble("read", &all, &error))?;
    let mut listed = 0;
    let mut faults = Vec::new();
    for (lang, dictionary) in LANGUAGES {
        let path = list_of(lang);
        let list = fs::read_to_string(&path).map_err(|error| folder::trouble("read", &path, &error))?;
        let list =
            entries(&list).map_err(|what| Failure::new(format!("{}: {what}", path.display()), WAY_OUT))?;
        listed += list.len();
        faults.extend(
            compare(&unknown(&texts, lang, dictionary)?, &list).map(|fault| format!("{lang}: {fault}")),
        );
    }
    match faults.is_empty() {
        true => Ok(format!("all words known, {listed} of them listed with a reason")),
        false => Err(Failure::new(faults.join("; "), WAY_OUT)),
    }
}

const WAY_OUT: &str = "correct the text, or put the word with its reason into tests/words/nb.txt or \
    tests/words/nn.txt (`word<TAB>reason`, sorted); take out a word that is not needed there";

fn list_of(lang: &str) -> PathBuf {
    places::root().join("tests").join("words").join(format!("{lang}.txt"))
}

/// The words of one language's texts that its dictionary does not know.
fn unknown(texts: &str, lang: &str, dictionary: &str) -> Result<BTreeSet<String>, Failure> {
    let path = places::target().join("test").join(format!("texts.{lang}.txt"));
    folder::write(&path, of_language(texts, lang).as_bytes())?;
    let words = Child::new("hunspell")
        .args(["-d", dictionary, "-i", "utf-8", "-l"])
        .arg(&path)
        .read()
        .ok_or_else(|| Failure::new(format!("hunspell could not check {}", path.display()), WAY_OUT))?;
    Ok(words.lines().map(str::to_owned).collect())
}

/// The texts of one language, a line each.
fn of_language(texts: &str, lang: &str) -> String {
    let of = |line: &'_ str| {
        let mut columns = line.splitn(3, '\t').skip(1);
        (columns.next() == Some(lang)).then(|| columns.next().map(|text| format!("{text}\n"))).flatten()
    };
    texts.lines().filter_map(of).collect()
}

/// The words of a list with their reasons, in order.
fn entries(list: &str) -> Result<BTreeMap<&str, &str>, String> {
    let mut entries = BTreeMap::new();
    let mut before = "";
    for line in list.lines() {
        let (word, reason) =
            line.split_once('\t').ok_or_else(|| format!("`{line}` has no tab and reason"))?;
        if reason.trim().is_empty() {
            return Err(format!("`{word}` has no reason"));
        }
        if word <= before {
            return Err(format!("`{word}` stands after `{before}`, and the list is sorted"));
        }
        before = word;
        entries.insert(word, reason);
    }
    Ok(entries)
}

/// What does not fit between the unknown words and the list. A word with a small first letter in
/// the list also stands for the same word at the start of a sentence.
fn compare(unknown: &BTreeSet<String>, list: &BTreeMap<&str, &str>) -> impl Iterator<Item = String> {
    let small = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_lowercase().chain(letters).collect::<String>())
            .unwrap_or_default()
    };
    let missing = unknown
        .iter()
        .filter(|word| !list.contains_key(word.as_str()) && !list.contains_key(small(word).as_str()))
        .map(|word| format!("`{word}` is unknown"));
    let needless = list
        .keys()
        .filter(|listed| !unknown.iter().any(|word| word == *listed || small(word) == **listed))
        .map(|listed| format!("`{listed}` is listed without need"));
    missing.chain(needless).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> BTreeSet<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn a_word_is_in_the_dictionary_or_listed() {
        let list = entries("delmål\tcompound of del and mål\n").unwrap();
        assert_eq!(compare(&words(&["Delmål", "delmål"]), &list).count(), 0);
        let faults: Vec<_> = compare(&words(&["hvordann"]), &list).collect();
        assert_eq!(faults, ["`hvordann` is unknown", "`delmål` is listed without need"]);
    }

    #[test]
    fn a_list_has_reasons_and_is_sorted() {
        assert!(entries("b\tx\na\ty\n").is_err());
        assert!(entries("a\tx\na\ty\n").is_err());
        assert!(entries("a\n").is_err());
        assert!(entries("a\t \n").is_err());
    }

    #[test]
    fn texts_are_told_apart_by_language() {
        assert_eq!(of_language("k\tnb\tEn plan\nk\tnn\tEin plan\n", "nn"), "Ein plan\n");
    }
}
