//! The three sample plans of the demo: sound, written as we write, and together a use of every
//! field, list and nearly every word that a plan can hold.
#![cfg(not(target_arch = "wasm32"))]

use individuell_plan::exchange::{parse, read_plan, write_plan};
use individuell_plan::plan::read::Shape;
use individuell_plan::plan::{Field, Json, Kind, ListName, Noun, Part, Plan, Target, Text, dictionary};
use std::collections::BTreeSet;

const SAMPLES: [(&str, &str); 3] = [
    ("plan-child.json", include_str!("../demo/plan-child.json")),
    ("plan-adult.json", include_str!("../demo/plan-adult.json")),
    ("plan-stroke.json", include_str!("../demo/plan-stroke.json")),
];

/// Words that no sample uses, and why.
const UNUSED_WORDS: [(&str, &str, &str); 7] = [
    ("PlanStatus", "closed", "a locked plan would show a visitor nothing to do"),
    ("PlanStatus", "entered-in-error", "as above"),
    ("PlanType", "relay-log", "the samples are individual plans"),
    ("PlanMode", "coordinator-only", "the samples have goals"),
    ("StartWish", "coordinator-only", "the samples have plans"),
    ("StartWish", "declined", "as above; an earlier refusal stands in `declined`"),
    ("StartWish", "undecided", "as above"),
];

fn samples() -> Vec<(&'static str, Plan)> {
    let read = |text: &str, name: &str| read_plan(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    SAMPLES.iter().map(|(name, text)| (*name, read(text, name))).collect()
}

/// Walks over the plan, its parts and every entry.
fn each<'a>(plan: &'a Plan, see: &mut dyn FnMut(&'a dyn Noun)) {
    see(plan);
    for part in Part::ALL {
        see(plan.part(*part).expect("a plan has every part"));
    }
    (plan as &dyn Noun).each_below(see);
}

fn words_of(json: &Json) -> Vec<String> {
    match json {
        Json::Text(word) => vec![word.clone()],
        Json::List(items) => items.iter().flat_map(words_of).collect(),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Object(_) => Vec::new(),
    }
}

#[test]
fn each_sample_is_read_and_written_to_the_same_bytes() {
    for (name, text) in SAMPLES {
        let plan = read_plan(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let written = write_plan(&plan);
        assert_eq!(write_plan(&read_plan(&written).expect("read again")), written, "{name}");
        // Also the order of members is ours, so that saving a sample changes nothing but space.
        assert_eq!(parse(text).expect("JSON").to_text(), written, "{name}");
    }
}

#[test]
fn every_member_of_a_sample_is_known() {
    for (name, plan) in samples() {
        each(&plan, &mut |noun| {
            assert!(noun.foreign().members().is_empty(), "{name}: {:?} {:?}", noun.kind(), noun.foreign());
        });
    }
}

/// What stands in a redacted plan only.
fn is_mark(kind: Kind) -> bool {
    matches!(kind, Kind::Redaction | Kind::Hidden)
}

#[test]
fn together_the_samples_use_every_field_and_list() {
    let mut fields: BTreeSet<(Kind, Field)> = BTreeSet::new();
    let mut lists: BTreeSet<(Kind, ListName)> = BTreeSet::new();
    for (_, plan) in &samples() {
        each(plan, &mut |noun| {
            noun.values(&mut |field, _, value| {
                if !value.is_empty() {
                    fields.insert((noun.kind(), field));
                }
            });
            noun.lists(&mut |list, _, entries| {
                if entries.count() > 0 {
                    lists.insert((noun.kind(), list));
                }
            });
        });
    }
    let mut unused = Vec::new();
    for described in dictionary().into_iter().filter(|described| !is_mark(described.kind)) {
        let kind = described.kind;
        let fields_of = described.fields.iter().filter(|of| !fields.contains(&(kind, of.field)));
        unused.extend(fields_of.map(|of| format!("{}.{}", kind.name(), of.field.name())));
        let lists_of = described
            .lists
            .iter()
            .filter(|of| !is_mark(of.list.holds()) && !lists.contains(&(kind, of.list)));
        unused.extend(lists_of.map(|of| format!("{}.{}", kind.name(), of.list.name())));
    }
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn together_the_samples_use_nearly_every_word() {
    let mut used: BTreeSet<(&str, String)> = BTreeSet::new();
    for (_, plan) in &samples() {
        each(plan, &mut |noun| {
            noun.values(&mut |_, _, value| {
                if let Shape::Choice(vocabulary, _) | Shape::Choices(vocabulary, _) = value.shape() {
                    used.extend(words_of(&value.to_json()).into_iter().map(|word| (vocabulary, word)));
                }
            });
        });
    }
    let mut all: BTreeSet<(&str, String)> = BTreeSet::new();
    let full = dictionary().into_iter().filter(|described| !is_mark(described.kind));
    for field in full.flat_map(|described| described.fields) {
        if let Shape::Choice(vocabulary, words) | Shape::Choices(vocabulary, words) = field.shape {
            all.extend(words.iter().map(|word| (vocabulary, (*word).to_owned())));
        }
    }
    let unused: Vec<_> = all.difference(&used).map(|(of, word)| (*of, word.as_str())).collect();
    let listed: BTreeSet<_> = UNUSED_WORDS.iter().map(|(of, word, _)| (*of, *word)).collect();
    assert_eq!(unused, listed.into_iter().collect::<Vec<_>>(), "of {}", all.len());
    assert!(unused.len() * 5 <= all.len(), "{} of {} words are unused", unused.len(), all.len());
}

#[test]
fn no_reference_in_a_sample_dangles() {
    for (name, plan) in samples() {
        each(&plan, &mut |noun| {
            for field in noun.fields() {
                let Some(kind) = field.refers_to() else { continue };
                for id in words_of(&noun.get(field).unwrap_or_default()) {
                    let found = plan.kind(&Target::Entry(id.as_str().into()));
                    assert_eq!(found, Some(kind), "{name}: {} {}", noun.kind().name(), field.name());
                }
            }
        });
    }
}

/// Day, month and year as they stand in the number, the month less the 80 that marks a test number.
#[test]
fn identity_numbers_are_test_numbers_that_agree_with_the_birth_date() {
    for (name, plan) in samples() {
        each(&plan, &mut |noun| {
            let Some(Json::Text(number)) = noun.get(Field::Number) else { return };
            let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
            assert_eq!((digits.len(), number.len()), (11, 11), "{name}");
            let sum = |weights: &[u32]| weights.iter().zip(&digits).map(|(w, d)| w * d).sum::<u32>() % 11;
            assert_eq!(sum(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]), 0, "{name}: {number}");
            assert_eq!(sum(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]), 0, "{name}: {number}");
            let month = digits[2] * 10 + digits[3];
            assert!((81..=92).contains(&month), "{name}: {number} may belong to a person");
            if noun.kind() == Kind::Person {
                let born = plan.person.birth_date.expect("a birth date").to_string();
                let (day, month, year) = (&number[0..2], month - 80, &number[4..6]);
                assert_eq!(born, format!("{}{year}-{month:02}-{day}", &born[0..2]), "{name}");
            }
        });
    }
}
