//! The rules with a memory give what the rules without one give, whatever changed since.
#![cfg(not(target_arch = "wasm32"))]

mod base_plan;

use base_plan::{day, patched, today};
use individuell_plan::plan::{PlanStatus, Template};
use individuell_plan::rules::{Checker, Context, Findings, Level, RULES, Settings, examples, validate};
use std::sync::Arc;

fn context(patch: &str) -> Context {
    Context::of(&patched(patch), today(), &Arc::new(Settings::default()))
}

fn findings(patch: &str) -> Findings {
    Checker::default().check(&patched(patch), &context(patch))
}

#[test]
fn a_checker_that_has_seen_all_examples_finds_what_a_new_one_finds() {
    let settings = Arc::new(Settings::default());
    let mut checker = Checker::default();
    for example in examples() {
        for patch in [example.triggers, example.passes] {
            let plan = patched(patch);
            let found = checker.check(&plan, &Context::of(&plan, today(), &settings));
            let found: Vec<_> = found.iter().cloned().collect();
            assert_eq!(found, validate(&plan, today(), &settings), "{}", example.rule.code);
        }
    }
}

#[test]
fn a_checker_sees_a_new_day_and_a_new_setting() {
    let plan = patched("{}");
    let mut checker = Checker::default();
    let mut count = |on: &str, notice: i64| {
        let settings = Settings { evaluation_notice_days: notice, ..Settings::default() };
        checker.check(&plan, &Context::of(&plan, day(on), &Arc::new(settings))).iter().count()
    };
    assert_eq!(count("2026-03-01", 30), 0);
    assert_eq!(count("2026-03-01", 92), 1);
    assert_eq!(count("2026-03-01", 91), 0);
    assert!(count("2026-06-03", 30) > 1);
    assert_eq!(count("2026-03-01", 30), 0);
}

#[test]
fn a_context_is_the_same_only_when_nothing_in_it_differs() {
    let one = context("{}");
    assert!(one.is_same(&one.clone()));
    let other = context("{}");
    let differing: [fn(&mut Context, &Context); 10] = [
        |it, _| it.today = it.today.plus_days(1),
        |it, _| it.settings = Arc::new(Settings::default()),
        |it, other| it.participants = other.participants.clone(),
        |it, other| it.period = Arc::clone(&other.period),
        |it, other| it.evaluation = Arc::clone(&other.evaluation),
        |it, _| it.status = PlanStatus::Paused,
        |it, _| it.coordinator_only = true,
        |it, _| it.age = Some(7),
        |it, other| it.consents = other.consents.clone(),
        |it, _| it.template = Arc::new(Template::default()),
    ];
    for (index, differ) in differing.into_iter().enumerate() {
        let mut changed = one.clone();
        differ(&mut changed, &other);
        assert!(!one.is_same(&changed), "{index}");
        assert!(!changed.is_same(&one), "{index}");
    }
}

#[test]
fn findings_are_counted_by_level() {
    let some = findings(
        r#"{"/resources":null,"/needs":[],"/goals/0/measures/0/start":"2026-05-02","/whatMatters":null}"#,
    );
    assert_eq!(Level::ALL.map(|level| some.count(level)), [1, 2, 1]);
    assert_eq!(Level::ALL.map(|level| findings("{}").count(level)), [0, 0, 0]);
    assert_eq!(some.iter().count(), 4);
}

#[test]
fn findings_are_equal_when_each_of_them_is() {
    let gap = r#"{"/resources":null}"#;
    assert_eq!(findings(gap), findings(gap));
    assert_ne!(findings(gap), findings("{}"));
    assert_ne!(findings(gap), findings(r#"{"/needs":[]}"#));
    // The same findings in more pieces: a goal without any is a piece too.
    let with_goal = r#"{"/resources":null,"/goals/-":{"id":"g9","title":"Svømme","status":"completed","goals":[],"measures":[],"evaluations":[]}}"#;
    assert_eq!(findings(gap).iter().count(), findings(with_goal).iter().count());
    assert_ne!(findings(gap), findings(with_goal));
}

/// A plan that has ended is asked whether it contradicts itself; a coordinator without a plan is
/// not asked for the plan's content. Each rule by itself.
#[test]
fn each_rule_is_asked_of_the_plans_it_is_about() {
    let of_content = |letter: &str| {
        ["letter a", "letter d", "letter e", "letter f", "letter g", "letter i"].contains(&letter)
    };
    let mut seen = 0;
    for example in examples() {
        let (rule, source) = (example.rule, example.rule.source.to_string());
        let found = |status: Option<&str>, mode: Option<&str>| {
            let mut plan = patched(example.triggers);
            let mut settings =
                Settings::read(&serde_json::from_str(example.settings).expect("JSON")).expect("settings");
            let known = serde_json::from_str(example.known_plans).expect("JSON");
            settings.known_plans =
                individuell_plan::rules::KnownPlan::read_list(&known).expect("known plans");
            plan.status = status.map_or(plan.status, PlanStatus::of);
            plan.mode = mode.and_then(individuell_plan::plan::PlanMode::of);
            validate(&plan, today(), &Arc::new(settings)).iter().any(|finding| finding.code == rule.code)
        };
        let is_closing = rule.code == "closed-without-closing";
        assert!(found(None, None), "{}", rule.code);
        let is_consistency = rule.level == Level::Error && !source.starts_with("row");
        assert_eq!(found(Some("entered-in-error"), None), is_consistency, "{}", rule.code);
        if rule.level != Level::Error && !is_closing && of_content(&source) {
            seen += 1;
            assert!(!found(None, Some("coordinator-only")), "{}", rule.code);
        }
        if ["letter b", "letter c"].contains(&source.as_str()) {
            assert!(found(None, Some("coordinator-only")), "{}", rule.code);
        }
    }
    assert!(seen > 10 && seen < RULES.len());
}
