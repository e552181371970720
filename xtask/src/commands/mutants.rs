//! `cargo xtask mutants`: how many faults planted in a room its tests find.
//!
//! cargo-mutants lists every fault it can plant in the room (a `<` for a `<=`, a function that does
//! nothing), and a seeded draw takes some of them, so that a stranger runs the same ones. Each is
//! compiled and met by the quick tests that speak about the room; what those let through meets the
//! slow ones and the tests inside `src`. The figures and the survivors go into `docs/mutants/`;
//! why one of them is no fault at all stands in `tests/mutants/<room>.txt` and is said there too.
//!
//! It is no part of `cargo xtask test`: a fault takes five to ten seconds. With `--go-on` a run that
//! was stopped goes on where it was, and survivors of an earlier run meet the tests anew.

use crate::args::Args;
use crate::child::Child;
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::places;
use crate::setup::cargo_tools;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The tests that speak about a room, quick ones.
const QUICK: [(&str, &[&str]); 3] = [
    ("rules", &["checker", "clocks", "completeness", "conditions", "procedures", "rules"]),
    ("access", &["consents", "offers", "renewal", "sight"]),
    ("number", &["numbers"]),
];

/// The rest of what speaks about it: slower to compile or to run, so only survivors meet it, and
/// the quick ones once more, which may have learnt something since. The laws are not among them:
/// unoptimized they run past the time after which a test counts as one that never ends.
const THOROUGH: [(&str, &[&str]); 3] = [
    ("rules", &["answers", "consents", "rows", "samples"]),
    ("access", &["rows"]),
    ("number", &["rules", "samples"]),
];

/// Data that is no behaviour: the lists of examples.
const LEFT_OUT: [&str; 2] = ["src/*/examples.rs", "src/*/*/examples.rs"];

const WAY_OUT: &str =
    "run `cargo test --no-default-features` first: only a room whose tests pass can be examined";

/// What became of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Killed,
    Survived,
    /// It does not compile.
    Unviable,
}

pub fn run(mut args: Args) -> Result<(), Failure> {
    let room = args.value("--room")?.unwrap_or_else(|| "rules".to_owned());
    let count = args.count("--count")?;
    let seed = args.value("--seed")?.unwrap_or_else(|| "20261122".to_owned());
    let go_on = args.flag("--go-on");
    args.finish()?;
    let count = if count == 0 { 200 } else { count };
    let number =
        seed.parse::<u64>().map_err(|_| Failure::new(format!("`{seed}` is no seed"), "write `--seed 7`"))?;
    let quick = tests_of(&QUICK, &room)?;
    let thorough = [tests_of(&THOROUGH, &room)?, quick].concat();
    let mut log = Log::default();
    cargo_tools::mutants(&mut log)?;
    let all = log.step_giving("list", || list(&room).map(|all| (format!("{} mutants", all.len()), all)))?;
    let drawn: Vec<String> =
        draw(all.len(), count, number).into_iter().map(|index| all[index].clone()).collect();
    let results = places::target().join("mutants").join(format!("{room}-{seed}"));
    if !go_on && results.is_dir() {
        fs::remove_dir_all(&results).map_err(|error| folder::trouble("remove", &results, &error))?;
    }
    let mut fates =
        log.step_giving("quick tests", || meet(&room, &drawn, quick, false, &results.join("quick")))?;
    let survivors: Vec<String> = of(&fates, Fate::Survived).map(str::to_owned).collect();
    let again =
        log.step_giving("all tests", || meet(&room, &survivors, &thorough, true, &results.join("all")))?;
    fates.extend(again);
    report(&room, &seed, all.len(), &drawn, &fates)
}

fn tests_of(
    table: &[(&str, &'static [&'static str])],
    room: &str,
) -> Result<&'static [&'static str], Failure> {
    let found = table.iter().find(|(name, _)| *name == room);
    found.map(|(_, tests)| *tests).ok_or_else(|| {
        Failure::new(
            format!("nothing says which tests speak about the room `{room}`"),
            "add the room to the two tables in xtask/src/commands/mutants.rs",
        )
    })
}

/// What every call of cargo-mutants is told.
fn tool(room: &str) -> Child {
    let mut child =
        Child::new("cargo-mutants").args(["mutants", "--no-config", "--package", "individuell-plan"]);
    child = child.args([
        "--no-default-features",
        "--file",
        &format!("src/{room}/**"),
        "--file",
        &format!("src/{room}.rs"),
    ]);
    LEFT_OUT.iter().fold(child, |child, place| child.args(["--exclude", place]))
}

