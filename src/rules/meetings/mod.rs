//! Rules of meetings: who leads and writes, what was said and decided.

pub mod decision_not_a_measure;
pub mod meeting_held_without_minutes;
pub mod meeting_without_date;
pub mod meeting_without_leader;
pub mod meeting_without_minute_taker;

use super::Context;
use crate::plan::{Date, Meeting};

/// Whether a meeting was held, or is near enough for its roles to be settled.
fn is_close(meeting: &Meeting, date: Date, context: &Context) -> bool {
    const NEAR: std::ops::RangeInclusive<i64> = 0..=30;
    meeting.is_held() || (meeting.is_planned() && NEAR.contains(&context.today.days_until(date)))
}
