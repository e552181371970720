//! The scenarios of consent in `tests/consents`: what the plan notices, day by day, and what each
//! participant sees.
#![cfg(not(target_arch = "wasm32"))]

mod scenario;

use individuell_plan::rules::procedure::every_step;
use individuell_plan::rules::{Settings, all_rules};
use scenario::run::{House, run};
use scenario::{Line, Said, Scenario, read};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// Rules and clocks about consent that do not stand in `src/rules/consent`.
const OTHER_CODES: [&str; 5] = [
    "consent-expiry",
    "health-changed",
    "measure-agreed-without-consent",
    "no-general-practitioner",
    "plan-fetched-without-consent",
];

/// Steps about consent in other checklists than its own.
const OTHER_STEPS: [&str; 8] = [
    "journal/consent",
    "journal/consent-form-sent",
    "start-up/consent-before-group",
    "start-up/consent-exchange",
    "start-up/consent-plan",
    "start-up/doctor-informed",
    "start-up/informed-before-consent",
    "start-up/partners-contacted",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn names_in(folder: &str, ending: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root().join(folder)).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"));
    names.filter_map(|name| name.strip_suffix(ending).map(str::to_owned)).collect()
}

/// The codes that `finds` compares: one rule a file of the folder, and the few beside it.
fn codes() -> Vec<String> {
    let files = names_in("src/rules/consent", ".rs").into_iter().filter(|name| name != "mod");
    let codes = files.map(|name| name.replace('_', "-"));
    codes.chain(OTHER_CODES.map(str::to_owned)).collect()
}

fn scenarios_of(name: &str) -> Vec<Scenario> {
    let file = format!("tests/consents/{name}.txt");
    let text = std::fs::read_to_string(root().join(&file)).expect("a file that can be read");
    read(&file, &text).unwrap_or_else(|wrong| panic!("{}", wrong.join("\n")))
}

/// Every suite but the base that they share.
fn scenarios() -> Vec<Scenario> {
    let files = names_in("tests/consents", ".txt").into_iter().filter(|name| name != "base");
    files.flat_map(|name| scenarios_of(&name)).collect()
}

/// What all scenarios begin with, and the sorts of information of a municipality.
fn base() -> Vec<Line> {
    scenarios_of("base").into_iter().flat_map(|scenario| scenario.plan).collect()
}

fn settings() -> Arc<Settings> {
    let text = r#"{"informationTypes":[{"name":"Helse","lifeAreas":["Helse","Rus"]}]}"#;
    Arc::new(Settings::read(&serde_json::from_str(text).expect("JSON")).expect("settings"))
}

fn lines(scenario: &Scenario) -> impl Iterator<Item = &Said> {
    scenario.steps.iter().flat_map(|step| step.lines.iter().map(|line| &line.said))
}

