//! Which room may import which: the table of ARCHITECTURE.md, enforced.
//!
//! It follows `crate::`, `super::` and `self::` paths and `use` trees, in macros too, and asks of
//! each which room it ends in. `lib.rs` is free: it only declares the rooms. It does not follow
//! re-exports, and needs not: a path through the crate root is refused, and a room may only
//! re-export what it may import.

use crate::lexer::{Masks, is_word};
use crate::tree::{Source, Violation};

/// The room that each may import: no noun of the house, only a way to write a loop.
const EVERYWHERE: &str = "into_vec";

/// A room and the rooms that it may import beside that one, in import order.
const ROOMS: [(&str, &[&str]); 16] = [
    (EVERYWHERE, &[]),
    ("limits", &[]),
    ("plan", &["limits"]),
    ("number", &[]),
    ("words", &["plan"]),
    ("access", &["plan", "words"]),
    ("consent", &["plan", "words", "access"]),
    ("rules", &["plan", "number", "words", "access", "consent"]),
    ("edit", &["limits", "plan", "words", "access", "rules"]),
    ("quick", &["plan", "words", "rules", "edit"]),
    ("outlook", &["plan", "words", "quick", "access", "consent", "rules"]),
    ("compare", &["plan", "words", "access", "edit"]),
    ("texts", &["plan", "number", "words", "access", "consent", "rules"]),
    ("exchange", &["limits", "plan", "number", "words", "access", "consent", "rules", "texts"]),
    (
        "view",
        &[
            "limits", "plan", "number", "words", "access", "consent", "rules", "edit", "quick", "outlook",
            "compare", "texts", "exchange",
        ],
    ),
    (
        "embed",
        &[
            "limits", "plan", "number", "words", "access", "consent", "rules", "edit", "quick", "outlook",
            "compare", "texts", "exchange", "view",
        ],
    ),
];

struct Token {
    text: String,
    line: usize,
}

/// Imports that the table does not allow, and files that are in no room.
pub fn forbidden(file: &Source) -> Vec<Violation> {
    let module = module_of(&file.path);
    let Some(own) = module.first() else {
        return Vec::new();
    };
    let Some((room, allowed)) = ROOMS.iter().find(|(room, _)| room == own) else {
        return vec![file.violation(1, format!("`{own}` is no room of the house: move the file into one."))];
    };
    let masks = Masks::of(file);
    let tokens = tokens(&masks);
    let mut found = Vec::new();
    for (line, target) in targets(&tokens, &module) {
        let is_room = ROOMS.iter().any(|(name, _)| *name == target);
        if !is_room {
            found.push(file.violation(
                line,
                format!("`crate::{target}` goes through the crate root: import from the room."),
            ));
        } else if target != *room && target != EVERYWHERE && !allowed.contains(&target.as_str()) {
            found.push(
                file.violation(line, format!("`{room}` may not import `{target}`: see the table of rooms.")),
            );
        }
    }
    let moved = crate::lexer::places(&masks.code, "#[path");
    found.extend(moved.iter().map(|at| {
        file.violation(
            masks.line_at(*at),
            "A module with a path of its own hides from its room: move the file.",
        )
    }));
    found
}

/// `src/edit/apply.rs` is the module `edit::apply`; `mod.rs` is its folder.
fn module_of(path: &str) -> Vec<String> {
    let inner = path.strip_prefix("src/").unwrap_or(path).trim_end_matches(".rs");
    let mut parts: Vec<String> = inner.split('/').map(String::from).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib")) {
        parts.pop();
    }
    parts
}

fn tokens(masks: &Masks) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut line = 1;
    let mut previous = ' ';
    for c in masks.code.iter().copied() {
        let joins = (is_word(c) && is_word(previous)) || (c == ':' && previous == ':');
        match tokens.last_mut() {
            Some(last) if joins && last.text != "::" => last.text.push(c),
            _ if !c.is_whitespace() => tokens.push(Token { text: c.into(), line }),
            _ => {}
        }
        if c == '\n' {
            line += 1;
        }
        previous = c;
    }
    tokens
}

/// The first name below the crate root of every path that starts at `crate`, `super` or `self`.
fn targets(tokens: &[Token], module: &[String]) -> Vec<(usize, String)> {
    let text = |index: usize| tokens.get(index).map_or("", |token| token.text.as_str());
    let mut inner: Vec<(usize, String)> = Vec::new();
    let mut depth = 0_usize;
    let mut found = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token.text.as_str() {
            "{" => {
                if index >= 2 && text(index - 2) == "mod" {
                    inner.push((depth, text(index - 1).into()));
                }
                depth += 1;
            }
            "}" => {
                depth = depth.saturating_sub(1);
                inner.retain(|(opened, _)| *opened < depth);
            }
            // Our own name is the crate root too, where a macro or a doc test spells it out.
            "crate" | "super" | "self" | "individuell_plan"
                if text(index + 1) == "::" && (index == 0 || text(index - 1) != "::") =>
            {
                let here = module.iter().chain(inner.iter().map(|(_, name)| name)).cloned().collect();
                follow(tokens, index, here, &mut found);
            }
            _ => {}
        }
    }
    found
}

