//! `cargo xtask demo`: the page on this machine, from a fresh clone with nothing but Rust.
//!
//! Promises no Node, no wasm-pack and no installed CLI. The module is not optimised by wasm-opt,
//! so it is about twice the size of the published one; nothing else differs.

use crate::args::Args;
use crate::bindgen::{self, Names};
use crate::compile::{self, Variant};
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::own_std;
use crate::package;
use crate::places;
use crate::server::{self, Site};
use crate::setup;

pub fn run(mut args: Args) -> Result<(), Failure> {
    let port = args.port(8080)?;
    let no_serve = args.flag("--no-serve");
    args.finish()?;
    let mut log = Log::default();
    setup::rust::wasm_target(&mut log)?;
    own_std::sources(&mut log)?;
    let element = bindgen::build(&mut log, Variant::Element, Names::Removed)?;
    let core = bindgen::build(&mut log, Variant::Core, Names::Removed)?;
    log.step("package", || {
        let files = package::files(&[&element, &core], &compile::unpacker()?)?;
        let changed = folder::mirror(&places::demo_package(), &files)?;
        Ok(format!("{} files, {changed} changed", files.len()))
    })?;
    if no_serve {
        return Ok(());
    }
    let site = Site::page(&places::root(), &places::demo_package());
    let listener = log.step_giving("server", || server::listen(port))?;
    server::serve(&listener, site)
}
