//! Everything the rules answer, written down: of each example, of a full plan day by day, and of
//! the same plan with one value changed at a time. What is written stands in
//! `tests/data/answers.txt`, to be read by a person when it changes.
//!
//! `IP_ANSWERS=write cargo test --no-default-features --test answers` writes it anew.
#![cfg(not(target_arch = "wasm32"))]

mod base_plan;

use base_plan::{day, patched, today};
use individuell_plan::exchange::{read_plan, write_plan};
use individuell_plan::plan::read::Shape;
use individuell_plan::plan::{Date, Field, Kind, Noun, Part, Path, Place, Plan, Target};
use individuell_plan::rules::clock::clock_examples;
use individuell_plan::rules::procedure::step_examples;
use individuell_plan::rules::{KnownPlan, Settings, clocks, completeness, examples, procedures, validate};
use individuell_plan::words::{Said, Say};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

const FULL: &str = include_str!("data/full-plan.json");
const EXPECTED: &str = include_str!("data/answers.txt");

/// A child of twelve, with what the rules ask for a child.
const CHILD: &str = r#"{"/person/birthDate":"2014-09-15","/person/ownView":"Jeg vil ut","/startUp/childMet":"2026-01-15",
    "/participants/-":{"id":"b","name":"Bente Test","roles":["child-coordinator"],"organisation":"Kommunen","sector":"health",
    "mobile":"+4790000003","email":"bente@example.com","presence":"called-in"}}"#;

/// A need, and nobody who coordinates.
const NOBODY: &str = r#"{"/participants/1/roles":["participant"],"/startUp/unitNotified":null}"#;

/// A character longer than the settings below find short; in bytes two.
const LONG: &str = "Vi møtes hver mandag klokka ti ved butikken og går til sjøen.";

fn settings() -> Arc<Settings> {
    Arc::new(Settings { text_hint: 60, group_size: 5, ..Settings::default() })
}

/// What changes from day to day: findings and ticks.
fn daily(plan: &Plan, on: Date, settings: &Arc<Settings>) -> BTreeSet<String> {
    let found = validate(plan, on, settings);
    let mut all: BTreeSet<String> =
        found.iter().map(|finding| format!("{} at {}", finding.code, place(&finding.path))).collect();
    all.extend(clocks(plan, on, settings).iter().map(|tick| {
        let due = tick.due.map_or_else(|| "no day".to_owned(), |due| due.to_string());
        let who = tick.who.as_ref().map_or("nobody", |who| who.as_str());
        let (state, said) = (tick.state.word(), key(&tick.message));
        format!("{} is {state}: {due}, {who}, {}, {said}", tick.code, place(&tick.path))
    }));
    all
}

/// A place by the id of its entry, which is cheaper to tell than a pointer and stays the same.
fn place(path: &Path) -> String {
    let noun = match &path.target {
        Target::Plan => "plan",
        Target::Part(part) => part.name(),
        Target::Entry(id) => id.as_str(),
    };
    match path.place {
        Place::Whole => noun.to_owned(),
        Place::Field(field) => format!("{noun}/{}", field.name()),
        Place::List(list) => format!("{noun}/{}", list.name()),
    }
}

/// A sentence by its key, so that other words for the same are the same answer.
fn key(said: &Said) -> String {
    let values: Vec<&str> = said.parameters().into_iter().map(|(_, value)| value).collect();
    format!("{}({})", said.row().key(), values.join(", "))
}

/// Everything the rules say of a plan today.
fn answers(plan: &Plan) -> BTreeSet<String> {
    let settings = settings();
    let mut all = daily(plan, today(), &settings);
    for letter in completeness(plan, today(), &settings) {
        all.insert(format!("letter {} is {}", letter.letter, letter.state.word()));
    }
    for procedure in procedures(plan, today(), &settings) {
        for step in procedure.steps {
            let (at, state) = (place(&step.path), step.state.word());
            all.insert(format!("{}/{} is {state}, {at}", procedure.code, step.code));
        }
    }
    all
}