/// The names of all mutants of the room, in the order of its files.
fn list(room: &str) -> Result<Vec<String>, Failure> {
    let text = tool(room).args(["--list", "--json"]).read();
    let json = text.and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok());
    let list = json.as_ref().and_then(|json| json.as_array());
    let names: Option<Vec<String>> =
        list.map(|list| list.iter().filter_map(|one| one["name"].as_str().map(str::to_owned)).collect());
    names.filter(|names| !names.is_empty()).ok_or_else(|| {
        Failure::new(
            "cargo-mutants lists nothing",
            "run `cargo mutants --list` yourself and read its message",
        )
    })
}

/// So many of `0..all`, in order, by a shuffle that a seed decides (SplitMix64).
fn draw(all: usize, count: usize, seed: u64) -> Vec<usize> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    };
    let mut indices: Vec<usize> = (0..all).collect();
    let count = count.min(all);
    for at in 0..count {
        let left = (all - at) as u64;
        indices.swap(at, at + (next() % left) as usize);
    }
    indices.truncate(count);
    indices.sort_unstable();
    indices
}

type Fates = BTreeMap<String, Fate>;

fn of(fates: &Fates, fate: Fate) -> impl Iterator<Item = &str> {
    fates.iter().filter(move |(_, its)| **its == fate).map(|(name, _)| name.as_str())
}

/// Plants each mutant in a copy of the tree and runs tests on it. What an earlier call wrote into
/// `results` is not run again.
fn meet(
    room: &str,
    mutants: &[String],
    tests: &[&str],
    with_lib: bool,
    results: &Path,
) -> Result<(String, Fates), Failure> {
    let mut fates = read_fates(results)?;
    if with_lib {
        fates.retain(|_, fate| *fate != Fate::Survived);
    }
    let left: Vec<&String> = mutants.iter().filter(|name| !fates.contains_key(*name)).collect();
    if !left.is_empty() {
        // A folder for each call, as cargo-mutants keeps only the last one in a folder.
        let folder = (0..).map(|call: u32| results.join(call.to_string())).find(|folder| !folder.exists());
        let folder = folder.unwrap_or_else(|| results.to_owned());
        let mut child =
            tool(room).args(["--baseline", "skip", "--timeout", "120", "--jobs", "1", "--no-shuffle"]);
        child = child.arg("--output").arg(&folder).args(["--colors", "never"]);
        child = left.iter().fold(child, |child, name| child.args(["--re", &exactly(name)]));
        child = if with_lib { child.arg("--cargo-arg=--lib") } else { child };
        child = tests.iter().fold(child, |child, test| child.arg(format!("--cargo-arg=--test={test}")));
        fs::create_dir_all(&folder).map_err(|error| folder::trouble("make", &folder, &error))?;
        child
            // Compiling costs more than running; and one target folder for all copies.
            .env("CARGO_TARGET_DIR", places::target().join("mutants").join("target"))
            .env("CARGO_PROFILE_TEST_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_TEST_DEBUG", "0")
            .env("RUST_BACKTRACE", "0")
            .run_to_any_end(&[0, 2, 3], WAY_OUT)?;
        fates = read_fates(results)?;
    }
    // cargo-mutants runs a few that no pattern names.
    fates.retain(|name, _| mutants.contains(name));
    if let Some(name) = mutants.iter().find(|name| !fates.contains_key(*name)) {
        return Err(Failure::new(format!("cargo-mutants says nothing of `{name}`"), WAY_OUT));
    }
    Ok((format!("{} of {} killed", of(&fates, Fate::Killed).count(), mutants.len()), fates))
}

/// The lists that cargo-mutants writes as it goes, of every call so far.
fn read_fates(results: &Path) -> Result<Fates, Failure> {
    let lists = [
        ("caught.txt", Fate::Killed),
        // A test that never ends has seen the fault.
        ("timeout.txt", Fate::Killed),
        ("missed.txt", Fate::Survived),
        ("unviable.txt", Fate::Unviable),
    ];
    let mut fates = Fates::new();
    for (path, content) in folder::read(results)? {
        let Some((_, fate)) = lists.iter().find(|(name, _)| path.ends_with(&format!("mutants.out/{name}")))
        else {
            continue;
        };
        let text = String::from_utf8_lossy(&content).into_owned();
        for name in text.lines() {
            // What was killed once stays so, whatever an earlier call says.
            let known = fates.entry(name.to_owned()).or_insert(*fate);
            if *fate != Fate::Survived {
                *known = *fate;
            }
        }
    }
    Ok(fates)
}

