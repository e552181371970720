//! What the element must not do on a host's page: Trusted Types, the strict policy, privacy.
//!
//! The reasons were measured: a static subtree of `view!` is set through a template's markup and
//! throws under Trusted Types, unless the macro has the global class form; a `style` attribute is
//! dropped by `style-src 'self'`. The browser tests run under the policy; these rules name the
//! line. Comments may speak of all this; only code is judged.

use crate::lexer::{Masks, places};
use crate::tree::{Source, Violation};

/// Ways to turn text into markup or code.
const SINKS: [&str; 13] = [
    "inner_html",
    "innerHTML",
    "outer_html",
    "outerHTML",
    "insert_adjacent_html",
    "insertAdjacentHTML",
    "document.write",
    "setHTMLUnsafe",
    "createContextualFragment",
    "parseFromString",
    "srcdoc",
    "eval(",
    "new Function",
];

const STORAGE_AND_LOGS: [&str; 14] = [
    "localStorage",
    "local_storage",
    "sessionStorage",
    "session_storage",
    "indexedDB",
    "indexed_db",
    "document.cookie",
    ".set_cookie(",
    "console.log",
    "console::log",
    "logging::log!",
    "println!",
    "print!",
    "dbg!",
];

const NETWORK: [&str; 6] =
    ["XMLHttpRequest", "XmlHttpRequest", "WebSocket", "EventSource", "sendBeacon", "importScripts"];

/// Every `view!` that does not begin with a global class.
pub fn inert_views(file: &Source) -> Vec<Violation> {
    if !file.is_rust() {
        return Vec::new();
    }
    let masks = Masks::of(file);
    let bodies = view_bodies(&masks);
    let starts_with_class = |body: &[char]| {
        let text: String = body.iter().collect();
        let rest = text.trim_start().strip_prefix("class").map(str::trim_start);
        rest.is_some_and(|rest| rest.starts_with('=') && !rest.starts_with("=="))
    };
    bodies
        .into_iter()
        .filter(|(from, to)| !starts_with_class(&masks.code[*from..*to]))
        .map(|(from, _)| {
            let sentence =
                "Begin with `view! { class = \"…\",`: static parts of other forms throw under Trusted Types.";
            file.violation(masks.line_at(from), sentence)
        })
        .collect()
}

/// From after the opening bracket of each `view!` to its closing one.
fn view_bodies(masks: &Masks) -> Vec<(usize, usize)> {
    let mut bodies = Vec::new();
    for at in places(&masks.code, "view!") {
        let gap = masks.code[at + 5..].iter().take_while(|c| c.is_whitespace()).count();
        let from = at + 5 + gap + 1;
        let mut depth = 1;
        let inside = masks.code.iter().skip(from).take_while(|c| {
            depth += match c {
                '{' | '(' | '[' => 1,
                '}' | ')' | ']' => -1,
                _ => 0,
            };
            depth > 0
        });
        let to = from + inside.count();
        if to <= masks.code.len() {
            bodies.push((from, to));
        }
    }
    bodies
}

/// `style` as an attribute or an element, in views and by hand.
pub fn style_attributes(file: &Source) -> Vec<Violation> {
    if !file.is_rust() && !file.is_script() {
        return Vec::new();
    }
    let masks = Masks::of(file);
    let sentence = "The policy drops `style` attributes and elements: use a class or `style:property=`.";
    let mut found = Vec::new();
    let bodies = if file.is_rust() { view_bodies(&masks) } else { Vec::new() };
    for at in places(&masks.code, "style") {
        let before: String = masks.code[..at].iter().rev().take_while(|c| **c != '\n').collect();
        let before: String = before.chars().rev().collect();
        let after: String = masks.code[at + 5..].iter().take(8).collect();
        let after = after.trim_start();
        let bound = after.starts_with('=') && !after.starts_with("==") && !after.starts_with("=>");
        let other = ["let", "mut", "const", ".", "&", "-", "class:"]
            .iter()
            .any(|end| before.trim_end().ends_with(end));
        if bound && !other && bodies.iter().any(|(from, to)| (from..to).contains(&&at)) {
            found.push(file.violation(masks.line_at(at), sentence));
        }
    }
    if file.is_rust() || file.is_script() {
        for by_hand in ["(\"style\"", "('style'", "(`style`", ".style(\"", ".style(format!"] {
            found.extend(
                places(&masks.text, by_hand)
                    .into_iter()
                    .map(|at| file.violation(masks.line_at(at), sentence)),
            );
        }
    }
    found
}

