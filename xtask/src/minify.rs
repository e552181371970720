//! The package's JavaScript as it goes over the wire: names short, white space gone, by esbuild.
//!
//! What can be read stands beside it in `src/`. The demo, which needs no Node, goes without.

use crate::child::Child;
use crate::failure::Failure;
use crate::folder::{self, Files};
use crate::places;
use std::fs;

/// What is minified: not the sources.
const SCRIPTS: [&str; 4] = ["index.js", "define.js", "core.js", "wasm/core.js"];

/// Minifies the scripts among the package's files.
pub fn scripts(files: &mut Files) -> Result<(), Failure> {
    let folder = places::target().join("xtask").join("minify");
    let (long, short) = (folder.join("long.js"), folder.join("short.js"));
    for name in SCRIPTS {
        let Some(content) = files.get_mut(name) else { continue };
        folder::write(&long, content)?;
        Child::new(places::root().join("node_modules/.bin/esbuild"))
            .arg(&long)
            .args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"])
            .arg(format!("--outfile={}", short.display()))
            .run_hidden("remove node_modules and run the command again, so that `esbuild` is fresh")?;
        *content = fs::read(&short).map_err(|error| folder::trouble("read", &short, &error))?;
    }
    Ok(())
}
