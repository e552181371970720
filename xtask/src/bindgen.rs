//! JavaScript glue for a module, made by the linked `wasm-bindgen-cli-support`.
//!
//! Promises the abort handler where the variant has it: after a panic every later call into the
//! instance fails cleanly. `wasm-pack build` cannot ask for it (version 0.15 hands the CLI a fixed
//! list of flags and no other), therefore the package and the demo both come from here, which also
//! makes their glue the same. wasm-pack drives the component tests.

use crate::compile::{self, Variant};
use crate::failure::Failure;
use crate::folder;
use crate::lock;
use crate::log::Log;
use crate::places;
use crate::rooms;
use crate::short_names;
use crate::split;
use crate::stamp::Stamp;
use crate::streams;
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// Whether the module keeps its function names, which only the size table needs.
#[derive(Clone, Copy, PartialEq)]
pub enum Names {
    Kept,
    Removed,
}

/// Compiles a variant and writes its glue and module; gives the folder that holds them.
pub fn build(log: &mut Log, variant: Variant, names: Names) -> Result<PathBuf, Failure> {
    let name = variant.name();
    let module = log.step_giving(&format!("compile {name}"), || {
        let module = compile::compile(variant)?;
        Ok((format!("{} kB", module.len() / 1000), module))
    })?;
    let suffix = if names == Names::Kept { "-named" } else { "" };
    let folder = places::bound(&format!("{name}{suffix}"));
    log.step(&format!("bindgen {name}"), || {
        let version = lock::version_of("wasm-bindgen-cli-support")?;
        let code = [include_str!("bindgen.rs"), include_str!("streams.rs"), include_str!("short_names.rs")];
        let input = (code, split::SOURCES, version, variant.handles_abort(), &module);
        let stamp = Stamp::new(folder.with_extension("stamp"), &input);
        if stamp.holds() {
            return Ok("nothing changed".into());
        }
        bind(module, variant, names, &folder)?;
        stamp.set()?;
        Ok("done".into())
    })?;
    Ok(folder)
}

fn bind(module: Vec<u8>, variant: Variant, names: Names, out: &Path) -> Result<(), Failure> {
    folder::mirror(out, &folder::Files::new())?;
    let module = streams::emptied(&module)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes(variant.stem(), module)
        .typescript(false)
        .force_enable_abort_handler(variant.handles_abort())
        // Where the module is split, the names say where.
        .remove_name_section(names == Names::Removed && !is_split(variant))
        .remove_producers_section(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(out))
        .map_err(|error| {
            Failure::new(
                format!("the glue could not be made ({error:#})"),
                "check that xtask/Cargo.toml pins wasm-bindgen-cli-support to the version that \
                 Cargo.lock has for wasm-bindgen",
            )
        })?;
    tidy(variant, out)?;
    if is_split(variant) { in_two(variant, names, out) } else { Ok(()) }
}

fn is_split(variant: Variant) -> bool {
    variant.modules().len() > 1
}

/// Makes the module into two, and the glue so that it asks the second.
fn in_two(variant: Variant, names: Names, out: &Path) -> Result<(), Failure> {
    let [base, more] = variant.modules() else { return Ok(()) };
    let path = out.join(base);
    let module = fs::read(&path).map_err(|error| folder::trouble("read", &path, &error))?;
    let halves = split::split(&module, names, |name| split::seldom::is_seldom(&rooms::plain(name)))?;
    folder::write(&path, &halves.base)?;
    folder::write(&out.join(more), &halves.more)?;
    let path = out.join(format!("{}.js", variant.stem()));
    let glue = fs::read_to_string(&path).map_err(|error| folder::trouble("read", &path, &error))?;
    folder::write(&path, split::glue(&glue)?.as_bytes())
}

/// Takes out what the element never calls, and the hashes in the names.
fn tidy(variant: Variant, out: &Path) -> Result<(), Failure> {
    let path = out.join(format!("{}_bg.wasm", variant.stem()));
    let bytes = fs::read(&path).map_err(|error| folder::trouble("read", &path, &error))?;
    let mut module = walrus::Module::from_buffer(&bytes).map_err(|error| {
        Failure::new(format!("the module cannot be read ({error:#})"), "remove target/xtask and try again")
    })?;
    streams::without_exports(&mut module);
    let names = short_names::shorten(&mut module);
    folder::write(&path, &module.emit_wasm())?;
    let path = out.join(format!("{}.js", variant.stem()));
    let glue = fs::read_to_string(&path).map_err(|error| folder::trouble("read", &path, &error))?;
    let glue = short_names::renamed(&streams::without_classes(&glue), &names);
    folder::write(&path, glue.as_bytes())
}
