//! What those may do who have not the whole plan in hand: said here once more, apart from the
//! crate's table, as the least that must be true of a command that was carried out for them.

use crate::generator::{Dice, Draw, EVERYTHING, command, plan_of};
use crate::runs::Judged;
use crate::shadow::Shadow;
use crate::{actor, coordinator, json};
use individuell_plan::access::{Actor, Role};
use individuell_plan::edit::{Command, Editor, Grouping};
use individuell_plan::exchange::write_plan;
use individuell_plan::plan::{Plan, Text};
use proptest::prelude::*;
use serde_json::Value;
use std::sync::Arc;

const OTHERS: [(Role, &str); 10] = [
    (Role::Participant, "f"),
    (Role::Participant, "nobody"),
    (Role::Person, "p1"),
    (Role::NextOfKin, "mo"),
    (Role::NextOfKin, "f"),
    (Role::Guardian, "v"),
    (Role::Guardian, "p1"),
    (Role::CoordinatingUnit, "k"),
    (Role::Substitute, "s"),
    (Role::Substitute, "f"),
];

/// Domain 2.2 and 7: parents act for a child under 16, a guardian while they are one; the others
/// are participants, and a guardian who is none has no part in the plan. The laws' day is the first of
/// March 2026.
fn acts_for_the_person(role: Role, user: &str, before: &Shadow) -> bool {
    let has_role = |word: &str| {
        let entry = before.entry(user);
        entry
            .and_then(|one| one["roles"].as_array())
            .is_some_and(|roles| roles.iter().any(|role| role == word))
    };
    let born = before.0["person"]["birthDate"].as_str();
    match role {
        Role::Person => true,
        Role::NextOfKin => {
            // The sixteenth birthday is still to come.
            has_role("parent") && born.is_some_and(|born| ("2010-03-02"..="2026-03-01").contains(&born))
        }
        Role::Guardian => has_role("guardian"),
        _ => false,
    }
}

/// Row 34: with the role, or named by whoever coordinates.
fn substitutes(user: &str, before: &Shadow) -> bool {
    let has = |one: &Value, key: &str, word: &str| {
        one[key].as_array().is_some_and(|roles| roles.iter().any(|role| role == word))
    };
    let participants = before.0["participants"].as_array().into_iter().flatten();
    participants.into_iter().any(|one| {
        let names = |sub: &Value| sub["who"] == user;
        one["id"] == user && has(one, "roles", "substitute")
            || has(one, "roles", "coordinator")
                && one["substitutes"].as_array().is_some_and(|subs| subs.iter().any(names))
    })
}

/// Whether somebody stands in an entry as the one it is of, and in all below it.
fn is_of(entry: &Value, user: &str) -> bool {
    let is_own = ["owner", "responsible", "by", "proposedBy"].iter().any(|key| entry[key] == user);
    let below = ["goals", "measures", "evaluations", "comments", "log", "reviews"];
    is_own && below.iter().filter_map(|list| entry[list].as_array()).flatten().all(|one| is_of(one, user))
}

