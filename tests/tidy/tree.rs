//! The files of the project as text, and the shape of a violation.
//!
//! It promises to read what we wrote and nothing else: no build output, no borrowed test data, no
//! lock files. The order is by path, so that a report reads the same on every machine.

use std::fmt;
use std::fs;
use std::path::Path;

/// One file: its path from the root, with `/`, and its text.
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Source {
        Source { path: path.into(), text: text.into() }
    }

    /// What stands after the last dot of the name.
    pub fn ending(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    pub fn is_rust(&self) -> bool {
        self.ending() == "rs"
    }

    pub fn is_script(&self) -> bool {
        matches!(self.ending(), "js" | "mjs" | "cjs" | "ts")
    }

    pub fn violation(&self, line: usize, sentence: impl Into<String>) -> Violation {
        Violation { path: self.path.clone(), line, sentence: sentence.into() }
    }
}

/// A broken rule: where, and what to do.
#[derive(Debug)]
pub struct Violation {
    pub path: String,
    pub line: usize,
    pub sentence: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}:{}: {}", self.path, self.line, self.sentence)
    }
}

/// Every file that the rules look at.
pub struct Tree {
    pub files: Vec<Source>,
}

/// Folders that are not ours to judge: built, installed or borrowed word for word.
const FOREIGN: [&str; 6] = ["target", "pkg", "node_modules", "tests/data", "benches/yardstick", "dist"];

/// Text that we write; everything else (pictures, lock files) is left alone.
const ENDINGS: [&str; 11] = ["rs", "js", "mjs", "cjs", "ts", "css", "html", "md", "json", "toml", "txt"];

impl Tree {
    pub fn read(root: &Path) -> Tree {
        let mut files = Vec::new();
        walk(root, "", &mut files);
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Tree { files }
    }

    pub fn get(&self, path: &str) -> Option<&Source> {
        self.files.iter().find(|file| file.path == path)
    }

    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a Source> {
        self.files.iter().filter(move |file| file.path.starts_with(folder))
    }

    pub fn rust(&self) -> impl Iterator<Item = &Source> {
        self.files.iter().filter(|file| file.is_rust())
    }

    pub fn rust_of_src(&self) -> impl Iterator<Item = &Source> {
        self.rust().filter(|file| file.path.starts_with("src/"))
    }
}

fn walk(root: &Path, folder: &str, files: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(root.join(folder)) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        let foreign = name.starts_with('.') || name == "node_modules" || FOREIGN.contains(&path.as_str());
        let kind = entry.path();
        if kind.is_dir() {
            if !foreign {
                walk(root, &path, files);
            }
        } else if ENDINGS.iter().any(|ending| path.ends_with(&format!(".{ending}")))
            && name != "package-lock.json"
        {
            let bytes = fs::read(&kind).unwrap_or_else(|why| panic!("{path} could not be read: {why}"));
            let text = String::from_utf8(bytes).unwrap_or_else(|_| panic!("{path} is not UTF-8"));
            files.push(Source { path, text });
        }
    }
}
