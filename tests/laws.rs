//! The laws that hold for every sequence of commands over the whole model (promises R1 and R2).
//!
//! Counts and seeds are fixed, so a run is repeatable. `IP_COUNTS=full` runs ten times as many,
//! `deep` five hundred times. A failing sequence is shrunk and written to
//! `target/crashers/<law>.json`; moved to `tests/crashers/` (with a name that says what it showed)
//! it is run again with every test.
#![cfg(not(target_arch = "wasm32"))]

mod base_plan;
mod generator;
mod reach;
mod roles;
mod runs;
mod sends;
mod shadow;
mod silence;
mod viewers;

use generator::{Draw, command, today};
use individuell_plan::access::{Actor, Role};
use individuell_plan::edit::{Change, Command, Editor, Grouping, Reason, Refusal};
use individuell_plan::exchange::{parse, read_plan, write_plan};
use individuell_plan::plan::{Field, Id, Noun, Path, Place, Plan, Text};
use individuell_plan::rules::{Checker, Context, Settings, validate};
use proptest::prelude::*;
use roles::each_role_changes_its_own;
use runs::{Judged, Law, crashers, run, start, start_text};
use sends::what_is_sent_changes_the_full_plan_by_just_that;
use serde_json::Value;
use shadow::Shadow;
use silence::what_is_said_of_a_redacted_plan_is_so;
use std::collections::HashSet;
use std::sync::Arc;

const UNDO: Law = Law { name: "undo", tenth: 2_000, holds: undo_gives_each_state_again };
const REFUSAL: Law = Law { name: "refusal", tenth: 1_000, holds: a_refusal_changes_nothing };
const STEP: Law = Law { name: "step", tenth: 1_000, holds: several_commands_are_one_step };
const WRITTEN: Law = Law { name: "written", tenth: 1_000, holds: what_is_written_is_read };
const CHECKER: Law = Law { name: "checker", tenth: 500, holds: memory_finds_what_a_fresh_checker_finds };
const JOURNAL: Law = Law { name: "journal", tenth: 500, holds: a_journal_gives_plan_and_history };
const READER: Law = Law { name: "reader", tenth: 300, holds: a_reader_changes_nothing };
const ROLES: Law = Law { name: "roles", tenth: 1_000, holds: each_role_changes_its_own };
const SEND: Law = Law { name: "send", tenth: 1_000, holds: what_is_sent_changes_the_full_plan_by_just_that };
const SILENCE: Law = Law { name: "silence", tenth: 500, holds: what_is_said_of_a_redacted_plan_is_so };
const LAWS: [Law; 10] = [UNDO, REFUSAL, STEP, WRITTEN, CHECKER, JOURNAL, READER, ROLES, SEND, SILENCE];

#[test]
fn undo_of_everything_gives_the_same_bytes_and_redo_gives_the_end_again() {
    run(&UNDO);
}

#[test]
fn a_refused_command_leaves_plan_and_history_as_they_were() {
    run(&REFUSAL);
}

#[test]
fn several_commands_are_one_step_or_none() {
    run(&STEP);
}

#[test]
fn what_is_written_is_read_back_to_the_same_bytes_and_commands_too() {
    run(&WRITTEN);
}

#[test]
fn the_checker_with_a_memory_finds_what_a_fresh_one_finds() {
    run(&CHECKER);
}

#[test]
fn a_journal_gives_plan_and_history_again_whoever_replays_it() {
    run(&JOURNAL);
}

#[test]
fn no_reader_changes_anything() {
    run(&READER);
}

#[test]
fn other_roles_change_what_is_theirs_and_nothing_else() {
    run(&ROLES);
}

#[test]
fn what_is_edited_in_a_redacted_plan_changes_the_full_plan_by_just_that() {
    run(&SEND);
}

#[test]
fn what_the_rules_say_of_a_redacted_plan_is_so_in_the_full_one() {
    run(&SILENCE);
}

