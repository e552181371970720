//! Each letter of the content rule when all, some and nothing of it is there; and what keeps a
//! plan from being taken into use.
#![cfg(not(target_arch = "wasm32"))]

mod base_plan;

use base_plan::{day, patched, today};
use individuell_plan::plan::{Plan, PlanStatus};
use individuell_plan::rules::LetterState::{Met, Missing, Partly};
use individuell_plan::rules::{Finding, Letter, LetterState, Level, Settings, blocks_use, completeness};
use std::sync::Arc;

/// A letter, a patch of the base plan, how much of the letter is there then, and what is still to
/// be done.
type Case = (char, &'static str, LetterState, &'static [&'static str]);

const CASES: &[Case] = &[
    ('a', "{}", Met, &[]),
    ('a', r#"{"/goals":[]}"#, Partly, &["no-goals"]),
    ('a', r#"{"/needs":[]}"#, Partly, &["no-needs"]),
    ('a', r#"{"/resources":" "}"#, Partly, &["no-resources"]),
    ('a', r#"{"/resources":null,"/needs":[]}"#, Partly, &["no-needs", "no-resources"]),
    ('a', r#"{"/goals":[],"/needs":[]}"#, Partly, &["no-goals", "no-needs"]),
    ('a', r#"{"/goals":[],"/resources":null}"#, Partly, &["no-goals", "no-resources"]),
    (
        'a',
        r#"{"/goals":[],"/needs":[],"/resources":" "}"#,
        Missing,
        &["no-goals", "no-needs", "no-resources"],
    ),
    ('b', "{}", Met, &[]),
    ('b', r#"{"/participants/2/name":" "}"#, Partly, &["participant-without-name"]),
    ('b', r#"{"/participants/2/to":"2026-03-01"}"#, Met, &[]),
    ('b', r#"{"/participants/2/to":"2026-02-28"}"#, Missing, &["no-participants"]),
    ('b', r#"{"/participants/2/roles":["person"]}"#, Missing, &["no-participants"]),
    ('b', r#"{"/participants/2/roles":["coordinator"]}"#, Missing, &["no-participants"]),
    (
        'b',
        r#"{"/participants/2/to":"2026-02-28","/participants/0/name":""}"#,
        Missing,
        &["no-participants", "participant-without-name"],
    ),
    ('c', "{}", Met, &[]),
    ('c', r#"{"/participants/2/roles":["coordinator"]}"#, Partly, &["several-coordinators"]),
    ('c', r#"{"/participants/1/to":"2026-03-01"}"#, Met, &[]),
    ('c', r#"{"/participants/1/to":"2026-02-28"}"#, Missing, &["no-coordinator"]),
    ('d', "{}", Met, &[]),
    ('d', r#"{"/participants/0/contribution":null}"#, Partly, &["person-without-contribution"]),
    ('d', r#"{"/participants/2/contribution":" "}"#, Partly, &["participant-without-contribution"]),
    (
        'd',
        r#"{"/participants/0/contribution":" ","/participants/1/contribution":"","/participants/2/contribution":null}"#,
        Missing,
        &[
            "participant-without-contribution",
            "participant-without-contribution",
            "person-without-contribution",
        ],
    ),
    ('e', "{}", Met, &[]),
    ('e', r#"{"/goals/0/measures/0/extent":" "}"#, Partly, &["measure-without-extent"]),
    ('e', r#"{"/goals/0/measures/0/responsible":null}"#, Partly, &["measure-without-responsible"]),
    (
        'e',
        r#"{"/goals/0/measures/0/extent":"","/goals/0/measures/0/responsible":null}"#,
        Missing,
        &["measure-without-extent", "measure-without-responsible"],
    ),
    ('e', r#"{"/goals/0/measures":[]}"#, Missing, &["goal-without-measure"]),
    // A wish need not be whole, so no rule says anything of it.
    (
        'e',
        r#"{"/goals/0/measures/0/extent":"","/goals/0/measures/0/responsible":null,"/goals/0/measures/0/standing":"wish"}"#,
        Missing,
        &["letter-missing"],
    ),
    ('f', "{}", Met, &[]),
    ('f', r#"{"/goals/0/measures/-":{"id":"m2","title":"Svømming"}}"#, Partly, &["measure-without-how"]),
    ('f', r#"{"/goals/0/measures/0/how":" "}"#, Missing, &["measure-without-how"]),
    ('f', r#"{"/goals/0/measures":[]}"#, Missing, &["letter-missing"]),
    ('g', "{}", Met, &[]),
    ('g', r#"{"/period/end":null}"#, Partly, &["period-missing"]),
    ('g', r#"{"/period":null}"#, Partly, &["period-missing"]),
    ('g', r#"{"/period":null,"/evaluation":null}"#, Missing, &["period-missing"]),
    ('g', r#"{"/period/start":null,"/evaluation":null}"#, Partly, &["period-missing"]),
    ('g', r#"{"/period/end":null,"/evaluation":null}"#, Partly, &["period-missing"]),
    ('g', r#"{"/period/start":null,"/period/end":null}"#, Partly, &["period-missing"]),
    ('h', "{}", Met, &[]),
    ('h', r#"{"/consents/0/to":"2026-02-28"}"#, Partly, &["no-consent-to-plan"]),
    ('h', r#"{"/consents/1/to":"2026-02-28"}"#, Partly, &["no-consent-to-exchange"]),
    ('h', r#"{"/consents":[]}"#, Missing, &["no-consent-to-exchange", "no-consent-to-plan"]),
    ('i', "{}", Met, &[]),
    ('i', r#"{"/noCooperation":null,"/cooperation":[{"id":"s","name":"Frivilligsentralen"}]}"#, Met, &[]),
    ('i', r#"{"/noCooperation":null}"#, Missing, &["no-cooperation"]),
];

fn settings() -> Arc<Settings> {
    Arc::new(Settings::default())
}

fn letter(plan: &Plan, which: char) -> Letter {
    let letters = completeness(plan, today(), &settings());
    letters.into_iter().find(|letter| letter.letter == which).expect("a letter")
}

fn codes<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<&'static str> {
    let mut codes: Vec<_> = findings.into_iter().map(|finding| finding.code).collect();
    codes.sort_unstable();
    codes
}

fn blocked(patch: &str) -> Vec<&'static str> {
    codes(&blocks_use(&patched(patch), today(), &settings()))
}

#[test]
fn each_letter_is_met_partly_met_or_missing() {
    for (which, patch, state, to_do) in CASES {
        let letter = letter(&patched(patch), *which);
        assert_eq!(letter.state, *state, "{which} {patch}");
        assert_eq!(codes(&letter.findings), *to_do, "{which} {patch}");
    }
    for which in 'a'..='i' {
        for state in [Met, Missing] {
            assert!(
                CASES.iter().any(|(letter, _, is, _)| *letter == which && *is == state),
                "{which} {state:?}"
            );
        }
    }
}

#[test]
fn a_plan_that_holds_everything_is_not_blocked() {
    assert_eq!(blocked("{}"), Vec::<&str>::new());
    // The last day of a consent is a day with consent.
    assert_eq!(blocked(r#"{"/consents/0/to":"2026-03-01"}"#), Vec::<&str>::new());
}

#[test]
fn without_consent_to_the_plan_it_is_always_blocked() {
    let reason = r#""/gapsReason":"Haster""#;
    for none in
        [r#""/consents/0/to":"2026-02-28""#, r#""/consents/0/from":"2026-03-02""#, r#""/consents/0":null"#]
    {
        assert_eq!(blocked(&format!("{{{none}}}")), ["no-consent-to-plan"]);
        assert_eq!(blocked(&format!("{{{none},{reason}}}")), ["no-consent-to-plan"]);
    }
    let declined = r#"{"/consents/0/decision":"declined","/gapsReason":"Haster"}"#;
    assert_eq!(blocked(declined), ["no-consent-to-plan"]);
    let none_at_all = r#"{"/consents":[],"/gapsReason":"Haster"}"#;
    assert_eq!(blocked(none_at_all), ["no-consent-to-exchange", "no-consent-to-plan"]);
}

/// A group is a reason of its own: it may not work without consent, whatever is said of gaps.
#[test]
fn without_consent_to_exchange_it_is_blocked_as_by_any_gap_and_a_group_always() {
    let none = r#""/consents/1/to":"2026-02-28""#;
    assert_eq!(blocked(&format!("{{{none}}}")), ["no-consent-to-exchange"]);
    let excused = format!(r#"{{{none},"/gapsReason":"Haster""#);
    assert_eq!(blocked(&format!("{excused}}}")), ["no-consent-to-exchange"]);
    assert_eq!(blocked(&format!(r#"{excused},"/groupStarted":null}}"#)), Vec::<&str>::new());
}

#[test]
fn a_gap_in_a_letter_blocks_until_somebody_says_why() {
    for (_, patch, state, to_do) in CASES.iter().filter(|(which, ..)| *which != 'h' && *which != 'c') {
        let found = blocked(patch);
        assert!(to_do.iter().all(|code| found.contains(code)), "{patch}: {found:?}");
        assert_eq!(found.is_empty(), *state == Met && to_do.is_empty(), "{patch}: {found:?}");
        let mut excused = patched(patch);
        excused.gaps_reason = "Avklares i møtet".into();
        assert_eq!(blocks_use(&excused, today(), &settings()), [], "{patch}");
        excused.gaps_reason = " \n".into();
        assert_eq!(codes(&blocks_use(&excused, today(), &settings())), found, "{patch}");
    }
}

#[test]
fn a_reminder_of_a_letter_makes_it_partly_met_and_blocks_nothing() {
    let outside = r#"{"/goals/0/measures/0/deadline":"2027-01-01"}"#;
    let letter = letter(&patched(outside), 'g');
    assert_eq!(letter.state, Partly);
    assert!(letter.findings.iter().all(|finding| finding.level == Level::Reminder));
    assert_eq!(blocked(outside), Vec::<&str>::new());
}

#[test]
fn a_coordinator_without_a_plan_needs_consent_only() {
    let only = r#""/mode":"coordinator-only","/goals":[],"/needs":[],"/resources":null"#;
    assert_eq!(blocked(&format!("{{{only}}}")), Vec::<&str>::new());
    // No rule asks for it there, so the letter itself says what is missing.
    assert_eq!(blocked(&format!(r#"{{{only},"/consents/0":null}}"#)), ["letter-missing"]);
    assert_eq!(blocked(&format!(r#"{{{only},"/consents":[]}}"#)), ["no-consent-to-exchange"]);
}

/// A closed plan is asked for nothing but consistency; what is absent is still said to be absent.
#[test]
fn a_plan_that_has_ended_is_judged_by_what_is_there() {
    let mut plan = patched(r#"{"/goals/0/measures/0/extent":null,"/noCooperation":null}"#);
    assert_eq!((letter(&plan, 'e').state, letter(&plan, 'i').state), (Partly, Missing));
    plan.status = Some(PlanStatus::Closed);
    assert_eq!((letter(&plan, 'e').state, letter(&plan, 'i').state), (Met, Missing));
    assert_eq!(codes(&letter(&plan, 'i').findings), ["letter-missing"]);
}

/// What a rule does not say, the letter says itself: where, and in words.
#[test]
fn a_letter_of_which_nothing_is_there_says_where_to_begin() {
    let mut plan = Plan { status: Some(PlanStatus::Closed), ..Plan::default() };
    let places = [
        "/goals",
        "/participants",
        "/participants",
        "/participants",
        "/goals",
        "/goals",
        "/period/start",
        "/consents",
        "/cooperation",
    ];
    let letters = completeness(&plan, day("2026-03-01"), &settings());
    for (letter, place) in letters.iter().zip(places) {
        assert_eq!(letter.state, Missing, "{}", letter.letter);
        let [finding] = letter.findings.as_slice() else {
            panic!("{}: {:?}", letter.letter, letter.findings)
        };
        assert_eq!((finding.code, finding.level), ("letter-missing", Level::Gap));
        assert_eq!(finding.path.pointer(&plan), place, "{}", letter.letter);
    }
    plan.status = None;
    for letter in completeness(&plan, today(), &settings()) {
        assert!(letter.findings.len() == 1 || letter.findings.iter().all(|one| one.code != "letter-missing"));
    }
}
