//! Draws plans and commands from plain numbers, so that any failing run is a list of numbers.
//!
//! About a quarter of the commands are made invalid on purpose: unknown targets, wrong fields,
//! wrong places, values that do not fit, references to nobody.

use individuell_plan::edit::Command;
use individuell_plan::plan::{
    Date, Entry, EntryRef, Evaluation, Field, Goal, Id, Json, Kind, Measure, Part, Participant, Plan, Target,
};
use std::sync::Arc;

/// One drawn command: what it is about is decided by the plan it meets.
pub type Draw = (u8, u16, u16, u16);

/// A small plan with something of everything, with members nobody knows.
pub fn start() -> Plan {
    let text = r#"{"format":"individuell-plan/1","id":"p","title":"Plan","whatMatters":"Å være ute",
      "person":{"name":"Test Testesen","birthDate":"2014-05-03","shoeSize":35.50},
      "period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01"},
      "participants":[{"id":"k","name":"Kari Test","roles":["coordinator"]},{"id":"f","name":"Fredrik Test"}],
      "goals":[{"id":"g1","title":"Lese","colour":"blue","measures":[{"id":"m1","title":"Lesegruppe","responsible":"k"}],
        "goals":[{"id":"g2","title":"Lese høyt","measures":[],"evaluations":[{"id":"e1","text":"Godt i gang"}]}]},
        {"id":"g3","title":"Svømme","measures":[{"id":"m2","title":"Kurs","responsible":"gone"}]}],
      "measures":[{"id":"m3","title":"Løst tiltak","deadline":"2026-02-01"}],"host":{"a":[1.10,{"b":null}]}}"#;
    individuell_plan::exchange::read_plan(text).expect("the start plan is sound")
}

/// The day every drawn run happens on.
pub fn today() -> Date {
    Date::parse("2026-03-01").expect("a day")
}

const TEXTS: [&str; 8] =
    ["", "Ny tekst", "æøå 🙂", "«sitat» \"x\"", "\u{202e}snudd", "a\nb\tc", "0", "{goal}"];
const DATES: [&str; 6] = ["2026-02-01", "2025-12-31", "2026-12-31", "2028-02-29", "", "2026-02-30"];

fn pick<T>(from: &[T], number: u16) -> Option<&T> {
    from.get(usize::from(number) % from.len().max(1))
}

fn ids(plan: &Plan) -> Vec<(Id, Kind)> {
    let mut ids: Vec<Id> = plan.participants.iter().map(|p| p.id.clone()).collect();
    ids.extend(plan.measures.iter().map(|m| m.id.clone()));
    ids.extend(plan.goals.iter().flat_map(|goal| EntryRef::Goal(goal).ids()));
    ids.into_iter().filter_map(|id| plan.entry(&id).map(|entry| (id.clone(), entry.kind()))).collect()
}

fn target(plan: &Plan, number: u16) -> Target {
    let ids = ids(plan);
    match number % 16 {
        0 => Target::Plan,
        1 => Target::Part(Part::Person),
        2 => Target::Part(Part::Period),
        3 => Target::Part(Part::EvaluationPlan),
        4 => Target::Entry("nobody".into()),
        _ => pick(&ids, number / 16).map_or(Target::Plan, |(id, _)| Target::Entry(id.clone())),
    }
}

fn goal_or_plan(plan: &Plan, number: u16) -> Target {
    let goals: Vec<Id> =
        ids(plan).into_iter().filter(|(_, kind)| *kind == Kind::Goal).map(|(id, _)| id).collect();
    match number % 8 {
        0 | 1 => Target::Plan,
        2 => Target::Entry("m1".into()),
        _ => pick(&goals, number / 8).map_or(Target::Plan, |id| Target::Entry(id.clone())),
    }
}

fn value(plan: &Plan, field: Field, number: u16) -> Json {
    if number.is_multiple_of(13) {
        return Json::Number("7".into());
    }
    match field {
        Field::BirthDate
        | Field::Start
        | Field::End
        | Field::Next
        | Field::Deadline
        | Field::From
        | Field::To
        | Field::Date => Json::text(*pick(&DATES, number).unwrap_or(&"")),
        Field::Responsible | Field::Owner | Field::By => match number % 4 {
            0 => Json::Null,
            1 => Json::text("nobody"),
            _ => pick(&plan.participants, number / 4).map_or(Json::Null, |p| Json::text(p.id.as_str())),
        },
        Field::Status => Json::text(*pick(&["planned", "done", "", "odd"], number).unwrap_or(&"")),
        Field::Result => Json::text(*pick(&["reached", "partly", "", "odd"], number).unwrap_or(&"")),
        Field::Sector => Json::text(*pick(&["health", "nav", "", "odd"], number).unwrap_or(&"")),
        Field::Roles => match number % 4 {
            0 => Json::Null,
            1 => Json::List(vec![Json::text("odd")]),
            2 => Json::List(vec![Json::text("coordinator")]),
            _ => Json::List(vec![Json::text("guardian"), Json::text("next-of-kin")]),
        },
        Field::Title
        | Field::WhatMatters
        | Field::Name
        | Field::Number
        | Field::Language
        | Field::Phone
        | Field::Email
        | Field::Method
        | Field::Description
        | Field::Extent
        | Field::How
        | Field::Organisation
        | Field::Text => Json::text(*pick(&TEXTS, number).unwrap_or(&"")),
    }
}

fn entry(number: u16, serial: usize) -> Entry {
    // One in eight takes an id that is taken.
    let id = if number.is_multiple_of(8) { Id::new("m1") } else { Id::new(format!("n{serial}")) };
    let title = TEXTS[usize::from(number) % TEXTS.len()].to_owned();
    match number / 8 % 4 {
        0 => Entry::Goal(Arc::new(Goal {
            measures: [Measure { id: Id::new(format!("n{serial}m")), ..Measure::default() }]
                .into_iter()
                .collect(),
            id,
            title,
            ..Goal::default()
        })),
        1 => Entry::Measure(Arc::new(Measure { id, title, ..Measure::default() })),
        2 => Entry::Participant(Arc::new(Participant { id, name: title, ..Participant::default() })),
        _ => Entry::Evaluation(Arc::new(Evaluation { id, text: title, ..Evaluation::default() })),
    }
}

/// The command that a draw means for a plan. `serial` makes new ids.
pub fn command(plan: &Plan, (verb, a, b, c): Draw, serial: usize) -> Command {
    match verb % 8 {
        0..=3 => {
            let target = target(plan, a);
            let fitting: Vec<Field> = Field::ALL
                .iter()
                .copied()
                .filter(|field| b % 16 == 0 || plan.value(&target, *field).is_some())
                .collect();
            let field = pick(&fitting, b).copied().unwrap_or(Field::Title);
            let value = value(plan, field, c);
            Command::Set { target, field, value }
        }
        4 => {
            Command::Add { parent: goal_or_plan(plan, a), index: usize::from(b % 4), entry: entry(c, serial) }
        }
        5 => {
            Command::Remove { id: pick(&ids(plan), a).map_or_else(|| "nobody".into(), |(id, _)| id.clone()) }
        }
        _ => Command::Move {
            id: pick(&ids(plan), a).map_or_else(|| "nobody".into(), |(id, _)| id.clone()),
            parent: goal_or_plan(plan, b),
            index: usize::from(c % 4),
        },
    }
}