/// The last key brings the field back to what it was. Replayed, that is no step; so it must be
/// none here, or the journal's undo would take back another one.
#[test]
fn typing_that_ends_where_it_began_is_no_step() {
    let mut editor = Editor::open(start(&[]));
    let typed = |text| vec![Command::set_text(&"m1".into(), Field::Title, text)];
    for (text, at, replaces) in [("Les", 0.0, false), ("Lesegruppe", 100.0, true)] {
        let done = editor.apply(typed(text), &coordinator(), Grouping::Typing(at)).expect("permitted");
        assert_eq!(done.map(|done| done.replaces), Some(replaces));
    }
    assert!(editor.next_undo().is_none());
    let done = editor.apply(typed("Lesering"), &coordinator(), Grouping::Typing(200.0)).expect("permitted");
    assert_eq!(done.map(|done| done.replaces), Some(false));
}

#[test]
fn what_once_broke_a_law_holds_now() {
    let crashers = crashers();
    assert!(!crashers.is_empty());
    for (file, crasher) in crashers {
        let law = LAWS.iter().find(|law| law.name == crasher.law);
        let holds = law.unwrap_or_else(|| panic!("{file} names no law")).holds;
        assert_eq!(holds(&crasher.draws).map_err(|error| error.to_string()), Ok(()), "{file}");
    }
}

fn actor(role: Role, user: &str) -> Actor {
    Actor { role, user: Some(user.into()), today: today() }
}

fn coordinator() -> Actor {
    actor(Role::Coordinator, "k")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("what we write is JSON")
}

/// About a third of the commands are keys typed, with pauses of up to one and a half seconds.
fn grouping(draw: Draw, clock: &mut f64) -> Grouping {
    *clock += f64::from(draw.1 % 1_500);
    if draw.2.is_multiple_of(3) { Grouping::Typing(*clock) } else { Grouping::Single }
}

/// What must be true of any plan, whatever was done to it.
fn is_sound(plan: &Plan, shadow: &Shadow) -> bool {
    let ids = shadow.ids();
    let mut seen: HashSet<&str> = HashSet::new();
    ids.len() == plan.entries() && ids.iter().all(|id| Id::new(id).is_sound() && seen.insert(id))
}

/// Reasons that lie in the order of things: a naive plan must find them too.
fn is_structural(reason: Reason) -> bool {
    use individuell_plan::plan::read::Problem::{BadId, DuplicateId, TooDeep};
    match reason {
        Reason::UnknownTarget | Reason::BadPlace => true,
        Reason::Value(problem) => matches!(problem, BadId | DuplicateId | TooDeep),
        _ => false,
    }
}

/// R1, and the naive plan beside it: after each command both hold the same.
fn undo_gives_each_state_again(draws: &[Draw]) -> Judged {
    let (actor, mut clock) = (coordinator(), 0.0);
    let mut editor = Editor::open(start(draws));
    let mut shadow = Shadow::of(start_text(draws));
    // The text of each state that undo and redo can reach, and which of them is now.
    let (mut states, mut now) = (vec![write_plan(editor.plan())], 0);
    for (serial, draw) in draws.iter().enumerate() {
        if draw.2 % 16 == 5 {
            let there = if draw.1.is_multiple_of(2) {
                editor.undo(&actor).map(|_| now - 1)
            } else {
                editor.redo(&actor).map(|_| now + 1)
            };
            now = there.unwrap_or(now);
            prop_assert_eq!(&write_plan(editor.plan()), &states[now]);
            shadow = Shadow::of(&states[now]);
            continue;
        }
        let command = command(editor.plan(), *draw, serial);
        let as_json = json(&command.to_text());
        let sets = matches!(command, Command::Set { .. });
        match editor.apply(vec![command], &actor, grouping(*draw, &mut clock)) {
            Ok(done) => {
                prop_assert_eq!(shadow.carry_out(&as_json), Ok(()), "{}", as_json);
                let text = write_plan(editor.plan());
                prop_assert_eq!(&json(&text), &shadow.0, "{}", as_json);
                prop_assert!(is_sound(editor.plan(), &shadow));
                match done {
                    None => prop_assert_eq!(&text, &states[now]),
                    // Typing that ends where it began is no step.
                    Some(done) if done.replaces && text == states[now - 1] => {
                        states.truncate(now);
                        now -= 1;
                    }
                    Some(done) if done.replaces => states[now] = text,
                    Some(_) => {
                        now += 1;
                        states.truncate(now);
                        states.push(text);
                    }
                }
            }
            Err(refusal) if is_structural(refusal.reason) && !(sets && refusal.reason.code() == "bad-id") => {
                let hindrance = shadow.clone().carry_out(&as_json);
                prop_assert!(hindrance.is_err(), "{} for {}", refusal, as_json);
            }
            Err(_) => {}
        }
    }
    while editor.redo(&actor).is_some() {}
    for state in states.iter().rev().skip(1) {
        prop_assert!(editor.undo(&actor).is_some());
        prop_assert_eq!(&write_plan(editor.plan()), state);
    }
    prop_assert!(editor.undo(&actor).is_none());
    for state in states.iter().skip(1) {
        prop_assert!(editor.redo(&actor).is_some());
        prop_assert_eq!(&write_plan(editor.plan()), state);
    }
    prop_assert!(editor.redo(&actor).is_none());
    Ok(())
}

