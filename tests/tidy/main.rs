//! The house rules as tests: what no compiler and no linter checks for us.
//!
//! Each rule is a function from the tree of files to a list of violations, each with its file, line
//! and a sentence that says what to do. Each rule also meets planted bad text beside it, so that a
//! rule which cannot fail fails here. It reads text only: it builds nothing and changes nothing.
#![cfg(not(target_arch = "wasm32"))]

mod imports;
mod lexer;
mod looks;
mod manifest;
mod numbers;
mod policy;
mod shape;
mod tree;

use tree::{Source, Tree, Violation};

/// Fails with every violation at once, so that one run tells all there is to mend.
fn clean(violations: Vec<Violation>) {
    let lines: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} violations:\n{}", lines.len(), lines.join("\n"));
}

fn tree() -> Tree {
    Tree::read(env!("CARGO_MANIFEST_DIR").as_ref())
}

#[test]
fn the_tree_is_really_read() {
    let tree = tree();
    assert!(tree.get("src/lib.rs").is_some(), "src/lib.rs was not read");
    assert!(tree.get("tests/tidy/main.rs").is_some(), "this file was not read");
    assert!(tree.get("index.html").is_some(), "index.html was not read");
    assert!(tree.rust_of_src().count() > 10, "only a part of src was read");
    assert!(
        tree.files
            .iter()
            .all(|file| !file.path.starts_with("target/") && !file.path.starts_with("tests/data/")),
        "built or borrowed files were read"
    );
}

/// Every rule below rests on telling code from comments and strings; a file whose brackets do not
/// match after that was misread.
#[test]
fn every_rust_file_is_understood() {
    clean(tree().rust().flat_map(lexer::lost).collect());
}

#[test]
fn rooms_import_only_what_the_table_allows() {
    clean(tree().rust_of_src().flat_map(imports::forbidden).collect());
}

#[test]
fn every_file_says_what_it_is() {
    clean(tree().files.iter().flat_map(shape::without_header).collect());
}

#[test]
fn files_stay_small() {
    let tree = tree();
    let long = tree.files.iter().flat_map(shape::too_long);
    clean(long.chain(shape::sizes_of_src(tree.rust_of_src())).collect());
}

#[test]
fn names_say_what_a_thing_is() {
    clean(tree().files.iter().flat_map(shape::empty_names).collect());
}

#[test]
fn nothing_is_left_undone_or_switched_off() {
    clean(tree().files.iter().flat_map(shape::forbidden_words).collect());
}

#[test]
fn views_live_under_trusted_types_and_a_strict_policy() {
    let tree = tree();
    let rules = [policy::inert_views, policy::style_attributes, policy::sinks];
    clean(tree.under("src/").flat_map(|file| rules.map(|rule| rule(file)).into_iter().flatten()).collect());
}

#[test]
fn nothing_of_a_plan_is_stored_logged_or_sent() {
    let tree = tree();
    let rules = [policy::storage_and_logs, policy::network];
    clean(tree.under("src/").flat_map(|file| rules.map(|rule| rule(file)).into_iter().flatten()).collect());
}

#[test]
fn colours_and_sizes_live_in_style() {
    clean(tree().under("src/view/").flat_map(looks::colours_and_pixels).collect());
}

#[test]
fn parts_bring_every_sheet_in_the_order_of_the_package() {
    let mut sheets: Vec<String> = std::fs::read_dir("style")
        .expect("the sheets")
        .map(|entry| entry.expect("a sheet").file_name().to_string_lossy().into_owned())
        .collect();
    sheets.sort();
    let parts = std::fs::read_to_string("src/view/parts.rs").expect("the parts");
    let named: Vec<&str> = parts
        .lines()
        .filter_map(|line| line.trim().strip_prefix("include_str!(\"../../style/")?.strip_suffix("\"),"))
        .collect();
    assert_eq!(named, sheets);
}

#[test]
fn sentences_live_in_words() {
    let tree = tree();
    clean(tree.under("src/view/").chain(tree.under("src/embed/")).flat_map(looks::norwegian_text).collect());
}

#[test]
fn every_dependency_has_its_reason() {
    let tree = tree();
    let text = |path: &str| tree.get(path).map_or("", |file| file.text.as_str());
    let manifests = tree.files.iter().filter(|file| file.path.ends_with("Cargo.toml"));
    let delegated = manifests.flat_map(manifest::delegation);
    clean(delegated.chain(manifest::dependencies(text("Cargo.toml"), text("README.md"))).collect());
}

#[test]
fn no_number_can_belong_to_a_person() {
    clean(tree().files.iter().flat_map(numbers::real_looking).collect());
}

/// The lines on which a rule found something in a planted text.
fn lines_of(rule: impl Fn(&Source) -> Vec<Violation>, path: &str, text: &str) -> Vec<usize> {
    rule(&Source::new(path, text)).iter().map(|violation| violation.line).collect()
}
