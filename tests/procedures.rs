//! Every step of every checklist has a patch of the base plan that makes it done and one that
//! makes it open; and the letters of the content rule follow the rules.
#![cfg(not(target_arch = "wasm32"))]

mod base_plan;

use base_plan::{patched, today};
use individuell_plan::plan::{Json, Plan, PlanMode};
use individuell_plan::rules::procedure::{every_step, step_examples};
use individuell_plan::rules::{
    Letter, LetterState, Procedure, Settings, StepState, blocks_use, completeness, procedures,
};
use individuell_plan::words::{Catalogue, Lang};
use std::sync::Arc;

fn of(plan: &Plan) -> Vec<Procedure> {
    procedures(plan, today(), &Arc::new(Settings::default()))
}

fn state(patch: &str, code: &str, step: &str) -> Option<StepState> {
    let plan = patched(patch);
    let all = of(&plan);
    let procedure = all.iter().find(|procedure| procedure.code == code)?;
    procedure.steps.iter().find(|one| one.code == step).map(|one| one.state)
}

#[test]
fn every_step_has_examples() {
    let with: Vec<_> = step_examples().iter().map(|one| (one.procedure, one.step)).collect();
    for step in every_step() {
        assert_eq!(with.iter().filter(|one| **one == step).count(), 1, "{step:?}");
    }
    assert_eq!(with.len(), every_step().count());
}

#[test]
fn each_step_is_done_and_open_as_its_examples_say() {
    for one in step_examples() {
        assert_eq!(state(one.done, one.procedure, one.step), Some(StepState::Done), "{} done", one.step);
        assert_eq!(state(one.open, one.procedure, one.step), Some(StepState::Open), "{} open", one.step);
    }
}

#[test]
fn steps_have_places_that_exist_and_sentences_in_each_language() {
    for one in step_examples() {
        for plan in [patched(one.done), patched(one.open)] {
            for procedure in of(&plan) {
                for catalogue in Lang::ALL.map(Catalogue::of) {
                    assert!(!catalogue.say(&procedure.title).is_empty());
                    for step in &procedure.steps {
                        assert!(plan.kind(&step.path.target).is_some(), "{}", step.code);
                        assert!(catalogue.say(&step.message).ends_with('.'), "{}", step.code);
                    }
                }
            }
        }
    }
}

