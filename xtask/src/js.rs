//! JavaScript made small: comments that stand on lines of their own, and indentation, go.
//!
//! Promises that nothing else is touched: no name is changed and no line joined, so what is
//! served can still be read. The package holds the sources with their comments too, in `src/`.

/// Takes the comment lines and the indentation out of a module.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_comment = false;
    for line in text.lines() {
        let line = line.trim();
        if in_comment || line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
            continue;
        }
        if !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn comments_on_lines_of_their_own_go() {
        assert_eq!(
            fold("/** a\n * b\n */\n  // c\n\nlet x = 1; // d\n/* e */\nx;\n"),
            "let x = 1; // d\nx;\n"
        );
    }

    #[test]
    fn no_module_of_ours_has_a_text_over_several_lines() {
        // A template literal over several lines would lose what looks like a comment in it.
        let folder = crate::places::root().join("src/embed/js");
        for (name, content) in crate::folder::read(&folder).unwrap() {
            let text = String::from_utf8(content).unwrap();
            let is_comment = |line: &&str| line.trim().starts_with(['*', '/']);
            for line in text.lines().filter(|line| !is_comment(line)) {
                assert_eq!(line.matches('`').count() % 2, 0, "{name}: {line}");
            }
        }
    }
}
