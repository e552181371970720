//! Who sees and changes what: the permission table cell by cell, redaction, and what comes of
//! editing a redacted plan.
#![cfg(not(target_arch = "wasm32"))]

mod cells;
mod naive;
mod viewers;

use individuell_plan::access::{Actor, AlreadyRedacted, Group, Right, Role, Sight, grant_of, redact};
use individuell_plan::exchange::{read_plan, write_plan};
use individuell_plan::limits;
use individuell_plan::plan::read::Shape;
use individuell_plan::plan::{Date, Field, Hidden, Kind, Noun, Part, Path, Plan, Redaction, Target};
use naive::{cell, groups};
use serde_json::{Value, json};
use std::sync::Arc;
use viewers::{VIEWERS, document, plan_of, sorts};

/// The column of the grid that a role has while it is in effect.
fn column(role: Role) -> &'static str {
    match role {
        Role::Person | Role::NextOfKin | Role::Guardian => "person",
        Role::Coordinator | Role::Substitute => "coordinator",
        Role::Participant => "participant",
        Role::CoordinatingUnit => "unit",
        Role::Reader => "reader",
    }
}

/// What the shell draws before the module is there (`src/embed/js/preview.js`) it draws for roles from
/// whom none of it is hidden, whatever the plan says of them.
#[test]
fn the_shell_draws_a_plan_only_for_roles_that_see_all_of_it() {
    let shell = include_str!("../src/embed/js/session.js");
    let (_, list) = shell.split_once("const SEE_ALL = new Set([").expect("the roles");
    let (list, _) = list.split_once(']').expect("the end of the roles");
    let preview = include_str!("../src/embed/js/preview.js");
    assert!(
        preview.contains(&format!("const DEPTH = {};", limits::GOAL_DEPTH)),
        "as deep as the module reads"
    );
    let roles: Vec<_> = list.split(',').map(|word| Role::of(word.trim().trim_matches('\''))).collect();
    assert!(!roles.is_empty());
    let today = Date::parse("2026-11-22").expect("a day");
    for role in roles {
        let nobody = Actor { role, user: None, today };
        assert_eq!(nobody.standing(&Plan::default()), role, "{role:?} is one without being in the plan");
        let drawn = [Group::Frame, Group::WhatMatters, Group::Participants, Group::Goals, Group::Measures];
        for group in drawn {
            assert_eq!(grant_of(role, group).see, Sight::All, "{role:?} {group:?}");
        }
    }
}

#[test]
fn the_table_is_the_grid_of_the_domain() {
    assert_eq!(groups().len(), Group::ALL.len());
    for (group, name) in Group::ALL.into_iter().zip(groups()) {
        for role in Role::ALL {
            let grant = grant_of(role, group);
            let see = match grant.see {
                Sight::None => '-',
                Sight::Own => 'O',
                Sight::Shared => 'S',
                Sight::All => 'A',
            };
            let change = match grant.change {
                Right::None => '-',
                Right::Own => 'O',
                Right::All => 'A',
            };
            assert_eq!((see, change), cell(name, column(role)), "{role:?} {name}");
        }
    }
}

#[test]
fn each_viewer_stands_where_the_day_puts_them() {
    let plan = plan_of(&document());
    for viewer in VIEWERS {
        let standing = viewer.actor().standing(&plan);
        assert_eq!(column(standing), viewer.column(), "{:?} {}", viewer.role, viewer.user);
    }
}

/// Every noun of a plan that a command can speak of.
fn nouns(plan: &Plan) -> Vec<(Target, &dyn Noun)> {
    let mut all: Vec<(Target, &dyn Noun)> = vec![(Target::Plan, plan)];
    let parts = Part::ALL.iter().filter(|part| **part != Part::Redaction);
    all.extend(parts.filter_map(|part| Some((Target::Part(*part), plan.part(*part)?))));
    (plan as &dyn Noun).each_below(&mut |noun| {
        all.extend(noun.id().map(|id| (Target::Entry(id.clone()), noun)));
    });
    all
}

/// The plan with a text of its own in every field that holds text, and a member nobody knows in
/// every noun.
fn with_canaries() -> Value {
    let mut full = document();
    let plan = plan_of(&full);
    for (target, noun) in nouns(&plan) {
        let pointer = Path::whole(target.clone()).pointer(&plan);
        let name = pointer.trim_start_matches('/').replace('/', "-");
        let part = matches!(target, Target::Part(_)).then(|| pointer.trim_start_matches('/'));
        if let Some(part) = part.filter(|part| full.get(*part).is_none()) {
            full[part] = json!({});
        }
        let place = full.pointer_mut(&pointer).expect("a noun").as_object_mut().expect("an object");
        noun.values(&mut |field, _, value| match value.shape() {
            Shape::Text if field != Field::LifeArea => {
                place.insert(field.name().to_owned(), json!(format!("<{name}.{}>", field.name())));
            }
            _ => {}
        });
        place.insert("odd".to_owned(), json!(format!("<{name}.odd>")));
    }
    // As it is written: members in the order of the fields.
    let text = write_plan(&plan_of(&full));
    serde_json::from_str(&text).expect("JSON")
}

