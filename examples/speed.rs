//! Times the core natively on a plan of 1,000 measures: validation whole and after one edit, a
//! command, an undo. Medians and the slowest of each, in milliseconds.
//!
//! `cargo run --release --no-default-features --example speed`

use individuell_plan::access::{Actor, Role};
use individuell_plan::edit::{Command, Editor, Grouping};
use individuell_plan::exchange::read_plan;
use individuell_plan::plan::{Date, Field, Id, Plan};
use individuell_plan::rules::{Checker, Context, Settings, clocks, completeness, procedures};
use std::fmt::Write;
use std::sync::Arc;
use std::time::Instant;

const ROUNDS: usize = 200;

/// 100 goals of 10 measures, each with most of its fields, a log and a comment.
fn large() -> Result<Plan, Box<dyn std::error::Error>> {
    let mut goals = String::new();
    for goal in 0..100 {
        let mut measures = String::new();
        for measure in 0..10 {
            let id = goal * 10 + measure;
            write!(
                measures,
                r#"{}{{"id":"m{id}","title":"Tiltak {id}","extent":"To timer i uka","how":"På skolen","responsible":"p{}","deadline":"2026-0{}-15","status":"ongoing","log":[{{"id":"l{id}","date":"2026-02-0{}","by":"k","text":"Godt i gang"}}],"comments":[{{"id":"c{id}","text":"Fint"}}]}}"#,
                if measure == 0 { "" } else { "," },
                id % 12,
                1 + id % 9,
                1 + id % 9,
            )?;
        }
        let comma = if goal == 0 { "" } else { "," };
        write!(goals, r#"{comma}{{"id":"g{goal}","title":"Mål {goal}","measures":[{measures}]}}"#)?;
    }
    let people: Vec<String> = (0..12)
        .map(|n| format!(r#"{{"id":"p{n}","name":"Deltaker {n}","contribution":"Følger opp"}}"#))
        .collect();
    let text = format!(
        r#"{{"status":"in-use","period":{{"start":"2026-01-01","end":"2026-12-31"}},"participants":[{{"id":"k","name":"K","roles":["coordinator"]}},{}],"goals":[{goals}]}}"#,
        people.join(",")
    );
    Ok(read_plan(&text)?)
}

fn report(name: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    let worst = times.last().copied().unwrap_or_default();
    println!("{name:<44} {median:>8.3} {worst:>8.3}");
}

fn timed(mut run: impl FnMut(usize)) -> Vec<f64> {
    (0..ROUNDS)
        .map(|round| {
            let begin = Instant::now();
            run(round);
            begin.elapsed().as_secs_f64() * 1_000.0
        })
        .collect()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let plan = large()?;
    let today = Date::parse("2026-03-01").ok_or("a day")?;
    let settings = Arc::new(Settings::default());
    let actor = Actor { role: Role::Coordinator, user: Some("k".into()), today };
    let context = |plan: &Plan| Context::of(plan, today, &settings);
    println!("{:<44} {:>8} {:>8}", "ms, 1,000 measures", "median", "worst");
    report("validate, whole", timed(|_| drop(Checker::default().check(&plan, &context(&plan)))));
    let mut editor = Editor::open(plan.clone());
    let mut checker = Checker::default();
    checker.check(editor.plan(), &context(editor.plan()));
    let commands = timed(|round| {
        let id = Id::new(format!("m{}", round * 5));
        let command = Command::set_text(&id, Field::Title, format!("Ny {round}"));
        let _changed = editor.apply(vec![command], &actor, Grouping::Single);
    });
    report("command", commands);
    let mut again = Vec::new();
    for round in 0..ROUNDS {
        let id = Id::new(format!("m{}", round * 5));
        let command = Command::set_text(&id, Field::Extent, format!("Mer {round}"));
        let _changed = editor.apply(vec![command], &actor, Grouping::Single);
        let begin = Instant::now();
        checker.check(editor.plan(), &context(editor.plan()));
        again.push(begin.elapsed().as_secs_f64() * 1_000.0);
    }
    report("validate, after one field", again);
    report("undo", timed(|_| drop(editor.undo(&actor))));
    report("completeness", timed(|_| drop(completeness(&plan, today, &settings))));
    report("clocks", timed(|_| drop(clocks(&plan, today, &settings))));
    report("procedures", timed(|_| drop(procedures(&plan, today, &settings))));
    Ok(())
}