/// Text made into markup or code.
pub fn sinks(file: &Source) -> Vec<Violation> {
    phrases(file, &SINKS, "It makes markup or code of text: build nodes and set text instead.")
}

/// Storage of the browser and logs.
pub fn storage_and_logs(file: &Source) -> Vec<Violation> {
    phrases(
        file,
        &STORAGE_AND_LOGS,
        "Nothing of a plan is stored in the browser or logged: the host does both.",
    )
}

/// Requests for anything but the element's own files.
pub fn network(file: &Source) -> Vec<Violation> {
    let sentence = "The element asks for its own files only.";
    let mut found = if waits_for_a_file(file) { Vec::new() } else { phrases(file, &NETWORK, sentence) };
    let speaks_to_the_page =
        file.is_script() || file.path.starts_with("src/view/") || file.path.starts_with("src/embed/");
    if speaks_to_the_page {
        for (line, text) in Masks::of(file).lines() {
            // The names of XML are addresses that nobody asks for.
            let text = text.replace("http://www.w3.org/", "");
            if text.contains("http://") || text.contains("https://") {
                found.push(file.violation(line, format!("An address stands here. {sentence}")));
            }
        }
    }
    found
}

/// The one place that may ask in the old way: a call into the module cannot wait for a promise, and
/// its second half may be missing in the middle of one. It asks, and sends nothing.
fn waits_for_a_file(file: &Source) -> bool {
    let count = |what: &str| file.text.matches(what).count();
    file.path == "src/embed/js/files.js"
        && NETWORK.iter().map(|phrase| count(phrase)).sum::<usize>() == 1
        && count("new XMLHttpRequest()") == 1
        && count("request.open('GET', url, false)") == count(".open(")
        && count("request.send()") == count(".send(")
}

