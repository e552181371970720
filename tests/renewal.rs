//! What has changed since the consents were given, as values and as sentences, and the table of
//! what is shared: over the samples, and held against what a viewer's plan is made from.
#![cfg(not(target_arch = "wasm32"))]

mod base_plan;

use base_plan::{day, patched, today};
use individuell_plan::access::{InformationSort, InformationSorts, Shared};
use individuell_plan::consent::{CellState, Change, in_force, matrix, opposes_informing, refusal, renewal};
use individuell_plan::exchange::read_plan;
use individuell_plan::plan::{ConsentAbout, Date, Id, Plan};
use individuell_plan::words::{Catalogue, Lang};

const SAMPLES: [&str; 3] = [
    include_str!("../demo/plan-child.json"),
    include_str!("../demo/plan-adult.json"),
    include_str!("../demo/plan-stroke.json"),
];

/// A plan in which everything has changed that can.
const CHANGED: &str = r#"{"/participants/-":{"id":"ny","name":"Ny Test","from":"2026-02-20"},
    "/participants/2/to":"2026-02-28","/consents/1/informationTypes":["helse"],
    "/supportingInformation":[{"id":"i","title":"Innlagt","type":"admission","date":"2026-02-21"}],
    "/consents/0/to":"2026-03-31","/consents/1/by":"f","/consents/1/onBehalfAs":"guardian",
    "/participants/2/roles":["guardian"]}"#;

fn changes(plan: &Plan) -> Vec<Change> {
    renewal(plan, today(), &InformationSorts::default(), 30)
}

#[test]
fn each_change_is_told_with_who_what_and_since_when() {
    let nb = Catalogue::of(Lang::Nb);
    let said: Vec<String> = changes(&patched(CHANGED)).iter().map(|change| nb.say(&change.said())).collect();
    let expected = [
        "Ny Test er med fra 20. februar 2026, men samtykket til å dele opplysninger omfatter ikke Ny Test.",
        "Samtykket omfatter Fastlege Test, som var med til 28. februar 2026.",
        "Planen har opplysninger om «Hverdag» fra 15. januar 2026, men ikke noe samtykke omfatter dem.",
        "Det er nye opplysninger om helse eller funksjon, «Innlagt» fra 21. februar 2026, etter siste samtykke til å dele opplysninger.",
        "Fastlege Test ga samtykket på vegne av personen, men var med bare til 28. februar 2026.",
        "Samtykket til planen gjelder til 31. mars 2026.",
    ];
    assert_eq!(said, expected);
}

#[test]
fn nothing_has_changed_in_the_base_plan() {
    assert_eq!(changes(&patched("{}")), []);
}

