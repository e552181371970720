//! `cargo xtask test` and `deep`: everything that must hold, in three parts with a budget each.
//!
//! Promises to stop at the first step that fails, to name it, and to print the parts' times in
//! any case. `deep` differs only in the random counts (`IP_COUNTS`).

use crate::args::Args;
use crate::child::Child;
use crate::commands::{build, docs, example, size, spelling, types};
use crate::compile::{TARGET, Variant};
use crate::failure::Failure;
use crate::log::Log;
use crate::places;
use crate::setup::{self, browser::Browser};

pub const CORE: [&str; 3] = ["--package", "individuell-plan", "--no-default-features"];

pub fn run(mut args: Args, counts: &str) -> Result<(), Failure> {
    let only = args.value("--part")?;
    args.finish()?;
    let wants = |part: &str| only.as_deref().is_none_or(|only| only == part);
    if !["set-up", "core", "browsers"].into_iter().any(wants) {
        return Err(Failure::new("there is no such part", "choose set-up, core or browsers"));
    }
    let mut log = Log::default();
    let result = parts(&mut log, counts, wants);
    log.print_parts(usize::from(result.is_err()));
    result
}

/// The set-up always runs: the other parts stand on it, and it costs nothing when it is done.
fn parts(log: &mut Log, counts: &str, wants: impl Fn(&str) -> bool) -> Result<(), Failure> {
    let browser = log.part("set-up", 20, |log| {
        setup::rust::components(log)?;
        build::set_up(log)?;
        setup::cargo_tools::wasm_pack(log)?;
        setup::cargo_tools::wasm_bindgen(log)?;
        setup::dictionaries::ready(log)?;
        setup::browser::ready(log)
    })?;
    if wants("core") {
        log.part("core", 5, |log| core(log, counts))?;
    }
    if wants("browsers") {
        log.part("browsers", 20, |log| browsers(log, &browser, counts))?;
    }
    Ok(())
}

fn core(log: &mut Log, counts: &str) -> Result<(), Failure> {
    let format = "run `cargo fmt --all`";
    cargo(log, "format", &["fmt", "--all", "--check"], None, format)?;
    lint(log, "clippy core", &[&CORE[..], &["--all-targets"]].concat())?;
    lint(log, "clippy xtask", &["--package", "xtask", "--all-targets"])?;
    log.step("docs", docs::check)?;
    let fix = "read which statement does not hold above; `cargo test --no-default-features NAME` runs one";
    cargo(log, "tests core", &[&["test"], &CORE[..]].concat(), Some(counts), fix)?;
    log.step("spelling", spelling::check)?;
    // The dev profile: the tests of this small program need no optimised dependencies.
    cargo(log, "tests xtask", &["test", "--package", "xtask", "--profile", "dev"], None, fix)
}

fn browsers(log: &mut Log, browser: &Browser, counts: &str) -> Result<(), Failure> {
    let web = |features| [&CORE[..], &["--target", TARGET, "--features", features, "--lib"]].concat();
    lint(log, "clippy js", &web("js"))?;
    lint(log, "clippy web", &[&web("web")[..], &["--test", "components", "--example", "parts"]].concat())?;
    log.step("types", types::check)?;
    log.step("component tests", || components(browser, counts))?;
    log.step("example", example::build)?;
    // The published variant last: the two share a target folder, and the demo wants this one.
    build::package(log, Variant::Trap, &places::test_package())?;
    build::package(log, Variant::Element, &places::package())?;
    log.step("wire size", size::check)?;
    log.step("numbers", || numbers(counts))?;
    log.step("sequences", || sequences(counts))?;
    log.step("journeys", || {
        Child::new(places::root().join("node_modules/.bin/playwright"))
            .args(["test", "--config", "tests/browser/playwright.config.mjs"])
            .env("CHROMIUM", &browser.chromium)
            .env("IP_COUNTS", counts)
            .run("read which journey does not hold above; `npx playwright test --config tests/browser/playwright.config.mjs -g NAME` runs one")?;
        Ok("passed".into())
    })
}

/// How person numbers are judged natively, for two validators in Node to compare with; and the
/// other tests that need Node and no browser.
fn numbers(counts: &str) -> Result<String, Failure> {
    let path = places::target().join("test").join("numbers.bin");
    Child::cargo()
        .args(["run", "--profile", "test"])
        .args(CORE)
        .args(["--example", "numbers", "--", counts])
        .run_into(&path, "read the message above; it stands in examples/numbers.rs")?;
    Child::new("node")
        .args(["--test", "tests/node/numbers.test.mjs", "tests/node/core.test.mjs"])
        .env("IP_NUMBERS", &path)
        .env("IP_PKG", places::package())
        .env("IP_COUNTS", counts)
        .run("read which test does not hold above; a class of difference is explained in docs/measured.md")?;
    Ok("passed".into())
}

/// What drawn command sequences give natively, for the journeys to compare with.
fn sequences(counts: &str) -> Result<String, Failure> {
    let count = if counts == "deep" { "20000" } else { "1000" };
    let path = places::target().join("test").join("sequences.json");
    Child::cargo()
        // The profile of the tests, so that nothing compiles anew.
        .args(["run", "--profile", "test"])
        .args(CORE)
        .args(["--example", "sequences", "--", count])
        .run_into(&path, "read the message above; it stands in examples/sequences.rs")?;
    Ok(format!("{count} drawn"))
}

fn components(browser: &Browser, counts: &str) -> Result<String, Failure> {
    Child::new("wasm-pack")
        .args(["test", "--headless", "--chrome", "--mode", "no-install", "--chromedriver"])
        .arg(&browser.driver)
        // Only these: the native tests have no place in a browser.
        .args(["--", "--test", "components"])
        // wasm-pack builds with the dev profile and then tests with the test profile. Where the two
        // differ, everything compiles twice.
        .env("CARGO_PROFILE_TEST_OPT_LEVEL", "0")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", setup::browser::capabilities(browser)?)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env("IP_COUNTS", counts)
        .run(
            "read which component does not hold above; Chromium and chromedriver must be of the same version",
        )?;
    Ok("passed".into())
}

fn lint(log: &mut Log, name: &str, args: &[&str]) -> Result<(), Failure> {
    let words = [&["clippy"], args, &["--", "-D", "warnings"]].concat();
    cargo(log, name, &words, None, "change what clippy names above")
}

fn cargo(
    log: &mut Log,
    name: &str,
    args: &[&str],
    counts: Option<&str>,
    way_out: &str,
) -> Result<(), Failure> {
    log.step(name, || {
        let cargo = Child::cargo().args(args);
        match counts {
            Some(counts) => cargo.env("IP_COUNTS", counts).run(way_out)?,
            None => cargo.run(way_out)?,
        }
        Ok("passed".into())
    })
}
