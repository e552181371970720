//! Modules joined into one file, so that a page asks once where it asked twenty times.
//!
//! Promises that nothing but `import` and `export` is touched: every module's text stands as it
//! is, each once, after those it needs, all in one scope. What it cannot join is an error, never
//! left out: an import over several lines, a renaming, a name that two modules declare.
//! Our own, since the package is built where there is no Node, and the sources are in one plain
//! form; a module outside of it wants a real bundler.

use crate::failure::Failure;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The text of a module with everything it imports, in one scope, and what it exports.
pub struct Joined {
    text: String,
    exports: Vec<String>,
}

impl Joined {
    /// As one module with the entry's exports.
    pub fn module(&self) -> String {
        format!("{}export {{ {} }};\n", self.text, self.exports.join(", "))
    }

    /// As a module that is one for the whole page, whichever of its files is loaded: the first that
    /// comes makes it, and what it exports lies under a symbol that bears the text's mark.
    pub fn module_of_page(&self) -> String {
        let mut mark = DefaultHasher::new();
        self.text.hash(&mut mark);
        let (text, names, mark) = (&self.text, self.exports.join(", "), mark.finish());
        format!(
            "const page = (globalThis[Symbol.for('individuell-plan {mark:016x}')] ??= (() => {{\n{text}\
             return {{ {names} }};\n}})());\nexport const {{ {names} }} = page;\n"
        )
    }
}

/// Joins a module with everything it imports.
pub fn join(entry: &str, modules: &BTreeMap<String, String>) -> Result<Joined, Failure> {
    let out = Joined { text: String::new(), exports: Vec::new() };
    let mut joiner = Joiner { modules, met: BTreeSet::new(), declared: BTreeMap::new(), out };
    joiner.add(entry, None)?;
    Ok(joiner.out)
}

struct Joiner<'a> {
    modules: &'a BTreeMap<String, String>,
    met: BTreeSet<String>,
    /// Each name of the one scope, and the module that declares it.
    declared: BTreeMap<String, String>,
    out: Joined,
}

impl Joiner<'_> {
    /// Adds a module after what it imports. `wanted_by` is the name that the importer gives its
    /// default value, empty where it takes none; the entry has no importer, and its exports count.
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
                if let Some(names) = names.strip_prefix("export ") {
                    self.export(names);
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
        self.out.text.push_str(&own);
        Ok(())
    }

    /// A line as it stands in the joined module.
    fn declaration<'l>(&mut self, line: &'l str, module: &str, is_entry: bool) -> Result<&'l str, Failure> {
        let bare = line.strip_prefix("export ").unwrap_or(line);
        let is_exported = bare != line;
        if bare.starts_with("import ") || (is_exported && bare.starts_with('{') && !is_entry) {
            return Err(refused(module, line));
        }
        if is_exported && bare.starts_with('{') {
            self.export(bare);
            return Ok("");
        }
        if let Some(name) = declared(bare).filter(|_| !line.starts_with(' ')) {
            self.declare(name, module)?;
            if is_exported && is_entry {
                self.export(name);
            }
        } else if is_exported {
            return Err(refused(module, line));
        }
        Ok(bare)
    }

    /// Takes in the names of an export of the entry: one, or several in braces.
    fn export(&mut self, names: &str) {
        let names = names.trim_end_matches(';').trim_matches(['{', '}']).split(',');
        self.out.exports.extend(names.map(|name| name.trim().to_owned()));
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
            join("a.js", &modules).unwrap().module(),
            "let held;\nasync function d() {}\nfunction b() {\n  const a = 1;\n  return d;\n}\n\
             // Generated.\nconst css = \"x\";\nconst a = b + css;\nexport { d, a };\n"
        );
    }

    #[test]
    fn two_files_of_one_text_are_one_module_of_the_page() {
        let of = |text: &str| join("a.js", &modules(&[("a.js", text)])).unwrap().module_of_page();
        let (one, other) = (of("const a = 1;\nexport { a };\n"), of("export const a = 2;\n"));
        assert!(
            one.ends_with(
                "??= (() => {\nconst a = 1;\n\nreturn { a };\n})());\nexport const { a } = page;\n"
            )
        );
        assert_ne!(one.lines().next(), other.lines().next());
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
