//! Where things lie: the repository's root and the folders that the commands write.
//!
//! Promises that no other file spells a path from the root by hand twice. It creates nothing.

use std::path::PathBuf;

/// The root of the repository, from where this crate was compiled.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(PathBuf::from).unwrap_or(here)
}

/// Cargo's target folder, which `CARGO_TARGET_DIR` may move.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// Glue and module of one variant, as bindgen writes them.
pub fn bound(name: &str) -> PathBuf {
    target().join("xtask").join("bound").join(name)
}

/// The package that the demo serves: not optimised, made without Node.
pub fn demo_package() -> PathBuf {
    target().join("demo").join("pkg")
}

/// The package with the forced panic, for the recovery tests.
pub fn test_package() -> PathBuf {
    target().join("test").join("pkg")
}

/// The example app with its module and glue.
pub fn example() -> PathBuf {
    target().join("example")
}

/// The npm package.
pub fn package() -> PathBuf {
    root().join("pkg")
}

/// The size file with its reasons.
pub fn size_baseline() -> PathBuf {
    root().join("xtask").join("size-baseline.txt")
}
