//! Reckoning with months, weekdays and ISO weeks.
//!
//! Months clamp: a month after 31 January is the last day of February.

use crate::plan::Date;

/// The years in which a day is understood: an earlier or later one is a slip of the finger.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// A day that exists, in a year that is understood.
pub fn day_of(year: i32, month: u32, day: u32) -> Option<Date> {
    Date::of(year, month, day).filter(|_| YEARS.contains(&year))
}

/// The same day, when its year is understood.
pub fn within(day: Date) -> Option<Date> {
    YEARS.contains(&day.parts().0).then_some(day)
}

/// The last day of a month.
pub fn month_end(year: i32, month: u32) -> Option<Date> {
    [31, 30, 29, 28].into_iter().find_map(|day| day_of(year, month, day))
}

/// The same day so many months later, or the last of a month that is shorter.
pub fn plus_months(from: Date, months: i64) -> Option<Date> {
    let (year, month, day) = from.parts();
    let all = i64::from(year).checked_mul(12)?.checked_add(i64::from(month).checked_sub(1)?)?;
    let all = all.checked_add(months)?;
    let year = i32::try_from(all.div_euclid(12)).ok()?;
    let month = u32::try_from(all.rem_euclid(12)).ok()?.checked_add(1)?;
    day_of(year, month, day).or_else(|| month_end(year, month))
}

/// Monday is 0, Sunday 6.
pub fn weekday(day: Date) -> i64 {
    // 1 January 2001 was a Monday.
    Date::of(2001, 1, 1).map_or(0, |monday| monday.days_until(day).rem_euclid(7))
}

/// A weekday in the week so many weeks after that of a day.
pub fn in_week(of: Date, weeks: i64, day: i64) -> Option<Date> {
    let days = weeks.checked_mul(7)?.checked_add(day)?.checked_sub(weekday(of))?;
    within(of.plus_days(days))
}

/// The Friday of an ISO week; none when the year has no such week.
pub fn friday_of_week(year: i32, week: u32) -> Option<Date> {
    // 4 January is always in week 1, and the Thursday of a week tells whose week it is.
    let weeks = i64::from(week).checked_sub(1)?;
    let thursday = in_week(day_of(year, 1, 4)?, weeks, 3)?;
    (week > 0 && thursday.parts().0 == year).then(|| thursday.plus_days(1))
}