/// Plan and both ends of the history, as text.
fn seen(editor: &Editor) -> (String, String) {
    (write_plan(editor.plan()), format!("{:?} {:?}", editor.next_undo(), editor.next_redo()))
}

/// R2: typed, with a place that is one of this plan.
fn a_refusal_changes_nothing(draws: &[Draw]) -> Judged {
    let (actor, mut clock) = (coordinator(), 0.0);
    let mut editor = Editor::open(start(draws));
    for (serial, draw) in draws.iter().enumerate() {
        if draw.2 % 8 == 5 {
            editor.undo(&actor);
        }
        let command = command(editor.plan(), *draw, serial);
        let before = seen(&editor);
        if let Err(refusal) = editor.apply(vec![command.clone()], &actor, grouping(*draw, &mut clock)) {
            prop_assert_eq!(seen(&editor), before);
            prop_assert!(points_at(&refusal, &command, editor.plan()), "{}", refusal);
        }
    }
    Ok(())
}

/// Whether the pointer of a refusal is the field of the command, or the noun it is about.
fn points_at(refusal: &Refusal, command: &Command, plan: &Plan) -> bool {
    let nouns: Vec<Path> = match command {
        Command::Set { target, field, .. } => {
            vec![Path { target: target.clone(), place: Place::Field(*field) }]
        }
        Command::Add { parent, .. } => vec![Path::whole(parent.clone())],
        Command::Remove { id } => vec![Path::entry(id)],
        Command::Move { id, parent, .. } => vec![Path::entry(id), Path::whole(parent.clone())],
    };
    let says = refusal.reason.code();
    !says.is_empty() && nouns.iter().any(|path| path.pointer(plan) == refusal.pointer)
}

fn several_commands_are_one_step(draws: &[Draw]) -> Judged {
    let (actor, plan) = (coordinator(), Arc::new(start(draws)));
    let mut editor = Editor::open(Plan::clone(&plan));
    let mut shadow = Shadow::of(start_text(draws));
    let first = write_plan(&plan);
    let drawn = draws.iter().take(3).enumerate();
    let commands: Vec<Command> = drawn.map(|(serial, draw)| command(&plan, *draw, serial)).collect();
    match editor.apply(commands.clone(), &actor, Grouping::Single) {
        Ok(_) => {
            for command in &commands {
                prop_assert_eq!(shadow.carry_out(&json(&command.to_text())), Ok(()));
            }
            let last = write_plan(editor.plan());
            prop_assert_eq!(&json(&last), &shadow.0);
            prop_assert!(editor.undo(&actor).is_none() || editor.undo(&actor).is_none());
            prop_assert_eq!(write_plan(editor.plan()), first);
            while editor.redo(&actor).is_some() {}
            prop_assert_eq!(write_plan(editor.plan()), last);
        }
        Err(_) => prop_assert_eq!(write_plan(editor.plan()), first),
    }
    Ok(())
}