fn phrases(file: &Source, phrases: &[&str], sentence: &str) -> Vec<Violation> {
    if !file.is_rust() && !file.is_script() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (line, text) in Masks::of(file).lines() {
        for phrase in phrases {
            // What ends in a bracket or a bang is a whole name; the rest may be a part of one.
            let whole = phrase.ends_with(['(', '!']) || phrase.contains(' ');
            let stands = if whole {
                !places(&text.chars().collect::<Vec<_>>(), phrase).is_empty()
            } else {
                text.contains(phrase)
            };
            if stands {
                found.push(file.violation(line, format!("`{phrase}` stands here. {sentence}")));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lines_of;

    #[test]
    fn a_view_without_a_global_class_is_found() {
        let good = "fn a() {\n  view! { class = \"ip\", <p>{b}</p> }\n}\nfn b() { view! {\n    class=\"ip\",\n    <p/> } }\n";
        assert_eq!(lines_of(inert_views, "src/view/a.rs", good), []);
        let bad =
            "fn a() {\n  view! { <p class=\"a\">\"b\"</p> }\n}\n// view! { <p/> }\nlet c = view!{<b/>};\n";
        assert_eq!(lines_of(inert_views, "src/view/a.rs", bad), [2, 5]);
        let nested = "view! { class = \"ip\", <p>{ move || view! { <b/> } }</p> }\n";
        assert_eq!(lines_of(inert_views, "src/view/a.rs", nested), [1]);
        assert_eq!(lines_of(inert_views, "src/view/a.rs", "leptos::view! (class == b)\n"), [1]);
    }

    #[test]
    fn a_style_attribute_is_found() {
        let good = "view! { class = \"ip\", <p style:width=w class:style=s data-style=d>{ let style = 1; style == 2 }</p> }\n";
        assert_eq!(lines_of(style_attributes, "src/view/a.rs", good), []);
        assert_eq!(
            lines_of(style_attributes, "src/view/a.rs", "let style = 1;\np().style((\"width\", w));\n"),
            []
        );
        for bad in
            ["<p style=\"width:1em\"/>", "<p style=move || a()/>", "<p\n style = x />", "<p attr:style=x/>"]
        {
            let found =
                lines_of(style_attributes, "src/view/a.rs", &format!("view! {{ class = \"ip\", {bad} }}\n"));
            assert_eq!(found.len(), 1, "{bad}");
        }
        assert_eq!(lines_of(style_attributes, "src/view/a.rs", "a;\np().style(\"width: 1em\");\n"), [2]);
        assert_eq!(lines_of(style_attributes, "src/embed/js/a.js", "a;\np.setAttribute('style', a);\n"), [2]);
        assert_eq!(
            lines_of(style_attributes, "src/embed/js/a.js", "document.createElement(\"style\");\n"),
            [1]
        );
        assert_eq!(lines_of(style_attributes, "src/embed/js/a.js", "p.style.width = a; // ('style')\n"), []);
    }

    #[test]
    fn every_sink_is_found_in_both_languages() {
        for sink in SINKS {
            for path in ["src/view/a.rs", "src/embed/js/a.js"] {
                assert_eq!(lines_of(sinks, path, &format!("a;\nb.{sink} c;\n")), [2], "{sink} in {path}");
                assert_eq!(
                    lines_of(sinks, path, &format!("// {sink}\n/* {sink} */\n")),
                    [],
                    "{sink} in {path}"
                );
            }
        }
        assert_eq!(lines_of(sinks, "src/view/a.rs", "node.set_inner_html(text);\n"), [1]);
        assert_eq!(lines_of(sinks, "src/view/a.rs", "retrieval(a);\n"), []);
    }

    #[test]
    fn every_store_and_log_is_found() {
        for phrase in STORAGE_AND_LOGS {
            for path in ["src/view/a.rs", "src/embed/js/a.js"] {
                assert!(
                    !lines_of(storage_and_logs, path, &format!("a;\nb {phrase}c;\n")).is_empty(),
                    "{phrase} in {path}"
                );
                assert_eq!(
                    lines_of(storage_and_logs, path, &format!("// {phrase}\n")),
                    [],
                    "{phrase} in {path}"
                );
            }
        }
    }

    #[test]
    fn every_foreign_request_is_found() {
        for phrase in NETWORK {
            assert_eq!(
                lines_of(network, "src/embed/js/a.js", &format!("a;\nnew {phrase}(b);\n")),
                [2],
                "{phrase}"
            );
        }
        assert_eq!(lines_of(network, "src/embed/js/a.js", "a;\nfetch('https://example.org/b');\n"), [2]);
        assert_eq!(lines_of(network, "src/embed/js/a.js", "import('http://example.org/b.js');\n"), [1]);
        assert_eq!(lines_of(network, "src/view/a.rs", "fetch(\"https://example.org/b\");\n"), [1]);
        let good = "// https://example.org\nconst svg = 'http://www.w3.org/2000/svg';\nfetch(new URL('./a.wasm', import.meta.url));\n";
        assert_eq!(lines_of(network, "src/embed/js/a.js", good), []);
        let asks =
            "const request = new XMLHttpRequest();\nrequest.open('GET', url, false);\nrequest.send();\n";
        assert_eq!(lines_of(network, "src/embed/js/files.js", asks), []);
        assert_eq!(lines_of(network, "src/embed/js/a.js", asks), [1]);
        let sends = asks.replace("send()", "send(plan)");
        assert_eq!(lines_of(network, "src/embed/js/files.js", &sends), [1]);
        let again = format!("{asks}new WebSocket(url);\n");
        assert_eq!(lines_of(network, "src/embed/js/files.js", &again), [1, 4]);
        assert_eq!(lines_of(network, "src/exchange/fhir.rs", "let system = \"http://hl7.org/fhir\";\n"), []);
    }
}
