//! Names between module and glue without the hashes that bindgen puts in them. They are needed
//! while crates are linked; on the wire, where they stand twice, nothing compresses worse.

use std::collections::{BTreeMap, HashSet};

/// Gives the imports, and the exports that call closures, names without hashes; what they were and
/// are is to be [`renamed`] in the glue.
pub fn shorten(module: &mut walrus::Module) -> BTreeMap<String, String> {
    let mut short = Short::default();
    for import in module.imports.iter_mut() {
        import.name = short.of(&import.name);
    }
    for export in module.exports.iter_mut() {
        export.name = short.of(&export.name);
    }
    short.names
}

#[derive(Default)]
struct Short {
    names: BTreeMap<String, String>,
    taken: HashSet<String>,
}

impl Short {
    fn of(&mut self, name: &str) -> String {
        let words: Vec<&str> = name.split('_').collect();
        if !words.iter().any(|word| is_hash(word)) {
            return name.to_owned();
        }
        let plain = if name.contains("closures") {
            "call_closure".to_owned()
        } else {
            let kept = words.iter().filter(|word| !word.is_empty() && !is_hash(word) && **word != "wbg");
            kept.copied().collect::<Vec<_>>().join("_")
        };
        let numbered = (2..).map(|number| format!("{plain}_{number}"));
        let mut free = std::iter::once(plain.clone()).chain(numbered).filter(|one| !self.taken.contains(one));
        let short = free.next().unwrap_or_else(|| name.to_owned());
        self.taken.insert(short.clone());
        self.names.insert(name.to_owned(), short.clone());
        short
    }
}

fn is_hash(word: &str) -> bool {
    word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The glue with these names in place of the long ones.
pub fn renamed(glue: &str, names: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(glue.len());
    let mut rest = glue;
    while !rest.is_empty() {
        let is_name = |c: char| c == '_' || c == '$' || c.is_ascii_alphanumeric();
        let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        out.push_str(names.get(word).map_or(word, String::as_str));
        let gap = after.find(is_name).unwrap_or(after.len());
        let (between, next) = after.split_at(gap);
        out.push_str(between);
        rest = next;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_hashes_and_stay_different() {
        let mut short = Short::default();
        assert_eq!(short.of("__wbg_getAttribute_c7b80d4010284561"), "getAttribute");
        assert_eq!(short.of("__wbg_getAttribute_c7b80d4010284562"), "getAttribute_2");
        assert_eq!(short.of("__wbindgen_generic_0000000000000004"), "wbindgen_generic");
        assert_eq!(short.of("wasm_bindgen_fbeda430ff89f3e4___convert__closures___invoke"), "call_closure");
        assert_eq!(short.of("ip_mount"), "ip_mount");
    }

    #[test]
    fn only_whole_names_are_replaced() {
        let names = BTreeMap::from([("long".to_owned(), "s".to_owned())]);
        assert_eq!(renamed("long(longer, a.long) + «long»", &names), "s(longer, a.s) + «s»");
        assert_eq!(renamed("", &names), "");
    }
}
