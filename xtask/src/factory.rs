//! The glue as a function: each call gives a glue of its own, for an instance of its own.
//!
//! wasm-bindgen writes a module, of which a page has one; another needs another address, and the
//! network. As a function it stands in the shell, costs no request, and is there when an instance
//! has died. Nothing in it is changed: it gets a head, a foot and an indentation, and what fetches
//! or waits for a module goes, since the shell hands over one that is compiled.

use crate::failure::Failure;

/// What only serves to load the module.
const LOADING: [&str; 3] =
    ["async function __wbg_load(", "async function __wbg_init(", "async function __wbg_init_once("];
const PROMISE: &str = "let __wbg_init_promise;";
const EXPORTS: &str = "export { initSync, __wbg_init as default };";

/// A module that exports `makeGlue`, from one that is a glue.
pub fn of(glue: &str) -> Result<String, Failure> {
    let found = LOADING.iter().chain([&PROMISE, &EXPORTS]).filter(|text| glue.matches(**text).count() == 1);
    if found.count() != LOADING.len() + 2 || glue.contains("import.meta") || glue.contains("\nimport ") {
        return Err(Failure::new(
            "the glue is not as it was when it was made a function",
            "see how this version of wasm-bindgen loads its module, and change xtask/src/factory.rs",
        ));
    }
    let mut names = vec!["initSync".to_owned()];
    let mut body = String::with_capacity(glue.len());
    let mut is_loading = false;
    for line in glue.lines() {
        is_loading |= LOADING.iter().any(|start| line.starts_with(start));
        if !is_loading && line != PROMISE && line != EXPORTS {
            let bare = line.strip_prefix("export ").unwrap_or(line);
            if let Some(name) = bare.strip_prefix("function ").filter(|_| bare != line) {
                names.push(name.split('(').next().unwrap_or_default().to_owned());
            }
            body.push_str(&format!("  {bare}\n"));
        }
        is_loading &= line != "}";
    }
    Ok(format!("export function makeGlue() {{\n{body}  return {{ {} }};\n}}\n", names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::of;

    const GLUE: &str = "export function ip_undo(handle) {\n    wasm.ip_undo(handle);\n}\nlet wasm;\n\
        async function __wbg_load(module) {\n    if (module) {\n    }\n}\nfunction initSync() {\n}\n\
        let __wbg_init_promise;\nasync function __wbg_init(path) {\n}\nasync function __wbg_init_once(path) {\n}\n\
        export { initSync, __wbg_init as default };\nexport function extend() {\n}\n";

    #[test]
    fn exports_are_given_back_and_loading_goes() {
        assert_eq!(
            of(GLUE).unwrap(),
            "export function makeGlue() {\n  function ip_undo(handle) {\n      wasm.ip_undo(handle);\n  }\n  let wasm;\n  \
             function initSync() {\n  }\n  function extend() {\n  }\n  return { initSync, ip_undo, extend };\n}\n"
        );
    }

    #[test]
    fn a_glue_of_another_kind_is_refused() {
        for (was, is) in
            [("async function __wbg_load(", "function load("), ("let wasm;", "let wasm = import.meta.url;")]
        {
            assert!(of(&GLUE.replace(was, is)).is_err(), "{is}");
        }
    }
}