/// What came (`+`) and what went (`-`). What only changed its state is told once.
fn difference(before: &BTreeSet<String>, after: &BTreeSet<String>) -> String {
    let name = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let came: Vec<&String> = after.difference(before).collect();
    let went = before.difference(after).filter(|line| !came.iter().any(|other| name(other) == name(line)));
    let went: Vec<String> = went.map(|line| format!("-{}", name(line))).collect();
    let came = came.iter().map(|line| format!("+{line}"));
    went.into_iter().chain(came).collect::<Vec<_>>().join(" | ")
}

fn of_examples(lines: &mut Vec<String>) {
    lines.push("# The findings of each rule's example".to_owned());
    for example in examples() {
        let mut settings =
            Settings::read(&serde_json::from_str(example.settings).expect("JSON")).expect("settings");
        let known = serde_json::from_str(example.known_plans).expect("JSON");
        settings.known_plans = KnownPlan::read_list(&known).expect("known plans");
        let plan = patched(example.triggers);
        let found = validate(&plan, today(), &Arc::new(settings));
        let found =
            found.iter().map(|one| format!("{} at {}, {}", one.code, place(&one.path), key(&one.message)));
        lines.push(format!("{}: {}", example.rule.code, found.collect::<Vec<_>>().join(" | ")));
    }
    lines.push("# The ticks of each clock's two examples".to_owned());
    for example in clock_examples() {
        for patch in [example.triggers, example.passes] {
            let said = daily(&patched(patch), today(), &Arc::new(Settings::default()));
            let of_it = said.iter().filter(|line| line.split(' ').next() == Some(example.clock.code));
            lines.push(format!("{}: {}", example.clock.code, of_it.cloned().collect::<Vec<_>>().join(" | ")));
        }
    }
    lines.push("# Each step, done and open".to_owned());
    for one in step_examples() {
        let name = format!("{}/{} ", one.procedure, one.step);
        let said = [one.done, one.open].map(|patch| {
            let all = answers(&patched(patch));
            all.iter().filter(|line| line.starts_with(&name)).cloned().collect::<Vec<_>>().join(" | ")
        });
        lines.extend(said);
    }
}

fn day_by_day(name: &str, plan: &Plan, lines: &mut Vec<String>) {
    lines.push(format!("# {name}, day by day"));
    let (mut before, settings) = (BTreeSet::new(), settings());
    let first = day("2025-12-01");
    for on in (0..500).map(|days| first.plus_days(days)) {
        let now = daily(plan, on, &settings);
        let difference = difference(&before, &now);
        if !difference.is_empty() {
            lines.push(format!("{on}: {difference}"));
        }
        before = now;
    }
}

/// Every noun of a plan, with what a path calls it.
fn nouns(plan: &Plan) -> Vec<(Target, &dyn Noun)> {
    let mut all: Vec<(Target, &dyn Noun)> = vec![(Target::Plan, plan)];
    let parts = Part::ALL.iter().filter(|part| **part != Part::Redaction);
    all.extend(parts.filter_map(|part| Some((Target::Part(*part), plan.part(*part)?))));
    (plan as &dyn Noun).each_below(&mut |noun| {
        all.extend(noun.id().map(|id| (Target::Entry(id.clone()), noun)));
    });
    all
}

/// What is tried in a field besides leaving it empty.
fn tries(field: Field, shape: Shape) -> Vec<Value> {
    match shape {
        Shape::Text | Shape::Words => vec![],
        Shape::Date => ["2026-02-28", "2026-03-01", "2026-03-02"].map(Value::from).into(),
        Shape::Flag => vec![json!(true)],
        Shape::Choice(_, words) => words.iter().map(|word| json!(word)).collect(),
        Shape::Choices(_, words) => words.iter().map(|word| json!([word])).collect(),
        Shape::Reference if field.refers_to() == Some(Kind::Participant) => {
            ["p", "mor", "borte"].map(Value::from).into()
        }
        Shape::References if field.refers_to() == Some(Kind::Participant) => {
            [json!(["p"]), json!(["k"]), json!(["f", "borte"])].into()
        }
        Shape::Reference => vec![json!("borte")],
        Shape::References => vec![json!(["borte"])],
        Shape::Fixed => vec![],
    }
}

