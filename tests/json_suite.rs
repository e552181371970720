//! The reader against JSONTestSuite: what must be read, what must be refused, and what we decided
//! where the standard leaves it open (promise R20).
#![cfg(not(target_arch = "wasm32"))]

use individuell_plan::exchange::parse;
use std::path::Path;

/// Files the standard leaves open that we read; the other `i_` files we refuse. We read numbers
/// of any size because digits are kept as text, lone surrogates because they become U+FFFD, and a
/// byte order mark because Windows writes one. Files that are not UTF-8 never reach the reader:
/// its input is a Rust string.
fn is_read_by_choice(name: &str) -> bool {
    name.starts_with("i_number_")
        || name.starts_with("i_object_key_lone_2nd_surrogate")
        || name.starts_with("i_string_1st_surrogate")
        || name.starts_with("i_string_1st_valid_surrogate")
        || name.starts_with("i_string_incomplete_surrogate")
        || name.starts_with("i_string_invalid_lonely_surrogate")
        || name.starts_with("i_string_invalid_surrogate")
        || name.starts_with("i_string_inverted_surrogates")
        || name.starts_with("i_string_lone_second_surrogate")
        || name.starts_with("i_structure_UTF-8_BOM")
}

/// Two files have a key twice. The standard allows it; a plan cannot, one value would be lost.
const DUPLICATES: [&str; 2] = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"];

#[test]
fn every_file_of_the_suite_is_judged_as_written_down() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/json-test-suite/test_parsing");
    let mut judged = 0;
    let mut wrong = Vec::new();
    for file in std::fs::read_dir(folder).expect("the suite is in the tree").flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        let bytes = std::fs::read(file.path()).expect("readable");
        let read = String::from_utf8(bytes).is_ok_and(|text| parse(&text).is_ok());
        let expected = match name.get(..2) {
            Some("y_") => !DUPLICATES.contains(&name.as_str()),
            Some("n_") => false,
            _ => is_read_by_choice(&name),
        };
        judged += 1;
        if read != expected {
            wrong.push(name);
        }
    }
    assert!(judged >= 318, "only {judged} files");
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn nesting_is_bounded_wherever_it_stands() {
    let deep = "[".repeat(100_000);
    assert_eq!(parse(&deep).unwrap_err().problem.code(), "too-deep");
    let deep = format!("{}1{}", "{\"a\":".repeat(65), "}".repeat(65));
    assert_eq!(parse(&deep).unwrap_err().problem.code(), "too-deep");
    let fits = format!("{}1{}", "[".repeat(64), "]".repeat(64));
    assert!(parse(&fits).is_ok());
}

#[test]
fn an_error_says_line_and_column() {
    let error = parse("{\n  \"æ\": x\n}").unwrap_err();
    let individuell_plan::plan::read::Problem::Syntax { line, column } = error.problem else {
        panic!("{error}")
    };
    assert_eq!((line, column), (2, 8));
}
