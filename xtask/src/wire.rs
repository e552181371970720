//! The bytes of the package's files: raw, and as brotli 11 on the wire.
//!
//! Promises the sizes of exactly the files in the folder. Brotli is Node's, so that no compressor
//! has to be compiled; what it gives is what a portal's server sends.

use crate::child::Child;
use crate::failure::Failure;
use std::path::Path;

pub struct File {
    pub name: String,
    pub raw: u64,
    pub brotli: u64,
}

impl File {
    /// Whether the first screen needs it: the code and the module of the element, not the types,
    /// not the sources with their comments, not the entry without a view and not the module that
    /// comes when somebody begins to edit.
    pub fn is_on_the_wire(&self) -> bool {
        let code = self.name.ends_with(".js") || self.name.ends_with(".wasm");
        // `define.js` is loaded in place of `index.js`, and holds the same.
        let other = ["core.js", "define.js", "wasm/core", "src/", MORE];
        // Of the languages, a page fetches one.
        self.name == "words/nb.json" || code && !other.iter().any(|start| self.name.starts_with(start))
    }

    /// Whether it is fetched when somebody begins to edit.
    pub fn comes_with_work(&self) -> bool {
        self.name == MORE
    }
}

const MORE: &str = "wasm/individuell_plan_more.wasm";

const SCRIPT: &str = "
const { readdirSync, readFileSync } = require('node:fs');
const { brotliCompressSync, constants } = require('node:zlib');
const root = process.argv[1];
for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = (entry.parentPath ?? entry.path) + '/' + entry.name;
  const bytes = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const small = brotliCompressSync(bytes, { params });
  console.log([bytes.length, small.length, path.slice(root.length + 1)].join(' '));
}";

/// Every file of the package, the largest on the wire first.
pub fn measure(package: &Path) -> Result<Vec<File>, Failure> {
    let text = Child::new("node").args(["-e", SCRIPT]).arg(package).read();
    let mut files: Vec<File> = text.iter().flat_map(|text| text.lines()).filter_map(parse).collect();
    if files.is_empty() {
        return Err(Failure::new(
            format!("no file of {} could be measured", package.display()),
            "run `cargo xtask build` first and check that `node --version` works",
        ));
    }
    files.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.name.cmp(&b.name)));
    Ok(files)
}

/// What travels until the first screen stands there, ready to be used.
pub fn total(files: &[File]) -> u64 {
    files.iter().filter(|file| file.is_on_the_wire()).map(|file| file.brotli).sum()
}

/// The same with what comes when somebody edits.
pub fn total_with_work(files: &[File]) -> u64 {
    total(files) + files.iter().filter(|file| file.comes_with_work()).map(|file| file.brotli).sum::<u64>()
}

fn parse(line: &str) -> Option<File> {
    let mut words = line.splitn(3, ' ');
    let raw = words.next()?.parse().ok()?;
    let brotli = words.next()?.parse().ok()?;
    let name = words.next()?.replace('\\', "/");
    Some(File { name, raw, brotli })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_first_screen_needs_counts() {
        let lines = [
            "10 5 index.js",
            "100 50 wasm/individuell_plan_bg.wasm",
            "9 9 index.d.ts",
            "8 8 core.js",
            "10 5 define.js",
            "20 4 words/nb.json",
            "20 4 words/nn.json",
            "8 8 src/index.js",
            "7 7 wasm/core_bg.wasm",
            "7 3 wasm/individuell_plan_more.wasm",
            "6 6 package.json",
        ];
        let files: Vec<File> = lines.iter().filter_map(|line| parse(line)).collect();
        assert_eq!(files.len(), lines.len());
        assert_eq!(total(&files), 59);
        assert_eq!(total_with_work(&files), 62);
    }
}