/// A pattern that only this name fits.
fn exactly(name: &str) -> String {
    let escape = |letter: char| match letter {
        letter if letter.is_alphanumeric() || " _/<>=:,'\"!;@#%~`-".contains(letter) => letter.to_string(),
        letter => format!("\\{letter}"),
    };
    format!("^{}$", name.chars().map(escape).collect::<String>())
}

fn report(room: &str, seed: &str, all: usize, drawn: &[String], fates: &Fates) -> Result<(), Failure> {
    let path = reasons_of(room);
    let reasons = if path.is_file() {
        fs::read_to_string(&path).map_err(|error| folder::trouble("read", &path, &error))?
    } else {
        String::new()
    };
    let text = text(room, seed, all, drawn, fates, &reasons);
    print!("{text}");
    folder::write(&places::root().join("docs").join("mutants").join(format!("{room}.md")), text.as_bytes())?;
    Ok(())
}

/// `mutant<TAB>why it changes nothing that can be seen`, without line and column.
fn reasons_of(room: &str) -> PathBuf {
    places::root().join("tests").join("mutants").join(format!("{room}.txt"))
}

/// A mutant's name without the line and column, which move with every edit.
fn short(name: &str) -> String {
    let (file, rest) = name.split_once(".rs:").unwrap_or((name, ""));
    format!("{file}.rs: {}", rest.split_once(": ").map_or(rest, |(_, what)| what))
}

fn text(room: &str, seed: &str, all: usize, drawn: &[String], fates: &Fates, reasons: &str) -> String {
    let fate = |name: &String| fates.get(name).copied().unwrap_or(Fate::Survived);
    let count = |wanted: Fate| drawn.iter().filter(|name| fate(name) == wanted).count();
    let (killed, survived, unviable) = (count(Fate::Killed), count(Fate::Survived), count(Fate::Unviable));
    let share = 100.0 * survived as f64 / (killed + survived).max(1) as f64;
    let mut text = format!(
        "# Mutants of `{room}`\n\nWritten by `cargo xtask mutants --room {room} --count {} --seed {seed}`: faults planted in \
         `src/{room}/` one at a time by cargo-mutants, and whether the tests find them.\n\n\
         | | |\n| --- | --- |\n| can be planted | {all} |\n| drawn | {} |\n| do not compile | {unviable} |\n\
         | killed | {killed} |\n| survived | {survived}, {share:.1} % of those that compile |\n",
        drawn.len(),
        drawn.len(),
    );
    if survived > 0 {
        text.push_str("\n## Survivors\n\n");
    }
    for name in drawn.iter().filter(|name| fate(name) == Fate::Survived) {
        let reason =
            reasons.lines().filter_map(|line| line.split_once('\t')).find(|(of, _)| *of == short(name));
        let reason = reason.map_or("No test sees it yet.", |(_, reason)| reason);
        text.push_str(&format!("- `{name}`: {reason}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_is_decided_by_its_seed() {
        let drawn = draw(856, 200, 20_261_122);
        assert_eq!(drawn, draw(856, 200, 20_261_122));
        assert_ne!(drawn, draw(856, 200, 7));
        assert!(drawn.is_sorted() && drawn.windows(2).all(|pair| pair[0] != pair[1]));
        assert_eq!((drawn.len(), drawn.iter().all(|index| *index < 856)), (200, true));
        assert_eq!(draw(3, 9, 1), [0, 1, 2]);
    }

    #[test]
    fn a_name_fits_only_its_own_pattern() {
        let name = "src/rules/mod.rs:135:13: replace && with || in <T as A>::is_same";
        let pattern = r"^src/rules/mod\.rs:135:13: replace \&\& with \|\| in <T as A>::is_same$";
        assert_eq!(exactly(name), pattern);
    }

    #[test]
    fn survivors_are_told_with_their_reason() {
        let drawn =
            ["src/a.rs:1:2: replace < with <= in f".to_owned(), "src/a.rs:3:4: delete ! in g".to_owned()];
        let fates = Fates::from([(drawn[0].clone(), Fate::Survived), (drawn[1].clone(), Fate::Killed)]);
        let reasons = "src/a.rs: replace < with <= in f\tBoth give nothing on that day.\n";
        let text = text("rules", "7", 20, &drawn, &fates, reasons);
        assert!(text.contains("| survived | 1, 50.0 % of those that compile |"), "{text}");
        assert!(text.ends_with("in f`: Both give nothing on that day.\n"), "{text}");
    }
}