#[test]
fn what_nothing_asks_for_is_not_relevant() {
    let not = Some(StepState::NotRelevant);
    assert_eq!(state("{}", "start-up", "child-met"), not);
    assert_eq!(state("{}", "start-up", "municipality-contacted"), not);
    assert_eq!(state(r#"{"/groupStarted":null}"#, "start-up", "consent-before-group"), not);
    assert_eq!(state(r#"{"/startUp/informed":null}"#, "journal", "information"), not);
    assert_eq!(state(r#"{"/status":"draft","/statusChanges":null}"#, "journal", "main-points"), not);
    assert_eq!(state(r#"{"/participants/1/to":"2026-02-28"}"#, "journal", "names"), not);
    let refuses = r#"{"/startUp/doctorInformed":null,"/consents/1/decision":"declined"}"#;
    assert_eq!(state(refuses, "start-up", "doctor-informed"), not);
    let oral = r#"{"/consents/0/form":"oral","/consents/1/form":"oral"}"#;
    assert_eq!(state(oral, "consent-renewal", "form-sent"), not);
}

#[test]
fn a_checklist_is_there_while_it_is_needed() {
    let codes = |patch: &str| of(&patched(patch)).iter().map(|one| one.code).collect::<Vec<_>>();
    assert_eq!(codes("{}"), ["start-up", "journal", "consent-renewal"]);
    assert_eq!(codes(r#"{"/consents":null}"#), ["start-up", "journal"]);
    assert!(codes(r#"{"/closing":{"reason":"Flytter"}}"#).contains(&"closing"));
    assert!(codes(r#"{"/participants/1/to":"2026-03-31"}"#).contains(&"transfer"));
    assert!(!codes(r#"{"/participants/1/to":"2026-04-01"}"#).contains(&"transfer"));
    let two = r#"{"/transfers":[{"id":"t","fromWho":"k","date":"2026-03-31"},{"id":"u","fromWho":"f"}],"/participants/1/to":"2026-03-31"}"#;
    assert_eq!(codes(two).iter().filter(|code| **code == "transfer").count(), 2);
}

#[test]
fn nobody_lets_go_before_another_has_connected() {
    let state = |patch: &str| state(patch, "transfer", "successor");
    let to =
        r#""/transfers":[{"id":"t","type":"coordinator","fromWho":"k","toWho":"f","date":"2026-03-31"}]"#;
    assert_eq!(state(&format!("{{{to}}}")), Some(StepState::Open));
    let later = r#""/participants/2/roles":["coordinator"],"/participants/2/from":"2026-04-02""#;
    assert_eq!(state(&format!("{{{to},{later}}}")), Some(StepState::Open));
    let next_day = r#""/participants/2/roles":["coordinator"],"/participants/2/from":"2026-04-01""#;
    assert_eq!(state(&format!("{{{to},{next_day}}}")), Some(StepState::Done));
}

#[test]
fn a_procedure_is_json_for_the_host() {
    let plan = patched("{}");
    let all = of(&plan);
    let json = all[0].to_json(&individuell_plan::plan::Pointers::of(&plan), &Catalogue::of(Lang::Nn));
    assert_eq!(json.member("code").and_then(Json::as_text), Some("start-up"));
    assert_eq!(json.member("title").and_then(Json::as_text), Some("Oppstart"));
    let Some(Json::List(steps)) = json.member("steps") else { panic!("{json:?}") };
    let Json::Object(members) = &steps[1] else { panic!("{steps:?}") };
    let keys: Vec<_> = members.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["code", "state", "path", "message", "source"]);
    assert_eq!(steps[1].member("path").and_then(Json::as_text), Some("/startUp/informed"));
    assert_eq!(steps[1].member("state").and_then(Json::as_text), Some("done"));
}

fn letter(plan: &Plan, which: char) -> Letter {
    let letters = completeness(plan, today(), &Arc::new(Settings::default()));
    letters.into_iter().find(|letter| letter.letter == which).expect("a letter")
}

#[test]
fn the_base_plan_meets_every_letter_and_an_empty_one_none() {
    let settings = Arc::new(Settings::default());
    let letters = completeness(&patched("{}"), today(), &settings);
    assert_eq!(letters.iter().map(|letter| letter.letter).collect::<String>(), "abcdefghi");
    assert!(letters.iter().all(|letter| letter.state == LetterState::Met && letter.findings.is_empty()));
    assert_eq!(blocks_use(&patched("{}"), today(), &settings), []);
    for letter in completeness(&Plan::default(), today(), &settings) {
        assert_eq!(letter.state, LetterState::Missing);
        assert!(!letter.findings.is_empty());
        for catalogue in Lang::ALL.map(Catalogue::of) {
            assert!(!catalogue.say(&letter.title).is_empty());
        }
    }
}

#[test]
fn letters_follow_the_rules() {
    let state = |patch: &str, which| letter(&patched(patch), which).state;
    assert_eq!(state(r#"{"/participants/1/to":"2026-02-28"}"#, 'c'), LetterState::Missing);
    assert_eq!(state(r#"{"/participants/2/roles":["coordinator"]}"#, 'c'), LetterState::Partly);
    assert_eq!(state(r#"{"/goals/0/measures/0/extent":null}"#, 'e'), LetterState::Partly);
    assert_eq!(state(r#"{"/goals/0/measures":[]}"#, 'e'), LetterState::Missing);
    assert_eq!(state(r#"{"/goals/0/measures/0/how":null}"#, 'f'), LetterState::Missing);
    let half = r#"{"/goals/0/measures/-":{"id":"m2","title":"Svømming"}}"#;
    assert_eq!(state(half, 'f'), LetterState::Partly);
    assert_eq!(state(r#"{"/period":null}"#, 'g'), LetterState::Partly);
    assert_eq!(state(r#"{"/period":null,"/evaluation":null}"#, 'g'), LetterState::Missing);
}

#[test]
fn a_letter_is_json_for_the_host() {
    let plan = patched(r#"{"/goals/0/measures/0/extent":null}"#);
    let json =
        letter(&plan, 'e').to_json(&individuell_plan::plan::Pointers::of(&plan), &Catalogue::of(Lang::Nb));
    assert_eq!(json.member("letter").and_then(Json::as_text), Some("e"));
    assert_eq!(json.member("state").and_then(Json::as_text), Some("partly"));
    let Some(Json::List(todo)) = json.member("todo") else { panic!("{json:?}") };
    assert_eq!(todo[0].member("code").and_then(Json::as_text), Some("measure-without-extent"));
    assert_eq!(todo[0].member("path").and_then(Json::as_text), Some("/goals/0/measures/0/extent"));
}

#[test]
fn consent_always_blocks_and_the_rest_unless_a_reason_is_given() {
    let settings = Arc::new(Settings::default());
    let blocks = |plan: &Plan| blocks_use(plan, today(), &settings).len();
    let gap = r#""/goals/0/measures/0/extent":null"#;
    assert_eq!(blocks(&patched(&format!("{{{gap}}}"))), 1);
    assert_eq!(blocks(&patched(&format!(r#"{{{gap},"/gapsReason":" "}}"#))), 1);
    assert_eq!(blocks(&patched(&format!(r#"{{{gap},"/gapsReason":"Avklares i møtet"}}"#))), 0);
    let without = r#""/consents/0/to":"2026-02-28""#;
    assert!(blocks(&patched(&format!(r#"{{{without},"/gapsReason":"Haster"}}"#))) > 0);
    let mut only = patched(&format!("{{{gap}}}"));
    only.mode = Some(PlanMode::CoordinatorOnly);
    assert_eq!(blocks(&only), 0);
    let mut only = patched(&format!("{{{gap},{without}}}"));
    only.mode = Some(PlanMode::CoordinatorOnly);
    assert!(blocks_use(&only, today(), &settings).iter().all(|one| one.source.to_string() == "letter h"));
    assert!(blocks(&only) > 0);
}

/// A checklist, a step, a patch, and where the step stands: what the examples leave open.
type Case = (&'static str, &'static str, &'static str, StepState);

const CASES: &[Case] = {
    use StepState::{Done, NotRelevant, Open};
    &[
        ("start-up", "child-met", r#"{"/person/birthDate":"2008-03-01"}"#, NotRelevant),
        ("start-up", "child-heard", r#"{"/person/birthDate":"2008-03-01"}"#, NotRelevant),
        ("start-up", "child-met", r#"{"/person/birthDate":null}"#, NotRelevant),
        (
            "start-up",
            "meeting-agreed",
            r#"{"/meetings":[{"id":"h","title":"Møte","status":"planned"}]}"#,
            Open,
        ),
        ("start-up", "meeting-agreed", r#"{"/meetings":[{"id":"h","title":"Møte","status":"held"}]}"#, Open),
        (
            "start-up",
            "meeting-agreed",
            r#"{"/meetings":[{"id":"h","title":"Møte","status":"cancelled","date":"2026-04-01"}]}"#,
            Open,
        ),
        (
            "start-up",
            "meeting-agreed",
            r#"{"/meetings":[{"id":"h","title":"Møte","status":"planned","date":"2026-04-01"}]}"#,
            Done,
        ),
        (
            "start-up",
            "meeting-agreed",
            r#"{"/meetings":[{"id":"h","title":"Møte","status":"held","date":"2026-02-01"}]}"#,
            Done,
        ),
        ("start-up", "next-contact", r#"{"/expectations/0/who":null}"#, Open),
        ("start-up", "next-contact", r#"{"/expectations/0/about":"person"}"#, Open),
        ("start-up", "expectations", r#"{"/expectations/0/about":"person"}"#, Done),
        (
            "start-up",
            "expectations",
            r#"{"/expectations/0/about":"person","/expectations/0/text":" "}"#,
            Open,
        ),
        ("start-up", "group-expectations", r#"{"/expectations/0/about":"person"}"#, Open),
        ("start-up", "informed-before-consent", r#"{"/consents/0/informed":"2026-01-15"}"#, Done),
        ("start-up", "informed-before-consent", r#"{"/consents/0/date":null}"#, Done),
        ("start-up", "informed-before-consent", r#"{"/consents/1/informed":"2026-01-16"}"#, Done),
        ("start-up", "informed-before-consent", r#"{"/consents/0":null}"#, Open),
        ("start-up", "consent-before-group", r#"{"/consents/0/about":"exchange"}"#, Open),
        ("start-up", "consent-before-group", r#"{"/consents/0/to":"2026-01-20"}"#, Done),
        ("start-up", "consent-before-group", r#"{"/consents/0/to":"2026-01-19"}"#, Open),
        ("start-up", "access-and-training", r#"{"/participants/2/accessGiven":null}"#, Open),
        (
            "start-up",
            "access-and-training",
            r#"{"/participants/2/trained":null,"/participants/2/presence":"called-in"}"#,
            Done,
        ),
        (
            "start-up",
            "access-and-training",
            r#"{"/participants/2/trained":null,"/participants/2/to":"2026-02-28"}"#,
            Done,
        ),
        (
            "start-up",
            "access-and-training",
            r#"{"/participants/1/presence":"called-in","/participants/2/presence":"called-in"}"#,
            Open,
        ),
        (
            "start-up",
            "doctor-informed",
            r#"{"/startUp/doctorInformed":null,"/consents/1/decision":"withdrawn"}"#,
            NotRelevant,
        ),
        ("start-up", "doctor-informed", r#"{"/consents/1/decision":"withdrawn"}"#, Done),
        (
            "start-up",
            "doctor-informed",
            r#"{"/startUp/doctorInformed":null,"/consents/0/decision":"declined"}"#,
            Open,
        ),
        ("start-up", "municipality-contacted", r#"{"/startUp/origin":"earlier-plan"}"#, NotRelevant),
        ("journal", "wish", r#"{"/startUp/declined":"2026-01-02"}"#, Done),
        ("journal", "wish", r#"{"/startUp/declined":"2026-01-03"}"#, Open),
        ("journal", "wish", r#"{"/startUp/wish":null}"#, Done),
        ("journal", "wish", r#"{"/startUp/wish":null,"/startUp/criteriaMet":null}"#, NotRelevant),
        ("journal", "consent", r#"{"/consents":[]}"#, NotRelevant),
        (
            "journal",
            "coordinator",
            r#"{"/participants/1/appointments/0/from":null,"/journal/coordinatorNoted":"2026-01-01"}"#,
            Done,
        ),
        (
            "journal",
            "coordinator",
            r#"{"/participants/1/appointments/0/from":null,"/journal/coordinatorNoted":null}"#,
            Open,
        ),
        (
            "journal",
            "coordinator",
            r#"{"/participants/2/roles":["hospital-coordinator"],"/participants/2/appointments":[{"id":"f1","role":"hospital-coordinator","from":"2026-02-20"}]}"#,
            Done,
        ),
        (
            "journal",
            "names",
            r#"{"/participants/2/roles":["hospital-coordinator"],"/participants/2/appointments":[{"id":"f1","role":"hospital-coordinator","from":"2026-02-20"}]}"#,
            Open,
        ),
        (
            "journal",
            "main-points",
            r#"{"/statusChanges/-":{"id":"s2","status":"paused","date":"2026-02-20"}}"#,
            Done,
        ),
        (
            "journal",
            "main-points",
            r#"{"/statusChanges/-":{"id":"s2","status":"in-use","date":"2026-02-02"}}"#,
            Open,
        ),
        ("journal", "main-points", r#"{"/statusChanges":[]}"#, Done),
        ("journal", "main-points", r#"{"/statusChanges":[],"/journal/mainPointsNoted":null}"#, Open),
        ("journal", "main-points", r#"{"/statusChanges/0/status":"paused","/status":"draft"}"#, NotRelevant),
        (
            "consent-renewal",
            "composition",
            r#"{"/participants/-":{"id":"n2","name":"Ny Test","to":"2026-02-28"}}"#,
            Done,
        ),
        (
            "consent-renewal",
            "composition",
            r#"{"/participants/-":{"id":"n2","name":"Ny Test"},"/consents/0/by":"n2"}"#,
            Done,
        ),
        ("consent-renewal", "composition", r#"{"/consents/1/covers":["k"]}"#, Open),
        ("consent-renewal", "information-types", r#"{"/consents/1/to":"2026-02-28"}"#, Open),
        ("closing", "closed", r#"{"/status":"revoked"}"#, Done),
        // Who is named nowhere: somebody else who takes part the day after, and is appointed.
        (
            "transfer",
            "new-appointed",
            r#"{"/transfers":[{"id":"t","fromWho":"k","date":"2026-03-31"}]}"#,
            Open,
        ),
        (
            "transfer",
            "new-appointed",
            r#"{"/transfers":[{"id":"t","fromWho":"k","date":"2026-03-31"}],"/participants/2/appointments":[{"id":"f1","role":"coordinator","from":"2026-04-01"}]}"#,
            Done,
        ),
        (
            "transfer",
            "new-appointed",
            r#"{"/transfers":[{"id":"t","fromWho":"k","date":"2026-03-31"}],"/participants/2/appointments":[{"id":"f1","role":"coordinator"}]}"#,
            Open,
        ),
        (
            "transfer",
            "new-appointed",
            r#"{"/transfers":[{"id":"t","fromWho":"k","date":"2026-03-31"}],"/participants/2/appointments":[{"id":"f1","role":"child-coordinator","from":"2026-04-01"}]}"#,
            Open,
        ),
        (
            "transfer",
            "new-appointed",
            r#"{"/transfers":[{"id":"t","fromWho":"k","date":"2026-03-31"}],"/participants/2/to":"2026-03-31","/participants/2/appointments":[{"id":"f1","role":"coordinator","from":"2026-03-01"}]}"#,
            Open,
        ),
        (
            "transfer",
            "new-appointed",
            r#"{"/transfers":[{"id":"t","fromWho":"k","date":"2026-03-31"}],"/participants/2/to":"2026-04-01","/participants/2/appointments":[{"id":"f1","role":"coordinator","from":"2026-03-01"}]}"#,
            Done,
        ),
        (
            "transfer",
            "old-access-ended",
            r#"{"/transfers":[{"id":"t","fromWho":"k","date":"2026-03-31"}],"/participants/1/accessTo":"2026-03-31"}"#,
            Done,
        ),
        ("transfer", "old-access-ended", r#"{"/participants/1/to":"2026-03-31"}"#, Open),
    ]
};

#[test]
fn each_condition_of_a_step_counts() {
    let wrong = CASES.iter().filter_map(|(code, step, patch, expected)| {
        let is = state(patch, code, step);
        (is != Some(*expected)).then_some((code, step, patch, is))
    });
    assert_eq!(wrong.collect::<Vec<_>>(), []);
}

/// A transfer is open until its last day is written, and only then is it gone from the lists.
#[test]
fn a_transfer_with_every_day_is_over() {
    let days = [
        "accepted",
        "meetingHeld",
        "documented",
        "personInformed",
        "leaderInformed",
        "unitNotified",
        "partnersInformed",
    ];
    let with = |left_out: Option<&str>| {
        let written = days.iter().filter(|day| Some(**day) != left_out);
        let written: String = written.map(|day| format!(r#","{day}":"2026-02-20""#)).collect();
        let patch = format!(r#"{{"/transfers":[{{"id":"t","fromWho":"k","date":"2026-02-20"{written}}}]}}"#);
        of(&patched(&patch)).iter().any(|procedure| procedure.code == "transfer")
    };
    assert!(!with(None));
    for day in days {
        assert!(with(Some(day)), "{day}");
    }
}
