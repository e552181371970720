//! What the crate depends on: a short list, and a reason in the README for each.
//!
//! It reads Cargo.toml line by line. Dependencies of tests and of xtask are not judged: they do
//! not reach a host's page.

use crate::tree::{Source, Violation};

/// What may be linked into the core or the element. Add a name here and its reason to the README.
const ALLOWED: [&str; 8] =
    ["chrono", "gloo", "js-sys", "leptos", "serde", "serde_json", "wasm-bindgen", "web-sys"];

/// Dependencies outside the list, or without a word in the README.
pub fn dependencies(manifest: &str, readme: &str) -> Vec<Violation> {
    let file = Source::new("Cargo.toml", manifest);
    let names = dependency_names(manifest);
    let mut found = Vec::new();
    if names.is_empty() {
        found.push(file.violation(1, "No dependency was read: the tidy reader has lost its way here."));
    }
    for (line, name) in names {
        if !ALLOWED.contains(&name.as_str()) {
            found.push(
                file.violation(line, format!("`{name}` is not on the list of dependencies in tests/tidy.")),
            );
        }
        let mut words = readme.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
        if !words.any(|word| word == name) {
            found.push(file.violation(line, format!("README.md gives no reason for `{name}`.")));
        }
    }
    found
}

fn dependency_names(manifest: &str) -> Vec<(usize, String)> {
    let mut names = Vec::new();
    let mut inside = false;
    for (index, line) in manifest.lines().enumerate() {
        let line = line.split('#').next().unwrap_or("").trim();
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            let own = |path: &str| path == "dependencies" || path.ends_with(".dependencies");
            inside = own(section) && !section.starts_with("workspace");
            // The long form: a section for one dependency.
            if let Some((_, name)) = section.rsplit_once('.').filter(|(path, _)| own(path)) {
                names.push((index + 1, name.trim_matches('"').to_string()));
            }
        } else if inside && let Some((name, _)) = line.split_once('=') {
            let name = name.trim().trim_matches('"');
            names.push((index + 1, name.split('.').next().unwrap_or(name).to_string()));
        }
    }
    names
}

/// Event delegation listens on the document, where a shadow root's events have lost their target.
pub fn delegation(file: &Source) -> Vec<Violation> {
    let lines = file.text.lines().enumerate();
    lines
        .filter(|(_, line)| line.split('#').next().is_some_and(|line| line.contains("\"delegation\"")))
        .map(|(index, _)| {
            file.violation(
                index + 1,
                "Leave leptos' feature `delegation` off: it breaks events in a shadow root.",
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[package]\nname = \"a\"\n[dependencies]\nserde = \"1\" # reason\nleptos.version = \"0.8\"\n[dev-dependencies]\nproptest = \"1\"\n";

    fn lines(manifest: &str, readme: &str) -> Vec<usize> {
        dependencies(manifest, readme).iter().map(|violation| violation.line).collect()
    }

    #[test]
    fn a_listed_dependency_with_a_reason_passes() {
        assert_eq!(lines(GOOD, "- `serde` reads\n- `leptos` draws\n"), []);
    }

    #[test]
    fn a_dependency_without_a_reason_is_found() {
        assert_eq!(lines(GOOD, "- `serde_json` reads\n- `leptos` draws\n"), [4]);
        assert_eq!(lines(GOOD, ""), [4, 5]);
    }

    #[test]
    fn a_dependency_outside_the_list_is_found() {
        assert_eq!(lines("[dependencies]\nserde = \"1\"\nrand = \"1\"\n", "serde rand"), [3]);
        assert_eq!(lines("[dependencies.rand]\nversion = \"1\"\n", "rand"), [1]);
        assert_eq!(lines("[target.'cfg(unix)'.dependencies]\nrand = \"1\"\n", "rand"), [2]);
        assert_eq!(lines("[package]\nname = \"a\"\n", ""), [1]);
    }

    #[test]
    fn delegation_is_found() {
        let toml = |text: &str| delegation(&Source::new("Cargo.toml", text)).len();
        assert_eq!(toml("leptos = { features = [\"csr\", \"delegation\"] }\n"), 1);
        assert_eq!(toml("leptos = { features = [\"csr\"] } # no \"delegation\"\n"), 0);
    }
}
