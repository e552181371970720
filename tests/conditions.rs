//! Each condition of a rule by itself: what its example and its counter-example leave open.
#![cfg(not(target_arch = "wasm32"))]

mod base_plan;

use base_plan::{patched, today};
use individuell_plan::rules::{KnownPlan, Settings, validate};
use std::sync::Arc;

/// A rule, patches after each of which it finds something, and patches after which it does not.
type Case = (&'static str, &'static [&'static str], &'static [&'static str]);

const CASES: &[Case] = &[
    (
        "consent-does-not-cover",
        &[
            r#"{"/consents/1/covers":["k"],"/participants/2/accessGiven":null}"#,
            r#"{"/consents/1/covers":["k"],"/participants/2/sector":"family"}"#,
            r#"{"/consents/-":{"id":"c3","about":"exchange","decision":"declined","by":"p","date":"2026-02-01","covers":["f"]},"/participants/2/accessTo":"2026-03-01"}"#,
            r#"{"/consents/-":{"id":"c3","about":"exchange","decision":"declined","by":"p","date":"2026-02-01","covers":["f"]},"/participants/2/accessFrom":"2026-03-01"}"#,
            r#"{"/consents/-":{"id":"c3","about":"exchange","decision":"declined","by":"p","date":"2026-02-01","covers":["f"]},"/participants/2/accessGiven":null,"/participants/2/accessFrom":"2026-02-01"}"#,
            r#"{"/consents/-":{"id":"c3","about":"exchange","decision":"declined","by":"p","date":"2026-02-01","covers":["f"]},"/participants/2/accessGiven":null,"/goals/0/measures/0/responsible":"f"}"#,
        ],
        &[
            r#"{"/consents/1/covers":[]}"#,
            r#"{"/consents/-":{"id":"c3","about":"exchange","decision":"declined","by":"p","date":"2026-02-01","covers":["f"]},"/participants/2/accessGiven":null}"#,
            r#"{"/consents/-":{"id":"c3","about":"exchange","decision":"declined","by":"p","date":"2026-02-01","covers":["f"]},"/participants/2/accessTo":"2026-02-28"}"#,
            r#"{"/consents/1/covers":["k"],"/participants/2/to":"2026-02-28"}"#,
            r#"{"/consents/1/covers":["k"],"/participants/2/roles":["guardian"]}"#,
            r#"{"/consents/1/covers":["k"],"/participants/2/roles":["parent"],"/person/birthDate":"2010-03-02"}"#,
            r#"{"/consents/-":{"id":"c3","about":"exchange","decision":"declined","by":"p","date":"2026-02-01","covers":["f"]},"/participants/2/accessGiven":null,"/goals/0/measures/0/responsible":"f","/goals/0/measures/0/status":"done"}"#,
        ],
    ),
    (
        "information-crosses-sectors",
        &[
            r#"{"/participants/2/sector":"nav","/consents/1/text":" "}"#,
            r#"{"/participants/2/sector":"school","/consents/1/text":null,"/consents/1/limits":" "}"#,
        ],
        &[
            r#"{"/consents/1/text":null}"#,
            r#"{"/participants/2/sector":null,"/consents/1/text":null}"#,
            r#"{"/participants/2/sector":"family","/consents/1/text":null}"#,
            r#"{"/participants/2/sector":"nav"}"#,
            r#"{"/participants/2/sector":"nav","/consents/1/text":null,"/consents/1/covers":["k"]}"#,
        ],
    ),
    (
        "consent-without-information",
        &[
            r#"{"/consents/0/informed":null,"/consents/0/to":"2026-03-01"}"#,
            r#"{"/consents/0/informed":null,"/consents/0/withdrawn":"2026-03-02"}"#,
            r#"{"/consents/0/informed":null,"/consents/0/from":"2026-03-02"}"#,
        ],
        &[
            r#"{"/consents/0/informed":null,"/consents/0/to":"2026-02-28"}"#,
            r#"{"/consents/0/informed":null,"/consents/0/withdrawn":"2026-03-01"}"#,
            r#"{"/consents/0/informed":null,"/consents/0/decision":"withdrawn"}"#,
        ],
    ),
    (
        "group-without-consent",
        &[
            r#"{"/consents":[]}"#,
            r#"{"/consents/0/decision":"declined","/consents/1/decision":"declined"}"#,
            r#"{"/consents/0/withdrawn":"2026-01-20"}"#,
            r#"{"/consents/1/withdrawn":"2026-01-20"}"#,
            r#"{"/mode":"coordinator-only","/consents/1":null}"#,
            r#"{"/consents/0/to":"2026-01-19","/consents/1/to":"2026-01-19"}"#,
            r#"{"/consents/0/from":"2026-01-21","/consents/1/from":"2026-01-21"}"#,
            r#"{"/consents/0/date":null,"/consents/1/date":null}"#,
        ],
        &[
            r#"{"/consents/0/withdrawn":"2026-01-21","/consents/1/withdrawn":"2026-01-21"}"#,
            r#"{"/consents/0/to":"2026-01-20","/consents/1/to":"2026-01-20"}"#,
            r#"{"/consents/0/from":"2026-01-20","/consents/1/from":"2026-01-20"}"#,
            r#"{"/consents/0/decision":"withdrawn","/consents/0/withdrawn":"2026-02-01"}"#,
            r#"{"/mode":"coordinator-only","/consents/0":null}"#,
        ],
    ),
    (
        "measure-agreed-without-consent",
        &[
            r#"{"/goals/0/measures/0/responsible":"f","/consents/1/covers":["k"],"/goals/0/measures/0/standing":"decided"}"#,
            r#"{"/goals/0/measures/0/responsible":"f","/consents/1":null}"#,
        ],
        &[
            r#"{"/goals/0/measures/0/responsible":"f","/consents/1/covers":["k"],"/goals/0/measures/0/standing":"wish"}"#,
            r#"{"/goals/0/measures/0/responsible":"f","/consents/1/covers":["k"],"/goals/0/measures/0/status":"done"}"#,
            r#"{"/goals/0/measures/0/responsible":"f","/consents/1/covers":["k"],"/participants/2/roles":["next-of-kin"]}"#,
            r#"{"/goals/0/measures/0/responsible":"k","/consents/1/covers":["f"]}"#,
            r#"{"/goals/0/measures/0/responsible":"p","/consents/1/covers":["k","f"]}"#,
        ],
    ),
    (
        "responsibility-not-accepted",
        &[r#"{"/goals/0/measures/0/accepted":null,"/goals/0/measures/0/responsible":"f"}"#],
        &[
            r#"{"/goals/0/measures/0/accepted":null,"/goals/0/measures/0/status":"done"}"#,
            r#"{"/goals/0/measures/0/accepted":null,"/goals/0/measures/0/standing":"wish"}"#,
            r#"{"/goals/0/measures/0/accepted":null,"/status":"draft"}"#,
            r#"{"/goals/0/measures/0/accepted":null,"/goals/0/measures/0/responsible":null}"#,
        ],
    ),
    (
        "coordinator-ends-without-successor",
        &[
            r#"{"/participants/1/to":"2026-08-31","/closing":{"date":"2026-09-02"}}"#,
            r#"{"/participants/1/appointments/0/to":"2026-08-31","/participants/1/appointments/-":{"id":"k2","role":"child-coordinator","from":"2026-02-01"}}"#,
            r#"{"/participants/1/appointments/0/to":"2026-08-31","/participants/1/to":"2026-08-30"}"#,
        ],
        &[
            r#"{"/participants/1/to":"2026-08-31","/closing":{"date":"2026-09-01"}}"#,
            r#"{"/participants/1/appointments/0/to":"2026-08-31","/participants/1/appointments/-":{"id":"k2","role":"coordinator","from":"2026-02-01"}}"#,
            r#"{"/participants/1/appointments/0/to":"2026-08-31","/participants/1/appointments/-":{"id":"k2","role":"coordinator","from":"2026-09-01"}}"#,
        ],
    ),
    (
        "several-coordinators",
        &[
            r#"{"/participants/2/roles":["coordinator"],"/participants/2/to":"2026-01-10"}"#,
            r#"{"/participants/1/appointments/0/to":"2026-03-31","/participants/2/roles":["coordinator"],"/participants/2/from":"2026-03-31"}"#,
            r#"{"/participants/2/roles":["coordinator"],"/participants/2/appointments":[{"id":"f1","role":"coordinator","from":"2026-05-01","to":"2026-05-01"}]}"#,
        ],
        &[
            r#"{"/participants/2/roles":["coordinator"],"/participants/2/to":"2026-01-09"}"#,
            r#"{"/participants/2/roles":["coordinator"],"/participants/2/from":"2026-05-02","/participants/2/to":"2026-05-01"}"#,
            r#"{"/participants/1/appointments/0/to":"2026-03-31","/participants/2/roles":["coordinator"],"/participants/2/from":"2026-04-01"}"#,
            r#"{"/participants/2/roles":["coordinator"],"/participants/2/appointments":[{"id":"f1","role":"coordinator","from":"2026-05-02","to":"2026-05-01"}]}"#,
            r#"{"/participants/2/roles":["child-coordinator"],"/participants/2/appointments":[{"id":"f1","role":"coordinator","from":"2026-05-01"}]}"#,
        ],
    ),
    (
        "first-contact-late-without-reason",
        &[
            r#"{"/participants/1/appointments/0/firstContact":"2026-01-25","/participants/1/appointments/0/firstContactReason":" "}"#,
        ],
        &[
            r#"{"/participants/1/appointments/0/firstContact":"2026-01-25","/participants/1/appointments/0/firstContactReason":"Innlagt"}"#,
            r#"{"/participants/1/appointments/0/firstContact":"2026-01-25","/participants/1/appointments/0/to":"2026-02-28"}"#,
            r#"{"/participants/1/appointments/0/firstContact":null,"/participants/1/appointments/0/from":"2026-02-15"}"#,
        ],
    ),
    (
        "child-not-met",
        &[r#"{"/person/birthDate":"2008-03-02"}"#, r#"{"/person/birthDate":"2026-03-01"}"#],
        &[
            r#"{"/person/birthDate":"2008-03-01"}"#,
            r#"{"/person/birthDate":"2008-03-02","/status":"draft"}"#,
            r#"{"/person/birthDate":"2008-03-02","/startUp/childMet":"2026-02-01"}"#,
            r#"{"/person/birthDate":null}"#,
        ],
    ),
    (
        "child-own-view-missing",
        &[
            r#"{"/person/birthDate":"2019-03-01"}"#,
            r#"{"/person/birthDate":"2008-03-02","/person/ownView":" "}"#,
        ],
        &[
            r#"{"/person/birthDate":"2019-03-02"}"#,
            r#"{"/person/birthDate":"2008-03-01"}"#,
            r#"{"/person/birthDate":"2019-03-01","/mode":"coordinator-only"}"#,
        ],
    ),
    (
        "participant-without-contact",
        &[
            r#"{"/participants/2/mobile":" ","/participants/2/phone":"22000000"}"#,
            r#"{"/participants/2/type":"unit","/participants/2/mobile":null,"/participants/2/email":null}"#,
        ],
        &[
            r#"{"/participants/2/type":"unit","/participants/2/mobile":null}"#,
            r#"{"/participants/2/type":"unit","/participants/2/email":null}"#,
            r#"{"/participants/2/type":"unit","/participants/2/mobile":null,"/participants/2/email":null,"/participants/2/phone":"22000000"}"#,
            r#"{"/participants/2/mobile":null,"/participants/2/roles":["next-of-kin"]}"#,
        ],
    ),
    (
        "question-without-owner-or-date",
        &[
            r#"{"/questions":[{"id":"q","title":"Skyss?"}]}"#,
            r#"{"/questions":[{"id":"q","title":"Skyss?","deadline":"2026-06-01"}]}"#,
        ],
        &[
            r#"{"/questions":[{"id":"q","title":"Skyss?","answered":"2026-02-01"}]}"#,
            r#"{"/questions":[{"id":"q","title":"Skyss?","reply":"Ja"}]}"#,
        ],
    ),
    (
        "goal-disagreement-unsettled",
        &[
            r#"{"/goals/0/agreements/0/answer":"disagreed"}"#,
            r#"{"/goals/0/agreements/0/answer":"disagreed","/goals/0/agreements/-":{"id":"gb","by":"k","answer":"agreed"}}"#,
            r#"{"/goals/0/agreements/0/answer":"disagreed","/goals/0/agreements/-":{"id":"gb","by":"p"}}"#,
        ],
        &[r#"{"/goals/0/agreements/0/answer":"disagreed","/goals/0/status":"completed"}"#],
    ),
    (
        "end-before-start",
        &[
            r#"{"/participants/2/from":"2026-02-02","/participants/2/to":"2026-02-01"}"#,
            r#"{"/participants/1/appointments/0/to":"2026-01-09"}"#,
            r#"{"/participants/1/substitutes":[{"id":"v","who":"f","from":"2026-02-02","to":"2026-02-01"}]}"#,
            r#"{"/consents/0/to":"2026-01-14"}"#,
            r#"{"/consents/0/from":"2026-02-02","/consents/0/to":"2026-02-01"}"#,
            r#"{"/subPlans":[{"id":"d","title":"Kriseplan","date":"2026-02-02","to":"2026-02-01"}]}"#,
        ],
        &[
            r#"{"/participants/2/from":"2026-02-01","/participants/2/to":"2026-02-01"}"#,
            r#"{"/participants/1/appointments/0/to":"2026-01-10"}"#,
            r#"{"/participants/1/substitutes":[{"id":"v","who":"f","from":"2026-02-01","to":"2026-02-01"}]}"#,
            r#"{"/consents/0/to":"2026-01-15"}"#,
            r#"{"/subPlans":[{"id":"d","title":"Kriseplan","date":"2026-02-01","to":"2026-02-01"}]}"#,
        ],
    ),
    (
        "dangling-reference",
        &[
            r#"{"/goals/0/measures/0/alsoFor":["g","borte"]}"#,
            r#"{"/goals/0/measures/0/alsoFor":["m"]}"#,
            r#"{"/consents/1/covers":["k","f","borte"]}"#,
            r#"{"/meetings/0/decisions":[{"id":"v","title":"Staver","measure":"borte"}]}"#,
        ],
        &[
            r#"{"/goals/0/measures/0/alsoFor":[]}"#,
            r#"{"/goals/0/measures/0/responsible":"borte"}"#,
            r#"{"/participants/1/substitutes":[{"id":"v","who":"borte"}]}"#,
            r#"{"/meetings/0/decisions":[{"id":"v","title":"Staver","measure":"m"}]}"#,
        ],
    ),
    (
        "life-area-unknown",
        &[
            r#"{"/template":{"lifeAreas":["Hverdag"]},"/goals/0/lifeArea":"Bolig"}"#,
            r#"{"/template":{"lifeAreas":["Hverdag"]},"/goals/0/measures/0/lifeArea":"Bolig"}"#,
        ],
        &[
            r#"{"/template":{"lifeAreas":[]},"/goals/0/lifeArea":"Bolig"}"#,
            r#"{"/template":{"lifeAreas":["Bolig"]},"/needs/0/lifeArea":null}"#,
        ],
    ),
    (
        "meeting-without-leader",
        &[
            r#"{"/meetings/1/leader":null,"/meetings/1/date":"2026-03-31"}"#,
            r#"{"/meetings/1/leader":null,"/meetings/1/date":"2026-03-01"}"#,
        ],
        &[
            r#"{"/meetings/1/leader":null,"/meetings/1/date":"2026-02-28"}"#,
            r#"{"/meetings/1/leader":null,"/meetings/1/date":null}"#,
            r#"{"/meetings/1/leader":null,"/meetings/1/date":"2026-03-31","/meetings/1/status":"cancelled"}"#,
        ],
    ),
    (
        "date-outside-period",
        &[
            r#"{"/goals/0/measures/0/start":"2025-12-31"}"#,
            r#"{"/goals/0/measures/0/start":"2025-12-31","/period/end":null}"#,
            r#"{"/goals/0/measures/0/deadline":"2027-01-01","/period/start":null}"#,
        ],
        &[
            r#"{"/goals/0/measures/0/start":"2026-01-01"}"#,
            r#"{"/period/start":"2026-06-02","/period/end":"2026-06-01"}"#,
        ],
    ),
];

fn finds(patch: &str, code: &str) -> bool {
    let found = validate(&patched(patch), today(), &Arc::new(Settings::default()));
    found.iter().any(|finding| finding.code == code)
}

#[test]
fn each_condition_of_a_rule_counts() {
    let mut wrong = Vec::new();
    for (code, triggers, passes) in CASES {
        wrong.extend(
            triggers.iter().filter(|patch| !finds(patch, code)).map(|patch| (code, "says nothing of", patch)),
        );
        wrong
            .extend(passes.iter().filter(|patch| finds(patch, code)).map(|patch| (code, "speaks of", patch)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Row 7: one person has one plan in use or paused, whatever the host calls it.
#[test]
fn another_plan_counts_while_it_is_active() {
    let found = |patch: &str, known: &str| {
        let known_plans = KnownPlan::read_list(&serde_json::from_str(known).expect("JSON")).expect("plans");
        let settings = Arc::new(Settings { known_plans, ..Settings::default() });
        let found = validate(&patched(patch), today(), &settings);
        found.iter().any(|finding| finding.code == "second-active-plan")
    };
    let other = |status: &str| format!(r#"[{{"id":"plan-9","status":"{status}"}}]"#);
    assert!(found("{}", &other("in-use")) && found("{}", &other("paused")));
    assert!(found("{}", r#"[{"id":"plan-9"}]"#));
    assert!(!found("{}", &other("draft")) && !found("{}", &other("closed")));
    assert!(!found("{}", r#"[{"id":"plan"}]"#));
    assert!(!found(r#"{"/status":"draft"}"#, &other("in-use")));
    assert!(!found(r#"{"/mode":"coordinator-only"}"#, &other("in-use")));
}
