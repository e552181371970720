//! The plan in time: one row for each goal, measure, meeting and evaluation, and the months that
//! the picture covers.

use super::span::{Rows, Span};
use super::veil::Veil;
use crate::into_vec::IntoVec;
use crate::plan::{Date, Plan};

/// Whole years before today that are shown at most: one date in 1900 must not press everything
/// else together.
pub const YEARS_BACK: i32 = 2;
/// Whole years after today that are shown at most: a plan is made for one or two.
pub const YEARS_AHEAD: i32 = 3;

/// The width of the picture in hundredths of a percent: whole numbers, since writing a float is 18 kB
/// of a module.
pub const WHOLE: u32 = 10_000;

/// The rows, and the first and last day of the picture: whole months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// First day, the first of a month.
    pub from: Date,
    /// Last day, the last of a month.
    pub to: Date,
    /// The rows: the plan period, goals in the plan's own order with their measures and sub-goals
    /// under them, loose measures, meetings, evaluations by day.
    pub rows: Vec<Span>,
}

impl Timeline {
    /// How far into the picture a day begins, in hundredths of a percent: 0 at its left edge,
    /// [`WHOLE`] at its right. A day outside is at the edge. The right edge of a day is the share
    /// of the next.
    pub fn share(&self, day: Date) -> u32 {
        let days = self.from.days_until(self.to).saturating_add(1);
        let before = self.from.days_until(day).clamp(0, days);
        let share = before.saturating_mul(i64::from(WHOLE)).checked_div(days);
        share.and_then(|share| u32::try_from(share).ok()).unwrap_or_default()
    }
}

/// The plan in time. The months cover today and every day of the rows, at most [`YEARS_BACK`]
/// years back and [`YEARS_AHEAD`] years ahead; a row that goes on outside is marked.
///
/// ```
/// use individuell_plan::outlook::timeline;
/// use individuell_plan::plan::{Date, Period, Plan};
/// let day = |text| Date::parse(text).unwrap();
/// let period = Period { start: Some(day("2026-09-07")), end: Some(day("2027-08-30")), ..Period::default() };
/// let timeline = timeline(&Plan { period: period.into(), ..Plan::default() }, day("2026-11-22"));
/// assert_eq!((timeline.from, timeline.to), (day("2026-09-01"), day("2027-08-31")));
/// assert_eq!(timeline.share(day("2026-09-01")), 0);
/// ```
pub fn timeline(plan: &Plan, today: Date) -> Timeline {
    let mut filled = Rows { veil: Veil::of(plan), today, rows: Vec::new() };
    filled.fill(plan);
    let mut rows = filled.rows;
    let (earliest, latest) = (today.plus_years(YEARS_BACK.saturating_neg()), today.plus_years(YEARS_AHEAD));
    let shown = rows.iter().flat_map(|row| [row.start, row.end]).flatten().chain([today]);
    let shown: Vec<Date> = shown.map(|day| day.clamp(earliest, latest)).into_vec();
    let from = month_start(shown.iter().copied().min().unwrap_or(today));
    let to = month_end(shown.iter().copied().max().unwrap_or(today));
    for row in &mut rows {
        let outside = |day: Option<Date>| day.is_some_and(|day| day < from || to < day);
        row.clipped = outside(row.start) || outside(row.end);
    }
    Timeline { from, to, rows }
}

fn month_start(day: Date) -> Date {
    let (year, month, _) = day.parts();
    Date::of(year, month, 1).unwrap_or(day)
}

fn month_end(day: Date) -> Date {
    let (year, month, _) = day.parts();
    [31, 30, 29, 28].into_iter().find_map(|last| Date::of(year, month, last)).unwrap_or(day)
}
