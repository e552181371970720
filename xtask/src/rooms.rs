//! Which room of the house, or which foreign crate, the module's code bytes belong to.
//!
//! Reads the name section, so it needs a module that kept it. A generic function of another crate
//! that is filled with our types counts for our room: without us it would not be there. Code that
//! the compiler inlined counts where it ended up.

use crate::failure::Failure;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

const OURS: &str = "individuell_plan::";

/// A module's bytes by function, as its name section calls them.
#[derive(Default)]
pub struct Functions {
    named: Vec<(String, u64)>,
    data: u64,
}

impl Functions {
    pub fn of(module: &[u8]) -> Result<Self, Failure> {
        read(module).map_err(|error| {
            Failure::new(
                format!("the module could not be read ({error})"),
                "remove target/xtask and run the command again",
            )
        })
    }

    /// These and those of another module.
    pub fn with(mut self, other: Functions) -> Self {
        self.named.extend(other.named);
        self.named.sort_by_key(|(_, bytes)| Reverse(*bytes));
        self.data += other.data;
        self
    }

    /// Bytes by owner, the largest first.
    pub fn owners(&self) -> Vec<(String, u64)> {
        let mut owners = BTreeMap::from([("data (texts, tables)".to_owned(), self.data)]);
        for (name, size) in &self.named {
            *owners.entry(owner(name)).or_insert(0) += size;
        }
        let mut owners: Vec<_> = owners.into_iter().collect();
        owners.sort_by_key(|(_, bytes)| Reverse(*bytes));
        owners
    }

    /// The largest functions, for whoever has to make the module smaller.
    pub fn largest(&self, count: usize) -> &[(String, u64)] {
        self.named.get(..count).unwrap_or(&self.named)
    }
}

fn read(module: &[u8]) -> wasmparser::Result<Functions> {
    let (mut imported, mut sizes, mut data) = (0, Vec::new(), 0);
    let mut names = HashMap::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.range().len() as u64),
            Payload::DataSection(section) => data += section.range().len() as u64,
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(subsections) = section.as_known() {
                    for subsection in subsections {
                        if let Name::Function(map) = subsection? {
                            for naming in map {
                                let naming = naming?;
                                names.insert(naming.index, naming.name);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let name = |index| names.get(&index).map_or_else(String::new, |name| plain(name));
    let mut named: Vec<_> = (imported..).map(name).zip(sizes).collect();
    named.sort_by_key(|(_, bytes)| Reverse(*bytes));
    Ok(Functions { named, data })
}

/// A function's name as people read it: demangled, without hashes.
pub fn plain(name: &str) -> String {
    without_hashes(&format!("{:#}", rustc_demangle::demangle(name)))
}

/// The owner of a function, from its plain name.
fn owner(name: &str) -> String {
    if let Some(at) = name.find(OURS) {
        return format!("our {}", word(&name[at + OURS.len()..]));
    }
    // What JavaScript calls bears the plain names that the contract gives it.
    if name.starts_with("ip_") || name.starts_with("core_") {
        return "our embed".to_owned();
    }
    // The first path begins with its crate; methods of plain types have none and are the core's.
    let mut paths = name.match_indices("::").map(|(at, _)| last_word(&name[..at]));
    match paths.find(|first| !first.is_empty()) {
        Some(first) => first.to_owned(),
        None if name.starts_with('<') => "core".to_owned(),
        None if name.is_empty() => "without a name".to_owned(),
        None => "glue and runtime".to_owned(),
    }
}

/// `serde_json[96f8ecf4dcb23506]::de` without the mark that tells crates of one name apart. A type
/// such as `[u8]` follows no identifier and stays.
fn without_hashes(name: &str) -> String {
    let mut parts = name.split('[');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((hash, rest))
                if !last_word(&plain).is_empty() && hash.chars().all(|c| c.is_ascii_hexdigit()) =>
            {
                plain.push_str(rest);
            }
            _ => {
                plain.push('[');
                plain.push_str(part);
            }
        }
    }
    plain
}

/// The identifier that a text begins with.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !is_in_word(c));
    &text[..end.unwrap_or(text.len())]
}

/// The identifier that a text ends with.
fn last_word(text: &str) -> &str {
    let start = text.rfind(|c: char| !is_in_word(c));
    &text[start.map_or(0, |at| at + 1)..]
}

fn is_in_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::{owner, plain};

    #[test]
    fn a_function_belongs_to_our_room_or_to_its_crate() {
        for (name, wanted) in [
            ("_ZN16individuell_plan4view5hello17h0123456789abcdefE", "our view"),
            ("individuell_plan::rules::all", "our rules"),
            ("<individuell_plan::plan::Goal as core::fmt::Debug>::fmt", "our plan"),
            ("core::ptr::drop_in_place<alloc::vec::Vec<individuell_plan::plan::Goal>>", "our plan"),
            ("<&mut serde_json::de::Deserializer<R> as serde::Deserializer>::parse", "serde_json"),
            ("core[c5930c85a12de822]::fmt::write", "core"),
            ("<char>::escape_debug_ext", "core"),
            ("<f64 as zmij[9ceb8da26119568f]::private::Sealed>::write", "zmij"),
            ("<[u8] as alloc::slice::Join>::join::<&[u8]>", "alloc"),
            ("<[f64] as tachys[8ceb8da]::view::Render>::build", "tachys"),
            (
                "reactive_graph[1234567890abcdef]::effect::run::<individuell_plan[0234567890abcdef]::view::goal::{closure#0}>",
                "our view",
            ),
            ("ip_mount", "our embed"),
            ("__wbindgen_malloc", "glue and runtime"),
            ("memcpy", "glue and runtime"),
        ] {
            assert_eq!(owner(&plain(name)), wanted, "{name}");
        }
    }
}