fn what_is_written_is_read(draws: &[Draw]) -> Judged {
    let mut editor = Editor::open(start(draws));
    for (serial, draw) in draws.iter().enumerate() {
        let command = command(editor.plan(), *draw, serial);
        let text = serde_json::to_string(&command).expect("a command can be written");
        prop_assert_eq!(command.to_text(), text.as_str());
        let again = parse(&text).map(|json| Command::read(&json));
        prop_assert_eq!(again.expect("it is JSON"), Ok(command.clone()));
        // serde hands over numbers without their digits: the same values, not the same bytes.
        let again: Command = serde_json::from_str(&text).expect("and serde reads it");
        prop_assert_eq!(json(&again.to_text()), json(&text));
        let _refused = editor.apply(vec![command], &coordinator(), Grouping::Single);
    }
    let text = write_plan(editor.plan());
    let again = read_plan(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
    prop_assert_eq!(write_plan(&again), text.as_str());
    prop_assert_eq!(&again, &**editor.plan());
    // Three writers, one text: ours for the wasm, serde's for Rust hosts, and the value it makes.
    prop_assert_eq!(serde_json::to_string(&**editor.plan()).expect("serde writes it"), text.as_str());
    prop_assert_eq!((&**editor.plan() as &dyn Noun).as_json().to_text(), text);
    Ok(())
}

fn memory_finds_what_a_fresh_checker_finds(draws: &[Draw]) -> Judged {
    let settings = Arc::new(Settings::default());
    let mut editor = Editor::open(start(draws));
    let mut checker = Checker::default();
    for (serial, draw) in draws.iter().enumerate() {
        let command = command(editor.plan(), *draw, serial);
        let _refused = editor.apply(vec![command], &coordinator(), Grouping::Single);
        let context = Context::of(editor.plan(), today(), &settings);
        let remembered: Vec<_> = checker.check(editor.plan(), &context).iter().cloned().collect();
        prop_assert_eq!(remembered, validate(editor.plan(), today(), &settings));
    }
    Ok(())
}

fn a_journal_gives_plan_and_history(draws: &[Draw]) -> Judged {
    let (actor, reader, mut clock) = (coordinator(), actor(Role::Reader, "k"), 0.0);
    let mut editor = Editor::open(start(draws));
    let mut journal: Vec<Change> = Vec::new();
    for (serial, draw) in draws.iter().enumerate() {
        match draw.2 % 11 {
            9 => journal.extend(editor.undo(&actor).map(|_| Change::Undo)),
            10 => journal.extend(editor.redo(&actor).map(|_| Change::Redo)),
            _ => {
                let command = command(editor.plan(), *draw, serial);
                if let Ok(Some(done)) = editor.apply(vec![command], &actor, grouping(*draw, &mut clock)) {
                    if done.replaces {
                        journal.pop();
                    }
                    journal.push(done.change);
                }
            }
        }
    }
    let mut again = Editor::open(start(draws));
    journal.into_iter().for_each(|change| again.replay(change, &reader));
    prop_assert_eq!(write_plan(again.plan()), write_plan(editor.plan()));
    prop_assert!(again.next_undo().is_none() || again.undo(&reader).is_none());
    while let (Some(_), Some(_)) = (editor.undo(&actor), again.undo(&actor)) {
        prop_assert_eq!(write_plan(again.plan()), write_plan(editor.plan()));
    }
    prop_assert!(editor.next_undo().is_none() && again.next_undo().is_none());
    prop_assert_eq!(write_plan(again.plan()), write_plan(editor.plan()));
    Ok(())
}

fn a_reader_changes_nothing(draws: &[Draw]) -> Judged {
    let (mut editor, reader) = (Editor::open(start(draws)), actor(Role::Reader, "k"));
    for (serial, draw) in draws.iter().enumerate() {
        let command = command(editor.plan(), *draw, serial);
        prop_assert!(editor.apply(vec![command], &reader, Grouping::Single).is_err());
    }
    Ok(())
}
