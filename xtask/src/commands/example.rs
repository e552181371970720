//! `cargo xtask example`: the Leptos app of `examples/parts`, built and served.
//!
//! Promises no Node and no installed CLI. Compiled for development, as an app is while it is written;
//! the journeys open the same.

use crate::args::Args;
use crate::child::Child;
use crate::compile::TARGET;
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::places;
use crate::server::{self, Site};
use crate::setup;
use std::fs;
use wasm_bindgen_cli_support::Bindgen;

pub fn run(mut args: Args) -> Result<(), Failure> {
    let port = args.port(8080)?;
    args.finish()?;
    let mut log = Log::default();
    setup::rust::wasm_target(&mut log)?;
    log.step("example", build)?;
    let site = Site::example(&places::example());
    let listener = log.step_giving("server", || server::listen(port))?;
    server::serve(&listener, site)
}

/// Compiles the app and puts page, style, glue and module side by side.
pub fn build() -> Result<String, Failure> {
    Child::cargo()
        .args(["build", "--package", "individuell-plan", "--example", "parts", "--target", TARGET])
        .run("read the compiler's message above; the app stands in examples/parts")?;
    let module = places::target().join(TARGET).join("debug/examples/parts.wasm");
    let out = places::example();
    let mut files = folder::read(&places::root().join("examples").join("parts"))?;
    files.retain(|name, _| !name.ends_with(".rs"));
    folder::mirror(&out, &files)?;
    let bytes = fs::read(&module).map_err(|error| folder::trouble("read", &module, &error))?;
    Bindgen::new()
        .input_bytes("parts", bytes)
        .typescript(false)
        .web(true)
        .and_then(|bindgen| bindgen.generate(&out))
        .map_err(|error| {
            Failure::new(
                format!("the glue could not be made ({error:#})"),
                "check that xtask/Cargo.toml pins wasm-bindgen-cli-support to the version that Cargo.lock has for wasm-bindgen",
            )
        })?;
    Ok(format!("{} files", files.len() + 2))
}
