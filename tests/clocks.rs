//! Every clock is triggered by its patch of the base plan and not by its nearest miss; ticks are
//! in order, stop when the plan rests, and read well in each language.
#![cfg(not(target_arch = "wasm32"))]

mod base_plan;

use base_plan::{day, patched, today};
use individuell_plan::plan::{Date, Json, Plan, PlanMode, PlanStatus};
use individuell_plan::rules::clock::{self, clock_examples};
use individuell_plan::rules::{CLOCKS, RULES, Settings, Tick, TickState, all_rules, clocks, validate};
use individuell_plan::words::{Catalogue, Lang};
use std::sync::Arc;

fn ticks(plan: &Plan, today: Date) -> Vec<Tick> {
    clocks(plan, today, &Arc::new(Settings::default()))
}

/// The state a clock is in on a day, of its most pressing tick.
fn state(plan: &Plan, code: &str, on: &str) -> Option<TickState> {
    let states = ticks(plan, day(on)).into_iter().filter(|tick| tick.code == code).map(|tick| tick.state);
    states.min()
}

fn found(plan: &Plan, today: Date) -> Vec<&'static str> {
    let findings = validate(plan, today, &Arc::new(Settings::default()));
    let codes = findings.into_iter().map(|finding| finding.code);
    codes.filter(|code| clock::rules().any(|rule| rule.code == *code)).collect()
}

#[test]
fn every_clock_has_examples_and_a_code_of_its_own() {
    let with: Vec<_> = clock_examples().iter().map(|example| example.clock.code).collect();
    let all: Vec<_> = CLOCKS.iter().map(|clock| clock.code).collect();
    assert_eq!(with, all);
    let mut codes: Vec<_> = all.iter().copied().chain(RULES.iter().map(|rule| rule.code)).collect();
    let count = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), count);
    let mut finding: Vec<_> = CLOCKS.iter().filter(|clock| clock.finds).map(|clock| clock.code).collect();
    let mut rules: Vec<_> = clock::rules().map(|rule| rule.code).collect();
    finding.sort_unstable();
    rules.sort_unstable();
    assert_eq!(finding, rules);
    assert_eq!(all_rules().count(), RULES.len() + rules.len());
}

#[test]
fn no_clock_finds_anything_in_the_base_plan() {
    assert_eq!(found(&patched("{}"), today()), Vec::<&str>::new());
    assert!(ticks(&patched("{}"), today()).iter().all(|tick| tick.state == TickState::Later));
}

#[test]
fn each_example_triggers_its_clock() {
    for example in clock_examples() {
        let (plan, code) = (patched(example.triggers), example.clock.code);
        let pressing = |tick: &&Tick| tick.code == code && tick.state != TickState::Later;
        assert!(ticks(&plan, today()).iter().find(pressing).is_some(), "{code}");
        assert_eq!(found(&plan, today()).contains(&code), example.clock.finds, "{code}");
    }
}

#[test]
fn no_clock_finds_anything_in_a_counter_example() {
    for example in clock_examples() {
        let (plan, code) = (patched(example.passes), example.clock.code);
        assert!(
            !matches!(state(&plan, code, "2026-03-01"), Some(state) if state != TickState::Later),
            "{code}"
        );
        assert!(!found(&plan, today()).contains(&code), "{code}");
    }
}

#[test]
fn sentences_are_whole_in_each_language_and_each_state() {
    let mut seen = std::collections::HashSet::new();
    for example in clock_examples() {
        for patch in [example.triggers, example.passes] {
            let plan = patched(patch);
            for months in [-14, -2, -1, 0, 1, 3, 14] {
                for tick in ticks(&plan, today().plus_days(months * 30)) {
                    assert!(plan.kind(&tick.path.target).is_some(), "{}", tick.code);
                    seen.insert((tick.code, tick.state));
                    for catalogue in Lang::ALL.map(Catalogue::of) {
                        let (message, way_out) = (catalogue.say(&tick.message), catalogue.say(&tick.way_out));
                        assert!(!message.contains('{') && message.ends_with('.'), "{message}");
                        assert!(!way_out.contains('{') && way_out.ends_with('.'), "{way_out}");
                        assert!(!message.contains("«»") && !message.contains("  "), "{message}");
                    }
                }
            }
        }
    }
    assert!(CLOCKS.iter().all(|clock| seen.iter().any(|(code, _)| *code == clock.code)));
}

