//! Every rule is triggered by its example, alone, and not by its counter-example.
#![cfg(not(target_arch = "wasm32"))]

mod patch;

use individuell_plan::exchange::read_plan;
use individuell_plan::plan::{Date, Json, Plan};
use individuell_plan::rules::{
    BASE, Checker, Context, Example, Finding, KnownPlan, Level, RULES, Settings, examples, validate,
};
use individuell_plan::words::{Catalogue, Lang};
use patch::patched;
use std::sync::Arc;

fn today() -> Date {
    Date::parse("2026-03-01").expect("a day")
}

fn plan_of(text: &str) -> Plan {
    read_plan(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn json(text: &str) -> Json {
    serde_json::from_str(text).expect("JSON")
}

fn settings_of(example: &Example) -> Arc<Settings> {
    let mut settings = Settings::read(&json(example.settings)).expect("settings that can be used");
    settings.known_plans = KnownPlan::read_list(&json(example.known_plans)).expect("known plans");
    Arc::new(settings)
}

fn findings(example: &Example, change: &str) -> Vec<Finding> {
    validate(&plan_of(&patched(BASE, change)), today(), &settings_of(example))
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code).collect()
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
fn no_two_rules_have_the_same_code() {
    let mut codes: Vec<_> = RULES.iter().map(|rule| rule.code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), RULES.len());
}

#[test]
fn nothing_is_found_in_the_base_plan() {
    let found = validate(&plan_of(BASE), today(), &Arc::new(Settings::default()));
    assert_eq!(codes(&found), Vec::<&str>::new());
}

#[test]
fn each_example_triggers_its_rule_and_no_other() {
    let mut wrong = Vec::new();
    for example in examples() {
        let mut found = codes(&findings(&example, example.triggers));
        found.sort_unstable();
        found.dedup();
        let mut expected = example.also.to_vec();
        expected.push(example.rule.code);
        expected.sort_unstable();
        if found != expected {
            wrong.push((example.rule.code, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_rule_fires_on_a_counter_example() {
    let mut wrong = Vec::new();
    for example in examples() {
        let found = codes(&findings(&example, example.passes));
        if !found.is_empty() {
            wrong.push((example.rule.code, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_finding_has_a_place_that_exists_and_sentences_in_each_language() {
    for example in examples() {
        let plan = plan_of(&patched(BASE, example.triggers));
        for finding in findings(&example, example.triggers) {
            assert!(plan.kind(&finding.path.target).is_some(), "{}", finding.code);
            for catalogue in Lang::ALL.map(Catalogue::of) {
                for sentence in [catalogue.say(&finding.message), catalogue.say(&finding.way_out)] {
                    assert!(!sentence.contains('{'), "{}: {sentence}", finding.code);
                    assert!(sentence.ends_with('.'), "{}: {sentence}", finding.code);
                }
            }
        }
    }
}

/// A plan that has ended is asked whether it contradicts itself, and how it was closed.
#[test]
fn a_locked_plan_is_asked_for_nothing_that_is_missing() {
    for example in examples().iter().filter(|example| example.rule.code != "closed-without-closing") {
        let ended = patched(&patched(BASE, example.triggers), r#"{"/status":"entered-in-error"}"#);
        for finding in validate(&plan_of(&ended), today(), &settings_of(example)) {
            assert_eq!(finding.level, Level::Error, "{}", finding.code);
        }
    }
}

/// Where there is a coordinator and no plan, nothing is asked of a plan's content.
#[test]
fn a_coordinator_without_a_plan_is_not_asked_for_one() {
    let bare = r#"{"/mode":"coordinator-only","/goals":[],"/needs":[],"/resources":null,"/whatMatters":null,
        "/period":{},"/evaluation":{},"/noCooperation":null,"/participants/0/contribution":null}"#;
    let found = validate(&plan_of(&patched(BASE, bare)), today(), &Arc::new(Settings::default()));
    assert_eq!(codes(&found), Vec::<&str>::new());
}

/// How long it takes is measured by `examples/speed.rs`.
#[test]
fn a_thousand_measures_in_order_give_nothing_to_find_at_first_or_again() {
    let plan = plan_of(&large());
    let context = Context::of(&plan, today(), &Arc::new(Settings::default()));
    let mut checker = Checker::default();
    for _ in 0..2 {
        assert_eq!(checker.check(&plan, &context).iter().count(), 0);
    }
}

/// The base plan with a thousand measures that serve two goals, two hundred goals, fifty meetings.
fn large() -> String {
    let mut plan: serde_json::Value = serde_json::from_str(BASE).expect("JSON");
    let goal = plan["goals"][0].clone();
    let measure = goal["measures"][0].clone();
    let many = |count: usize, of: &dyn Fn(usize) -> serde_json::Value| (0..count).map(of).collect::<Vec<_>>();
    plan["goals"] = many(200, &|goal_number| {
        let mut goal = goal.clone();
        goal["id"] = format!("g{goal_number}").into();
        goal["agreements"] = serde_json::json!([]);
        goal["measures"] = many(5, &|number| {
            let mut measure = measure.clone();
            measure["id"] = format!("m{goal_number}-{number}").into();
            measure["alsoFor"] = serde_json::json!(["g0", "g199"]);
            measure
        })
        .into();
        goal
    })
    .into();
    let meeting = plan["meetings"][0].clone();
    plan["meetings"] = many(50, &|number| {
        let mut meeting = meeting.clone();
        meeting["id"] = format!("h{number}").into();
        meeting["attendance"] = many(
            10,
            &|who| serde_json::json!({ "id": format!("h{number}-{who}"), "who": "f", "answer": "attended" }),
        )
        .into();
        meeting["decisions"] = serde_json::json!([
            { "id": format!("h{number}-d"), "title": "Staver", "responsible": "k", "measure": "m7-3" }
        ]);
        meeting
    })
    .into();
    plan.to_string()
}
