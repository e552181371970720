//! `docs/procedures.md`: every checklist with its steps, their sources, sentences and examples.
//!
//! The sentences are those of the step in its own example. For a step that can be not relevant, an
//! example of that is found among the examples of all steps.

use super::{cell, example, in_each_language};
use crate::failure::Failure;
use individuell_plan::plan::Plan;
use individuell_plan::rules::procedure::{StepExample, every_step, step_examples};
use individuell_plan::rules::{Procedure, Step, StepState, procedures};
use individuell_plan::words::{Catalogue, Lang};
use std::sync::Arc;

const HEAD: &str = "# Procedures

Written by `cargo xtask docs` from `src/rules/procedure`; change it there. A checklist is computed from the plan (`core.procedures`): nobody ticks a box. A step is *done* when the plan says so, *open* when it does not, and *not relevant* when nothing in the plan asks for it.
";

/// A checklist and the examples of its steps.
type Listed = (Procedure, Vec<(Step, StepExample)>);

pub fn text() -> Result<String, Failure> {
    let plans = plans()?;
    let mut text = format!("{HEAD}\n{}\n", example::ABOUT);
    for (procedure, steps) in listed()? {
        text.push_str(&format!("\n## {}\n\n", procedure.code));
        text.push_str(&in_each_language(|catalogue| catalogue.say(&procedure.title)));
        let file = format!("src/rules/procedure/{}.rs", procedure.code.replace('-', "_"));
        text.push_str(&format!("\n{}\n", example::header(&file)?));
        text.push_str("\n| step | what to do (nb) | source |\n| --- | --- | --- |\n");
        for (step, _) in &steps {
            let said = cell(&Catalogue::of(Lang::Nb).say(&step.message));
            text.push_str(&format!("| {} | {said} | {} |\n", step.code, step.source));
        }
        for (step, example) in &steps {
            text.push_str(&section(procedure.code, step, example, &plans)?);
        }
    }
    Ok(text)
}

fn section(
    procedure: &str,
    step: &Step,
    example: &StepExample,
    plans: &[(&str, Plan)],
) -> Result<String, Failure> {
    let mut text = format!("\n### {procedure}/{}\n\n", step.code);
    text.push_str(&in_each_language(|catalogue| catalogue.say(&step.message)));
    text.push_str(&format!("\nDone: `{}`\n\nOpen: `{}`\n", example.done, example.open));
    for (patch, plan) in plans {
        if find(plan, procedure, step.code)?.is_some_and(|(_, step)| step.state == StepState::NotRelevant) {
            text.push_str(&format!("\nNot relevant: `{patch}`\n"));
            break;
        }
    }
    Ok(text)
}

/// Every checklist in the order of its steps.
fn listed() -> Result<Vec<Listed>, Failure> {
    let mut all: Vec<Listed> = Vec::new();
    let mut examples = step_examples();
    for (procedure, step) in every_step() {
        let is_it = |example: &StepExample| (example.procedure, example.step) == (procedure, step);
        let place = examples.iter().position(is_it).ok_or_else(|| example::broken(step, "there is none"))?;
        let example = examples.remove(place);
        let plan = example::plan(step, example.done)?;
        let found = find(&plan, procedure, step)?.filter(|(_, step)| step.state == StepState::Done);
        let (found, step) = found.ok_or_else(|| example::broken(step, "the step is not done"))?;
        match all.last_mut().filter(|(last, _)| last.code == procedure) {
            Some((_, steps)) => steps.push((step, example)),
            None => all.push((found, vec![(step, example)])),
        }
    }
    Ok(all)
}

/// A step as a plan has it on the day of the examples.
fn find(plan: &Plan, procedure: &str, step: &str) -> Result<Option<(Procedure, Step)>, Failure> {
    let all = procedures(plan, example::day()?, &Arc::default());
    let found = all.into_iter().find(|one| one.code == procedure);
    Ok(found.and_then(|found| {
        let step = found.steps.iter().find(|one| one.code == step).cloned();
        step.map(|step| (found, step))
    }))
}

/// The plans that a step may be not relevant in, the shortest patch first.
fn plans() -> Result<Vec<(&'static str, Plan)>, Failure> {
    let mut patches: Vec<&str> =
        step_examples().iter().flat_map(|example| [example.done, example.open]).chain(["{}"]).collect();
    patches.sort_by_key(|patch| (patch.len(), *patch));
    patches.dedup();
    patches.into_iter().map(|patch| Ok((patch, example::plan("not relevant", patch)?))).collect()
}
