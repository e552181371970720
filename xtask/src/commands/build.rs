//! `cargo xtask build`: the npm package in `pkg/`.

use crate::args::Args;
use crate::bindgen::{self, Names};
use crate::compile::{self, Variant};
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::minify;
use crate::own_std;
use crate::package;
use crate::places;
use crate::setup;
use crate::wasm_opt;
use std::path::{Path, PathBuf};

pub fn run(args: Args) -> Result<(), Failure> {
    args.finish()?;
    let mut log = Log::default();
    set_up(&mut log)?;
    package(&mut log, Variant::Element, &places::package())
}

/// What the package needs beside plain Rust.
pub fn set_up(log: &mut Log) -> Result<(), Failure> {
    setup::rust::wasm_target(log)?;
    own_std::sources(log)?;
    setup::node::ready(log)
}

/// Makes the package with this variant of the element in a folder.
pub fn package(log: &mut Log, variant: Variant, out: &Path) -> Result<(), Failure> {
    let element = named(log, variant)?;
    let core = named(log, Variant::Core)?;
    let small = small(log, &[(variant, &element), (Variant::Core, &core)])?;
    log.step(&format!("package {}", variant.name()), || {
        let mut folders = vec![element.as_path(), core.as_path()];
        folders.extend(small.iter().map(PathBuf::as_path));
        let mut files = package::files(&folders, &compile::unpacker()?)?;
        minify::scripts(&mut files)?;
        let changed = folder::mirror(out, &files)?;
        Ok(format!("{} files, {changed} changed, in {}", files.len(), out.display()))
    })
}

/// Glue and module with function names, which wasm-opt then removes; the size table needs them.
pub fn named(log: &mut Log, variant: Variant) -> Result<PathBuf, Failure> {
    bindgen::build(log, variant, Names::Kept)
}

/// The folders with the optimised modules, whose names equal those of the modules before.
fn small(log: &mut Log, bound: &[(Variant, &PathBuf)]) -> Result<Vec<PathBuf>, Failure> {
    let mut folders = Vec::new();
    for (variant, folder) in bound {
        let out = places::bound(&format!("{}-small", variant.name()));
        for file in variant.modules() {
            wasm_opt::shrink(log, *variant, Names::Removed, &folder.join(file), &out.join(file))?;
        }
        folders.push(out);
    }
    Ok(folders)
}
