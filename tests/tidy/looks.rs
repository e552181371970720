//! Components own neither colours, sizes nor sentences: those live in `style/` and in `words/`.
//!
//! It judges the literals of views, and for sentences every character outside comments. English
//! text it cannot tell from a class name; the words room's own tests see to the languages.

use crate::lexer::Masks;
use crate::tree::{Source, Violation};

/// Functions of CSS that give a colour.
const COLOUR_FUNCTIONS: [&str; 9] =
    ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklch(", "color-mix("];

/// Named colours that anyone would write by hand. System colours are not among them.
const NAMED_COLOURS: [&str; 36] = [
    "aqua",
    "beige",
    "black",
    "blue",
    "brown",
    "coral",
    "crimson",
    "cyan",
    "darkblue",
    "darkgray",
    "darkgreen",
    "darkgrey",
    "darkred",
    "fuchsia",
    "gold",
    "gray",
    "green",
    "grey",
    "indigo",
    "ivory",
    "khaki",
    "lightblue",
    "lightgray",
    "lightgrey",
    "lime",
    "magenta",
    "maroon",
    "navy",
    "olive",
    "orange",
    "pink",
    "purple",
    "red",
    "teal",
    "white",
    "yellow",
];

/// Colours and pixels in the literals of a view.
pub fn colours_and_pixels(file: &Source) -> Vec<Violation> {
    if !file.is_rust() && !file.is_script() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (line, literal) in Masks::of(file).strings {
        if let Some(colour) = colour(&literal) {
            found.push(file.violation(
                line,
                format!("`{colour}` is a colour: it belongs in style/, behind a variable."),
            ));
        }
        if has_pixels(&literal) {
            found.push(file.violation(line, "A size in px stands here: it belongs in style/, in rem."));
        }
    }
    found
}

fn colour(literal: &str) -> Option<String> {
    let hex = literal.split('#').skip(1).find_map(|rest| {
        let digits: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
        let all_hex = digits.chars().all(|c| c.is_ascii_hexdigit());
        (all_hex && matches!(digits.len(), 3 | 4 | 6 | 8)).then(|| format!("#{digits}"))
    });
    let lower = literal.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
    let function = || {
        COLOUR_FUNCTIONS.into_iter().find(|name| {
            lower
                .match_indices(name)
                .any(|(at, _)| !lower[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-'))
        })
    };
    hex.or_else(|| function().map(|name| name.trim_end_matches('(').into()))
        .or_else(|| words.find(|word| NAMED_COLOURS.contains(word)).map(String::from))
}

fn has_pixels(literal: &str) -> bool {
    literal.match_indices("px").any(|(at, _)| {
        let ends = !literal[at + 2..].starts_with(|c: char| c.is_alphanumeric());
        ends && literal[..at].ends_with(|c: char| c.is_ascii_digit())
    })
}

/// Norwegian letters outside comments: a sentence that is not in the words room.
pub fn norwegian_text(file: &Source) -> Vec<Violation> {
    if !file.is_rust() && !file.is_script() {
        return Vec::new();
    }
    let lines = Masks::of(file).lines().into_iter();
    lines
        .filter(|(_, text)| text.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']))
        .map(|(line, _)| file.violation(line, "Norwegian text stands here: it belongs in words/."))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lines_of;

    #[test]
    fn a_colour_in_a_view_is_found() {
        for bad in ["#fff", "#0b4f8a", "fill:#FFFF;", "rgb(1 2 3)", "oklch(50% 0 0)", "red", "1em solid grey"]
        {
            assert_eq!(
                lines_of(colours_and_pixels, "src/view/a.rs", &format!("a;\nb(\"{bad}\");\n")),
                [2],
                "{bad}"
            );
        }
        for named in NAMED_COLOURS {
            assert_eq!(
                lines_of(colours_and_pixels, "src/view/a.rs", &format!("b(\"{named}\");\n")),
                [1],
                "{named}"
            );
        }
        for function in COLOUR_FUNCTIONS {
            assert_eq!(
                lines_of(colours_and_pixels, "src/view/a.rs", &format!("b(\"{function}\");\n")),
                [1],
                "{function}"
            );
        }
        for good in
            ["#goal", "#12", "ip-red", "currentColor", "shared", "var(--ip-color-text)", "slab(", "M1 2h3"]
        {
            assert_eq!(
                lines_of(colours_and_pixels, "src/view/a.rs", &format!("b(\"{good}\");\n")),
                [],
                "{good}"
            );
        }
        assert_eq!(
            lines_of(colours_and_pixels, "src/view/a.rs", "#[derive(Clone)]\nstruct A; // red #fff\n"),
            []
        );
    }

    #[test]
    fn a_size_in_pixels_is_found() {
        assert_eq!(
            lines_of(colours_and_pixels, "src/view/a.rs", "a;\nb(\"12px\");\nc(\"0.5px solid\");\n"),
            [2, 3]
        );
        assert_eq!(
            lines_of(colours_and_pixels, "src/view/a.rs", "b(\"px\");\nc(\"1rem\");\nd(\"2pxy\");\n"),
            []
        );
    }

    #[test]
    fn norwegian_text_outside_words_is_found() {
        assert_eq!(lines_of(norwegian_text, "src/view/a.rs", "// mål\n/* må */\nb(\"Nytt mål\");\n"), [3]);
        assert_eq!(
            lines_of(norwegian_text, "src/view/a.rs", "view! { class = \"ip\",\n  <p>Måned</p> }\n"),
            [2]
        );
        for letter in ['æ', 'ø', 'å', 'Æ', 'Ø', 'Å'] {
            assert_eq!(
                lines_of(norwegian_text, "src/embed/js/a.js", &format!("b(`{letter}`);\n")),
                [1],
                "{letter}"
            );
        }
        assert_eq!(lines_of(norwegian_text, "src/embed/js/a.js", "b('Goal'); // mål\n"), []);
    }
}
