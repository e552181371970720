//! `cargo xtask size`: bytes by file, by room and by language, held against the baseline.

use crate::args::Args;
use crate::baseline::{self, kilo};
use crate::bindgen::Names;
use crate::commands::build;
use crate::compile::Variant;
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::own_std;
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
    log.step("wire size", || judge(&files))
}

/// The comparison alone, for `cargo xtask test`.
pub fn check() -> Result<String, Failure> {
    judge(&wire::measure(&places::package())?)
}

/// Judges what opens a plan, and tells what editing it brings.
fn judge(files: &[File]) -> Result<String, Failure> {
    let total = wire::total(files);
    let opens = match own_std::was_used() {
        true => baseline::judge(total)?,
        false => format!("{} on the wire, not judged: std is not of our own compiling", kilo(total)),
    };
    Ok(format!("{opens}; {} when somebody edits", kilo(wire::total_with_work(files))))
}

fn functions(log: &mut Log) -> Result<Functions, Failure> {
    let named = build::named(log, Variant::Element)?;
    let mut all = Functions::default();
    for file in Variant::Element.modules() {
        let small = places::bound("element-small-named").join(file);
        wasm_opt::shrink(log, Variant::Element, Names::Kept, &named.join(file), &small)?;
        let module = fs::read(&small).map_err(|error| folder::trouble("read", &small, &error))?;
        all = all.with(Functions::of(&module)?);
    }
    Ok(all)
}

fn print_files(files: &[File]) {
    println!("\n{:<36} {:>10} {:>10}", "file", "raw", "brotli 11");
    for file in files {
        let mark = match (file.is_on_the_wire(), file.comes_with_work()) {
            (true, _) => "",
            (_, true) => "  (when somebody edits)",
            _ => "  (not on the wire)",
        };
        println!("{:<36} {:>10} {:>10}{mark}", file.name, kilo(file.raw), kilo(file.brotli));
    }
    println!("{:<36} {:>10} {:>10}", "on the wire", "", kilo(wire::total(files)));
    println!("{:<36} {:>10} {:>10}", "and when somebody edits", "", kilo(wire::total_with_work(files)));
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
