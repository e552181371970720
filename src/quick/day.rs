//! A day as people type or say it.
//!
//! `15.3`, `15. mars`, `om 3 uker`, `neste fredag`, `uke 12`, `slutten av mars`, and the same in
//! nynorsk and English. A text that is anything else is no day; nothing is guessed.

use super::calendar::{day_of, friday_of_week, in_week, month_end, plus_months, weekday, within};
use super::fold::fold;
use super::names::{self, Unit, among};
use crate::into_vec::IntoVec;
use crate::plan::Date;

/// Which year is meant when none is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// The next such day, today included: deadlines.
    Ahead,
    /// The nearest such day: what has happened, as a rule.
    Near,
}

/// Says that a day follows, and nothing of which.
const LEADS: &str = "innen innan før senest seinast by before within frist fristen deadline den the på on";
/// May stand before a week, a month or its end: `i uke 12`, `at the end of March`.
const WITHIN: &str = "i in ved at";

/// The day of a text; none when it is not one day and nothing else, or before 1900 or after 2199.
///
/// Without a year it is the next such day or the nearest, as [`Leaning`] says. A weekday alone is
/// always after today when leaning ahead; a month is its last day, a week its Friday.
///
/// ```
/// use individuell_plan::plan::Date;
/// use individuell_plan::quick::{Leaning, day};
/// let sunday = Date::parse("2026-11-22").unwrap();
/// let on = |text| day(text, sunday, Leaning::Ahead).map(|day| day.to_string());
/// assert_eq!(on("15. mars").as_deref(), Some("2027-03-15"));
/// assert_eq!(on("innen neste fredag").as_deref(), Some("2026-11-27"));
/// assert_eq!(on("in two weeks").as_deref(), Some("2026-12-06"));
/// assert_eq!(on("31.2"), None);
/// let past = day("15.10", sunday, Leaning::Near).map(|day| day.to_string());
/// assert_eq!(past.as_deref(), Some("2026-10-15"));
/// ```
pub fn day(text: &str, today: Date, leaning: Leaning) -> Option<Date> {
    let words: Vec<&str> = text.split_whitespace().into_vec();
    of_words(&words, today, leaning)
}

/// The same of words as they stand in a text.
pub(super) fn of_words(words: &[&str], today: Date, leaning: Leaning) -> Option<Date> {
    // The longest day has nine words or so; whoever pastes a page has not typed a day.
    if words.len() > 12 {
        return None;
    }
    let parts = parts(words);
    let parts: Vec<&str> = parts.iter().map(String::as_str).into_vec();
    Said { today, leaning }.whole(&parts)
}

/// Whether a word says that a day follows by which something is done.
pub(super) fn is_lead(word: &str) -> bool {
    among("innen innan før senest seinast by before within frist fristen deadline", &bare(word))
}

/// A word without the marks around it, folded.
pub(super) fn bare(word: &str) -> String {
    fold(word.trim_matches(['.', ',', ';', ':', '!', '(', ')']))
}

