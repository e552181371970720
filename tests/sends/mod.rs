//! A redacted plan is edited, and its commands are carried out on the full plan: each of them
//! applies there as the same person, and the full plan then differs by exactly that.

use crate::generator::{Dice, Draw, command};
use crate::runs::Judged;
use crate::shadow::Shadow;
use crate::viewers::{VIEWERS, Viewer, document, plan_of};
use crate::{coordinator, json};
use individuell_plan::access::Role;
use individuell_plan::edit::{Command, Editor, Grouping, Reason, apply};
use individuell_plan::exchange::write_plan;
use individuell_plan::plan::{Kind, Plan, Target, Text};
use proptest::prelude::*;
use std::sync::{Arc, OnceLock};

fn start() -> Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    PLAN.get_or_init(|| plan_of(&document())).clone()
}

/// The plan after the coordinator has done some of what was drawn.
fn drawn(draws: &[Draw]) -> Arc<Plan> {
    let mut editor = Editor::open(start());
    for (serial, draw) in draws.iter().enumerate() {
        let command = command(editor.plan(), *draw, serial);
        let _some_are_refused = editor.apply(vec![command], &coordinator(), Grouping::Single);
    }
    Arc::clone(editor.plan())
}

/// The half of the draws that make the plan, those that edit it, and who does.
pub fn parts(draws: &[Draw]) -> (Arc<Plan>, &[Draw], Viewer) {
    let (made, edits) = draws.split_at(draws.len() / 2);
    let viewer = draws.first().map_or(VIEWERS[0], |draw| VIEWERS[usize::from(draw.2) % VIEWERS.len()]);
    (drawn(made), edits, viewer)
}

/// Whether a command is about something that was hidden when the plan was redacted.
fn is_about_hidden(redacted: &Plan, command: &Command) -> bool {
    let is_mark = |target: &Target| matches!(redacted.kind(target), Some(Kind::Hidden | Kind::Redaction));
    let entry = |id: &individuell_plan::plan::Id| Target::Entry(id.clone());
    match command {
        Command::Set { target, field, .. } => is_mark(target) || redacted.hides(target, *field).is_some(),
        Command::Add { entry, .. } => entry.as_ref().kind() == Kind::Hidden,
        Command::Remove { id } | Command::Move { id, .. } => {
            is_mark(&entry(id)) || redacted.hidden_of(&entry(id)).next().is_some()
        }
    }
}

/// The law.
pub fn what_is_sent_changes_the_full_plan_by_just_that(draws: &[Draw]) -> Judged {
    let (mut full, edits, viewer) = parts(draws);
    let actor = viewer.actor();
    let redacted = viewer.sees(&full);
    let (first, mut editor) = (write_plan(&redacted), Editor::open(redacted));
    let mut naive = Shadow::of(&write_plan(&full));
    for (serial, draw) in edits.iter().enumerate() {
        let command = command(editor.plan(), *draw, 1_000 + serial);
        let as_json = json(&command.to_text());
        let mut seen = Shadow::of(&write_plan(editor.plan()));
        let is_forbidden = is_about_hidden(editor.plan(), &command);
        if editor.apply(vec![command.clone()], &actor, Grouping::Single).is_err() {
            continue;
        }
        prop_assert!(!is_forbidden, "{:?} {}", viewer, as_json);
        let sent = apply(&full, &command, &actor);
        prop_assert!(sent.is_ok(), "{:?} {}: {}", viewer, as_json, sent.unwrap_err());
        full = sent.map_or(full, |(after, _)| after);
        prop_assert_eq!(naive.carry_out(&as_json), Ok(()), "{}", as_json);
        prop_assert_eq!(&json(&write_plan(&full)), &naive.0, "{:?} {}", viewer, as_json);
        prop_assert_eq!(seen.carry_out(&as_json), Ok(()), "{}", as_json);
        prop_assert_eq!(&json(&write_plan(editor.plan())), &seen.0, "{:?} {}", viewer, as_json);
    }
    while editor.undo(&actor).is_some() || editor.undo(&coordinator()).is_some() {}
    prop_assert_eq!(write_plan(editor.plan()), first);
    Ok(())
}

#[test]
fn who_has_something_of_their_own_can_edit_what_they_see_and_no_reader_can() {
    let mut hidden = 0;
    for viewer in VIEWERS {
        let (actor, redacted, mut dice) = (viewer.actor(), viewer.sees(&start()), Dice::of(11_u64));
        let mut done = 0;
        for _ in 0..40 {
            let mut editor = Editor::open(redacted.clone());
            for serial in 0..25 {
                let mut next = || dice.below(65_536) as u16;
                let draw = (next() as u8, next(), next(), next());
                let command = command(editor.plan(), draw, serial);
                match editor.apply(vec![command], &actor, Grouping::Single) {
                    Ok(_) => done += 1,
                    Err(refusal) => hidden += usize::from(refusal.reason == Reason::Hidden),
                }
            }
        }
        println!("{viewer:?}: {done} of 1000");
        // Draws seldom name the others: they have next to nothing of their own.
        let is_busy = ["p1", "mo", "f", "k", "s"].contains(&viewer.user);
        match actor.standing(&start()) {
            Role::Reader => assert_eq!(done, 0, "{viewer:?}"),
            _ => assert!(!is_busy || done >= 15, "{viewer:?}: {done}"),
        }
    }
    assert!(hidden > 1_000, "{hidden} refused because something is hidden");
}
