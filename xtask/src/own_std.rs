//! The element's module with a standard library compiled for it.
//!
//! What rustup brings is compiled for speed, and holds the texts of panics, where they are and how
//! values are written for developers. Nobody reads them here: the shell hears of a panic as of any
//! trap, and its text could be a plan's. Without them, and with
//! loops left as they are written, the module is 16 kB smaller on the wire.
//!
//! The flags are not stable, so they are used only with the compiler they were tried with; with
//! another one, or where the sources or what they need cannot be had, the module is made with what
//! rustup brought.

use crate::child::Child;
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::places;
use std::env;
use std::fs;
use std::path::PathBuf;

/// The release of rustc that takes these flags.
const TRIED_WITH: &str = "rustc 1.95.";

/// For the compiler: a panic ends at once, and nothing is kept to tell of it. Loops are not
/// rewritten and nothing is computed on one of two ways for the sake of speed. Places of data lie
/// below the first megabyte and are thus one byte shorter.
const FLAGS: [&str; 9] = [
    "-Csymbol-mangling-version=v0",
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    "-Cllvm-args=-disable-lsr",
    "-Cllvm-args=-enable-pre=false",
    "-Cllvm-args=-jump-threading-threshold=1",
    "-Clink-arg=-zstack-size=917504",
];

/// Fetches the sources of the standard library, if this compiler can use them.
pub fn sources(log: &mut Log) -> Result<(), Failure> {
    log.step("sources of std", || {
        if !is_tried() {
            return Ok("not used by this rustc; the module becomes 16 kB larger".into());
        }
        if is_possible() {
            return Ok("present".into());
        }
        let added = Child::new("rustup").args(["component", "add", "rust-src"]).run("");
        Ok(if added.is_ok() { "added" } else { "cannot be had; the module becomes 16 kB larger" }.into())
    })
}

/// Whether a module can be made so here.
fn is_possible() -> bool {
    let root = Child::new(rustc()).args(["--print", "sysroot"]).read();
    let lock = |root: String| PathBuf::from(root).join("lib/rustlib/src/rust/library/Cargo.lock");
    is_tried() && root.is_some_and(|root| lock(root).is_file())
}

/// Makes a module with `cargo`, whose call it completes; says whether that was possible.
pub fn make(cargo: Child) -> Result<bool, Failure> {
    let is_made = is_possible()
        && cargo
            .env("RUSTC_BOOTSTRAP", "1")
            // In place of those of the configuration.
            .env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\x1f"))
            .args(["-Zbuild-std=std", "-Zbuild-std-features=optimize_for_size"])
            .run("")
            .is_ok();
    folder::write(&note(), if is_made { USED } else { b"not used" })?;
    Ok(is_made)
}

/// Whether the last module was made so: another one weighs more, which is no fault of the code.
pub fn was_used() -> bool {
    fs::read(note()).is_ok_and(|text| text == USED)
}

const USED: &[u8] = b"used";

fn note() -> PathBuf {
    places::target().join("xtask").join("own-std.stamp")
}

fn is_tried() -> bool {
    Child::new(rustc()).args(["--version"]).read().is_some_and(|version| version.starts_with(TRIED_WITH))
}

fn rustc() -> std::ffi::OsString {
    env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}
