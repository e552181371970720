//! A calendar day. Deadlines are days, not instants: nothing here knows an hour or a zone.
//!
//! Read and written as `yyyy-mm-dd`, nothing else. Today is always handed in.

use super::json::Json;
use super::read::{Problem, ReadError, Shape, Trail, Value};
use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};
use std::fmt::Write as _;

/// A day between the years 1 and 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// Reads `yyyy-mm-dd`; anything else, or a day that does not exist, is `None`.
    ///
    /// ```
    /// use individuell_plan::plan::Date;
    /// assert_eq!(Date::parse("2028-02-29").map(|d| d.to_string()), Some("2028-02-29".into()));
    /// assert_eq!(Date::parse("2027-02-29"), None);
    /// assert_eq!(Date::parse("27-02-01"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Date> {
        let bytes = text.as_bytes();
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = bytes else {
            return None;
        };
        let number = |digits: &[&u8]| {
            digits.iter().try_fold(0_u32, |sum, digit| {
                let digit = char::from(**digit).to_digit(10)?;
                sum.checked_mul(10)?.checked_add(digit)
            })
        };
        let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
        if year == 0 {
            return None;
        }
        NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?).map(Date)
    }

    /// The day of a year, month and day of the month; none when there is no such day.
    ///
    /// ```
    /// use individuell_plan::plan::Date;
    /// assert_eq!(Date::of(2027, 3, 15), Date::parse("2027-03-15"));
    /// assert_eq!(Date::of(2027, 2, 31), None);
    /// ```
    pub fn of(year: i32, month: u32, day: u32) -> Option<Date> {
        NaiveDate::from_ymd_opt(year, month, day).filter(|_| (1..=9999).contains(&year)).map(Date)
    }

    /// The day so many days later (earlier when negative); at the end of the calendar, the same day.
    pub fn plus_days(self, days: i64) -> Date {
        chrono::Duration::try_days(days)
            .and_then(|span| self.0.checked_add_signed(span))
            .filter(|day| (1..=9999).contains(&day.year()))
            .map_or(self, Date)
    }

    /// `yyyy-mm-dd`, by hand: a plan is written after each step, and half of that was `write!` for
    /// its days.
    pub(super) fn letters(self) -> [char; 10] {
        let (year, month, day) = self.parts();
        let year = year.unsigned_abs();
        let digit = |number: u32, place: u32| {
            let number = number.checked_div(place).unwrap_or_default();
            char::from_digit(number % 10, 10).unwrap_or('0')
        };
        let [thousands, hundreds] = [1000, 100].map(|place| digit(year, place));
        let [tens, ones] = [10, 1].map(|place| digit(year, place));
        let [month_tens, month_ones] = [10, 1].map(|place| digit(month, place));
        let [day_tens, day_ones] = [10, 1].map(|place| digit(day, place));
        [thousands, hundreds, tens, ones, '-', month_tens, month_ones, '-', day_tens, day_ones]
    }

    /// Whole days from this day to the other; negative when the other is earlier.
    pub fn days_until(self, other: Date) -> i64 {
        other.0.signed_duration_since(self.0).num_days()
    }

    /// The same day so many years later; 29 February becomes 1 March where there is none.
    ///
    /// ```
    /// use individuell_plan::plan::Date;
    /// let leap = Date::parse("2024-02-29").unwrap();
    /// assert_eq!(leap.plus_years(18).to_string(), "2042-03-01");
    /// ```
    pub fn plus_years(self, years: i32) -> Date {
        let (year, month, day) = self.parts();
        let year = year.saturating_add(years).clamp(1, 9999);
        NaiveDate::from_ymd_opt(year, month, day)
            .or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
            .map_or(self, Date)
    }

    /// The number of the day, to put days in order.
    pub fn number(self) -> u64 {
        u64::try_from(self.0.num_days_from_ce()).unwrap_or_default()
    }

    /// Year, month 1-12 and day 1-31.
    pub fn parts(self) -> (i32, u32, u32) {
        (self.0.year(), self.0.month(), self.0.day())
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.letters().into_iter().try_for_each(|letter| to.write_char(letter))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl Value for Option<Date> {
    fn put(&mut self, json: Json, trail: &mut Trail) -> Result<(), ReadError> {
        *self = match json {
            Json::Null => None,
            Json::Text(text) if text.is_empty() => None,
            Json::Text(text) => Some(Date::parse(&text).ok_or_else(|| trail.error(Problem::WantDate))?),
            Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => {
                return Err(trail.error(Problem::WantDate));
            }
        };
        Ok(())
    }
    fn to_json(&self) -> Json {
        self.map_or(Json::Null, |date| Json::text(date.to_string()))
    }
    fn is_empty(&self) -> bool {
        self.is_none()
    }
    fn shape(&self) -> Shape {
        Shape::Date
    }
}
