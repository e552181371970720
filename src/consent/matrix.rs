//! Consent as a table: who takes part, which sorts of information there are, and what is shared;
//! row 64.

use super::{areas_in_use, in_force};
use crate::access::{InformationSorts, Shared, in_order, is_same, says_no};
use crate::into_vec::IntoVec;
use crate::plan::{Consent, ConsentAbout, Date, Id, Participant, ParticipantRole, Plan};

/// What is shared with whom on a day.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Matrix {
    /// The sorts of information, each once: the municipality's, those that consents name, the life
    /// areas of the template and those the plan tells of.
    pub sorts: Vec<String>,
    /// Everybody who takes part but the person, in the order of the plan.
    pub rows: Vec<MatrixRow>,
}

/// What is shared with one participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// The participant.
    pub who: Id,
    /// Their name.
    pub name: String,
    /// Whether anything is shared with them: then they know what is of no life area.
    pub is_reached: bool,
    /// The last day on which anything is shared with them; none when there is no end, or nothing.
    pub until: Option<Date>,
    /// What the consents that reach them leave out, in the person's words.
    pub limits: Vec<String>,
    /// One cell for each sort of information.
    pub cells: Vec<Cell>,
}

/// Whether one sort of information is shared with one participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Whether it is.
    pub state: CellState,
    /// The consent behind it: the latest answer that is about it.
    pub consent: Option<Id>,
    /// The last day it is shared, or was.
    pub until: Option<Date>,
}

/// Whether one sort of information is shared with one participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CellState {
    /// It is.
    Shared,
    /// It is, but for what the consent leaves out.
    Limited,
    /// It was, and the consent has ended.
    Ended,
    /// The person has said no, or taken the consent back.
    SaidNo,
    /// Nobody was asked.
    NotAsked,
}

impl CellState {
    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            CellState::Shared => "shared",
            CellState::Limited => "limited",
            CellState::Ended => "ended",
            CellState::SaidNo => "said-no",
            CellState::NotAsked => "not-asked",
        }
    }
}

/// What is shared with whom on a day. A later answer about the same stands before an earlier one,
/// which stays in the plan.
///
/// ```
/// use individuell_plan::consent::{CellState, matrix};
/// use individuell_plan::plan::*;
/// let consent = Consent {
///     id: "c".into(), about: Some(ConsentAbout::Exchange), decision: Some(ConsentDecision::Given),
///     date: Date::parse("2026-01-10"), covers: [Id::new("k")].into_iter().collect(),
///     information_types: ["Skole".to_owned()].into_iter().collect(), ..Consent::default()
/// };
/// let who = |id: &str| Participant { id: id.into(), ..Participant::default() };
/// let plan = Plan {
///     consents: [consent].into_iter().collect(),
///     participants: [who("k"), who("f")].into_iter().collect(), ..Plan::default()
/// };
/// let matrix = matrix(&plan, Date::parse("2026-03-01").unwrap(), &Default::default());
/// assert_eq!(matrix.sorts, ["Skole"]);
/// let states: Vec<_> = matrix.rows.iter().map(|row| row.cells[0].state).collect();
/// assert_eq!(states, [CellState::Shared, CellState::NotAsked]);
/// ```
pub fn matrix(plan: &Plan, today: Date, sorts: &InformationSorts) -> Matrix {
    let columns = columns(plan, sorts);
    let is_other = |one: &Participant| !one.roles.has(&ParticipantRole::Person) && one.takes_part_on(today);
    let others = plan.participants.iter().filter(|one| is_other(one));
    let rows = others.map(|one| row(plan, one, today, sorts, &columns)).into_vec();
    Matrix { sorts: columns, rows }
}

fn columns(plan: &Plan, sorts: &InformationSorts) -> Vec<String> {
    let mut columns: Vec<String> = sorts.0.iter().map(|sort| sort.name.clone()).into_vec();
    let exchange = plan.consents.iter().filter(|one| one.about == Some(ConsentAbout::Exchange));
    for name in exchange.flat_map(|consent| consent.information_types.iter()) {
        if !columns.iter().any(|column| is_same(column, name)) {
            columns.push(name.clone());
        }
    }
    let areas = areas_in_use(plan).into_iter().map(|area| area.name);
    for area in plan.template.life_areas.iter().cloned().chain(areas) {
        if !columns.iter().any(|column| sorts.reaches(column, &area)) {
            columns.push(area);
        }
    }
    columns
}

fn row(
    plan: &Plan,
    one: &Participant,
    today: Date,
    sorts: &InformationSorts,
    columns: &[String],
) -> MatrixRow {
    let shared = Shared::with(plan, &one.id, today);
    let reaching = || {
        let consents = in_force(&plan.consents, ConsentAbout::Exchange, today);
        consents.filter(|consent| shared.is_reached() && consent.covers.has(&one.id))
    };
    let is_open = reaching().any(|consent| consent.to.is_none());
    let limits = reaching().map(|consent| consent.limits.trim()).filter(|limits| !limits.is_empty());
    MatrixRow {
        who: one.id.clone(),
        name: one.name.clone(),
        is_reached: shared.is_reached(),
        until: if is_open { None } else { reaching().filter_map(|consent| consent.to).max() },
        limits: limits.map(str::to_owned).into_vec(),
        cells: columns.iter().map(|column| cell(plan, one, column, today, sorts)).into_vec(),
    }
}

/// The latest answer about one sort and one participant: of those in force, if any, else of all.
fn cell(plan: &Plan, one: &Participant, sort: &str, today: Date, sorts: &InformationSorts) -> Cell {
    let names = |consent: &Consent| {
        consent.information_types.iter().any(|named| is_same(named, sort) || sorts.reaches(named, sort))
    };
    let mut found = Cell { state: CellState::NotAsked, consent: None, until: None };
    for consent in in_order(&plan.consents) {
        let is_yes = consent.about == Some(ConsentAbout::Exchange) && consent.covers.has(&one.id);
        let state = if says_no(consent, &one.id, today)
            && (consent.information_types.is_empty() || names(consent))
        {
            CellState::SaidNo
        } else if !is_yes || !names(consent) {
            continue;
        } else if consent.holds_on(today) {
            if consent.limits.trim().is_empty() { CellState::Shared } else { CellState::Limited }
        } else if consent.held_on(consent.to.unwrap_or(today)) && consent.to.is_some_and(|last| last < today)
        {
            CellState::Ended
        } else {
            continue;
        };
        let is_shared = matches!(found.state, CellState::Shared | CellState::Limited);
        // An end of one consent takes nothing from another that still holds.
        if !(state == CellState::Ended && is_shared) {
            found = Cell { state, consent: Some(consent.id.clone()), until: consent.to };
        }
    }
    found
}
