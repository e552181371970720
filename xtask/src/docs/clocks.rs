//! `docs/clocks.md`: every clock with its source, what it says in each state, the settings that
//! move it and its examples.
//!
//! What a clock says is tried out: the sentences are those of its own example on the day, or on
//! the nearest day on which the clock is in that state. So are the settings: one that changes what
//! the clock tells of its examples is one it uses.

use super::{example, in_each_language};
use crate::failure::Failure;
use individuell_plan::plan::{Date, Plan};
use individuell_plan::rules::clock::{ClockExample, Runs, clock_examples};
use individuell_plan::rules::{Clock, Settings, Tick, TickState, clocks};
use std::sync::Arc;

const HEAD: &str = "# Clocks

Written by `cargo xtask docs` from `src/rules/clock`; change it there. A clock tells what is due, when, and who owes it (`core.clocks`). One that *finds* is a rule too: what is missing, overdue or soon due is a reminder among the findings; of the others a rule speaks. The sentences are those of the clock's example, on the day nearest to 1 March 2026 on which it is in that state.
";

/// How far from the day of the examples the states of a clock are looked for.
const DAYS_AROUND: i64 = 100;

pub fn text() -> Result<String, Failure> {
    let mut text = format!("{HEAD}\n{}\n", example::ABOUT);
    text.push_str("\n| clock | finds | runs in plans | source |\n| --- | --- | --- | --- |\n");
    let examples = clock_examples();
    for ClockExample { clock, .. } in &examples {
        let finds = if clock.finds { "yes" } else { "no" };
        text.push_str(&format!(
            "| [{0}](#{0}) | {finds} | {1} | {2} |\n",
            clock.code,
            runs(clock.runs),
            clock.source
        ));
    }
    for example in &examples {
        text.push_str(&section(example)?);
    }
    Ok(text)
}

fn runs(runs: Runs) -> &'static str {
    match runs {
        Runs::Plan => "draft, in use",
        Runs::InUse => "in use",
        Runs::Group => "draft, in use, coordinator only",
        Runs::Access => "draft, in use, coordinator only, paused",
        Runs::Closing => "all but entered in error",
    }
}

fn section(example: &ClockExample) -> Result<String, Failure> {
    let Clock { code, source, .. } = *example.clock;
    let about = example::header(&format!("src/rules/clock/{}.rs", code.replace('-', "_")))?;
    let plan = example::plan(code, example.triggers)?;
    let near = example::plan(code, example.passes)?;
    let mut text = format!("\n## {code}\n\n{about} Source: {source}.\n");
    for state in [TickState::Missing, TickState::Overdue, TickState::Soon] {
        if let Some(tick) = nearest(&plan, code, state)?.or(nearest(&near, code, state)?) {
            text.push_str(&format!("\n*{}*\n\n", state.word()));
            text.push_str(&in_each_language(|catalogue| {
                format!("{} *{}*", catalogue.say(&tick.message), catalogue.say(&tick.way_out))
            }));
        }
    }
    let settings = settings(code, [&plan, &near])?;
    if !settings.is_empty() {
        text.push_str(&format!("\nSettings: {}.\n", settings.join(", ")));
    }
    text.push_str(&format!("\nTriggers: `{}`\n\nPasses: `{}`\n", example.triggers, example.passes));
    Ok(text)
}

/// What a clock tells of a plan in a state, on the day of the examples or the nearest other one.
fn nearest(plan: &Plan, code: &str, state: TickState) -> Result<Option<Tick>, Failure> {
    let today = example::day()?;
    let days = (0..=DAYS_AROUND).flat_map(|days| [days, -days]).map(|days| today.plus_days(days));
    let settings = Arc::default();
    let on = |day| told(plan, code, day, &settings).into_iter().find(|tick| tick.state == state);
    Ok(days.into_iter().find_map(on))
}

fn told(plan: &Plan, code: &str, day: Date, settings: &Arc<Settings>) -> Vec<Tick> {
    clocks(plan, day, settings).into_iter().filter(|tick| tick.code == code).collect()
}

/// The settings that change what a clock tells of its examples, with their defaults.
fn settings(code: &str, plans: [&Plan; 2]) -> Result<Vec<String>, Failure> {
    let today = example::day()?;
    let days = [-60, 0, 60].map(|days| today.plus_days(days));
    let usual = Arc::default();
    let is_used = |json: String| -> Result<bool, Failure> {
        let changed = example::settings(code, &json, "[]")?;
        let differs = |plan, day| told(plan, code, day, &usual) != told(plan, code, day, &changed);
        Ok(plans.iter().any(|plan| days.iter().any(|day| differs(plan, *day))))
    };
    let mut used = Vec::new();
    for (name, default) in Settings::days() {
        for other in [0, default.saturating_sub(1), default.saturating_add(1), 3650] {
            if is_used(format!(r#"{{"days":{{"{name}":{other}}}}}"#))? {
                used.push(format!("`days.{name}` ({default})"));
                break;
            }
        }
    }
    if is_used(r#"{"ages":[]}"#.to_owned())? {
        used.push(format!("`ages` ({:?})", Settings::default().ages));
    }
    Ok(used)
}