#[test]
fn every_scenario_goes_as_it_is_written() {
    let (base, codes) = (base(), codes());
    let house = House { base: &base, codes: &codes, settings: settings() };
    let mut wrong = Vec::new();
    for scenario in scenarios() {
        let of_it = run(&scenario, &house);
        if !of_it.is_empty() {
            wrong.push(format!("{} {}\n{}", scenario.place, scenario.title, of_it.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{} scenarios go otherwise:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

/// Forty at least, each from a row of the report; each day says what is found, and the last what
/// is seen.
#[test]
fn every_scenario_says_what_is_found_and_seen() {
    let all = scenarios();
    let titles: BTreeSet<&str> = all.iter().map(|scenario| scenario.title.as_str()).collect();
    assert!(titles.len() >= 40 && titles.len() == all.len(), "{} of {}", titles.len(), all.len());
    for scenario in &all {
        let place = &scenario.place;
        assert!(
            !scenario.rows.is_empty() && scenario.rows.iter().all(|row| (1..=138).contains(row)),
            "{place}"
        );
        for step in &scenario.steps {
            let finds = step.lines.iter().filter(|line| matches!(line.said, Said::Finds(_)));
            assert_eq!(finds.count(), 1, "{}", step.place);
        }
        let last = scenario.steps.last().unwrap_or_else(|| panic!("{place}: no day"));
        let sees = last.lines.iter().filter(|line| matches!(line.said, Said::Sees { .. }));
        assert!(sees.count() >= 2, "{place}: who sees what on the last day?");
    }
}

#[test]
fn every_rule_clock_and_step_about_consent_is_used() {
    let all = scenarios();
    let found: BTreeSet<String> = all
        .iter()
        .flat_map(lines)
        .flat_map(|said| match said {
            Said::Finds(found) => {
                found.iter().filter_map(|one| one.split(' ').next()).map(str::to_owned).collect()
            }
            _ => Vec::new(),
        })
        .collect();
    let codes = codes();
    let unused: Vec<&String> = codes.iter().filter(|code| !found.contains(*code)).collect();
    assert!(unused.is_empty(), "no scenario finds {unused:?}");
    assert!(codes.iter().all(|code| all_rules().any(|rule| rule.code == code)), "{codes:?}");
    let steps: BTreeSet<String> = all
        .iter()
        .flat_map(lines)
        .flat_map(|said| match said {
            Said::Steps { steps, .. } => steps.clone(),
            _ => Vec::new(),
        })
        .collect();
    let known = every_step().map(|(procedure, step)| format!("{procedure}/{step}"));
    let about =
        known.filter(|name| name.starts_with("consent-renewal/") || OTHER_STEPS.contains(&name.as_str()));
    let unused: Vec<String> = about.filter(|name| !steps.contains(name)).collect();
    assert!(unused.is_empty(), "no scenario asks for {unused:?}");
}

#[test]
fn a_line_that_is_not_understood_is_told_with_its_place() {
    let wrong =
        |line: &str| read("a.txt", &format!("scenario: En prøve\n{line}\n")).expect_err(line).join("");
    assert_eq!(wrong("on 2026-03-01\nfindz: nothing"), "a.txt:3: an unknown keyword: `findz: nothing`");
    assert_eq!(wrong("on 2026-02-30"), "a.txt:2: no such day: `on 2026-02-30`");
    assert_eq!(wrong("rows: sekstien"), "a.txt:2: rows are numbers: `rows: sekstien`");
    assert_eq!(wrong("finds: nothing"), "a.txt:2: what is to be so has a day above it: `finds: nothing`");
    assert_eq!(wrong("set c2 covers"), "a.txt:2: a value after =: `set c2 covers`");
    assert!(read("a.txt", "rows: 61").is_err());
    assert!(wrong("on 2026-03-02\non 2026-03-01").contains("days come in order"));
}

/// A runner that could not fail would prove nothing: each kind of line, once wrong.
#[test]
fn what_goes_otherwise_is_told_with_what_came_instead() {
    let (base, codes) = (base(), codes());
    let house = House { base: &base, codes: &codes, settings: settings() };
    for line in [
        "finds: no-consent-to-plan at plan/consents",
        "says: Dette står ingen steder",
        "open: consent-renewal/valid",
        "done: consent-renewal/nowhere",
        "use: no-consent-to-plan",
        "shared f: Skole",
        "shared borte: Helse",
        "cell f Helse: said-no c2",
        "cell f Månen: shared c2",
        "sees f: nothing",
        "sees borte: nothing",
        "set c2 cover = k",
        "set borte covers = k",
        "add things x: title = Noe",
        "add consents c2: about = plan",
        "add measures m2 in borte: title = Noe",
        "remove borte",
        "set c2 date = i går",
    ] {
        let text = format!("scenario: En prøve\non 2026-03-01\n{line}\n");
        let scenarios = read("a.txt", &text).unwrap_or_else(|wrong| panic!("{wrong:?}"));
        let wrong = run(&scenarios[0], &house);
        assert_eq!(wrong.len(), 1, "{line}: {wrong:?}");
        assert!(wrong[0].starts_with("a.txt:"), "{line}: {wrong:?}");
    }
}
