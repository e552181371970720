//! `cargo xtask bench`: the element beside the two plain pages, measured in one run.
//!
//! Hands every argument on to benches/browser/bench.mjs, which does the measuring.

use crate::args::Args;
use crate::child::Child;
use crate::commands::build;
use crate::compile::Variant;
use crate::failure::Failure;
use crate::log::Log;
use crate::places;
use crate::setup;

pub fn run(args: Args) -> Result<(), Failure> {
    let mut log = Log::default();
    build::set_up(&mut log)?;
    let browser = setup::browser::ready(&mut log)?;
    build::package(&mut log, Variant::Element, &places::package())?;
    log.step("bench", || {
        Child::new("node")
            .arg("benches/browser/bench.mjs")
            .args(args.rest())
            .env("CHROMIUM", &browser.chromium)
            .run("read the message above; run it again on a machine that is otherwise idle")?;
        Ok("done".into())
    })
}