/// One value changed at a time: left out, blank, yesterday, today, tomorrow, each word there is.
fn changed(name: &str, plan: &Plan, of: impl Fn(&Target) -> bool, lines: &mut Vec<String>) {
    lines.push(format!("# {name}, with one value changed"));
    let before = answers(plan);
    let document: Value = serde_json::from_str(&write_plan(plan)).expect("JSON");
    let mut attempt = |pointer: &str, value: Value| {
        let mut document = document.clone();
        put(&mut document, pointer, value.clone());
        let Ok(plan) = read_plan(&document.to_string()) else { return };
        let difference = difference(&before, &answers(&plan));
        if !difference.is_empty() {
            lines.push(format!("{pointer} = {value}: {difference}"));
        }
    };
    for (target, noun) in nouns(plan).into_iter().filter(|(target, _)| of(target)) {
        let at = |place| Path { target: target.clone(), place }.pointer(plan);
        noun.values(&mut |field, _, value| {
            let pointer = at(Place::Field(field));
            if !field.is_settable() && field != Field::Status {
                return;
            }
            if !value.is_empty() {
                attempt(&pointer, Value::Null);
            }
            match value.shape() {
                Shape::Text if value.is_empty() => attempt(&pointer, LONG.into()),
                Shape::Text => [" ", LONG].into_iter().for_each(|text| attempt(&pointer, text.into())),
                shape => tries(field, shape).into_iter().for_each(|value| attempt(&pointer, value)),
            }
        });
        noun.lists(&mut |list, _, entries| {
            if entries.count() > 0 {
                attempt(&at(Place::List(list)), json!([]));
            }
        });
    }
}

/// Puts a value where a pointer says, and makes the part that holds it when it is not there.
fn put(document: &mut Value, pointer: &str, value: Value) {
    let (above, last) = pointer.rsplit_once('/').expect("a pointer");
    if document.pointer(above).is_none() {
        put(document, above, json!({}));
    }
    let Some(Value::Object(members)) = document.pointer_mut(above) else { panic!("no place: {pointer}") };
    match value {
        Value::Null => members.remove(last),
        value => members.insert(last.to_owned(), value),
    };
}

/// Written on one thread each, as they take a second or two together.
fn written() -> String {
    let parts: [fn(&mut Vec<String>); 4] = [
        of_examples,
        |lines| day_by_day("The full plan", &patched(FULL), lines),
        |lines| changed("The full plan", &patched(FULL), |_| true, lines),
        |lines| {
            let (child, alone) = (patched(CHILD), patched(NOBODY));
            day_by_day("A child's plan", &child, lines);
            let part = |target: &Target| matches!(target, Target::Part(Part::Person | Part::StartUp));
            changed("A child's plan", &child, part, lines);
            let start_up = |target: &Target| *target == Target::Part(Part::StartUp);
            changed("A plan without a coordinator", &alone, start_up, lines);
        },
    ];
    let threads = parts.map(|part| {
        std::thread::spawn(move || {
            let mut lines = Vec::new();
            part(&mut lines);
            lines
        })
    });
    let lines: Vec<String> = threads.into_iter().flat_map(|thread| thread.join().expect("a part")).collect();
    lines.join("\n") + "\n"
}

#[test]
fn the_rules_answer_as_they_did() {
    let written = written();
    if std::env::var_os("IP_ANSWERS").is_some_and(|mode| mode == "write") {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/answers.txt");
        std::fs::write(path, &written).expect("a file that can be written");
        return;
    }
    let (now, before): (BTreeSet<&str>, BTreeSet<&str>) =
        (written.lines().collect(), EXPECTED.lines().collect());
    let new = now.difference(&before).map(|line| format!("now:    {line}"));
    let old = before.difference(&now).map(|line| format!("before: {line}"));
    let wrong: Vec<String> = old.chain(new).collect();
    assert!(written == EXPECTED, "the rules answer otherwise:\n{}", wrong.join("\n"));
}
