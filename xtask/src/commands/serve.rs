//! `cargo xtask serve`: only the server, for the journeys and the benchmark.
//!
//! Beside the page it serves the test pages and the two plain pages of the benchmark.

use crate::args::Args;
use crate::failure::Failure;
use crate::log::Log;
use crate::places;
use crate::server::{self, Site};

pub fn run(mut args: Args) -> Result<(), Failure> {
    let port = args.port(8080)?;
    let package = match args.value("--pkg")? {
        Some(folder) => places::root().join(folder),
        None => places::package(),
    };
    let no_policy = args.flag("--no-policy");
    args.finish()?;
    if !package.is_dir() {
        return Err(Failure::new(
            format!("{} is not there", package.display()),
            "run `cargo xtask build` first, or name another folder with --pkg",
        ));
    }
    let mut site =
        Site::page(&places::root(), &package).with_tests(&places::root()).with_example(&places::example());
    if no_policy {
        site = site.without_policy();
    }
    let listener = Log::default().step_giving("server", || server::listen(port))?;
    server::serve(&listener, site)
}
