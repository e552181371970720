//! The element's module with a standard library compiled for it.
//!
//! What rustup brings is compiled for speed, and holds the texts of panics, where they are and how
//! values are written for developers. Nobody reads them here: the shell hears of a panic as of any
//! trap, and its text could be a plan's. Without them the module is 13 kB smaller on the wire.
//!
//! The flags are not stable, so they are used only with the compiler they were tried with; with
//! another one, or where the sources cannot be had, the module is made with what rustup brought.

use crate::child::Child;
use crate::failure::Failure;
use crate::log::Log;
use std::env;
use std::path::PathBuf;

/// The release of rustc that takes these flags.
const TRIED_WITH: &str = "rustc 1.95.";

/// For the compiler: a panic ends at once, and nothing is kept to tell of it.
const FLAGS: [&str; 4] =
    ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];

/// Fetches the sources of the standard library, if this compiler can use them.
pub fn sources(log: &mut Log) -> Result<(), Failure> {
    log.step("sources of std", || {
        if !is_tried() {
            return Ok("not used by this rustc; the module becomes 13 kB larger".into());
        }
        if is_possible() {
            return Ok("present".into());
        }
        let added = Child::new("rustup").args(["component", "add", "rust-src"]).run("");
        Ok(if added.is_ok() { "added" } else { "cannot be had; the module becomes 13 kB larger" }.into())
    })
}

/// Whether a module can be made so here.
pub fn is_possible() -> bool {
    let root = Child::new(rustc()).args(["--print", "sysroot"]).read();
    let lock = |root: String| PathBuf::from(root).join("lib/rustlib/src/rust/library/Cargo.lock");
    is_tried() && root.is_some_and(|root| lock(root).is_file())
}

/// A call of cargo that compiles the standard library too.
pub fn with(cargo: Child) -> Child {
    let flags: Vec<String> = FLAGS.iter().map(|flag| format!("{flag:?}")).collect();
    cargo
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["-Zbuild-std=std", "-Zbuild-std-features=optimize_for_size", "--config"])
        .arg(format!("target.wasm32-unknown-unknown.rustflags=[{}]", flags.join(",")))
}

fn is_tried() -> bool {
    Child::new(rustc()).args(["--version"]).read().is_some_and(|version| version.starts_with(TRIED_WITH))
}

fn rustc() -> std::ffi::OsString {
    env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}