/// Reads one path or `use` tree from `index` with `here` as the module so far; gives the index after it.
fn follow(
    tokens: &[Token],
    mut index: usize,
    mut here: Vec<String>,
    found: &mut Vec<(usize, String)>,
) -> usize {
    let text = |index: usize| tokens.get(index).map_or("", |token| token.text.as_str());
    loop {
        let line = tokens.get(index).map_or(0, |token| token.line);
        match text(index) {
            "crate" | "individuell_plan" => here.clear(),
            "super" => {
                here.pop();
            }
            "self" => {}
            "{" => {
                index += 1;
                while !matches!(text(index), "}" | "") {
                    index = follow(tokens, index, here.clone(), found);
                    while !matches!(text(index), "," | "}" | "") {
                        index += 1;
                    }
                    if text(index) == "," {
                        index += 1;
                    }
                }
                return index + 1;
            }
            name => {
                // Only a path that has climbed to the crate root can end in another room. A macro
                // that is exported there has no room in its path.
                if here.is_empty() && text(index + 1) != "!" {
                    found.push((line, name.into()));
                }
                here.push(name.into());
            }
        }
        if text(index + 1) != "::" {
            return index + 1;
        }
        index += 2;
    }
}

#[cfg(test)]
mod tests {
    use super::forbidden;
    use crate::lines_of;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        lines_of(forbidden, path, text)
    }

    #[test]
    fn an_allowed_import_passes() {
        assert_eq!(
            lines(
                "src/edit/apply.rs",
                "use crate::{plan::{Goal, Id}, access::Role};\nuse super::step::Step;\n"
            ),
            []
        );
        assert_eq!(lines("src/edit/apply.rs", "pub(crate) fn a(b: &crate::words::Text) {}\n"), []);
        assert_eq!(
            lines("src/view/goal/card.rs", "use crate::rules;\nuse super::super::field::Field;\n"),
            []
        );
        assert_eq!(lines("src/lib.rs", "pub mod edit;\npub use crate::edit::Step;\n"), []);
        assert_eq!(lines("src/number/a.rs", "use crate::into_vec::IntoVec;\n"), []);
        assert_eq!(lines("src/plan/goal.rs", "// use crate::edit;\nlet a = \"crate::edit\";\n"), []);
    }

    #[test]
    fn an_import_of_a_lower_room_is_found() {
        assert_eq!(lines("src/plan/goal.rs", "use crate::plan::Id;\nuse crate::edit::Command;\n"), [2]);
        assert_eq!(lines("src/plan/goal.rs", "fn a() -> Vec<crate::rules::Finding> { todo }\n"), [1]);
        assert_eq!(lines("src/words/mod.rs", "macro_rules! a { () => { $crate::view::b() } }\n"), [1]);
        assert_eq!(lines("src/limits.rs", "use crate::plan::Id;\n"), [1]);
        assert_eq!(lines("src/into_vec.rs", "use crate::plan::Id;\n"), [1]);
        assert_eq!(lines("src/view/mod.rs", "use crate::embed;\n"), [1]);
        assert_eq!(lines("src/rules/a.rs", "use individuell_plan::edit::Command;\n"), [1]);
    }

    #[test]
    fn a_room_that_the_table_leaves_out_is_found_though_it_stands_above() {
        assert_eq!(lines("src/edit/a.rs", "use crate::number::Phone;\n"), [1]);
        assert_eq!(lines("src/words/a.rs", "use crate::number::Phone;\n"), [1]);
        assert_eq!(lines("src/rules/a.rs", "use crate::limits;\n"), [1]);
    }

    #[test]
    fn an_import_inside_a_group_is_found() {
        assert_eq!(lines("src/rules/a.rs", "use crate::{\n  plan::{Goal, Id},\n  edit::Command,\n};\n"), [3]);
        assert_eq!(lines("src/rules/a.rs", "use super::{b, super::{plan, view}};\n"), [1]);
    }

    #[test]
    fn a_chain_of_supers_is_followed_out_of_the_room() {
        assert_eq!(lines("src/plan/goal.rs", "use super::super::edit::Command;\n"), [1]);
        assert_eq!(lines("src/plan/mod.rs", "use super::edit::Command;\n"), [1]);
        assert_eq!(
            lines(
                "src/plan/goal.rs",
                "mod inner {\n use super::super::Id;\n use super::super::super::edit;\n}\n"
            ),
            [3]
        );
        assert_eq!(lines("src/plan/goal.rs", "mod inner {\n}\nuse super::super::edit;\n"), [3]);
        assert_eq!(lines("src/plan/goal.rs", "use self::super::super::view;\n"), [1]);
    }

    #[test]
    fn the_crate_root_is_no_way_round() {
        assert_eq!(lines("src/plan/goal.rs", "use crate::Command;\n"), [1]);
        assert_eq!(lines("src/plan/goal.rs", "use crate::*;\n"), [1]);
        assert_eq!(lines("src/plan/goal.rs", "#[path = \"../edit/a.rs\"]\nmod a;\n"), [1]);
        assert_eq!(lines("src/shared/a.rs", "//! A new folder.\n"), [1]);
    }
}
