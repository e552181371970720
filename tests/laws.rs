//! The laws that hold for every sequence of commands (promises R1 and R2).
//!
//! Counts are fixed and the seed is fixed, so a run is repeatable; a failing sequence is shrunk
//! and printed as numbers. `IP_COUNTS=full` runs ten times as many, `deep` a thousand times.
#![cfg(not(target_arch = "wasm32"))]

mod generator;

use generator::{Draw, command, start, today};
use individuell_plan::access::{Actor, Role};
use individuell_plan::edit::{Change, Command, Editor, Grouping};
use individuell_plan::exchange::{read_plan, write_plan};
use individuell_plan::plan::{EntryRef, Id, Plan, Text};
use individuell_plan::rules::{Checker, Context, Settings, validate};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::collections::HashSet;
use std::sync::Arc;

fn count(tenth: u32) -> u32 {
    match std::env::var("IP_COUNTS").as_deref() {
        Ok("full") => tenth * 10,
        Ok("deep") => tenth * 500,
        _ => tenth,
    }
}

/// Runs a law over drawn sequences, with a seed that is printed and can be set by `IP_SEED`.
fn for_all(tenth: u32, law: impl Fn(&[Draw]) -> Result<(), TestCaseError>) {
    let seed: u64 = std::env::var("IP_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_122);
    println!("seed {seed}, {} sequences", count(tenth));
    let mut bytes = [0_u8; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = Config { cases: count(tenth), failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let draws = proptest::collection::vec(any::<Draw>(), 1..=40);
    if let Err(failure) = runner.run(&draws, |draws| law(&draws)) {
        panic!("{failure}");
    }
}

fn coordinator() -> Actor {
    Actor { role: Role::Coordinator, user: Some("k".into()), today: today() }
}

fn is_sound(plan: &Plan) -> bool {
    let mut seen: HashSet<Id> = HashSet::new();
    let mut ids: Vec<Id> = plan.participants.iter().map(|p| p.id.clone()).collect();
    ids.extend(plan.measures.iter().map(|m| m.id.clone()));
    ids.extend(plan.goals.iter().flat_map(|goal| EntryRef::Goal(goal).ids()));
    let count = ids.len();
    count == plan.entries() && ids.into_iter().all(|id| id.is_sound() && seen.insert(id))
}

#[test]
fn undo_of_everything_gives_the_same_bytes_and_redo_gives_the_end_again() {
    for_all(2_000, |draws| {
        let mut editor = Editor::open(start());
        let actor = coordinator();
        let first = write_plan(editor.plan());
        for (serial, draw) in draws.iter().enumerate() {
            let command = command(editor.plan(), *draw, serial);
            let _refused_ones_are_another_law = editor.apply(vec![command], &actor, Grouping::Single);
            prop_assert!(is_sound(editor.plan()));
        }
        let last = write_plan(editor.plan());
        while editor.undo(&actor).is_some() {}
        prop_assert_eq!(write_plan(editor.plan()), first);
        while editor.redo(&actor).is_some() {}
        prop_assert_eq!(write_plan(editor.plan()), last);
        Ok(())
    });
}

#[test]
fn a_refused_command_leaves_plan_and_history_as_they_were() {
    let (refused, all) = (std::cell::Cell::new(0_u32), std::cell::Cell::new(0_u32));
    for_all(1_000, |draws| {
        let mut editor = Editor::open(start());
        let actor = coordinator();
        for (serial, draw) in draws.iter().enumerate() {
            let command = command(editor.plan(), *draw, serial);
            let before = (write_plan(editor.plan()), format!("{:?}", editor.next_undo()));
            all.set(all.get() + 1);
            if editor.apply(vec![command], &actor, Grouping::Single).is_err() {
                refused.set(refused.get() + 1);
                prop_assert_eq!((write_plan(editor.plan()), format!("{:?}", editor.next_undo())), before);
            }
        }
        Ok(())
    });
    assert!(refused.get() * 5 >= all.get(), "{} of {} were refused", refused.get(), all.get());
}

#[test]
fn several_commands_are_one_step_or_none() {
    for_all(1_000, |draws| {
        let mut editor = Editor::open(start());
        let actor = coordinator();
        let first = write_plan(editor.plan());
        let plan = Arc::clone(editor.plan());
        let commands: Vec<Command> =
            draws.iter().take(3).enumerate().map(|(serial, draw)| command(&plan, *draw, serial)).collect();
        match editor.apply(commands, &actor, Grouping::Single) {
            Ok(_) => {
                while editor.undo(&actor).is_some() {}
                prop_assert_eq!(write_plan(editor.plan()), first);
            }
            Err(_) => prop_assert_eq!(write_plan(editor.plan()), first),
        }
        Ok(())
    });
}

#[test]
fn what_is_written_is_read_back_to_the_same_bytes_and_commands_too() {
    for_all(1_000, |draws| {
        let mut editor = Editor::open(start());
        for (serial, draw) in draws.iter().enumerate() {
            let command = command(editor.plan(), *draw, serial);
            let text = serde_json::to_string(&command).expect("a command can be written");
            prop_assert_eq!(command.to_text(), text.as_str());
            let again: Command = serde_json::from_str(&text).expect("and read");
            prop_assert_eq!(serde_json::to_string(&again).expect("twice"), text);
            let _refused = editor.apply(vec![command], &coordinator(), Grouping::Single);
        }
        let text = write_plan(editor.plan());
        let again = read_plan(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(write_plan(&again), text.as_str());
        prop_assert_eq!(&again, &**editor.plan());
        // Two writers, one text: ours for the wasm, serde's for Rust hosts.
        prop_assert_eq!(serde_json::to_string(&**editor.plan()).expect("serde writes it"), text);
        Ok(())
    });
}

#[test]
fn the_checker_with_a_memory_finds_what_a_fresh_one_finds() {
    let settings = Arc::new(Settings::default());
    for_all(500, |draws| {
        let mut editor = Editor::open(start());
        let mut checker = Checker::default();
        for (serial, draw) in draws.iter().enumerate() {
            let command = command(editor.plan(), *draw, serial);
            let _refused = editor.apply(vec![command], &coordinator(), Grouping::Single);
            let context = Context::of(editor.plan(), today(), &settings);
            let remembered: Vec<_> = checker.check(editor.plan(), &context).iter().cloned().collect();
            prop_assert_eq!(remembered, validate(editor.plan(), today(), &settings));
        }
        Ok(())
    });
}

#[test]
fn a_journal_gives_plan_and_history_again_whoever_replays_it() {
    for_all(500, |draws| {
        let actor = coordinator();
        let reader = Actor { role: Role::Reader, user: None, today: today() };
        let mut editor = Editor::open(start());
        let mut journal: Vec<Change> = Vec::new();
        for (serial, draw) in draws.iter().enumerate() {
            match draw.0 % 11 {
                9 => journal.extend(editor.undo(&actor).map(|_| Change::Undo)),
                10 => journal.extend(editor.redo(&actor).map(|_| Change::Redo)),
                _ => {
                    let command = command(editor.plan(), *draw, serial);
                    if let Ok(Some(done)) = editor.apply(vec![command], &actor, Grouping::Single) {
                        journal.push(done.change);
                    }
                }
            }
        }
        let mut again = Editor::open(start());
        journal.into_iter().for_each(|change| again.replay(change, &reader));
        prop_assert_eq!(write_plan(again.plan()), write_plan(editor.plan()));
        prop_assert!(again.next_undo().is_none() || again.undo(&reader).is_none());
        while editor.undo(&actor).is_some() {}
        while again.undo(&actor).is_some() {}
        prop_assert_eq!(write_plan(again.plan()), write_plan(editor.plan()));
        Ok(())
    });
}

#[test]
fn a_reader_changes_nothing() {
    for_all(300, |draws| {
        let mut editor = Editor::open(start());
        let reader = Actor { role: Role::Reader, user: Some("k".into()), today: today() };
        for (serial, draw) in draws.iter().enumerate() {
            let command = command(editor.plan(), *draw, serial);
            prop_assert!(editor.apply(vec![command], &reader, Grouping::Single).is_err());
        }
        Ok(())
    });
}
