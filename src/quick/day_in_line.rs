//! A day among other words: where it begins, and when it is a part of what is said instead.
//!
//! `Ringe NAV 15. mars` has a day at its end; `Trening mandag og fredag` and `Åpent til fredag`
//! have none: there the day belongs to the words before it, and stays with them.

use super::day::{Leaning, bare, is_lead, of_words};
use super::names::{self, among};
use crate::plan::Date;

/// Before a day these bind it to the title: lists, spans of time, habits, numbers of something.
const BINDS_BEFORE: &str = "og and eller or samt & + - – — fra frå from til to mellom between etter after siden sidan \
    since for hver kvar hvert kvart every each om about av of med with kl klokka klokken nr kap kapittel chapter \
    punkt pkt side versjon version paragraf §";
/// After a day these do: the day is the first of several, or an hour follows.
const BINDS_AFTER: &str = "og and eller or samt & + - – — til to kl klokka klokken";
/// No day that is understood has more words, with all that can stand before it.
const LONGEST: usize = 9;

/// The trailing words that are a day: the place of the first of them, and the day.
///
/// ```
/// use individuell_plan::plan::Date;
/// use individuell_plan::quick::{Leaning, day_at_end};
/// let today = Date::parse("2026-11-22").unwrap();
/// let end = |words: &[&str]| day_at_end(words, today, Leaning::Ahead).map(|(at, day)| (at, day.to_string()));
/// assert_eq!(end(&["Ringe", "NAV", "om", "3", "uker"]), Some((2, "2026-12-13".into())));
/// assert_eq!(end(&["Trening", "mandag", "og", "fredag"]), None);
/// ```
pub fn day_at_end(words: &[&str], today: Date, leaning: Leaning) -> Option<(usize, Date)> {
    let first = words.len().saturating_sub(LONGEST);
    let (at, day) =
        (first..words.len()).find_map(|at| Some((at, of_words(words.get(at..)?, today, leaning)?)))?;
    let run = words.get(at..)?;
    let is_led = run.first().is_some_and(|word| is_lead(word));
    let before = at.checked_sub(1).and_then(|at| words.get(at));
    let is_bound = before.is_some_and(|word| binds(word, BINDS_BEFORE));
    (is_led || !is_bound && !is_loose(run)).then_some((at, day))
}

/// The leading words that are a day: the place after the last of them, and the day.
///
/// ```
/// use individuell_plan::plan::Date;
/// use individuell_plan::quick::{Leaning, day_at_start};
/// let today = Date::parse("2026-11-22").unwrap();
/// let (after, day) = day_at_start(&["15.", "mars", "ringer", "vi"], today, Leaning::Ahead).unwrap();
/// assert_eq!((after, day.to_string().as_str()), (2, "2027-03-15"));
/// ```
pub fn day_at_start(words: &[&str], today: Date, leaning: Leaning) -> Option<(usize, Date)> {
    let last = words.len().min(LONGEST);
    let (end, day) =
        (1..=last).rev().find_map(|end| Some((end, of_words(words.get(..end)?, today, leaning)?)))?;
    let is_bound = words.get(end).is_some_and(|word| binds(word, BINDS_AFTER));
    (!is_bound && !is_loose(words.get(..end)?)).then_some((end, day))
}

/// A day that a word such as `innen` announces, wherever it stands: from, after, and the day.
pub(super) fn day_announced(words: &[&str], today: Date, leaning: Leaning) -> Option<(usize, usize, Date)> {
    let leads = (0..words.len()).filter(|at| words.get(*at).is_some_and(|word| is_lead(word)));
    let mut found = leads.filter_map(|at| {
        // `med frist 15.3` is one with what comes before it.
        let before =
            at.checked_sub(1).filter(|at| words.get(*at).is_some_and(|word| among("med with", &bare(word))));
        [before, Some(at)].into_iter().flatten().find_map(|from| {
            let last = words.len().min(from.saturating_add(LONGEST));
            let ends = (from.saturating_add(1)..=last).rev();
            let (end, day) = ends
                .into_iter()
                .find_map(|end| Some((end, of_words(words.get(from..end)?, today, leaning)?)))?;
            let after = words.get(end);
            // `før man går` is no Monday.
            let is_short = words.get(end.saturating_sub(1)).is_some_and(|word| is_short_weekday(word));
            let is_bound = after.is_some_and(|word| is_short || binds(word, BINDS_AFTER));
            (!is_bound).then_some((from, end, day))
        })
    });
    found.next()
}

fn binds(word: &str, among_these: &str) -> bool {
    let word = bare(word);
    among(among_these, &word) || names::weekday_or_short(&word).is_some()
}

/// Whether it is a day only where one is expected: a month or a short weekday is a name too (Mai,
/// Tor), and a row of digits is a telephone number.
fn is_loose(run: &[&str]) -> bool {
    let [one] = run else { return false };
    let word = bare(one);
    names::month(&word).is_some()
        || is_short_weekday(&word)
        || word.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_short_weekday(word: &str) -> bool {
    let word = bare(word);
    names::weekday(&word).is_none() && names::weekday_or_short(&word).is_some()
}
