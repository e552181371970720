//! Runs laws over drawn sequences: fixed counts, a printed seed, two threads; and keeps what broke
//! a law as a file that is run again for ever.

use crate::generator::{Draw, EVERYTHING, SMALL, plan_of};
use individuell_plan::plan::Plan;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};
use std::path::{Path, PathBuf};

/// Whether a law holds for a sequence.
pub type Judged = Result<(), TestCaseError>;

/// What holds for every sequence of draws.
#[derive(Clone, Copy)]
pub struct Law {
    /// Its name, in the crash files too.
    pub name: &'static str,
    /// How many sequences a short run draws: a tenth of the promise.
    pub tenth: u32,
    /// Whether it holds for a sequence.
    pub holds: fn(&[Draw]) -> Judged,
}

/// The text of the plan a run starts from: one in four starts from the plan with everything.
pub fn start_text(draws: &[Draw]) -> &'static str {
    if draws.first().is_some_and(|draw| draw.3 % 4 == 3) { EVERYTHING } else { SMALL }
}

/// The plan a run starts from.
pub fn start(draws: &[Draw]) -> Plan {
    plan_of(start_text(draws))
}

/// A sequence that broke a law, as it stands in a file of `tests/crashers/`.
#[derive(Debug)]
pub struct Crasher {
    pub law: String,
    pub draws: Vec<Draw>,
}

impl Crasher {
    fn to_text(&self) -> String {
        serde_json::json!({ "law": self.law, "draws": self.draws }).to_string()
    }

    fn read(text: &str) -> Crasher {
        let json: serde_json::Value = serde_json::from_str(text).expect("a crasher is JSON");
        let law = json["law"].as_str().expect("it names its law").to_owned();
        let draws = serde_json::from_value(json["draws"].clone()).expect("its draws are four numbers each");
        Crasher { law, draws }
    }
}

fn count(tenth: u32) -> u32 {
    match std::env::var("IP_COUNTS").as_deref() {
        Ok("full") => tenth * 10,
        Ok("deep") => tenth * 500,
        _ => tenth,
    }
}

/// Runs a law over drawn sequences, half of them on each of two threads. The seed is printed and
/// can be set by `IP_SEED`; the second thread takes the one after.
pub fn run(law: &Law) {
    let seed: u64 = std::env::var("IP_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_122);
    let half = count(law.tenth).div_ceil(2);
    println!("{}: seeds {seed} and {}, {half} sequences each", law.name, seed + 1);
    let mut broken: Vec<Broken> = std::thread::scope(|scope| {
        let runs = [seed, seed + 1].map(|seed| scope.spawn(move || broken_by(law, seed, half)));
        runs.into_iter().filter_map(|run| run.join().expect("laws are judged without a panic")).collect()
    });
    broken.sort_by_key(|broken| broken.draws.len());
    if let Some(Broken { reason, draws }) = broken.into_iter().next() {
        let text = Crasher { law: law.name.to_owned(), draws }.to_text();
        let path = crash_file(law.name);
        let kept = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        let kept = kept.and_then(|()| std::fs::write(&path, &text));
        let place = kept.map_or_else(|error| error.to_string(), |()| path.display().to_string());
        panic!("{}, seed {seed}: {reason}\n{place}\n{text}", law.name);
    }
}

/// Why a law does not hold, and for which draws.
struct Broken {
    reason: String,
    draws: Vec<Draw>,
}

/// What breaks the law, shrunk.
fn broken_by(law: &Law, seed: u64, cases: u32) -> Option<Broken> {
    let mut bytes = [0_u8; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let draws = proptest::collection::vec(any::<Draw>(), 1..=40);
    match runner.run(&draws, |draws| (law.holds)(&draws)) {
        Ok(()) => None,
        Err(TestError::Abort(reason)) => Some(Broken { reason: reason.to_string(), draws: Vec::new() }),
        Err(TestError::Fail(reason, draws)) => Some(Broken { reason: reason.to_string(), draws }),
    }
}

/// Beside what cargo builds: `target/crashers/<law>.json`.
fn crash_file(law: &str) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    target.unwrap_or(Path::new("target")).join("crashers").join(format!("{law}.json"))
}

/// The sequences that once broke a law, with the names of their files.
pub fn crashers() -> Vec<(String, Crasher)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/crashers");
    let files = std::fs::read_dir(folder).expect("the crashers are in the tree").flatten();
    let mut crashers: Vec<(String, Crasher)> = files
        .filter(|file| file.path().extension().is_some_and(|ending| ending == "json"))
        .map(|file| {
            let text = std::fs::read_to_string(file.path()).expect("readable");
            (file.file_name().to_string_lossy().into_owned(), Crasher::read(&text))
        })
        .collect();
    crashers.sort_by(|one, other| one.0.cmp(&other.0));
    crashers
}