/// The words without marks; `15.mars` is two, and `15. 3. 2027` is one.
fn parts(words: &[&str]) -> Vec<String> {
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|digit| digit.is_ascii_digit());
    let mut parts: Vec<String> = Vec::new();
    let mut goes_on = false;
    for word in words {
        let clean = bare(word);
        let begins_month = |rest: &str| rest.starts_with(|letter: char| letter.is_ascii_alphabetic());
        match clean.split_once('.').filter(|(number, rest)| is_number(number) && begins_month(rest)) {
            Some((number, rest)) => parts.extend([number.to_owned(), rest.to_owned()]),
            None => match parts.last_mut().filter(|_| goes_on && is_number(&clean)) {
                Some(last) => {
                    last.push('.');
                    last.push_str(&clean);
                }
                None => parts.push(clean),
            },
        }
        goes_on = word.strip_suffix('.').is_some_and(is_number);
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// What is asked of the words: on which day, and which year is meant.
struct Said {
    today: Date,
    leaning: Leaning,
}

impl Said {
    fn whole(&self, words: &[&str]) -> Option<Date> {
        match words {
            ["om" | "in" | "innen" | "innan" | "within", span @ ..] if self.span(span).is_some() => {
                self.span(span)
            }
            ["med" | "with", lead, rest @ ..] if among("frist deadline", lead) => self.whole(rest),
            [lead, rest @ ..] if among(LEADS, lead) && !rest.is_empty() => self.whole(rest),
            _ => self.relative(words).or_else(|| match words {
                [lead, rest @ ..] if among(WITHIN, lead) => self.of_month_or_week(rest),
                _ => self.of_month_or_week(words).or_else(|| self.dated(words)),
            }),
        }
    }

    /// `i dag`, `fredag`, `neste uke`.
    fn relative(&self, words: &[&str]) -> Option<Date> {
        let days = |days| within(self.today.plus_days(days));
        match words {
            ["i", "dag"] | ["idag" | "today"] => days(0),
            ["i", "morgen" | "morgon"] | ["imorgen" | "imorgon" | "tomorrow"] => days(1),
            ["i", "overmorgen" | "overmorgon"] | ["overmorgen" | "overmorgon"] => days(2),
            ["i", "går"] | ["igår" | "yesterday"] if self.leaning == Leaning::Near => days(-1),
            ["neste" | "next", what] => match names::unit(what) {
                Some(Unit::Week) => in_week(self.today, 1, 4),
                Some(Unit::Month) => {
                    let (year, month, _) = plus_months(self.today, 1)?.parts();
                    month_end(year, month)
                }
                Some(Unit::Day | Unit::Year) => None,
                None => in_week(self.today, 1, names::weekday_or_short(what)?),
            },
            [name] => self.weekday(names::weekday_or_short(name)?),
            _ => None,
        }
    }

    /// The next such day after today; leaning near, the nearest.
    fn weekday(&self, day: i64) -> Option<Date> {
        let ahead = day.checked_sub(weekday(self.today))?.rem_euclid(7);
        let days = match (self.leaning, ahead) {
            (Leaning::Ahead, 0) => 7,
            (Leaning::Near, 4..) => ahead.checked_sub(7)?,
            (Leaning::Ahead | Leaning::Near, _) => ahead,
        };
        within(self.today.plus_days(days))
    }

    /// `3 uker`, `et halvt år`: so long from today.
    fn span(&self, words: &[&str]) -> Option<Date> {
        let (count, unit) = match words {
            ["et" | "eit" | "ett", "halvt", "år"] | ["et" | "eit" | "ett", "halvår"] => (6, Unit::Month),
            ["half", "a", "year"] | ["a", "half", "year"] => (6, Unit::Month),
            [count, unit] => (names::count(count)?, names::unit(unit)?),
            _ => return None,
        };
        match unit {
            Unit::Day => within(self.today.plus_days(count)),
            Unit::Week => within(self.today.plus_days(count.checked_mul(7)?)),
            Unit::Month => plus_months(self.today, count),
            Unit::Year => plus_months(self.today, count.checked_mul(12)?),
        }
    }

    /// `uke 12`, `mars 2027`, `slutten av mars`.
    fn of_month_or_week(&self, words: &[&str]) -> Option<Date> {
        match words {
            ["the", rest @ ..] => self.of_month_or_week(rest),
            ["uke" | "veke" | "week", number] => {
                let week = u32::try_from(names::count(number)?).ok()?;
                self.best_year(&|year| friday_of_week(year, week))
            }
            ["slutten" | "utgangen" | "end", "av" | "of", rest @ ..] => self.end_of(rest),
            [_] | [_, _] => self.end_of(words),
            _ => None,
        }
    }

    /// The last day of a month, or of this month or year.
    fn end_of(&self, words: &[&str]) -> Option<Date> {
        let (year, month, _) = self.today.parts();
        match words {
            ["måneden" | "månaden"] | ["the", "month"] => month_end(year, month),
            ["året"] | ["the", "year"] => day_of(year, 12, 31),
            [name] => {
                let month = names::month(name)?;
                self.best_year(&|year| month_end(year, month))
            }
            [name, year] if year.len() == 4 => month_end(number(year)?, names::month_or_short(name)?),
            _ => None,
        }
    }

    /// `15. mars 2027`, `March 15`, `15.3`, with a weekday before it when that is right.
    fn dated(&self, words: &[&str]) -> Option<Date> {
        match words {
            [first, rest @ ..] if !rest.is_empty() && names::weekday_or_short(first).is_some() => {
                let rest = if let ["the" | "den", rest @ ..] = rest { rest } else { rest };
                let day = self.dated(rest)?;
                names::weekday_or_short(first).filter(|named| *named == weekday(day)).map(|_| day)
            }
            [one] => self.in_digits(one),
            [day, "of", rest @ ..] if ordinal(day).is_some() => match rest {
                [month] => self.named(day, month, None),
                [month, year] => self.named(day, month, Some(year)),
                _ => None,
            },
            [one, other] => self.named(one, other, None).or_else(|| self.named(other, one, None)),
            [one, other, year] => {
                self.named(one, other, Some(year)).or_else(|| self.named(other, one, Some(year)))
            }
            _ => None,
        }
    }

    /// A day by the name of its month.
    fn named(&self, day: &str, month: &str, year: Option<&str>) -> Option<Date> {
        self.dated_by(ordinal(day)?, names::month_or_short(month)?, year)
    }

    /// `15.3`, `15/3/27`, `15-3-2027`, `2027-03-15`, `150327`.
    fn in_digits(&self, word: &str) -> Option<Date> {
        let mark = word.chars().find(|letter| !letter.is_ascii_digit());
        let Some(mark) = mark else {
            let (day, rest) = word.split_at_checked(2)?;
            let (month, year) = rest.split_at_checked(2)?;
            return self.dated_by(ordinal(day)?, ordinal(month)?, Some(year));
        };
        let mut pieces = word.split(mark);
        let (first, month, last) = (pieces.next()?, pieces.next()?, pieces.next());
        if pieces.next().is_some() || !['.', '/', '-'].contains(&mark) || mark == '-' && last.is_none() {
            return None;
        }
        match (first.len(), mark) {
            (4, '-') => Date::parse(word).and_then(within),
            _ => self.dated_by(ordinal(first)?, ordinal(month)?, last),
        }
    }

    /// A day of a month, in the year that is said or meant. Two digits are the nearest such year.
    fn dated_by(&self, day: u32, month: u32, year: Option<&str>) -> Option<Date> {
        match year {
            None => self.best_year(&|year| day_of(year, month, day)),
            Some(year) if year.len() == 4 => day_of(number(year)?, month, day),
            Some(year) if year.len() == 2 => {
                let short = number(year)?;
                let centuries = [1900_i32, 2000, 2100].into_iter();
                let days = centuries.filter_map(|century| day_of(century.checked_add(short)?, month, day));
                days.min_by_key(|day| self.today.days_until(*day).abs())
            }
            Some(_) => None,
        }
    }

    /// The next such day, today included, or the nearest, among the days of the years around.
    /// Between two leap years there can be seven others.
    fn best_year(&self, of: &dyn Fn(i32) -> Option<Date>) -> Option<Date> {
        let (this, ..) = self.today.parts();
        let days = (this.saturating_sub(8)..=this.saturating_add(8)).filter_map(of);
        match self.leaning {
            Leaning::Ahead => days.filter(|day| self.today <= *day).min(),
            Leaning::Near => days.min_by_key(|day| self.today.days_until(*day).abs()),
        }
    }
}

/// A year: digits only.
fn number(text: &str) -> Option<i32> {
    text.bytes().all(|digit| digit.is_ascii_digit()).then(|| text.parse().ok())?
}

/// A day of the month or a month: one or two digits, in English with `st`, `nd`, `rd` or `th`.
fn ordinal(text: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"].into_iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let is_short = matches!(digits.len(), 1 | 2) && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_short.then(|| digits.parse().ok())?
}
