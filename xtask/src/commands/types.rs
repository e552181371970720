//! `cargo xtask types`: only the TypeScript declarations, with their examples and the sample plans.
//!
//! Promises that what `tests/types` and the examples write compiles, and that what is marked there
//! as wrong does not. It runs nothing of the package.

use crate::args::Args;
use crate::child::Child;
use crate::examples;
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::places;
use crate::setup;

pub fn run(args: Args) -> Result<(), Failure> {
    args.finish()?;
    let mut log = Log::default();
    setup::node::ready(&mut log)?;
    log.step("types", check)
}

/// The check alone, for `cargo xtask test`.
pub fn check() -> Result<String, Failure> {
    let folder = places::target().join("test").join("types");
    let files = examples::files()?;
    folder::mirror(&folder, &files)?;
    Child::new(places::root().join("node_modules/.bin/tsc")).arg("--project").arg(&folder).run(
        "read above what does not compile; the examples stand in the comments of src/embed/js/*.d.ts, and what they take as given in tests/types/page.d.ts",
    )?;
    Ok(format!("{} examples and plans", files.len().saturating_sub(1)))
}