/// The least that must be true of a command that somebody without a hand in the whole plan was
/// allowed: written down here once more, apart from the table.
fn may_be(role: Role, user: &str, before: &Shadow, command: &Value) -> bool {
    let id = command["id"].as_str();
    let entry = id.and_then(|id| before.entry(id)).or(command.get("entry"));
    let is_own = match (command["command"].as_str(), entry) {
        (Some("set"), Some(entry)) => {
            ["owner", "responsible", "by", "proposedBy"].iter().any(|key| entry[key] == user)
        }
        (_, Some(entry)) => is_of(entry, user),
        (_, None) => false,
    };
    let field = command["field"].as_str().unwrap_or_default();
    let of_plan = id.is_none() && command.get("entry").is_none();
    // DIPS: one's own telephone is one's own to change.
    let own_contact = id == Some(user) && ["phone", "mobile", "email", "hours"].contains(&field);
    match role {
        Role::Person | Role::NextOfKin | Role::Guardian if acts_for_the_person(role, user, before) => {
            let of_person = command["part"] == "person";
            let own_field =
                command.get("part").is_none() && ["whatMatters", "resources", "status"].contains(&field);
            let own_numbers = id == Some(user) && ["number", "hprNumber"].contains(&field);
            is_own || own_contact || own_numbers || of_plan && (of_person || own_field)
        }
        Role::CoordinatingUnit => {
            let list = id.and_then(|id| before.route(id)).and_then(|route| Some(route.last()?.0.clone()));
            let list = list.or_else(|| command["list"].as_str().map(str::to_owned)).unwrap_or_default();
            let managed =
                ["participants", "appointments", "substitutes", "contacts", "transfers", "statusChanges"];
            let of_frame = command["part"] != "person" && !["whatMatters", "resources"].contains(&field);
            let of_number = ["number", "hprNumber"].contains(&field);
            let of_comments = list == "comments" && is_own;
            of_comments || managed.contains(&list.as_str()) && !of_number || of_plan && of_frame
        }
        Role::Coordinator => true,
        Role::Substitute if substitutes(user, before) => true,
        Role::Substitute | Role::NextOfKin | Role::Participant => is_own || own_contact,
        Role::Person | Role::Guardian | Role::Reader => false,
    }
}

/// Only what is theirs is changed, a refusal changes nothing, and undo takes all of it back.
pub fn each_role_changes_its_own(draws: &[Draw]) -> Judged {
    let (role, user) = draws.first().map_or(OTHERS[0], |draw| OTHERS[usize::from(draw.2) % OTHERS.len()]);
    let actor = actor(role, user);
    let mut editor = Editor::open(plan_of(EVERYTHING));
    let first = write_plan(editor.plan());
    for (serial, draw) in draws.iter().enumerate() {
        let command = command(editor.plan(), *draw, serial);
        let before = Arc::clone(editor.plan());
        if editor.apply(vec![command.clone()], &actor, Grouping::Single).is_ok() {
            let as_json = json(&command.to_text());
            let shadow = Shadow::of(&write_plan(&before));
            prop_assert!(may_be(role, user, &shadow, &as_json), "{:?} {}", role, as_json);
            prop_assert!(is_permitted(&actor, &before, &command), "{:?} {}", role, as_json);
        } else {
            prop_assert!(Arc::ptr_eq(editor.plan(), &before));
        }
    }
    while editor.undo(&actor).is_some() {}
    // Substitutes can end their own time as such, and parents make the child older; then the
    // coordinator takes back.
    while editor.undo(&coordinator()).is_some() {}
    prop_assert_eq!(write_plan(editor.plan()), first);
    Ok(())
}

/// What the table says, asked the way a view asks.
fn is_permitted(actor: &Actor, plan: &Plan, command: &Command) -> bool {
    match command {
        Command::Set { target, field, .. } => actor.may_set(plan, target, *field),
        Command::Add { entry, .. } => {
            actor.may_add(plan, entry.as_ref().list()) && actor.may_place(plan, entry.as_ref())
        }
        Command::Remove { id } | Command::Move { id, .. } => {
            plan.entry(id).is_some_and(|entry| actor.may_place(plan, entry))
        }
    }
}

#[test]
fn the_draws_give_every_role_something_to_change() {
    for (role, user) in OTHERS {
        let (actor, mut dice, mut done) = (actor(role, user), Dice::of(7_u64), 0);
        for _ in 0..40 {
            let mut editor = Editor::open(plan_of(EVERYTHING));
            for serial in 0..25 {
                let mut drawn = || dice.below(65_536) as u16;
                let draw = (drawn() as u8, drawn(), drawn(), drawn());
                let command = command(editor.plan(), draw, serial);
                done += usize::from(editor.apply(vec![command], &actor, Grouping::Single).is_ok());
            }
        }
        println!("{role:?} {user}: {done} of 1000");
        let has_no_part = user == "nobody" || (role, user) == (Role::Guardian, "p1");
        assert!(if has_no_part { done == 0 } else { done >= 20 }, "{role:?} {user}: {done}");
    }
}
