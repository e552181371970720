//! Prints drawn command sequences with what they give here, as JSON: for the tests that run the
//! same sequences in Node and in the browser and compare bytes and findings (promise R23).
//!
//! `cargo run --no-default-features --example sequences -- 1000 > sequences.json`

#[path = "../tests/generator/mod.rs"]
mod generator;

use generator::{Draw, EVERYTHING, SMALL, command, plan_of, today};
use individuell_plan::access::{Actor, Role};
use individuell_plan::edit::{Command, Editor, Grouping};
use individuell_plan::exchange::write_plan;
use individuell_plan::plan::{Json, Pointers, Text};
use individuell_plan::rules::{Settings, validate};
use individuell_plan::words::{Catalogue, Lang};
use std::io::{self, Write};
use std::sync::Arc;

/// A small generator of numbers (SplitMix64): the same numbers on every machine.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn draw(&mut self) -> Draw {
        let bits = self.next();
        (bits as u8, (bits >> 8) as u16, (bits >> 24) as u16, (bits >> 40) as u16)
    }
}

fn main() -> io::Result<()> {
    let count: usize = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(1_000);
    let mut numbers = Numbers(20_261_122);
    let actor = Actor { role: Role::Coordinator, user: Some("k".into()), today: today() };
    let settings = Arc::new(Settings::default());
    let mut out = io::BufWriter::new(io::stdout().lock());
    writeln!(out, "[")?;
    for number in 0..count {
        // The big plan in some only: its text stands in the output twice for each sequence.
        let start = plan_of(if number % 20 == 1 { EVERYTHING } else { SMALL });
        let mut editor = Editor::open(start.clone());
        let length = 1 + numbers.next() % 20;
        let mut accepted: Vec<Command> = Vec::new();
        for serial in 0..length {
            let command = command(editor.plan(), numbers.draw(), serial as usize);
            if editor.apply(vec![command.clone()], &actor, Grouping::Single).is_ok() {
                accepted.push(command);
            }
        }
        let catalogue = Catalogue::of(Lang::ALL[number % 3]);
        let findings = validate(editor.plan(), today(), &settings);
        let pointers = Pointers::of(editor.plan());
        let findings = findings.iter().map(|finding| finding.to_json(&pointers, &catalogue)).collect();
        let line = Json::Object(vec![
            ("lang".into(), Json::text(catalogue.lang.tag())),
            ("plan".into(), Json::text(write_plan(&start))),
            // Each as text of its own: a host's object would shorten the digits of what nobody knows.
            (
                "steps".into(),
                Json::List(accepted.iter().map(|command| Json::text(command.to_text())).collect()),
            ),
            ("after".into(), Json::text(write_plan(editor.plan()))),
            ("findings".into(), Json::text(Json::List(findings).to_text())),
        ]);
        let comma = if number + 1 == count { "" } else { "," };
        writeln!(out, "{}{comma}", line.to_text())?;
    }
    writeln!(out, "]")
}
