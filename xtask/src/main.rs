//! `cargo xtask <command>`: everything the project does besides plain `cargo test`.
//!
//! Promises one line a step with its time, set-up that is done once and skipped afterwards, and
//! for a failure the step's name and what the reader can do. It holds no rule of the plan itself.

mod args;
mod baseline;
mod bindgen;
mod child;
mod commands;
mod compile;
mod css;
mod docs;
mod examples;
mod factory;
mod failure;
mod folder;
mod join;
mod js;
mod lock;
mod log;
mod minify;
mod nameless;
mod order;
mod own_std;
mod pack;
mod package;
mod places;
mod rooms;
mod server;
mod setup;
mod short_names;
mod split;
mod stamp;
mod streams;
mod wasm_opt;
mod wire;

use args::Args;
use failure::Failure;
use std::process::ExitCode;

const USAGE: &str = "cargo xtask <command>
  demo  [--port N] [--no-serve]      build and serve the page (needs only Rust)
  example [--port N]                 build and serve the Leptos app of examples/parts
  serve [--port N] [--pkg DIR] [--no-policy]
                                     only serve; also /tests/ and /yardstick/
  build                              the npm package in pkg/
  size  [--accept \"reason\"] [--functions N]
                                     bytes by file, room and language; against the baseline
  docs  [--check]                    the catalogues in docs/ and the types of a plan from the
                                     code; or only whether they are what the code gives
  test  [--part NAME]                everything that must hold, with times; or only
                                     set-up, core or browsers
  spelling                           only the spelling of the Norwegian texts
  types                              only the TypeScript declarations and their examples
  deep                               the same with the largest random counts
  mutants [--room rules] [--count 200] [--seed N] [--go-on]
                                     faults planted in a room, and how many its tests find
  bench [arguments of bench.mjs]     the benchmark against the two plain pages";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    match run(&command, Args::new(words.collect())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &str, args: Args) -> Result<(), Failure> {
    match command {
        "demo" => commands::demo::run(args),
        "example" => commands::example::run(args),
        "serve" => commands::serve::run(args),
        "build" => commands::build::run(args),
        "docs" => commands::docs::run(args),
        "size" => commands::size::run(args),
        "test" => commands::test::run(args, "full"),
        "spelling" => commands::spelling::run(args),
        "types" => commands::types::run(args),
        "mutants" => commands::mutants::run(args),
        "deep" => commands::test::run(args, "deep"),
        "bench" => commands::bench::run(args),
        "" | "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => {
            Err(Failure::new(format!("there is no command `{other}`"), format!("use one of these:\n{USAGE}")))
        }
    }
}
