//! What one press does for a step of a checklist: it makes the step done, or there is no press.
#![cfg(not(target_arch = "wasm32"))]

mod base_plan;

use base_plan::{patched, today};
use individuell_plan::access::{Actor, Role};
use individuell_plan::edit::{Editor, Grouping};
use individuell_plan::plan::{Date, Id, ParticipantRole, Plan};
use individuell_plan::quick::{PressName, press};
use individuell_plan::rules::procedure::step_examples;
use individuell_plan::rules::{Settings, Step, StepState, checklists};
use std::sync::Arc;

fn step(plan: &Plan, code: &str, name: &str) -> Step {
    let all = checklists(code, plan, today(), &Arc::new(Settings::default()));
    let found = all.iter().flat_map(|one| &one.steps).find(|step| step.code == name);
    found.unwrap_or_else(|| panic!("{code} has {name}")).clone()
}

/// Presses what there is to press for a step, as the coordinating unit.
fn pressed(plan: &Plan, code: &str, name: &str) -> Option<(PressName, Plan)> {
    let mut made = 0;
    let mut fresh = |letter: &str| {
        made += 1;
        Id::new(format!("{letter}-pressed-{made}"))
    };
    let press = press(&step(plan, code, name), plan, today(), &mut fresh)?;
    let actor = Actor { role: Role::Coordinator, user: None, today: today() };
    let mut editor = Editor::open(plan.clone());
    let done = editor.apply(press.commands, &actor, Grouping::Single);
    assert!(matches!(done, Ok(Some(_))), "{code}/{name}: {:?}", done.err());
    Some((press.name, editor.plan().as_ref().clone()))
}

#[test]
fn a_press_makes_its_step_done() {
    let mut with_a_press = Vec::new();
    for one in step_examples() {
        if let Some((_, plan)) = pressed(&patched(one.open), one.procedure, one.step) {
            assert_eq!(step(&plan, one.procedure, one.step).state, StepState::Done, "{}", one.step);
            with_a_press.push(one.step);
        }
        assert!(pressed(&patched(one.done), one.procedure, one.step).is_none(), "{} is done", one.step);
    }
    for code in ["informed", "leader-informed", "accepted", "clarified", "reported", "names", "form-sent"] {
        assert!(with_a_press.contains(&code), "{code} takes one press");
    }
    for code in ["date", "reason", "handed-over", "closed", "successor", "consent-plan"] {
        assert!(!with_a_press.contains(&code), "{code} is for people to say");
    }
}

/// A transfer from the coordinator `k` to `f`, from the first of April on.
const AGREED: &str =
    r#"{"/transfers":[{"id":"t","type":"coordinator","fromWho":"k","toWho":"f","date":"2026-04-01"}]}"#;

fn coordinates(plan: &Plan, id: &str, day: &str) -> bool {
    let day = Date::parse(day).expect("a day");
    let one = plan.participant(&Id::new(id)).expect("a participant");
    one.holds_on(ParticipantRole::Coordinator, day)
}

#[test]
fn the_new_one_coordinates_from_the_day_and_the_former_until_the_day_before() {
    for before in ["{}", r#"{"/participants/1/appointments":null}"#] {
        let plan = patched(before);
        assert!(coordinates(&plan, "k", "2026-03-31"));
        let agreed = patched(
            &format!("{},{}", before.trim_end_matches('}').trim_end_matches(','), &AGREED[1..])
                .replace("{,", "{"),
        );
        let (name, after) = pressed(&agreed, "transfer", "new-appointed").expect("one press");
        assert!(matches!(name, PressName::Appoint(_, day) if day.to_string() == "2026-04-01"));
        let on =
            |id: &str| ["2026-03-31", "2026-04-01", "2026-04-02"].map(|day| coordinates(&after, id, day));
        assert_eq!((on("k"), on("f")), ([true, false, false], [false, true, true]), "{before}");
        assert_eq!(step(&after, "transfer", "successor").state, StepState::Done);
        let (name, after) = pressed(&after, "transfer", "old-access-ended").expect("one press");
        assert!(matches!(name, PressName::LastDay(day) if day.to_string() == "2026-03-31"));
        let former = after.participant(&Id::new("k")).expect("the former");
        assert_eq!(former.access_to.map(|day| day.to_string()).as_deref(), Some("2026-03-31"));
    }
}

#[test]
fn nobody_is_appointed_while_it_is_not_agreed_who_or_when() {
    for patch in [
        r#"{"/transfers":[{"id":"t","type":"coordinator","fromWho":"k","date":"2026-04-01"}]}"#,
        r#"{"/transfers":[{"id":"t","type":"coordinator","fromWho":"k","toWho":"f"}]}"#,
        r#"{"/transfers":[{"id":"t","type":"coordinator","fromWho":"k","toWho":"k","date":"2026-04-01"}]}"#,
        r#"{"/transfers":[{"id":"t","type":"to-hospital","fromWho":"k","toWho":"f","date":"2026-04-01"}]}"#,
    ] {
        assert!(pressed(&patched(patch), "transfer", "new-appointed").is_none(), "{patch}");
        assert!(pressed(&patched(patch), "transfer", "old-access-ended").is_none(), "{patch}");
    }
}
