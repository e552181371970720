//! The three variants of the module and how each is compiled with plain `cargo build`.
//!
//! Cargo gives a `cdylib` the same file names whatever its features are, so two variants in one
//! target folder make each other stale and compile in turn for ever. The core therefore has a
//! folder of its own. The variant with the forced panic shares that of the element: it needs all of
//! its dependencies, and only tests build it.

use crate::child::Child;
use crate::failure::Failure;
use crate::folder;
use crate::own_std;
use crate::places;
use std::fs;
use std::path::PathBuf;

pub const TARGET: &str = "wasm32-unknown-unknown";

#[derive(Clone, Copy)]
pub enum Variant {
    /// The custom element with its views.
    Element,
    /// The same with the forced panic, for the recovery tests.
    Trap,
    /// Rules and commands without view or DOM.
    Core,
}

impl Variant {
    pub fn name(self) -> &'static str {
        match self {
            Variant::Element => "element",
            Variant::Trap => "trap",
            Variant::Core => "core",
        }
    }

    /// The name of the glue file, and with `_bg` of the module.
    pub fn stem(self) -> &'static str {
        match self {
            Variant::Element | Variant::Trap => "individuell_plan",
            Variant::Core => "core",
        }
    }

    /// The modules that the glue comes with: the element's is made into two.
    pub fn modules(self) -> &'static [&'static str] {
        match self {
            Variant::Element | Variant::Trap => &["individuell_plan_bg.wasm", "individuell_plan_more.wasm"],
            Variant::Core => &["core_bg.wasm"],
        }
    }

    /// Whether the instance notes a panic and then refuses every call: what the JS shell needs to
    /// start a fresh one. The glue does that with WebAssembly exceptions of the newer kind (`exnref`:
    /// Chromium 137, Firefox 131, Safari 18.4), which Node 20 lacks; the core therefore goes
    /// without, and loses nothing by it, as it holds no state.
    pub fn handles_abort(self) -> bool {
        match self {
            Variant::Element | Variant::Trap => true,
            Variant::Core => false,
        }
    }

    fn features(self) -> &'static str {
        match self {
            Variant::Element => "web,words-apart",
            Variant::Trap => "web,words-apart,trap",
            Variant::Core => "js",
        }
    }

    /// The element goes over the wire to telephones, so size comes first; the core is loaded by
    /// servers and workers, and there twice the size is half the time.
    fn optimised_for(self) -> &'static str {
        match self {
            Variant::Element | Variant::Trap => "z",
            Variant::Core => "2",
        }
    }

    fn target_folder(self) -> PathBuf {
        match self {
            Variant::Element | Variant::Trap => places::target(),
            Variant::Core => places::target().join("core"),
        }
    }
}

/// The module that puts a packed one together again.
pub fn unpacker() -> Result<Vec<u8>, Failure> {
    let folder = places::target().join("unpack");
    Child::cargo()
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "s")
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols")
        .args([
            "build",
            "--quiet",
            "--package",
            "unpack",
            "--lib",
            "--release",
            "--target",
            TARGET,
            "--target-dir",
        ])
        .arg(&folder)
        .run("read the compiler's message above")?;
    let path = folder.join(TARGET).join("release/unpack.wasm");
    fs::read(&path).map_err(|error| folder::trouble("read", &path, &error))
}

/// Compiles a variant and gives its module as rustc made it.
pub fn compile(variant: Variant) -> Result<Vec<u8>, Failure> {
    let folder = variant.target_folder();
    let cargo = || {
        Child::cargo()
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", variant.optimised_for())
            .args(["build", "--package", "individuell-plan", "--lib", "--release"])
            .args(["--target", TARGET, "--no-default-features"])
            .args(["--features", variant.features(), "--target-dir"])
            .arg(&folder)
    };
    let is_made = variant.handles_abort() && own_std::make(cargo())?;
    if !is_made {
        cargo().run("read the compiler's message above; a failed download can simply be tried again")?;
    }
    let path = folder.join(TARGET).join("release/individuell_plan.wasm");
    fs::read(&path).map_err(|error| folder::trouble("read", &path, &error))
}
