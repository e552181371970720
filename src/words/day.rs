//! Days in words. Month and weekday names are ours: browsers fall back to English for nynorsk.

use super::Lang;
use crate::plan::Date;

const MONTHS_NORWEGIAN: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const MONTHS_ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day as people write it, with the year.
///
/// ```
/// use individuell_plan::{plan::Date, words::{in_words, Lang}};
/// let day = Date::parse("2026-03-05").unwrap();
/// assert_eq!(in_words(day, Lang::Nb), "5. mars 2026");
/// assert_eq!(in_words(day, Lang::En), "5 March 2026");
/// ```
pub fn in_words(day: Date, lang: Lang) -> String {
    let (year, month, number) = day.parts();
    let at = usize::try_from(month).unwrap_or(1).saturating_sub(1);
    match lang {
        Lang::Nb | Lang::Nn => {
            format!("{number}. {} {year}", MONTHS_NORWEGIAN.get(at).copied().unwrap_or_default())
        }
        Lang::En => format!("{number} {} {year}", MONTHS_ENGLISH.get(at).copied().unwrap_or_default()),
    }
}

/// A day in figures, for narrow places.
///
/// ```
/// use individuell_plan::{plan::Date, words::{short, Lang}};
/// assert_eq!(short(Date::parse("2026-03-05").unwrap(), Lang::Nn), "05.03.2026");
/// ```
pub fn short(day: Date, lang: Lang) -> String {
    let (year, month, number) = day.parts();
    match lang {
        Lang::Nb | Lang::Nn => format!("{number:02}.{month:02}.{year}"),
        Lang::En => format!("{number:02}/{month:02}/{year}"),
    }
}
