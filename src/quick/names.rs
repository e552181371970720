//! What days, months, weeks and numbers are called, in bokmål, nynorsk and English, folded.
//!
//! Each table is one text: alternatives between spaces, entries between bars.

/// January first.
const MONTHS: &str = "januar january|februar february|mars march|april|mai may|juni june|juli july|august|\
    september|oktober october|november|desember december";
/// Short names count only beside a number: `jul` alone is Christmas, `mar` and `des` are anything.
const MONTHS_SHORT: &str = "jan|feb|mar|apr||jun|jul|aug|sep sept|okt oct|nov|des dec";
/// Monday first.
const WEEKDAYS: &str = "mandag måndag monday|tirsdag tysdag tuesday|onsdag wednesday|torsdag thursday|\
    fredag friday|lørdag laurdag saturday|søndag sundag sunday";
const WEEKDAYS_SHORT: &str = "man mån mon|tir tys tue|ons wed|tor thu|fre fri|lør lau sat|søn sun";
/// Nought first.
const NUMBERS: &str = "|en ei ein ett eit et a an one|to two|tre three|fire four|fem five|seks six|\
    sju syv seven|åtte eight|ni nine|ti ten|elleve eleven|tolv twelve";
/// In the order of [`Unit`].
const UNITS: &str = "dag dager dagar day days|uke uker veke veker week weeks|\
    måned måneder månad månader month months mnd|år year years";

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// Whether a word is among several between spaces.
pub fn among(words: &str, word: &str) -> bool {
    words.split(' ').any(|known| known == word) && !word.is_empty()
}

fn place(table: &str, word: &str) -> Option<usize> {
    table.split('|').position(|names| among(names, word))
}

/// A month by its whole name, 1 to 12.
pub fn month(word: &str) -> Option<u32> {
    u32::try_from(place(MONTHS, word)?).ok()?.checked_add(1)
}

/// A month by its whole or its short name, 1 to 12.
pub fn month_or_short(word: &str) -> Option<u32> {
    month(word).or_else(|| u32::try_from(place(MONTHS_SHORT, word)?).ok()?.checked_add(1))
}

/// A weekday by its whole name; Monday is 0.
pub fn weekday(word: &str) -> Option<i64> {
    i64::try_from(place(WEEKDAYS, word)?).ok()
}

/// A weekday by its whole or its short name; Monday is 0.
pub fn weekday_or_short(word: &str) -> Option<i64> {
    weekday(word).or_else(|| i64::try_from(place(WEEKDAYS_SHORT, word)?).ok())
}

/// A count: up to three digits, or a word up to twelve.
pub fn count(word: &str) -> Option<i64> {
    let digits = word.len() <= 3 && word.bytes().all(|digit| digit.is_ascii_digit());
    if digits { word.parse().ok() } else { i64::try_from(place(NUMBERS, word)?).ok() }
}

/// A unit of time.
pub fn unit(word: &str) -> Option<Unit> {
    [Unit::Day, Unit::Week, Unit::Month, Unit::Year].get(place(UNITS, word)?).copied()
}
