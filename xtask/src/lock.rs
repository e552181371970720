//! Versions as Cargo.lock holds them: the one place that says which version is really built.
//!
//! Reads the few lines it needs; it is no TOML parser.

use crate::failure::Failure;
use crate::places;
use std::fs;

/// The version of a package. A package that is locked twice gives the first.
pub fn version_of(package: &str) -> Result<String, Failure> {
    let path = places::root().join("Cargo.lock");
    fs::read_to_string(&path).ok().and_then(|text| find(&text, package)).ok_or_else(|| {
        Failure::new(
            format!("Cargo.lock names no version of `{package}`"),
            "restore Cargo.lock from git, or run `cargo generate-lockfile`",
        )
    })
}

fn find(text: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = text.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?;
    version.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_by_the_exact_name() {
        let text = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(find(text, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(find(text, "wasm"), None);
    }

    #[test]
    fn the_linked_glue_writer_is_of_the_version_that_is_built() {
        assert_eq!(version_of("wasm-bindgen").unwrap(), version_of("wasm-bindgen-cli-support").unwrap());
    }
}
