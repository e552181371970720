//! `cargo xtask docs`: the catalogues in `docs/` and the types of a plan, written from the code
//! they describe.
//!
//! With `--check` it writes nothing and fails when a file is not what the code gives.

use crate::args::Args;
use crate::docs;
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::places;
use std::fs;

pub fn run(mut args: Args) -> Result<(), Failure> {
    let only_check = args.flag("--check");
    args.finish()?;
    Log::default().step("docs", if only_check { check } else { write })
}

/// The comparison alone, for `cargo xtask test`.
pub fn check() -> Result<String, Failure> {
    let files = docs::files()?;
    let stale: Vec<&str> =
        files.iter().filter(|(name, text)| !is_there(name, text)).map(|(name, _)| *name).collect();
    if stale.is_empty() {
        return Ok(format!("{} files are what the code gives", files.len()));
    }
    Err(Failure::new(
        format!("not what the code gives: {}", stale.join(", ")),
        "run `cargo xtask docs` and commit what it writes",
    ))
}

fn write() -> Result<String, Failure> {
    let files = docs::files()?;
    let mut changed = 0;
    for (name, text) in files.iter().filter(|(name, text)| !is_there(name, text)) {
        let path = places::root().join(name);
        fs::write(&path, text).map_err(|error| folder::trouble("write", &path, &error))?;
        changed += 1;
    }
    Ok(format!("{} files, {changed} changed", files.len()))
}

fn is_there(name: &str, text: &str) -> bool {
    fs::read_to_string(places::root().join(name)).is_ok_and(|present| present == text)
}
