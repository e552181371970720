//! `wasm-opt -O1` from the npm package `binaryen`. rustc has optimised for size already; higher
//! levels make the module smaller still, but what goes over the wire larger (`docs/measured.md`).
//! Small functions with one caller go into it where a page waits for the module: a browser compiles
//! each function the first time it is called, and a quarter fewer of them cost 1 kB on the wire.
//!
//! It reads from the module which features rustc used; only the exceptions that the abort handler
//! brings have to be named. More than that makes a module that browsers refuse.

use crate::bindgen::Names;
use crate::child::Child;
use crate::compile::Variant;
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::nameless::nameless;
use crate::order;
use crate::pack;
use crate::places;
use crate::stamp::Stamp;
use std::fs;
use std::path::Path;

/// In what a page waits for: functions of at most two bytes are inlined, and those of at most forty
/// with a single caller. Data stays in one piece: its zeros cost less than where 300 pieces begin.
const PASSES: [&str; 12] = [
    "-O1",
    "--inlining-optimizing",
    "-aimfs",
    "2",
    "-fimfs",
    "0",
    "-ocimfs",
    "40",
    "--rse",
    "-O1",
    "--skip-pass",
    "memory-packing",
];

/// In what comes when the page is at rest.
const PASSES_LATER: [&str; 3] = ["-O1", "--rse", "-O1"];

/// What is done to a module after wasm-opt: another way has to be tried anew.
const SOURCES: [&str; 3] = [include_str!("nameless.rs"), include_str!("order.rs"), include_str!("pack.rs")];

/// What puts a packed module together again: another one has to be tried anew.
const UNPACK: &str = include_str!("../../unpack/src/lib.rs");

/// Optimises a variant's module into another file, unless that was done with the same input.
pub fn shrink(log: &mut Log, variant: Variant, names: Names, from: &Path, to: &Path) -> Result<(), Failure> {
    let is_first = variant.modules().first().is_some_and(|first| from.ends_with(first));
    let mut flags = if is_first { PASSES.to_vec() } else { PASSES_LATER.to_vec() };
    if variant.handles_abort() {
        flags.push("--enable-exception-handling");
    }
    if names == Names::Kept {
        flags.push("-g");
    }
    let file = from.file_stem().unwrap_or_default().to_string_lossy();
    log.step(&format!("wasm-opt {} {file}", variant.name()), || {
        let module = fs::read(from).map_err(|error| folder::trouble("read", from, &error))?;
        let lock = fs::read(places::root().join("package-lock.json")).unwrap_or_default();
        let stamp = Stamp::new(to.with_extension("stamp"), &(SOURCES, UNPACK, &module, &flags, lock));
        if !(to.is_file() && stamp.holds()) {
            folder::write(to, &[])?;
            let tool = places::root().join("node_modules/.bin/wasm-opt");
            Child::new(tool)
                .args(&flags)
                .arg(from)
                .arg("-o")
                .arg(to)
                .run_hidden("remove node_modules and run the command again, so that `binaryen` is fresh")?;
            if names == Names::Removed {
                let small = fs::read(to).map_err(|error| folder::trouble("read", to, &error))?;
                let module = order::side_by_side(&nameless(&small, &module)?)?;
                // The core is loaded by servers too, by any glue.
                let is_packed = variant.handles_abort();
                folder::write(to, &if is_packed { pack::pack(&module)? } else { module })?;
            }
            stamp.set()?;
        }
        let size = fs::metadata(to).map(|meta| meta.len()).unwrap_or_default();
        Ok(format!("{} kB from {} kB", size / 1000, module.len() / 1000))
    })
}
