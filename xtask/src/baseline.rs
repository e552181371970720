//! The size file: what the wire was last, and why it grew.
//!
//! A line is `date|bytes|reason`; the last one counts. Promises that a rise of more than two in a
//! hundred needs a new line, and so a reason that reviewers see.

use crate::failure::Failure;
use crate::folder;
use crate::places;
use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

/// Brotli bytes until the first screen can be edited; the project's promise to portals.
const MOST: u64 = 250_000;

/// Judges a total; the text says how it stands.
pub fn judge(total: u64) -> Result<String, Failure> {
    let path = places::size_baseline();
    let text = fs::read_to_string(path).unwrap_or_default();
    compare(total, last(&text))
}

fn compare(total: u64, baseline: Option<u64>) -> Result<String, Failure> {
    let now = format!("{} on the wire", kilo(total));
    if total > MOST {
        return Err(Failure::new(
            format!("{now}, more than the {} that the project promises", kilo(MOST)),
            "run `cargo xtask size` and see which room or file grew",
        ));
    }
    match baseline {
        None => Ok(format!("{now}; no baseline yet, write one with --accept \"reason\"")),
        Some(before) if total * 100 > before * 102 => Err(Failure::new(
            format!("{now}, more than two in a hundred above the {} before", kilo(before)),
            "make it smaller, or say why: `cargo xtask size --accept \"reason\"`",
        )),
        Some(before) => Ok(format!("{now}, baseline {}", kilo(before))),
    }
}

/// Adds a line with today's date.
pub fn accept(total: u64, reason: &str) -> Result<(), Failure> {
    let reason = reason.trim();
    if reason.is_empty() || reason.contains(['|', '\n']) {
        return Err(Failure::new(
            "the reason is empty or has a `|` or a line break",
            "give one plain sentence: --accept \"the meeting view came\"",
        ));
    }
    let path = places::size_baseline();
    let mut text = fs::read_to_string(&path).unwrap_or_default();
    text.push_str(&format!("{}|{total}|{reason}\n", today()));
    folder::write(&path, text.as_bytes())
}

/// 1 kB is 1,000 bytes.
pub fn kilo(bytes: u64) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

fn last(text: &str) -> Option<u64> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split('|').nth(1)?.trim().parse().ok()).next_back()
}

/// The date in UTC.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |age| age.as_secs());
    date_of(seconds / 86_400)
}

/// The Gregorian date of a day counted from 1970-01-01, by eras of 400 years that begin in March.
fn date_of(day: u64) -> String {
    let shifted = day + 719_468;
    let (era, day) = (shifted / 146_097, shifted % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let (year, month) = match month {
        0..=9 => (era * 400 + year, month + 3),
        _ => (era * 400 + year + 1, month - 9),
    };
    format!("{year:04}-{month:02}-{date:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts() {
        let text = "# date|bytes|reason\n2026-01-01|1000|first\n2026-02-01|1200|more\n";
        assert_eq!(last(text), Some(1200));
        assert_eq!(last("# nothing\n"), None);
    }

    #[test]
    fn a_rise_over_two_in_a_hundred_or_over_the_promise_fails() {
        assert!(compare(102_000, Some(100_000)).is_ok());
        assert!(compare(102_001, Some(100_000)).is_err());
        assert!(compare(90_000, Some(100_000)).is_ok());
        assert!(compare(250_001, Some(250_001)).is_err());
        assert!(compare(100, None).is_ok());
    }

    #[test]
    fn dates_are_gregorian() {
        assert_eq!(date_of(0), "1970-01-01");
        assert_eq!(date_of(11_016), "2000-02-29");
        assert_eq!(date_of(20_453), "2025-12-31");
        assert_eq!(date_of(20_454), "2026-01-01");
    }
}
