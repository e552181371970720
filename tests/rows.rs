//! The table of rows, `docs/rows.md`, against the code: all 138 rows, and every name in them there.
//!
//! A failing test prints the names that are missing and the rows they stand in. It does not judge
//! whether what a row names is enough for it.
#![cfg(not(target_arch = "wasm32"))]

use individuell_plan::access::{Actor, Group, Right, Role, right};
use individuell_plan::edit::{Command, apply};
use individuell_plan::exchange::read_plan;
use individuell_plan::plan::read::Shape;
use individuell_plan::plan::{
    Date, EntryRef, Field, Json, Kind, ListName, Noun, Part, Plan, Target, dictionary,
};
use individuell_plan::rules::RULES;
use individuell_plan::texts::{RequestKind, TextKind};
use individuell_plan::words::all_rows;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const TABLE: &str = include_str!("../docs/rows.md");
const KINDS: [&str; 6] = ["DATA", "RULE", "REMIND", "PERM", "PTEXT", "LOG"];
const LATER: [&str; 4] = ["-", "roles", "numbers", "screens"];

struct Row {
    number: usize,
    kinds: String,
    symbols: Vec<(String, String)>,
    tests: Vec<String>,
    later: String,
}

fn rows() -> Vec<Row> {
    let lines = TABLE.lines().filter(|line| line.starts_with("| ") && line.as_bytes()[2].is_ascii_digit());
    lines.map(row).collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
    let [number, kinds, what, carried, tests, later] = cells[..] else { panic!("six cells: {line}") };
    assert!(!what.is_empty(), "{line}");
    let names = |cell: &str| -> Vec<String> {
        cell.split_whitespace().map(|name| name.trim_matches('`').to_owned()).collect()
    };
    let symbol = |name: String| match name.split_once(':') {
        Some((sort, name)) => (sort.to_owned(), name.to_owned()),
        None => panic!("`{name}` does not say what it is: {line}"),
    };
    Row {
        number: number.parse().unwrap_or_else(|_| panic!("a number: {line}")),
        kinds: kinds.to_owned(),
        symbols: names(carried).into_iter().map(symbol).collect(),
        tests: names(tests),
        later: later.to_owned(),
    }
}

/// Fails with every name of one sort that does not hold, and the rows it stands in.
fn each(sorts: &[&str], mut holds: impl FnMut(&str, &str) -> bool) {
    let rows = rows();
    let named = rows.iter().flat_map(|row| row.symbols.iter().map(move |symbol| (symbol, row.number)));
    let named: Vec<_> = named.filter(|((sort, _), _)| sorts.contains(&sort.as_str())).collect();
    assert!(!named.is_empty(), "no row names any of {sorts:?}");
    let all: BTreeSet<&(String, String)> = named.iter().map(|(symbol, _)| *symbol).collect();
    let missing: Vec<String> = all
        .into_iter()
        .filter(|(sort, name)| !holds(sort, name))
        .map(|symbol| {
            let rows: Vec<usize> =
                named.iter().filter(|(other, _)| *other == symbol).map(|(_, row)| *row).collect();
            format!("{}:{} (rows {rows:?})", symbol.0, symbol.1)
        })
        .collect();
    assert!(missing.is_empty(), "{} names are missing:\n{}", missing.len(), missing.join("\n"));
}

fn samples() -> Vec<Arc<Plan>> {
    let texts = [
        include_str!("../demo/plan-child.json"),
        include_str!("../demo/plan-adult.json"),
        include_str!("../demo/plan-stroke.json"),
    ];
    texts.map(|text| Arc::new(read_plan(text).expect("a sample"))).into_iter().collect()
}

/// Every noun of a plan, with what a command calls it.
fn nouns(plan: &Plan) -> Vec<(Target, &dyn Noun)> {
    let mut all: Vec<(Target, &dyn Noun)> = vec![(Target::Plan, plan)];
    all.extend(Part::ALL.iter().filter_map(|part| Some((Target::Part(*part), plan.part(*part)?))));
    (plan as &dyn Noun).each_below(&mut |noun| {
        all.extend(noun.id().map(|id| (Target::Entry(id.clone()), noun)));
    });
    all
}

fn coordinator() -> Actor {
    let today = Date::parse("2026-11-22").expect("a day");
    Actor { role: Role::Coordinator, user: None, today }
}

/// Empties the field by a command, fills it again by another, and reads it.
fn goes_round(plan: &Arc<Plan>, target: &Target, field: Field) -> bool {
    let Some(value) = plan.value(target, field) else { return false };
    let set = |plan: &Arc<Plan>, value: &Json| {
        let command = Command::Set { target: target.clone(), field, value: value.clone() };
        apply(plan, &command, &coordinator()).map(|(after, _)| after)
    };
    let Ok(empty) = set(plan, &Json::Null) else { return false };
    let Ok(full) = set(&empty, &value) else { return false };
    let emptied = empty.value(target, field) == Some(Json::Null);
    emptied && full.value(target, field) == Some(value) && full == *plan
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The Rust text of a room, or of a part of one, file by file; nothing when it is not there.
fn texts_of(place: &str) -> Vec<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut open = vec![root.join(place), root.join(format!("{place}.rs"))];
    let mut texts = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).expect("a folder that can be read");
            open.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|ending| ending == "rs") && path.is_file() {
            texts.push(read(&path));
        }
    }
    texts
}

