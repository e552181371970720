//! `cargo xtask size`: bytes by file, by room and by language, held against the baseline.

use crate::args::Args;
use crate::baseline::{self, kilo};
use crate::bindgen::Names;
use crate::commands::build;
use crate::compile::Variant;
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::places;
use crate::rooms::Functions;
use crate::wasm_opt;
use crate::wire::{self, File};
use std::fs;

pub fn run(mut args: Args) -> Result<(), Failure> {
    let reason = args.value("--accept")?;
    let largest = args.count("--functions")?;
    args.finish()?;
    let mut log = Log::default();
    build::set_up(&mut log)?;
    build::package(&mut log, Variant::Element, &places::package())?;
    let functions = functions(&mut log)?;
    let files = log.step_giving("brotli", || {
        let files = wire::measure(&places::package())?;
        Ok((format!("{} files", files.len()), files))
    })?;
    print_files(&files);
    print_rooms(&functions.owners());
    print_languages();
    print_functions(functions.largest(largest));
    println!();
    if let Some(reason) = reason {
        baseline::accept(wire::total(&files), &reason)?;
    }
    log.step("wire size", || baseline::judge(wire::total(&files)))
}

/// The comparison alone, for `cargo xtask test`.
pub fn check() -> Result<String, Failure> {
    baseline::judge(wire::total(&wire::measure(&places::package())?))
}

fn functions(log: &mut Log) -> Result<Functions, Failure> {
    let file = format!("{}_bg.wasm", Variant::Element.stem());
    let named = build::named(log, Variant::Element)?.join(&file);
    let small = places::bound("element-small-named").join(&file);
    wasm_opt::shrink(log, Variant::Element, Names::Kept, &named, &small)?;
    let module = fs::read(&small).map_err(|error| folder::trouble("read", &small, &error))?;
    Functions::of(&module)
}

fn print_files(files: &[File]) {
    println!("\n{:<36} {:>10} {:>10}", "file", "raw", "brotli 11");
    for file in files {
        let mark = if file.is_on_the_wire() { "" } else { "  (not on the wire)" };
        println!("{:<36} {:>10} {:>10}{mark}", file.name, kilo(file.raw), kilo(file.brotli));
    }
    println!("{:<36} {:>10} {:>10}", "on the wire", "", kilo(wire::total(files)));
}

fn print_rooms(rooms: &[(String, u64)]) {
    println!("\n{:<36} {:>10}", "room or crate, in the module", "raw");
    // The long tail of crates with a few bytes each says nothing.
    let (large, small): (Vec<_>, Vec<_>) =
        rooms.iter().partition(|(owner, bytes)| owner.starts_with("our ") || *bytes >= 1000);
    for (owner, bytes) in large {
        println!("{owner:<36} {:>10}", kilo(*bytes));
    }
    let rest: u64 = small.iter().map(|(_, bytes)| bytes).sum();
    println!("{:<36} {:>10}", format!("{} smaller crates", small.len()), kilo(rest));
}

fn print_languages() {
    println!("\n{:<36} {:>10}", "language, all texts", "raw");
    for (language, bytes) in individuell_plan::words::bytes_per_language() {
        println!("{:<36} {:>10}", language.tag(), kilo(bytes as u64));
    }
}

fn print_functions(functions: &[(String, u64)]) {
    for (name, bytes) in functions {
        let name: String = name.chars().take(200).collect();
        println!("{:>10}  {name}", kilo(*bytes));
    }
}
