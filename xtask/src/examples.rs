//! What the TypeScript compiler checks beside `tests/types`: each example of the type
//! declarations, and the sample plans, as files of their own.
//!
//! Promises a file for each example and each plan; it compiles nothing. What the examples take as
//! given on a page is declared in `tests/types/page.d.ts`.

use crate::failure::Failure;
use crate::folder::{self, Files};
use crate::places;
use serde_json::json;

/// The files, with the `tsconfig.json` that checks them and those of `tests/types`.
pub fn files() -> Result<Files, Failure> {
    let root = places::root();
    let mut files = Files::new();
    for (name, content) in folder::read(&root.join("src").join("embed").join("js"))? {
        let Some(stem) = name.strip_suffix(".d.ts") else { continue };
        for (number, example) in examples(&String::from_utf8_lossy(&content)).iter().enumerate() {
            files.insert(format!("{stem}-{}.ts", number + 1), example.clone().into());
        }
    }
    for (name, content) in folder::read(&root.join("demo"))? {
        let Some(stem) = name.strip_suffix(".json") else { continue };
        let plan = String::from_utf8_lossy(&content);
        let text = format!(
            "import type {{ Plan }} from 'individuell-plan';\nexport const plan: Plan = {};\n",
            plan.trim()
        );
        files.insert(format!("{stem}.ts"), text.into());
    }
    let checks = root.join("tests").join("types");
    let config = json!({ "extends": checks.join("tsconfig.json"), "include": ["*.ts", checks.join("*.ts")] });
    files.insert("tsconfig.json".into(), config.to_string().into());
    Ok(files)
}

/// The code after each `@example` of a comment.
fn examples(declarations: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut is_inside = false;
    for line in declarations.lines().map(str::trim_start) {
        let said = line.strip_prefix('*').filter(|rest| !rest.starts_with('/'));
        match said {
            Some(rest) if rest.trim() == "@example" => {
                is_inside = true;
                all.push(String::new());
            }
            Some(rest) if !rest.trim_start().starts_with('@') && is_inside => {
                if let Some(example) = all.last_mut() {
                    example.push_str(rest.strip_prefix(' ').unwrap_or(rest));
                    example.push('\n');
                }
            }
            _ => is_inside = false,
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_ends_with_its_comment_or_the_next_mark() {
        let text = "/**\n * A.\n *\n * @example\n * a();\n *   b();\n */\nx;\n  /**\n   * @example\n   * c();\n   * @returns d\n   */\n * e();\n";
        assert_eq!(examples(text), ["a();\n  b();\n", "c();\n"]);
    }

    #[test]
    fn every_declaration_with_an_example_and_every_sample_plan_is_there() {
        let files = files().unwrap();
        for name in ["core-1.ts", "define-1.ts", "index-1.ts", "plan-child.ts", "tsconfig.json"] {
            assert!(files.contains_key(name), "{name}");
        }
    }
}