#[test]
fn every_row_is_there_once_and_in_order() {
    let rows = rows();
    let numbers: Vec<usize> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, (1..=138).collect::<Vec<_>>());
    for row in rows {
        assert!(row.kinds.split(", ").all(|kind| KINDS.contains(&kind)), "{}: {}", row.number, row.kinds);
        assert!(row.later.split(", ").all(|later| LATER.contains(&later)), "{}: {}", row.number, row.later);
        assert!(!row.symbols.is_empty() && !row.tests.is_empty(), "{}", row.number);
    }
}

#[test]
fn every_sort_of_name_is_one_that_is_checked() {
    let known =
        ["field", "list", "choice", "rule", "clock", "step", "help", "text", "request", "fn", "right"];
    for row in rows() {
        for (sort, name) in row.symbols {
            assert!(known.contains(&sort.as_str()), "{}: {sort}:{name}", row.number);
        }
    }
}

#[test]
fn every_test_named_is_there() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let named: BTreeSet<String> = rows().into_iter().flat_map(|row| row.tests).collect();
    let is_there = |name: &String| {
        let (file, test) = name.split_once("::").unwrap_or_else(|| panic!("file::test: {name}"));
        let path = root.join(file);
        path.is_file() && read(&path).contains(&format!("#[test]\nfn {test}("))
    };
    let missing: Vec<&String> = named.iter().filter(|name| !is_there(name)).collect();
    assert!(missing.is_empty(), "no such test: {missing:#?}");
}

#[test]
fn every_field_named_can_be_set_and_read_back() {
    let samples = samples();
    each(&["field"], |_, name| {
        let Some((kind, field)) = name.split_once('.') else { return false };
        let (Some(kind), Some(field)) = (Kind::of(kind), Field::of(field)) else { return false };
        samples.iter().any(|plan| {
            let filled = |noun: &dyn Noun| noun.value(field).is_some_and(|value| !value.is_empty());
            let found = nouns(plan).into_iter().find(|(_, noun)| noun.kind() == kind && filled(*noun));
            found.is_some_and(|(target, _)| goes_round(plan, &target, field))
        })
    });
}

#[test]
fn every_list_named_holds_entries_that_can_be_taken_out_and_put_back() {
    let samples = samples();
    each(&["list"], |_, name| {
        let Some((kind, list)) = name.split_once('.') else { return false };
        let (Some(kind), Some(list)) = (Kind::of(kind), ListName::of(list)) else { return false };
        samples.iter().any(|plan| {
            let first = |noun: &dyn Noun| noun.list(list).and_then(|list| list.at(0)).map(EntryRef::id);
            let entry = nouns(plan).into_iter().filter(|(_, noun)| noun.kind() == kind);
            entry.filter_map(|(_, noun)| first(noun)).next().is_some_and(|id| {
                let taken = apply(plan, &Command::Remove { id: id.clone() }, &coordinator());
                let Ok((without, back)) = taken else { return false };
                let again = apply(&without, &back, &coordinator());
                without.entry(&id).is_none() && again.is_ok_and(|(again, _)| again == *plan)
            })
        })
    });
}

#[test]
fn every_choice_named_is_a_word_of_its_vocabulary() {
    let fields: Vec<_> = dictionary().into_iter().flat_map(|described| described.fields).collect();
    each(&["choice"], |_, name| {
        let Some((vocabulary, word)) = name.split_once('.') else { return false };
        fields.iter().any(|field| match field.shape {
            Shape::Choice(of, words) | Shape::Choices(of, words) => of == vocabulary && words.contains(&word),
            _ => false,
        })
    });
}

#[test]
fn every_rule_named_is_checked() {
    each(&["rule"], |_, code| RULES.iter().any(|rule| rule.code == code));
}

#[test]
fn every_clock_named_is_declared() {
    let clocks = texts_of("rules/clock").concat();
    each(&["clock"], |_, code| clocks.contains(&format!("\"{code}\"")));
}

/// One file a procedure, named as its code.
#[test]
fn every_step_named_is_declared() {
    each(&["step"], |_, name| {
        let Some((procedure, step)) = name.split_once('/') else { return false };
        let text = texts_of(&format!("rules/procedure/{}", procedure.replace('-', "_"))).concat();
        [procedure, step].iter().all(|code| text.contains(&format!("\"{code}\"")))
    });
}

#[test]
fn every_help_named_is_a_text() {
    each(&["help"], |_, key| all_rows().any(|row| row.key() == key));
}

#[test]
fn every_text_named_is_made() {
    each(&["text"], |_, kind| TextKind::of(kind).is_some());
}

#[test]
fn every_request_named_can_be_asked() {
    each(&["request"], |_, kind| RequestKind::of(kind).is_some());
}

#[test]
fn every_right_named_is_granted() {
    each(&["right"], |_, name| {
        let Some((word, group)) = name.split_once('/') else { return false };
        let role = Role::of(word);
        let group = Group::ALL.into_iter().find(|known| format!("{known:?}") == group);
        role.word() == word && group.is_some_and(|group| right(role, group) != Right::None)
    });
}

#[test]
fn every_function_named_is_there() {
    each(&["fn"], |_, path| {
        let steps: Vec<&str> = path.split("::").collect();
        let (Some(room), Some(name)) = (steps.first(), steps.last()) else { return false };
        let types = steps.get(1..steps.len() - 1).unwrap_or_default();
        texts_of(room).iter().any(|text| {
            text.contains(&format!("pub fn {name}("))
                && types.iter().all(|of| text.contains(&format!("impl {of} {{")))
        })
    });
}
