//! What a clock says of one date, and where it is put.

use super::Clock;
use crate::plan::{Date, Id, Json, Path, Pointers};
use crate::rules::{Finding, Level, Source};
use crate::words::{Catalogue, Said, Say};

/// Where a date stands beside today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TickState {
    /// A date that should exist does not.
    Missing,
    /// The day has passed.
    Overdue,
    /// The day is near.
    Soon,
    /// The day is further ahead.
    Later,
}

impl TickState {
    /// Every state, most pressing first.
    pub const ALL: [TickState; 4] =
        [TickState::Missing, TickState::Overdue, TickState::Soon, TickState::Later];

    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            TickState::Missing => "missing",
            TickState::Overdue => "overdue",
            TickState::Soon => "soon",
            TickState::Later => "later",
        }
    }

    /// The state on a day of something due on another, announced so many days ahead.
    ///
    /// ```
    /// use individuell_plan::{plan::Date, rules::TickState};
    /// let day = |text| Date::parse(text).unwrap();
    /// assert_eq!(TickState::of(day("2026-03-31"), day("2026-03-01"), 30), TickState::Soon);
    /// assert_eq!(TickState::of(day("2026-04-01"), day("2026-03-01"), 30), TickState::Later);
    /// assert_eq!(TickState::of(day("2026-02-28"), day("2026-03-01"), 30), TickState::Overdue);
    /// ```
    pub fn of(due: Date, today: Date, notice: i64) -> TickState {
        let left = today.days_until(due);
        if left < 0 {
            TickState::Overdue
        } else if left <= notice {
            TickState::Soon
        } else {
            TickState::Later
        }
    }
}

/// Something that is due, or that should have a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// The clock's code.
    pub code: &'static str,
    /// The day it is due; none when that is what is missing.
    pub due: Option<Date>,
    /// Where that day stands beside today.
    pub state: TickState,
    /// Where in the plan.
    pub path: Path,
    /// The participant who owes it.
    pub who: Option<Id>,
    /// Where the clock comes from.
    pub source: Source,
    /// What is due, for a person.
    pub message: Said,
    /// What can be done, for a person.
    pub way_out: Said,
}

impl Tick {
    /// The tick as the host sees it: `{ code, due, state, path, who, source, message, wayOut }`.
    pub fn to_json(&self, pointers: &Pointers<'_>, catalogue: &Catalogue) -> Json {
        let member = |key: &str, text: String| (key.to_owned(), Json::Text(text));
        let maybe = |key: &str, text: Option<String>| (key.to_owned(), text.map_or(Json::Null, Json::Text));
        Json::Object(vec![
            member("code", self.code.to_owned()),
            maybe("due", self.due.map(|due| due.to_string())),
            member("state", self.state.word().to_owned()),
            member("path", pointers.say(&self.path)),
            maybe("who", self.who.as_ref().map(|who| who.as_str().to_owned())),
            member("source", self.source.to_string()),
            member("message", catalogue.say(&self.message)),
            member("wayOut", catalogue.say(&self.way_out)),
        ])
    }

    /// What has passed or is missing first, by date; then what is ahead, by date.
    pub(super) fn order(&self) -> u64 {
        let ahead = matches!(self.state, TickState::Soon | TickState::Later);
        let group = u64::from(ahead) << 33 | u64::from(self.due.is_none()) << 32;
        group | self.due.map_or(0, Date::number)
    }
}

/// Where a clock puts what it says. A tick nobody wants costs no words: when findings are asked
/// for, what is due later is not.
pub struct Ticks<'a> {
    clock: &'static Clock,
    today: Date,
    to: To<'a>,
}

enum To<'a> {
    Ticks(&'a mut Vec<Tick>),
    Findings(&'a mut Vec<Finding>),
}

/// What a tick is about: where, and who owes it.
pub struct About {
    path: Path,
    who: Option<Id>,
}

impl About {
    /// A place, and the participant who owes it; an empty id is nobody.
    pub fn new(path: Path, who: Option<&Id>) -> About {
        About { path, who: who.filter(|who| !who.is_empty()).cloned() }
    }
}

impl<'a> Ticks<'a> {
    pub(super) fn all(clock: &'static Clock, today: Date, ticks: &'a mut Vec<Tick>) -> Ticks<'a> {
        Ticks { clock, today, to: To::Ticks(ticks) }
    }

    pub(super) fn found(clock: &'static Clock, today: Date, findings: &'a mut Vec<Finding>) -> Ticks<'a> {
        Ticks { clock, today, to: To::Findings(findings) }
    }

    /// Whether what is due later is asked for too.
    pub fn wants_later(&self) -> bool {
        matches!(self.to, To::Ticks(_))
    }

    /// Something due on a day and announced so many days ahead.
    pub fn by<M: Say, W: Say>(
        &mut self,
        due: Date,
        notice: i64,
        about: About,
        say: impl FnOnce(TickState, String) -> (M, W),
    ) {
        self.add(TickState::of(due, self.today, notice), due, about, say);
    }

    /// Something due on a day, in a state the clock has judged itself.
    pub fn add<M: Say, W: Say>(
        &mut self,
        state: TickState,
        due: Date,
        about: About,
        say: impl FnOnce(TickState, String) -> (M, W),
    ) {
        if state != TickState::Later || self.wants_later() {
            let (message, way_out) = say(state, due.to_string());
            self.put(state, Some(due), about, Said::of(&message), Said::of(&way_out));
        }
    }

    /// A date that should exist and does not.
    pub fn missing(&mut self, about: About, message: impl Say, way_out: impl Say) {
        self.put(TickState::Missing, None, about, Said::of(&message), Said::of(&way_out));
    }

    fn put(&mut self, state: TickState, due: Option<Date>, about: About, message: Said, way_out: Said) {
        let Clock { code, source, .. } = *self.clock;
        let About { path, who } = about;
        match &mut self.to {
            To::Ticks(ticks) => ticks.push(Tick { code, due, state, path, who, source, message, way_out }),
            To::Findings(findings) => {
                findings.push(Finding { code, level: Level::Reminder, path, source, message, way_out });
            }
        }
    }
}
