//! The wasm32 target and the toolchain's own components.
//!
//! The target is deliberately not in a `rust-toolchain.toml`: where a machine has no download,
//! that would break every cargo call instead of only those that need the target.

use crate::child::Child;
use crate::compile::TARGET;
use crate::failure::Failure;
use crate::log::Log;
use std::path::PathBuf;

/// The standard library for wasm32.
pub fn wasm_target(log: &mut Log) -> Result<(), Failure> {
    log.step("wasm target", || {
        if is_present() {
            return Ok("present".into());
        }
        Child::new("rustup").args(["target", "add", TARGET]).run(WAY_OUT)?;
        Ok("added".into())
    })
}

const WAY_OUT: &str = "install Rust with rustup (rustup.rs) and run `rustup target add \
    wasm32-unknown-unknown` on a line with network; with a distribution's Rust, install its \
    package of the wasm32 standard library";

fn is_present() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = Child::new(rustc).args(["--print", "sysroot"]).read();
    let library = |root: String| PathBuf::from(root).join("lib/rustlib").join(TARGET).join("lib");
    sysroot.is_some_and(|root| library(root).is_dir())
}

/// rustfmt and clippy, which a minimal toolchain leaves out.
pub fn components(log: &mut Log) -> Result<(), Failure> {
    log.step("rustfmt and clippy", || {
        let works = |name: &str| Child::cargo().args([name, "--version"]).read().is_some();
        if works("fmt") && works("clippy") {
            return Ok("present".into());
        }
        Child::new("rustup")
            .args(["component", "add", "rustfmt", "clippy"])
            .run("run `rustup component add rustfmt clippy`")?;
        Ok("added".into())
    })
}