#[test]
fn an_end_is_told_within_the_days_asked_for_and_when_it_is_past() {
    let told = |to: &str, days| {
        let plan = patched(&format!(r#"{{"/consents/1/to":"{to}"}}"#));
        let all = renewal(&plan, today(), &InformationSorts::default(), days);
        all.iter().find_map(|change| match change {
            Change::Ends { about: ConsentAbout::Exchange, is_over, .. } => Some(*is_over),
            _ => None,
        })
    };
    assert_eq!([told("2026-03-31", 30), told("2026-04-01", 30)], [Some(false), None]);
    assert_eq!([told("2026-03-01", 0), told("2026-02-28", 0)], [Some(false), Some(true)]);
}

#[test]
fn every_change_has_a_place_and_a_sentence_in_each_language() {
    let samples = SAMPLES.map(|text| read_plan(text).expect("a sample"));
    let mut count = 0;
    for plan in samples.iter().chain([&patched(CHANGED)]) {
        for on in (0..60).map(|weeks| day("2026-01-05").plus_days(weeks * 7)) {
            for change in renewal(plan, on, &InformationSorts::default(), 30) {
                assert!(plan.kind(&change.path().target).is_some(), "{change:?}");
                for lang in Lang::ALL {
                    let said = Catalogue::of(lang).say(&change.said());
                    assert!(said.ends_with('.') && !said.contains('{') && !said.contains("«»"), "{said}");
                }
                count += 1;
            }
        }
    }
    assert!(count > 100, "{count}");
}

/// The table and a viewer's plan never say different things of one participant and one life area.
fn agree(plan: &Plan, on: Date, sorts: &InformationSorts) {
    let matrix = matrix(plan, on, sorts);
    for row in &matrix.rows {
        let shared = Shared::with(plan, &row.who, on);
        assert_eq!(row.is_reached, shared.is_reached(), "{} on {on}", row.name);
        assert_eq!(row.cells.len(), matrix.sorts.len());
        for (sort, cell) in matrix.sorts.iter().zip(&row.cells) {
            let is_shared = matches!(cell.state, CellState::Shared | CellState::Limited);
            let is_area = !sorts.0.iter().any(|known| known.name == *sort);
            assert!(!is_area || is_shared == shared.reaches(sort, sorts), "{} {sort} on {on}", row.name);
            assert_eq!(cell.consent.is_none(), cell.state == CellState::NotAsked);
        }
    }
}

#[test]
fn the_table_says_what_the_consents_share() {
    let no = |about: &str, rest: &str| {
        format!(
            r#"{{"/consents/-":{{"id":"c3","about":"{about}","decision":"declined","by":"p","date":"2026-02-01"{rest}}}}}"#
        )
    };
    let patches = [
        "{}".to_owned(),
        CHANGED.to_owned(),
        no("exchange", ""),
        no("exchange", r#","covers":["f"]"#),
        no("exchange", r#","informationTypes":["HELSE"]"#),
        no("exchange", r#","covers":["k"],"informationTypes":["Skole","Hverdag"]"#),
        no("inform", r#","covers":["f"]"#),
        no("plan", r#","covers":["f"]"#),
    ];
    let wide = InformationSort { name: "helse".into(), life_areas: vec!["Helse".into(), "Hverdag".into()] };
    let all_sorts = [InformationSorts::default(), InformationSorts(vec![wide])];
    let samples = SAMPLES.map(|text| read_plan(text).expect("a sample"));
    let plans = patches.iter().map(|patch| patched(patch)).chain(samples);
    for plan in plans {
        for on in (0..60).map(|weeks| day("2025-05-05").plus_days(weeks * 14)) {
            for sorts in &all_sorts {
                agree(&plan, on, sorts);
            }
        }
    }
}

#[test]
fn a_row_tells_its_period_and_what_is_left_out() {
    let row = |patch: &str, who: &str| {
        let matrix = matrix(&patched(patch), today(), &InformationSorts::default());
        matrix.rows.into_iter().find(|row| row.who.as_str() == who).expect("a row")
    };
    let second = r#""/consents/-":{"id":"c3","about":"exchange","decision":"given","date":"2026-02-01","covers":["f"],"informationTypes":["Skole"],"limits":"Ikke karakterer""#;
    assert_eq!(row("{}", "f").until, Some(day("2027-01-15")));
    assert_eq!(row(&format!(r#"{{{second}}}}}"#), "f").until, None);
    assert_eq!(row(&format!(r#"{{{second},"to":"2028-01-01"}}}}"#), "f").until, Some(day("2028-01-01")));
    assert_eq!(row(&format!(r#"{{{second}}}}}"#), "f").limits, ["Ikke karakterer"]);
    assert_eq!(row(&format!(r#"{{{second}}}}}"#), "k").limits, Vec::<String>::new());
    let gone = row(r#"{"/consents/1/withdrawn":"2026-02-01"}"#, "f");
    assert_eq!((gone.is_reached, gone.until), (false, None));
    let columns = |patch: &str| matrix(&patched(patch), today(), &InformationSorts::default()).sorts;
    assert_eq!(columns("{}"), ["helse", "hverdag"]);
    assert_eq!(columns(r#"{"/template":{"lifeAreas":["Bolig","HELSE"]}}"#), ["helse", "hverdag", "Bolig"]);
    assert_eq!(columns(r#"{"/needs/0/lifeArea":"Skole"}"#), ["helse", "hverdag", "Skole"]);
}

#[test]
fn a_no_counts_from_its_day_and_until_a_later_yes() {
    let plan = patched(
        r#"{"/consents/0/to":null,"/consents/-":{"id":"c3","about":"plan","decision":"declined","date":"2026-02-01"}}"#,
    );
    let state = |plan: &Plan, on: &str| {
        let on = day(on);
        let holds = in_force(&plan.consents, ConsentAbout::Plan, on).count();
        (holds, refusal(&plan.consents, ConsentAbout::Plan, on).is_some())
    };
    assert_eq!(state(&plan, "2026-01-14"), (0, false));
    assert_eq!(state(&plan, "2026-01-31"), (1, false));
    assert_eq!(state(&plan, "2026-02-01"), (0, true));
    let again = patched(
        r#"{"/consents/0/date":"2026-02-02","/consents/-":{"id":"c3","about":"plan","decision":"declined","date":"2026-02-01"}}"#,
    );
    assert_eq!(state(&again, "2026-02-01"), (0, true));
    assert_eq!(state(&again, "2026-02-02"), (1, false));
    assert_eq!(state(&again, "2027-01-16"), (0, false));
}

#[test]
fn a_reservation_is_by_name_or_against_all_and_can_be_taken_back() {
    let opposes = |consents: &str, who: Option<&str>, on: &str| {
        let plan = patched(&format!(r#"{{"/consents":[{consents}]}}"#));
        opposes_informing(&plan.consents, who.map(Id::new).as_ref(), day(on))
    };
    let all = r#"{"id":"c3","about":"inform","decision":"declined","date":"2026-02-01"}"#;
    let one = r#"{"id":"c3","about":"inform","decision":"declined","date":"2026-02-01","covers":["f"]}"#;
    let yes = r#"{"id":"c4","about":"inform","decision":"given","date":"2026-02-20","covers":["f"]}"#;
    let other = r#"{"id":"c4","about":"exchange","decision":"declined","date":"2026-02-20"}"#;
    assert!(opposes(all, None, "2026-02-01") && opposes(all, Some("f"), "2026-02-01"));
    assert!(!opposes(all, None, "2026-01-31"));
    assert!(opposes(one, Some("f"), "2026-02-01"));
    assert!(!opposes(one, Some("k"), "2026-02-01") && !opposes(one, None, "2026-02-01"));
    assert!(!opposes(&format!("{all},{yes}"), Some("f"), "2026-02-20"));
    assert!(opposes(&format!("{all},{yes}"), Some("k"), "2026-02-20"));
    assert!(!opposes(other, Some("f"), "2026-03-01"));
}