#[test]
fn a_tick_is_json_for_the_host() {
    let plan = patched(r#"{"/meetings/0/minutesSent":null}"#);
    let tick = ticks(&plan, today()).into_iter().find(|tick| tick.code == "minutes").expect("a tick");
    let json = tick.to_json(&individuell_plan::plan::Pointers::of(&plan), &Catalogue::of(Lang::Nb));
    let text = |key| json.member(key).and_then(Json::as_text).map(str::to_owned);
    assert_eq!(text("due").as_deref(), Some("2026-02-03"));
    assert_eq!(text("state").as_deref(), Some("overdue"));
    assert_eq!(text("path").as_deref(), Some("/meetings/0/minutesSent"));
    assert_eq!(text("who").as_deref(), Some("f"));
    assert_eq!(text("source").as_deref(), Some("row 91 (S1)"));
    assert_eq!(
        text("message").as_deref(),
        Some("Referatet fra møtet 20. januar 2026 skulle vært sendt innen 3. februar 2026.")
    );
    assert!(text("wayOut").is_some());
    let plan = patched(r#"{"/evaluation/next":null,"/participants/1/roles":["participant"]}"#);
    let tick = ticks(&plan, today()).into_iter().find(|tick| tick.code == "plan-evaluation").expect("a tick");
    let json = tick.to_json(&individuell_plan::plan::Pointers::of(&plan), &Catalogue::of(Lang::Nb));
    assert_eq!(json.member("due"), Some(&Json::Null));
    assert_eq!(json.member("who"), Some(&Json::Null));
}

#[test]
fn what_is_overdue_comes_first_and_then_what_is_ahead() {
    let plan = patched(
        r#"{"/goals/0/deadline":"2026-02-01","/goals/0/evaluate":"2026-01-25","/evaluation/next":null,"/period/end":"2026-03-15"}"#,
    );
    let ticks = ticks(&plan, today());
    let codes: Vec<_> = ticks.iter().map(|tick| tick.code).take(4).collect();
    assert_eq!(codes, ["goal-evaluation", "goal-deadline", "plan-evaluation", "plan-period-end"]);
    let ahead: Vec<_> = ticks.iter().skip(3).map(|tick| tick.due).collect();
    assert!(ahead.is_sorted());
}

/// A code, a patch, and the states on the day before, on and after a boundary.
type Boundary = (&'static str, &'static str, [(&'static str, TickState); 3]);

const BOUNDARIES: &[Boundary] = {
    use TickState::{Later, Overdue, Soon};
    &[
        (
            "first-contact",
            r#"{"/participants/1/appointments/0/firstContact":null}"#,
            [("2026-01-23", Soon), ("2026-01-24", Soon), ("2026-01-25", Overdue)],
        ),
        (
            "yearly-meeting",
            r#"{"/meetings/1":null}"#,
            [("2026-12-20", Later), ("2026-12-21", Soon), ("2027-01-21", Overdue)],
        ),
        ("meeting-date", "{}", [("2026-05-17", Later), ("2026-05-18", Soon), ("2026-06-02", Overdue)]),
        ("meeting-notice", "{}", [("2026-05-17", Later), ("2026-05-18", Soon), ("2026-05-19", Overdue)]),
        (
            "minutes",
            r#"{"/meetings/0/minutesSent":null}"#,
            [("2026-02-02", Soon), ("2026-02-03", Soon), ("2026-02-04", Overdue)],
        ),
        ("plan-evaluation", "{}", [("2026-05-01", Later), ("2026-05-02", Soon), ("2026-06-02", Overdue)]),
        ("measure-deadline", "{}", [("2026-03-31", Later), ("2026-04-01", Soon), ("2026-05-02", Overdue)]),
        ("consent-expiry", "{}", [("2026-12-15", Later), ("2026-12-16", Soon), ("2027-01-16", Overdue)]),
        ("plan-period-end", "{}", [("2026-11-30", Later), ("2026-12-01", Soon), ("2027-01-01", Overdue)]),
        (
            "access-expiry",
            r#"{"/participants/2/accessTo":"2026-03-31"}"#,
            [("2026-02-28", Later), ("2026-03-31", Soon), ("2026-04-01", Overdue)],
        ),
        ("nothing-happened", "{}", [("2026-05-01", Later), ("2026-05-02", Soon), ("2026-05-03", Overdue)]),
        ("expectation-contact", "{}", [("2026-05-25", Later), ("2026-06-02", Soon), ("2026-06-03", Overdue)]),
    ]
};

#[test]
fn states_change_on_their_day() {
    for (code, patch, days) in BOUNDARIES {
        for (on, expected) in days {
            assert_eq!(state(&patched(patch), code, on), Some(*expected), "{code} {on}");
        }
    }
}

#[test]
fn a_birthday_is_told_of_before_and_after_and_is_never_overdue() {
    let plan = patched(r#"{"/person/birthDate":"2010-05-01"}"#);
    let on = |on| state(&plan, "birthday", on);
    assert_eq!(on("2026-03-01"), Some(TickState::Later));
    assert_eq!(on("2026-03-02"), Some(TickState::Soon));
    assert_eq!(on("2026-06-30"), Some(TickState::Soon));
    assert_eq!(on("2026-07-01"), Some(TickState::Later));
    let said = |on| {
        let tick = ticks(&plan, day(on)).into_iter().find(|tick| tick.code == "birthday").expect("a tick");
        Catalogue::of(Lang::Nn).say(&tick.message)
    };
    assert_eq!(said("2026-05-01"), "Personen fyller 16 år 1. mai 2026.");
    assert_eq!(said("2026-05-02"), "Personen fylte 16 år 1. mai 2026.");
    assert_eq!(said("2026-07-01"), "Personen fyller 18 år 1. mai 2028.");
}

#[test]
fn what_was_done_stops_its_clock() {
    let overdue = |patch: &str, code| state(&patched(patch), code, "2026-03-01") == Some(TickState::Overdue);
    let late = r#""/goals/0/evaluate":"2026-02-10""#;
    assert!(overdue(&format!("{{{late}}}"), "goal-evaluation"));
    let made = r#""/goals/0/evaluations/-":{"id":"e","date":"2026-02-10"}"#;
    assert!(!overdue(&format!("{{{late},{made}}}"), "goal-evaluation"));
    let expired = r#""/consents/0/to":"2026-02-10""#;
    assert!(overdue(&format!("{{{expired}}}"), "consent-expiry"));
    let renewed = r#""/consents/-":{"id":"c3","about":"plan","decision":"given","date":"2026-02-08"}"#;
    assert!(!overdue(&format!("{{{expired},{renewed}}}"), "consent-expiry"));
    let refused = r#""/consents/-":{"id":"c3","about":"plan","decision":"declined","date":"2026-02-08"}"#;
    assert!(!overdue(&format!("{{{expired},{refused}}}"), "consent-expiry"));
    let agreed = r#""/expectations/0/date":"2026-02-10""#;
    assert!(overdue(&format!("{{{agreed}}}"), "expectation-contact"));
    let noted = r#""/goals/0/measures/0/log":[{"id":"l1","date":"2026-02-11","text":"Ringte"}]"#;
    assert!(!overdue(&format!("{{{agreed},{noted}}}"), "expectation-contact"));
    let reason = r#"{"/participants/1/appointments/0/firstContact":null,"/participants/1/appointments/0/firstContactReason":"Var innlagt"}"#;
    assert_eq!(state(&patched(reason), "first-contact", "2026-03-01"), None);
}

#[test]
fn clocks_stop_with_the_plan() {
    for example in clock_examples() {
        let mut plan = patched(example.triggers);
        let mut codes = |status, mode| {
            (plan.status, plan.mode) = (Some(status), mode);
            let ticks = ticks(&plan, today());
            assert!(ticks.len() >= found(&plan, today()).len());
            ticks.iter().map(|tick| tick.code).collect::<std::collections::BTreeSet<_>>()
        };
        for status in [PlanStatus::Closed, PlanStatus::Revoked] {
            assert!(codes(status, None).iter().all(|code| *code == "closing-notices"));
        }
        assert!(codes(PlanStatus::EnteredInError, None).is_empty());
        let asleep = ["access-expiry", "closing-notices", "consent-expiry"];
        assert!(codes(PlanStatus::Paused, None).iter().all(|code| asleep.contains(code)));
        let without_plan = [
            "access-expiry",
            "consent-expiry",
            "coordinator-appointment",
            "coordinator-end",
            "expectation-contact",
            "first-contact",
            "meeting-date",
            "meeting-half-year",
            "meeting-notice",
            "minutes",
            "next-meeting",
            "participant-ready",
            "substitute-end",
            "unit-notice-start",
            "yearly-meeting",
        ];
        let codes = codes(PlanStatus::InUse, Some(PlanMode::CoordinatorOnly));
        assert!(codes.iter().all(|code| without_plan.contains(code)), "{codes:?}");
    }
}

#[test]
fn settings_move_the_clocks() {
    let settings = Settings { minutes_days: 60, ages: vec![40], ..Settings::default() };
    let plan = patched(r#"{"/meetings/0/minutesSent":null}"#);
    let ticks = clocks(&plan, today(), &Arc::new(settings));
    let due = |code| ticks.iter().find(|tick| tick.code == code).and_then(|tick| tick.due);
    assert_eq!(due("minutes"), Some(day("2026-03-21")));
    assert_eq!(due("birthday"), Some(day("2026-05-03")));
}
