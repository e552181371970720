//! wasm-pack, the wasm-bindgen CLI and cargo-mutants, from source by `cargo install`.
//!
//! wasm-pack would otherwise fetch prebuilt programs from the web, which not every machine can.
//! Installed without `--locked`: their lock files can name versions that a mirror lacks. And hardly
//! optimised: a run needs them for seconds, and a bare machine compiled them for eight minutes.

use crate::child::Child;
use crate::failure::Failure;
use crate::lock;
use crate::log::Log;

/// It starts others, and that is all.
const WASM_PACK: &str = "wasm-pack";

pub fn wasm_pack(log: &mut Log) -> Result<(), Failure> {
    log.step("wasm-pack", || {
        if let Some(version) = version(WASM_PACK) {
            return Ok(format!("present, {version}"));
        }
        install(WASM_PACK)
    })
}

/// The CLI whose test runner must be of exactly the version that the crate is built with.
pub fn wasm_bindgen(log: &mut Log) -> Result<(), Failure> {
    log.step("wasm-bindgen CLI", || {
        let wanted = lock::version_of("wasm-bindgen")?;
        if version("wasm-bindgen").as_ref() == Some(&wanted) {
            return Ok(format!("present, {wanted}"));
        }
        install(&format!("wasm-bindgen-cli@{wanted}"))
    })
}

/// Plants faults; only `cargo xtask mutants` needs it.
pub fn mutants(log: &mut Log) -> Result<(), Failure> {
    log.step("cargo-mutants", || {
        // Started by itself it wants the word that cargo would put before.
        if let Some(text) = Child::new("cargo-mutants").args(["mutants", "--version"]).read() {
            return Ok(format!("present, {}", text.split_whitespace().nth(1).unwrap_or_default()));
        }
        install("cargo-mutants")
    })
}

/// The second word of what `program --version` prints.
fn version(program: &str) -> Option<String> {
    let text = Child::new(program).arg("--version").read()?;
    text.split_whitespace().nth(1).map(str::to_owned)
}

fn install(package: &str) -> Result<String, Failure> {
    let level = if package == WASM_PACK { "0" } else { "1" };
    Child::cargo()
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level)
        .args(["install", "--quiet", "--force", package])
        .run(&format!(
            "run `cargo install {package}` yourself and read its message; it needs network and a C linker"
        ))?;
    Ok("installed".into())
}
