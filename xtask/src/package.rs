//! What the npm package holds, as a list of files: hand-written JS, generated JS, modules.
//!
//! Promises the same files from the same sources; it compiles nothing and writes nothing.

use crate::css;
use crate::factory;
use crate::failure::Failure;
use crate::folder::{self, Files};
use crate::join::join;
use crate::js;
use crate::lock;
use crate::places;
use individuell_plan::words::{Lang, keys_json, words_json};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::Path;

/// The one side effect that any file of the package has: `index.js` defines `<individuell-plan>`.
/// It holds the whole shell, since a page would otherwise ask for one file to hear of the other.
const DEFINES: &str = "define();\n";

/// The glue of the element, which stands in the shell. That of the core is a file of its own.
const GLUE: &str = "individuell_plan.js";

/// The package's files, with the modules and glue found in these folders, and what unpacks a module.
pub fn files(bound: &[&Path], unpacker: &[u8]) -> Result<Files, Failure> {
    let root = places::root();
    let mut files = Files::new();
    let mut modules = BTreeMap::new();
    for (name, content) in folder::read(&root.join("src").join("embed").join("js"))? {
        if name.ends_with(".js") {
            modules.insert(name.clone(), String::from_utf8_lossy(&content).into_owned());
            files.insert(format!("src/{name}"), content);
        } else {
            files.insert(name, content);
        }
    }
    modules.insert("style.js".into(), style(&folder::read(&root.join("style"))?));
    modules.insert("host-words.js".into(), host_words());
    modules.insert("glue.js".into(), glue(bound)?);
    // As numbers it weighs less than in any alphabet of 64 letters.
    modules.insert(
        "unpacker.js".into(),
        format!("// Generated from unpack/.\nexport default {};\n", json!(unpacker)),
    );
    let shell = join("define.js", &modules)?.module_of_page();
    files.insert("index.js".into(), js::fold(&format!("{shell}{DEFINES}")).into());
    files.insert("define.js".into(), js::fold(&shell).into());
    files.insert("core.js".into(), js::fold(&join("core.js", &modules)?.module()).into());
    for lang in Lang::ALL {
        files.insert(format!("words/{}.json", lang.tag()), words_json(lang).into());
    }
    files.insert("words/keys.json".into(), keys_json().into());
    files.insert("package.json".into(), manifest()?.into());
    for name in ["README.md", "LICENSE-MIT"] {
        if let Ok(text) = std::fs::read(root.join(name)) {
            files.insert(name.into(), text);
        }
    }
    for folder in bound {
        for (name, content) in folder::read(folder)? {
            if name == GLUE {
                continue;
            }
            if name.ends_with(".js") {
                let folded = js::fold(&String::from_utf8_lossy(&content));
                files.insert(format!("wasm/{name}"), folded.into());
            } else if !name.ends_with(".stamp") {
                files.insert(format!("wasm/{name}"), content);
            }
        }
    }
    Ok(files)
}

/// The style sheets joined in the order of their names, as a module with one string.
fn style(sheets: &Files) -> String {
    let css: String = sheets
        .iter()
        .filter(|(name, _)| name.ends_with(".css"))
        .map(|(_, content)| css::fold(&String::from_utf8_lossy(content)))
        .collect();
    format!("// Generated from style/*.css.\nexport default {};\n", json!(css))
}

/// The element's glue as a function; without a built module, one that cannot be called.
fn glue(bound: &[&Path]) -> Result<String, Failure> {
    for folder in bound {
        if let Some(glue) = folder::read(folder)?.get(GLUE) {
            return factory::of(&String::from_utf8_lossy(glue));
        }
    }
    Ok("export function makeGlue() {}\n".into())
}

/// The sentences that the JS shell shows itself, before and without the module.
fn host_words() -> String {
    let words = individuell_plan::words::host_words_json();
    format!("// Generated from the words of the crate.\nexport default {words};\n")
}

/// Our own package.json: that of wasm-pack has no `exports`, and a `sideEffects` list with which
/// a bundler drops the module that defines the element.
fn manifest() -> Result<String, Failure> {
    let version = lock::version_of("individuell-plan")?;
    Ok(include_str!("package.template.json").replace("VERSION", &version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_joined_in_name_order_into_one_valid_string() {
        let mut sheets = Files::new();
        sheets.insert("20-b.css".into(), b"b { content: \"\\201C\" }\n".to_vec());
        sheets.insert("10-a.css".into(), "a { content: 'æ' }".into());
        sheets.insert("notes.txt".into(), b"no style".to_vec());
        let text = style(&sheets);
        let literal = text.lines().nth(1).unwrap();
        let literal = literal.strip_prefix("export default ").unwrap().strip_suffix(';').unwrap();
        let css: String = serde_json::from_str(literal).unwrap();
        assert_eq!(css, "a{content: 'æ'}b{content: \"\\201C\"}");
    }

    #[test]
    fn the_manifest_offers_the_three_entries() {
        let text = manifest().unwrap();
        let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(manifest["version"], lock::version_of("individuell-plan").unwrap());
        for entry in [".", "./define", "./core"] {
            assert!(manifest["exports"][entry]["default"].is_string(), "{entry}");
        }
        assert_eq!(manifest["sideEffects"], json!(["./index.js"]));
    }

    #[test]
    fn every_declaration_is_in_the_package() {
        let files = files(&[], &[]).unwrap();
        for name in ["index.d.ts", "define.d.ts", "core.d.ts", "plan.d.ts"] {
            assert!(files.contains_key(name), "{name}");
        }
    }

    #[test]
    fn each_language_has_its_file_with_every_text_of_the_module() {
        let files = files(&[], &[]).unwrap();
        let read = |name: &str| -> Vec<String> {
            serde_json::from_slice(&files[&format!("words/{name}.json")]).unwrap()
        };
        let keys = read("keys");
        for lang in Lang::ALL {
            let words = read(lang.tag());
            assert_eq!((words.len(), &words[0]), (keys.len(), &keys[0]));
            assert!(words.iter().all(|text| !text.contains('\n')), "the module gets one text a line");
            for row in individuell_plan::words::all_rows().filter(|row| row.is_of_element()) {
                let place = keys.iter().position(|key| key == row.key()).unwrap();
                assert_eq!(words[place], row.template(lang), "{}", row.key());
            }
        }
    }

    #[test]
    fn the_host_words_are_an_object_of_languages() {
        let text = individuell_plan::words::host_words_json();
        let words: serde_json::Value = serde_json::from_str(&text).unwrap();
        for language in ["nb", "nn", "en"] {
            assert!(words[language].is_object(), "{language}");
        }
    }
}