fn without_marks(plan: &Plan) -> Value {
    let mut document: Value = serde_json::from_str(&write_plan(plan)).expect("JSON");
    let members = document.as_object_mut().expect("a plan");
    members.remove("hidden");
    members.remove("redaction");
    document
}

fn canaries(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.starts_with('<') => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| canaries(item, found)),
        Value::Object(members) => members.values().for_each(|value| canaries(value, found)),
        _ => {}
    }
}

#[test]
fn each_viewer_gets_what_is_theirs_and_not_a_byte_more() {
    let full = with_canaries();
    let plan = plan_of(&full);
    let mut all = Vec::new();
    canaries(&full, &mut all);
    assert!(all.len() > 300, "{}", all.len());
    for viewer in VIEWERS {
        let who = format!("{:?} {}", viewer.role, viewer.user);
        let (share, seen) = (viewer.share_of(&full), viewer.sees(&plan));
        assert_eq!(without_marks(&seen), share, "{who}");
        let mut theirs = Vec::new();
        canaries(&share, &mut theirs);
        let text = write_plan(&seen);
        for canary in &all {
            assert_eq!(text.contains(canary), theirs.contains(canary), "{who} {canary}");
        }
        assert_eq!(seen.is_redacted(), theirs.len() < all.len(), "{who}");
        println!("{who}: {} of {}", theirs.len(), all.len());
    }
}

#[test]
fn what_is_hidden_is_marked_with_a_reason_and_nothing_else_is() {
    let full = with_canaries();
    let plan = plan_of(&full);
    for viewer in VIEWERS {
        let seen = viewer.sees(&plan);
        for (target, noun) in nouns(&plan) {
            noun.values(&mut |field, _, value| {
                let now = seen.noun(&target).and_then(|noun| noun.value(field)).expect("every entry stays");
                let is_hidden = seen.hides(&target, field).is_some() && field.is_settable();
                let said = format!("{:?} {} {target:?} {field:?}", viewer.role, viewer.user);
                if is_hidden {
                    assert!(now.is_empty(), "{said}");
                } else {
                    assert_eq!(now.to_json(), value.to_json(), "{said}");
                }
            });
        }
        for mark in seen.hidden.iter() {
            assert!(mark.why.is_some() && plan.noun(&mark.target().expect("a target")).is_some(), "{mark:?}");
            assert!(plan.entry(&mark.id).is_none(), "{mark:?}");
        }
    }
}

#[test]
fn the_reasons_are_those_of_the_domain() {
    use individuell_plan::plan::Why::{Consent, Contact, Number, Role as OfRole};
    let plan = plan_of(&document());
    let why = |viewer: usize, target: &Target, field| VIEWERS[viewer].sees(&plan).hides(target, field);
    let participant =
        VIEWERS.iter().position(|one| one.role == Role::Participant && one.user == "f").expect("f");
    let unit = VIEWERS.iter().position(|one| one.role == Role::CoordinatingUnit).expect("the unit");
    let entry = |id: &str| Target::Entry(id.into());
    assert_eq!(why(participant, &entry("gh"), Field::Title), Some(Consent));
    assert_eq!(why(participant, &entry("mh-f"), Field::Title), None);
    assert_eq!(why(participant, &entry("free"), Field::Mobile), Some(Contact));
    assert_eq!(why(participant, &entry("free"), Field::HealthPersonnelNumber), Some(Number));
    assert_eq!(why(participant, &entry("k"), Field::Phone), None);
    assert_eq!(why(participant, &entry("k"), Field::Mobile), Some(Contact));
    assert_eq!(why(participant, &Target::Part(Part::Person), Field::Number), Some(Number));
    assert_eq!(why(participant, &Target::Part(Part::Journal), Field::WishNoted), Some(OfRole));
    assert_eq!(why(unit, &entry("gh"), Field::Title), Some(OfRole));
    assert_eq!(why(unit, &Target::Part(Part::Person), Field::Phone), Some(OfRole));
    assert_eq!(why(unit, &Target::Plan, Field::Title), None);
}

