//! Style sheets made small: comments gone, white space folded.
//!
//! Promises that strings stay as they are and that no space with a meaning is lost (descendant
//! combinators, `calc`, empty custom properties). It understands no more of CSS than that.

/// Folds one style sheet.
pub fn fold(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(first) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            // A comment divides two tokens as a space does.
            let end = comment.find("*/").map_or(comment.len(), |at| at + 2);
            rest = &comment[end..];
            push_space(&mut out);
        } else if first == '"' || first == '\'' {
            let end = string_end(rest, first);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if first.is_ascii_whitespace() {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace());
            push_space(&mut out);
        } else {
            if matches!(first, '{' | '}' | ';' | ',') {
                drop_space(&mut out);
            }
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out.trim_end().to_owned()
}

/// One space, unless what is before needs none after it.
fn push_space(out: &mut String) {
    if !matches!(out.chars().next_back(), None | Some(' ' | '{' | '}' | ';' | ',')) {
        out.push(' ');
    }
}

/// A space before `;` or a brace means nothing, but for `--name: ;`, where it is the value.
fn drop_space(out: &mut String) {
    if out.ends_with(' ') && !out.ends_with(": ") {
        out.pop();
    }
}

/// Where a string that starts the text ends, with its closing quote.
fn string_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn comments_and_needless_space_go() {
        assert_eq!(
            fold("/* a */\n.a  .b ,\n.c {\n  color : red ;\n  margin: 0 1px;\n}\n"),
            ".a .b,.c{color : red;margin: 0 1px;}"
        );
    }

    #[test]
    fn space_with_a_meaning_stays() {
        let css = ".a :hover{width: calc(1px + 2px);--x: ;}@media (a) and (b){a > b{}}";
        assert_eq!(fold(css), css);
        assert_eq!(fold("a/* */b{}"), "a b{}");
    }

    #[test]
    fn strings_stay_as_they_are() {
        let css = r#"a{content:"  /* \" no comment */ ";quotes:'«' '»'}"#;
        assert_eq!(fold(css), css);
        assert_eq!(fold("a{content:\"never closed"), "a{content:\"never closed");
    }
}
