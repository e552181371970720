//! Every rule is triggered by its example, alone, and not by its counter-example.
#![cfg(not(target_arch = "wasm32"))]

use individuell_plan::exchange::read_plan;
use individuell_plan::plan::Date;
use individuell_plan::rules::{RULES, Settings, examples, validate};
use individuell_plan::words::{Catalogue, Lang};
use std::sync::Arc;

fn codes(text: &str) -> Vec<&'static str> {
    let plan = read_plan(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let today = Date::parse("2026-03-01").expect("a day");
    validate(&plan, today, &Arc::new(Settings::default())).into_iter().map(|finding| finding.code).collect()
}

#[test]
fn every_rule_has_examples() {
    let with_examples: Vec<_> = examples().iter().map(|example| example.rule.code).collect();
    for rule in RULES {
        assert!(with_examples.contains(&rule.code), "{}", rule.code);
    }
    assert_eq!(with_examples.len(), RULES.len());
}

#[test]
fn each_example_triggers_its_rule() {
    for example in examples() {
        assert!(codes(example.triggers).contains(&example.rule.code), "{}", example.rule.code);
    }
}

#[test]
fn no_rule_fires_on_a_counter_example() {
    for example in examples() {
        assert_eq!(codes(example.passes), Vec::<&str>::new(), "{}", example.rule.code);
    }
}

#[test]
fn every_finding_has_a_place_that_exists_and_sentences_in_each_language() {
    for example in examples() {
        let plan = read_plan(example.triggers).expect("sound");
        let today = Date::parse("2026-03-01").expect("a day");
        for finding in validate(&plan, today, &Arc::new(Settings::default())) {
            assert!(plan.kind(&finding.path.target).is_some(), "{}", finding.code);
            for lang in Lang::ALL {
                let catalogue = Catalogue::of(lang);
                assert!(!catalogue.say(&finding.message).contains('{'), "{}", finding.code);
                assert!(catalogue.say(&finding.way_out).ends_with('.'), "{}", finding.code);
            }
        }
    }
}