#[test]
fn redacting_again_gives_the_same_and_for_anybody_else_is_refused() {
    let plan = plan_of(&with_canaries());
    for viewer in VIEWERS {
        let seen = viewer.sees(&plan);
        let read = read_plan(&write_plan(&seen)).expect("a plan");
        assert_eq!(read, seen);
        assert_eq!(
            redact(&read, &viewer.actor(), &sorts()),
            Ok(seen.clone()),
            "{:?} {}",
            viewer.role,
            viewer.user
        );
        if !seen.is_redacted() {
            assert_eq!(seen, plan);
            continue;
        }
        for other in VIEWERS.iter().filter(|other| other.actor() != viewer.actor()) {
            assert_eq!(redact(&seen, &other.actor(), &sorts()), Err(AlreadyRedacted));
        }
        let tomorrow =
            individuell_plan::access::Actor { today: viewer.actor().today.plus_days(1), ..viewer.actor() };
        assert_eq!(redact(&seen, &tomorrow, &sorts()), Err(AlreadyRedacted));
    }
}

#[test]
fn what_is_seen_is_the_same_in_memory() {
    let plan = plan_of(&document());
    let viewer = VIEWERS.iter().find(|one| one.user == "f").expect("f");
    let seen = viewer.sees(&plan);
    let same = |id: &str| {
        let (one, other) = (plan.entry(&id.into()).expect("there"), seen.entry(&id.into()).expect("there"));
        one.to_entry().is_same(&other.to_entry())
    };
    assert!(["g1", "g2", "m1", "mt1", "mh-f", "f", "x-f", "ct1"].iter().all(|id| same(id)));
    assert!(!["gh", "mh", "k", "co2"].iter().any(|id| same(id)));
    assert!(seen.contacts.is_same(&plan.contacts) && Arc::ptr_eq(&seen.period, &plan.period));
    assert!(seen.comments.is_same(&plan.comments) && !seen.goals.is_same(&plan.goals));
}

/// Marks that come from outside are no key: they add to what is hidden and take nothing away.
#[test]
fn marks_made_by_hand_unlock_nothing() {
    let full = plan_of(&document());
    let viewer = VIEWERS.iter().find(|one| one.user == "f").expect("f");
    let marks = |redaction: &Redaction, hidden: &[(&str, &str, &str)]| Plan {
        redaction: Arc::new(redaction.clone()),
        hidden: hidden
            .iter()
            .enumerate()
            .map(|(index, (of, part, field))| Hidden {
                id: format!("hidden-{index}").as_str().into(),
                of: (*of).into(),
                part: (*part).to_owned(),
                fields: Some((*field).to_owned()).filter(|field| !field.is_empty()).into_iter().collect(),
                ..Hidden::default()
            })
            .collect(),
        ..full.clone()
    };
    let theirs = viewer.sees(&full);
    let wild = [
        ("nowhere", "", ""),
        ("", "no-part", ""),
        ("m1", "", "title"),
        ("m1", "", "title"),
        ("m1", "redaction", "no"),
    ];
    for hidden in [&wild[..], &wild[..1], &[]] {
        let made = marks(&theirs.redaction, hidden);
        let text = write_plan(&made);
        let seen =
            redact(&read_plan(&text).expect("a plan"), &viewer.actor(), &sorts()).expect("the same viewer");
        for (target, noun) in nouns(&seen).into_iter().filter(|(_, noun)| noun.kind() != Kind::Hidden) {
            noun.values(&mut |field, _, value| {
                let allowed = theirs.noun(&target).and_then(|noun| noun.value(field)).expect("there");
                assert!(value.is_empty() || value.to_json() == allowed.to_json(), "{target:?} {field:?}");
            });
        }
        let foreign = marks(&Redaction::default(), hidden);
        if !hidden.is_empty() {
            assert_eq!(redact(&foreign, &viewer.actor(), &sorts()), Err(AlreadyRedacted));
        }
    }
    let everything = marks(&theirs.redaction, &[("", "", "")]);
    let seen = redact(&everything, &viewer.actor(), &sorts()).expect("the same viewer");
    assert!(seen.title.is_empty() && seen.goals.len() == full.goals.len());
}

#[test]
fn marks_do_not_count_against_the_bound_of_entries() {
    let plan = plan_of(&document());
    for viewer in VIEWERS {
        assert_eq!(viewer.sees(&plan).entries(), plan.entries());
    }
}

#[test]
fn every_role_has_a_word_of_its_own_and_an_unknown_word_is_the_least() {
    for role in Role::ALL {
        assert_eq!(Role::of(role.word()), role);
    }
    assert_eq!(Role::of("administrator"), Role::Reader);
    assert_eq!(AlreadyRedacted.to_string(), "redacted");
}
