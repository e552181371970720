//! Modules joined into one file, so that a page asks once where it asked twenty times.
//!
//! Promises that nothing but `import` and `export` is touched: every module's text stands as it
//! is, each once, after those it needs, all in one scope. What it cannot join is an error, never
//! left out: an import over several lines, a renaming, a name that two modules declare.
//! Our own, since the package is built where there is no Node, and the sources are in one plain
//! form; a module outside of it wants a real bundler.

use crate::failure::Failure;
use std::collections::{BTreeMap, BTreeSet};

/// The text of a module, with everything it imports, as one module with the entry's exports.
pub fn join(entry: &str, modules: &BTreeMap<String, String>) -> Result<String, Failure> {
    let mut joined = Joined { modules, met: BTreeSet::new(), declared: BTreeMap::new(), out: String::new() };
    joined.add(entry, None)?;
    Ok(joined.out)
}

struct Joined<'a> {
    modules: &'a BTreeMap<String, String>,
    met: BTreeSet<String>,
    /// Each name of the one scope, and the module that declares it.
    declared: BTreeMap<String, String>,
    out: String,
}

impl Joined<'_> {
    /// Adds a module after what it imports. `wanted_by` is the name that the importer gives its
    /// default value, empty where it takes none; the entry has no importer and keeps its exports.
    fn add(&mut self, name: &str, wanted_by: Option<&str>) -> Result<(), Failure> {
        if !self.met.insert(name.to_owned()) {
            return Ok(());
        }
        let modules = self.modules;
        let text = modules.get(name).ok_or_else(|| refused(name, "it is not among the sources"))?;
        let mut own = String::new();
        for line in text.lines() {
            if let Some((names, from)) = line.split_once(" from './").filter(|_| is_border(line)) {
                if names.contains(" as ") || names.contains('*') {
                    return Err(refused(name, line));
                }
                let default = names.strip_prefix("import ").filter(|names| !names.starts_with('{'));
                self.add(from.trim_end_matches("';"), Some(default.unwrap_or_default()))?;
                if names.starts_with("export ") {
                    own.push_str(&format!("{names};\n"));
                }
            } else if let Some(value) = line.strip_prefix("export default ") {
                let default =
                    wanted_by.filter(|default| !default.is_empty()).ok_or_else(|| refused(name, line))?;
                own.push_str(&format!("const {default} = {value}\n"));
                self.declare(default, name)?;
            } else {
                own.push_str(self.declaration(line, name, wanted_by.is_none())?);
                own.push('\n');
            }
        }
        self.out.push_str(&own);
        Ok(())
    }

    /// A line as it stands in the joined module.
    fn declaration<'l>(&mut self, line: &'l str, module: &str, is_entry: bool) -> Result<&'l str, Failure> {
        let bare = line.strip_prefix("export ").unwrap_or(line);
        if bare.starts_with("import ") || (bare != line && bare.starts_with('{') && !is_entry) {
            return Err(refused(module, line));
        }
        if let Some(name) = declared(bare).filter(|_| !line.starts_with(' ')) {
            self.declare(name, module)?;
        } else if bare != line && !bare.starts_with('{') {
            return Err(refused(module, line));
        }
        Ok(if is_entry { line } else { bare })
    }

    fn declare(&mut self, name: &str, module: &str) -> Result<(), Failure> {
        match self.declared.insert(name.to_owned(), module.to_owned()) {
            Some(other) => Err(refused(module, &format!("{name} is declared in {other} too"))),
            None => Ok(()),
        }
    }
}

/// Whether a line takes from another module or hands it on.
fn is_border(line: &str) -> bool {
    line.starts_with("import ") || line.starts_with("export {")
}

/// The name that a line at the top of a module declares.
fn declared(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("async ").unwrap_or(line);
    let rest = ["const ", "let ", "function ", "class "].iter().find_map(|word| rest.strip_prefix(word))?;
    let is_of_a_name = |one: char| one.is_alphanumeric() || one == '_' || one == '$';
    Some(&rest[..rest.find(|one| !is_of_a_name(one)).unwrap_or(rest.len())])
}

fn refused(module: &str, what: &str) -> Failure {
    Failure::new(
        format!("{module} cannot be joined: {what}"),
        "write imports and exports as the other modules of `src/embed/js` do",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(list: &[(&str, &str)]) -> BTreeMap<String, String> {
        list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn each_stands_once_after_what_it_needs() {
        let modules = modules(&[
            (
                "a.js",
                "import { b } from './b.js';\nimport css from './c.js';\nexport { d } from './d.js';\nexport const a = b + css;\n",
            ),
            ("b.js", "import { d } from './d.js';\nexport function b() {\n  const a = 1;\n  return d;\n}\n"),
            ("c.js", "// Generated.\nexport default \"x\";\n"),
            ("d.js", "let held;\nexport async function d() {}\n"),
        ]);
        assert_eq!(
            join("a.js", &modules).unwrap(),
            "let held;\nasync function d() {}\nfunction b() {\n  const a = 1;\n  return d;\n}\n\
             // Generated.\nconst css = \"x\";\nexport { d };\nexport const a = b + css;\n"
        );
    }

    #[test]
    fn what_cannot_be_joined_is_said() {
        for text in [
            "import { a as c } from './b.js';\n",
            "import * as b from './b.js';\n",
            "import {\n  a,\n} from './b.js';\n",
            "import './b.css';\n",
            "import { c } from './missing.js';\n",
            "import { a } from './b.js';\nconst a = 1;\n",
            "import { a } from './b.js';\nimport d from './d.js';\n",
        ] {
            let list =
                [("a.js", text), ("b.js", "export const a = 1;\n"), ("d.js", "export * from './b.js';\n")];
            assert!(join("a.js", &modules(&list)).is_err(), "{text}");
        }
    }
}
