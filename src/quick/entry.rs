//! What a whole line is about: a measure, or what the word before a colon says.

use super::line::measure_line;
use super::{Leaning, Quick, day, fold};
use crate::plan::{Date, ParticipantRole, Plan};

/// What a line of the quick line means.
#[derive(Clone, Debug, PartialEq)]
pub enum Typed {
    /// Nothing yet.
    Nothing,
    /// `Søke avlastning; to netter; søknad til kommunen @fastlege 15.3 #Hverdagen`
    Measure(Measured),
    /// `vedtak: …`: the same, noted in the meeting too.
    Decision(Measured),
    /// `mål: …`
    Goal(String),
    /// `deltaker: navn, rolle, arbeidssted, hva de bidrar med`
    Participant(Somebody),
    /// `viktig: …`, in the person's own words.
    WhatMatters(String),
    /// `ressurser: …`
    Resources(String),
    /// `behov: …`
    Need(String),
    /// `periode: fra til til`
    Period(Option<Date>, Option<Date>),
    /// `evaluering: dag; hvordan`
    Evaluation(Option<Date>, String),
    /// `neste møte: dag`
    NextMeeting(Option<Date>),
    /// `referat: …`
    Minutes(String),
}

/// A measure as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// Who, by when, under which goal, and what nobody understood. Its title is the next field's.
    pub line: Quick,
    /// What is to be done.
    pub title: String,
    /// The extent (omfang), after the first semicolon.
    pub extent: String,
    /// How it is carried out, after the second.
    pub how: String,
}

/// A participant as they were typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Somebody {
    /// The name.
    pub name: String,
    /// The role, when a part of the line is one.
    pub role: Option<ParticipantRole>,
    /// Where they work; the person's own people have none.
    pub organisation: String,
    /// What they contribute.
    pub contribution: String,
}

type Read = fn(&str, &Around<'_>) -> Typed;

struct Around<'a> {
    plan: &'a Plan,
    today: Date,
    role_label: &'a dyn Fn(ParticipantRole) -> String,
}

/// The words before a colon, in bokmål, nynorsk and English, and what follows them.
static SORTS: [(&str, Read); 26] = [
    ("mål", goal),
    ("goal", goal),
    ("tiltak", measure),
    ("measure", measure),
    ("vedtak", decision),
    ("decision", decision),
    ("deltaker", participant),
    ("deltakar", participant),
    ("participant", participant),
    ("viktig", |text, _| Typed::WhatMatters(text.to_owned())),
    ("important", |text, _| Typed::WhatMatters(text.to_owned())),
    ("ressurser", |text, _| Typed::Resources(text.to_owned())),
    ("ressursar", |text, _| Typed::Resources(text.to_owned())),
    ("strengths", |text, _| Typed::Resources(text.to_owned())),
    ("behov", |text, _| Typed::Need(text.to_owned())),
    ("need", |text, _| Typed::Need(text.to_owned())),
    ("periode", period),
    ("period", period),
    ("evaluering", evaluation),
    ("evaluation", evaluation),
    ("neste møte", next_meeting),
    ("neste møtet", next_meeting),
    ("next meeting", next_meeting),
    ("referat", |text, _| Typed::Minutes(text.to_owned())),
    ("minutes", |text, _| Typed::Minutes(text.to_owned())),
    ("notat", |text, _| Typed::Minutes(text.to_owned())),
];

/// What a line means. Nothing of it is lost: what is not understood stays text.
///
/// ```
/// use individuell_plan::{plan::{Date, Plan}, quick::{entry, Typed}};
/// let today = Date::parse("2026-11-22").unwrap();
/// let typed = entry("mål: Ut blant folk", &Plan::default(), today, &|_| String::new());
/// assert_eq!(typed, Typed::Goal("Ut blant folk".into()));
/// ```
pub fn entry(text: &str, plan: &Plan, today: Date, role_label: &dyn Fn(ParticipantRole) -> String) -> Typed {
    let text = text.trim();
    if text.is_empty() {
        return Typed::Nothing;
    }
    let around = Around { plan, today, role_label };
    if let Some((word, rest)) = text.split_once(':') {
        let word = fold(word.trim());
        if let Some((_, read)) = SORTS.iter().find(|(sort, _)| fold(sort) == word) {
            return read(rest.trim(), &around);
        }
    }
    measure(text, &around)
}

fn goal(text: &str, _: &Around<'_>) -> Typed {
    Typed::Goal(text.to_owned())
}

fn measure(text: &str, around: &Around<'_>) -> Typed {
    Typed::Measure(measured(text, around))
}

fn decision(text: &str, around: &Around<'_>) -> Typed {
    Typed::Decision(measured(text, around))
}

fn measured(text: &str, around: &Around<'_>) -> Measured {
    let line = measure_line(text, around.plan, around.today, around.role_label);
    let mut parts = line.title.splitn(3, ';').map(|part| part.trim().to_owned());
    let mut next = || parts.next().unwrap_or_default();
    let (title, extent, how) = (next(), next(), next());
    Measured { title, extent, how, line }
}

fn participant(text: &str, around: &Around<'_>) -> Typed {
    let mut somebody = Somebody::default();
    let mut told: Vec<&str> = Vec::new();
    for (place, part) in text.split([',', ';']).map(str::trim).enumerate() {
        if place == 0 {
            somebody.name = part.to_owned();
        } else if let (None, Some(role)) = (somebody.role, role_of(part, around)) {
            somebody.role = Some(role);
        } else if !part.is_empty() {
            told.push(part);
        }
    }
    let has_place = !somebody.role.is_some_and(ParticipantRole::is_private) && !told.is_empty();
    if has_place {
        somebody.organisation = told.remove(0).to_owned();
    }
    somebody.contribution = told.join(", ");
    Typed::Participant(somebody)
}

fn role_of(part: &str, around: &Around<'_>) -> Option<ParticipantRole> {
    let part = fold(part);
    let is_it = |role: &&ParticipantRole| fold(&(around.role_label)(**role)) == part;
    ParticipantRole::ALL.iter().find(is_it).copied()
}

fn period(text: &str, around: &Around<'_>) -> Typed {
    let near = |text: &str, leaning| day(text.trim(), around.today, leaning);
    // `split_once` at a text brings 2 kB of search that nothing else needs.
    let halves = [" til ", " to ", " – ", " - "].iter().find_map(|between| {
        text.match_indices(' ').find_map(|(at, _)| {
            let (start, rest) = text.split_at_checked(at)?;
            Some((start, rest.strip_prefix(between)?))
        })
    });
    let (start, end) = halves.unwrap_or((text, ""));
    Typed::Period(near(start, Leaning::Near), near(end, Leaning::Ahead))
}

fn evaluation(text: &str, around: &Around<'_>) -> Typed {
    let (when, how) = text.split_once(';').unwrap_or((text, ""));
    Typed::Evaluation(day(when.trim(), around.today, Leaning::Ahead), how.trim().to_owned())
}

fn next_meeting(text: &str, around: &Around<'_>) -> Typed {
    Typed::NextMeeting(day(text, around.today, Leaning::Ahead))
}
