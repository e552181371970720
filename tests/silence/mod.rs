//! What the rules say of a redacted plan is so in the full one, whoever it was redacted for.

use crate::base_plan::{day, patched, today};
use crate::generator::Draw;
use crate::runs::Judged;
use crate::sends::parts;
use individuell_plan::access::{Actor, Role, redact};
use individuell_plan::plan::{Date, Id, Plan};
use individuell_plan::rules::{
    self, LetterState, Procedure, Settings, Step, StepState, all_rules, clocks, completeness, procedures,
    validate,
};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::collections::BTreeSet;
use std::sync::Arc;

fn step<'a>(all: &'a [Procedure], code: &str, number: usize) -> Option<&'a Step> {
    all.iter().find(|one| one.code == code).and_then(|one| one.steps.get(number))
}

/// Whether findings, dates, letters and checklists of the redacted plan are among the full one's.
fn is_so(full: &Plan, seen: &Plan, today: Date) -> Judged {
    let settings = Arc::new(Settings { require_participant_numbers: true, ..Settings::default() });
    let said = |what: String| Err(TestCaseError::fail(what));
    let all = validate(full, today, &settings);
    for finding in validate(seen, today, &settings) {
        if !all.iter().any(|one| (one.code, &one.path) == (finding.code, &finding.path)) {
            return said(format!("{} {:?}", finding.code, finding.path));
        }
    }
    let all = clocks(full, today, &settings);
    for tick in clocks(seen, today, &settings) {
        if !all.contains(&tick) {
            return said(format!("{tick:?}"));
        }
    }
    let all = completeness(full, today, &settings);
    for (letter, full) in completeness(seen, today, &settings).iter().zip(&all) {
        let is_same = letter.state == full.state && letter.findings.len() == full.findings.len();
        if letter.state != LetterState::Hidden && !is_same {
            return said(format!("letter {}: {:?} {:?}", letter.letter, letter.state, full.state));
        }
    }
    let all = procedures(full, today, &settings);
    for procedure in procedures(seen, today, &settings) {
        for (number, one) in
            procedure.steps.iter().enumerate().filter(|(_, one)| one.state != StepState::Hidden)
        {
            if !all.iter().any(|full| full.code == procedure.code && full.steps.get(number) == Some(one)) {
                let full = step(&all, procedure.code, number);
                return said(format!("{}/{} {:?} {full:?}", procedure.code, one.code, one.state));
            }
        }
    }
    Ok(())
}

/// The law.
pub fn what_is_said_of_a_redacted_plan_is_so(draws: &[Draw]) -> Judged {
    let (full, _, viewer) = parts(draws);
    let outcome = is_so(&full, &viewer.sees(&full), viewer.actor().today);
    prop_assert!(outcome.is_ok(), "{:?}: {}", viewer, outcome.unwrap_err());
    Ok(())
}

fn samples() -> Vec<Plan> {
    let texts = [
        include_str!("../../demo/plan-child.json"),
        include_str!("../../demo/plan-adult.json"),
        include_str!("../../demo/plan-stroke.json"),
        include_str!("../../demo/plan-empty.json"),
        include_str!("../../src/rules/base.json"),
    ];
    texts.map(|text| individuell_plan::exchange::read_plan(text).expect("a sample")).into()
}

#[test]
fn what_is_said_of_the_samples_is_so_for_every_participant_in_every_role() {
    let mut codes = BTreeSet::new();
    for plan in samples() {
        let mut users: Vec<Option<Id>> = vec![None];
        users.extend(plan.participants.iter().map(|one| Some(one.id.clone())));
        for (user, role) in users.iter().flat_map(|user| Role::ALL.map(|role| (user.clone(), role))) {
            for today in ["2026-03-01", "2026-11-22", "2028-01-15"].map(day) {
                let actor = Actor { role, user: user.clone(), today };
                let seen = redact(&plan, &actor, &crate::viewers::sorts()).expect("a full plan");
                let outcome = is_so(&plan, &seen, today);
                assert!(outcome.is_ok(), "{actor:?}: {}", outcome.unwrap_err());
                if seen.is_redacted() {
                    let settings = Arc::new(Settings::default());
                    codes.extend(validate(&seen, today, &settings).into_iter().map(|finding| finding.code));
                }
            }
        }
    }
    // Silence alone would hold too.
    println!("{} of {} rules speak of a redacted sample: {codes:?}", codes.len(), all_rules().count());
    assert!(codes.len() >= 20, "{codes:?}");
}

/// The examples of rules, clocks and steps: the plans in which each of them speaks.
fn patches() -> Vec<&'static str> {
    let rules = rules::examples().into_iter().flat_map(|one| [one.triggers, one.passes]);
    let clocks = rules::clock::clock_examples().into_iter().flat_map(|one| [one.triggers, one.passes]);
    let steps = rules::procedure::step_examples().into_iter().flat_map(|one| [one.done, one.open]);
    rules.chain(clocks).chain(steps).collect()
}

#[test]
fn what_is_said_of_every_example_is_so() {
    let mut redacted = 0;
    for patch in patches() {
        let plan = patched(patch);
        let users = plan.participants.iter().map(|one| Some(one.id.clone()));
        for (user, role) in users.chain([None]).flat_map(|user| Role::ALL.map(|role| (user.clone(), role))) {
            let actor = Actor { role, user, today: today() };
            let seen = redact(&plan, &actor, &crate::viewers::sorts()).expect("a full plan");
            redacted += usize::from(seen.is_redacted());
            let outcome = is_so(&plan, &seen, today());
            assert!(outcome.is_ok(), "{patch} {actor:?}: {}", outcome.unwrap_err());
        }
    }
    assert!(redacted > 2_000, "{redacted}");
}
