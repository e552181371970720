//! A plan in figures, for KOSTRA, PLO and the archive: how far it is, no sentence that anybody
//! wrote and nobody's name; of the coordinator only the workplace.

use super::TextFault;
use super::document::Document;
use super::teller::Teller;
use crate::into_vec::IntoVec;
use crate::plan::{
    Date, Field, GoalStatus, Json, Kind, ListName, Measure, MeasureStatus, Participant, ParticipantRole,
    PlanStatus, PlanType, Text,
};
use crate::rules::{Letter, LetterState, completeness};
use crate::words::{Label, Outgoing, Sentence};

/// Whether the person has an individual plan: in use or paused, and not a coordinator only or a
/// relay log. KOSTRA asks this as `FAAT_INDIVIDUELL_PLAN`, 1 yes and 2 no.
pub fn has_plan(teller: &Teller<'_>) -> bool {
    let plan = teller.plan;
    matches!(plan.status(), PlanStatus::InUse | PlanStatus::Paused)
        && !plan.is_coordinator_only()
        && plan.plan_type != Some(PlanType::RelayLog)
}

/// How many there are of something.
struct Counts {
    goals: usize,
    goals_reached: usize,
    measures: usize,
    measures_done: usize,
    participants: usize,
    meetings_held: usize,
}

fn counts(teller: &Teller<'_>) -> Counts {
    let plan = teller.plan;
    let goals = plan.all_goals();
    let is_done = |measure: &&std::sync::Arc<Measure>| measure.status == Some(MeasureStatus::Done);
    Counts {
        goals_reached: goals.iter().filter(|goal| goal.status == Some(GoalStatus::Completed)).count(),
        goals: goals.len(),
        measures: plan.all_measures().count(),
        measures_done: plan.all_measures().filter(is_done).count(),
        participants: plan.participants.iter().filter(|one| one.takes_part_on(teller.today)).count(),
        meetings_held: plan.meetings.iter().filter(|meeting| meeting.is_held()).count(),
    }
}

fn letters(teller: &Teller<'_>) -> Vec<Letter> {
    completeness(teller.plan, teller.today, teller.settings).into_iter().into_vec()
}

fn workplace(one: &std::sync::Arc<Participant>) -> Option<&str> {
    Some(one.organisation.trim()).filter(|name| !name.is_empty())
}

/// The figures as JSON: `{ hasPlan, status, mode, date, period: { start, end }, nextEvaluation,
/// lastMeeting, closed, coordinator, coordinatorUnit, letters: { a … i }, counts: { goals,
/// goalsReached, measures, measuresDone, participants, meetingsHeld } }`.
///
/// `hasPlan` is 1 or 2, as KOSTRA has it; days are texts or null; `coordinator` is whether there
/// is one on `date`; `mode` is `plan` or `coordinator-only`.
///
/// # Errors
/// [`TextFault::Redacted`]: figures of what one viewer sees would be wrong.
///
/// ```
/// use individuell_plan::{plan::*, rules::Settings, texts::{Teller, summary}, words::Catalogue};
/// let (plan, settings, catalogue) = (Plan::default(), Default::default(), Catalogue::default());
/// let today = Date::parse("2026-11-22").unwrap();
/// let teller = Teller { plan: &plan, today, settings: &settings, catalogue: &catalogue };
/// assert!(summary(&teller).unwrap().to_text().starts_with(r#"{"hasPlan":2,"status":"draft","mode":"plan""#));
/// ```
pub fn summary(teller: &Teller<'_>) -> Result<Json, TextFault> {
    let plan = teller.plan;
    if plan.is_redacted() {
        return Err(TextFault::Redacted);
    }
    let day = |day: Option<Date>| day.map_or(Json::Null, |day| Json::Text(day.to_string()));
    let number = |count: usize| Json::Number(count.to_text().into());
    let object = |members: Vec<(&str, Json)>| {
        Json::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).into_vec())
    };
    let held = plan.meetings.iter().filter(|meeting| meeting.is_held());
    let ended = plan.closing.date.filter(|_| plan.status() == PlanStatus::Closed);
    let counts = counts(teller);
    let mode = if plan.is_coordinator_only() { "coordinator-only" } else { "plan" };
    let unit = teller.coordinator().and_then(workplace);
    let letters = letters(teller)
        .into_iter()
        .map(|letter| (letter.letter.to_string(), Json::text(letter.state.word())))
        .into_vec();
    Ok(object(vec![
        ("hasPlan", number(if has_plan(teller) { 1 } else { 2 })),
        ("status", Json::text(plan.status().word())),
        ("mode", Json::text(mode)),
        ("date", day(Some(teller.today))),
        ("period", object(vec![("start", day(plan.period.start)), ("end", day(plan.period.end))])),
        ("nextEvaluation", day(plan.evaluation.next)),
        ("lastMeeting", day(held.filter_map(|meeting| meeting.date).max())),
        ("closed", day(ended)),
        ("coordinator", Json::Bool(teller.coordinator().is_some())),
        ("coordinatorUnit", unit.map_or(Json::Null, Json::text)),
        ("letters", Json::Object(letters)),
        (
            "counts",
            object(vec![
                ("goals", number(counts.goals)),
                ("goalsReached", number(counts.goals_reached)),
                ("measures", number(counts.measures)),
                ("measuresDone", number(counts.measures_done)),
                ("participants", number(counts.participants)),
                ("meetingsHeld", number(counts.meetings_held)),
            ]),
        ),
    ]))
}

/// The same, to be read.
pub(super) fn write(teller: &Teller<'_>, to: &mut Document) {
    let plan = teller.plan;
    let kostra = if has_plan(teller) { Outgoing::KostraYes } else { Outgoing::KostraNo };
    let mut facts = vec![
        teller.fact(&Outgoing::Kostra, teller.say(&kostra)),
        teller.fact(&Field::Date, teller.day(teller.today)),
        (teller.label(Kind::Plan, Field::Status), Some(teller.say(&plan.status()))),
    ];
    facts.extend(teller.facts(plan, &[Field::PlanType, Field::Mode]));
    facts.extend(teller.all_facts(&*plan.period));
    facts.extend(teller.facts(&*plan.evaluation, &[Field::Next]));
    facts.extend(teller.facts(&*plan.closing, &[Field::Date]));
    if let Some(unit) = teller.coordinator().and_then(workplace) {
        facts.push(teller.fact(&ParticipantRole::Coordinator, unit));
    }
    to.facts(facts);
    to.heading(2, teller.say(&Outgoing::InFigures));
    let counts = counts(teller);
    let number = |count: usize| Some(count.to_text());
    let done =
        Sentence::MeasuresDone { done: counts.measures_done.to_text(), all: counts.measures.to_text() };
    to.facts(vec![
        (teller.say(&ListName::Goals), number(counts.goals)),
        (teller.say(&ListName::Measures), Some(teller.say(&done))),
        (teller.say(&ListName::Participants), number(counts.participants)),
        (teller.say(&Outgoing::MeetingsHeld), number(counts.meetings_held)),
    ]);
    let rows = letters(teller).into_iter().map(|letter| {
        let state = match letter.state {
            LetterState::Met => Label::LetterMet,
            LetterState::Partly => Label::LetterPartly,
            LetterState::Missing => Label::LetterMissing,
            LetterState::Hidden => Label::StateHidden,
        };
        vec![Some(format!("{}. {}", letter.letter, teller.say(&letter.title))), Some(teller.say(&state))]
    });
    let head = vec![teller.say(&Outgoing::Contents), teller.say(&Outgoing::State)];
    to.table(teller.say(&Label::Letters), head, rows.into_vec());
}
