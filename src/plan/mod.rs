//! The document: plain values that say what an individual plan (individuell plan) holds.
//!
//! One noun a file. Values are shared by pointer, so a copy of a plan is cheap and unchanged
//! entries are the same in memory. Nothing here changes a plan: that is `edit`'s alone. Nothing
//! here knows a rule, a role or a language.

mod choice;
mod date;
mod entry;
mod evaluation;
pub mod field;
mod foreign;
mod goal;
mod id;
mod json;
mod list;
mod measure;
mod participant;
mod path;
mod person;
pub mod read;
pub mod record;
mod soundness;
mod text;

pub use date::Date;
pub use entry::{Entry, EntryRef};
pub use evaluation::{Evaluation, EvaluationPlan, EvaluationResult};
pub use field::{Field, Kind, ListName, Part};
pub use foreign::Foreign;
pub use goal::Goal;
pub use id::Id;
pub use json::Json;
pub use list::List;
pub use measure::{Measure, MeasureStatus};
pub use participant::{Participant, ParticipantRole, Roles, Sector};
pub use path::{Path, Place, Route, Target};
pub use person::{Period, Person};
pub use text::{Members, Text};

use read::{Problem, ReadError, Trail, Value};
use record::record;

/// The format this program writes, and the only one it reads.
pub const FORMAT: &str = "individuell-plan/1";

/// Which format a document is in. Always written as [`FORMAT`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Format;

impl serde::Serialize for Format {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(FORMAT)
    }
}

impl Text for Format {
    fn write(&self, to: &mut String) {
        FORMAT.write(to);
    }
}

impl Value for Format {
    fn read(json: Json, trail: &mut Trail) -> Result<Format, ReadError> {
        match json {
            Json::Null => Ok(Format),
            Json::Text(text) if text == FORMAT => Ok(Format),
            Json::Text(text) if text.starts_with("individuell-plan/") => {
                Err(trail.error(Problem::NewerFormat))
            }
            Json::Text(_) | Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => {
                Err(trail.error(Problem::NotAPlan))
            }
        }
    }
    fn to_json(&self) -> Json {
        Json::text(FORMAT)
    }
}

record! {
    /// An individual plan (individuell plan, IP). FHIR `CarePlan` with all it refers to.
    ///
    /// ```
    /// use individuell_plan::plan::{Goal, Plan};
    /// let plan = Plan {
    ///     goals: [Goal { id: "g1".into(), title: "Lese selv".into(), ..Goal::default() }].into_iter().collect(),
    ///     ..Plan::default()
    /// };
    /// assert_eq!(plan.goals.len(), 1);
    /// ```
    pub struct Plan {
        always {
            /// The format, always [`FORMAT`].
            format: Format = "format",
            /// The host's id of the plan.
            id: Id = "id",
            /// The title.
            title: String = "title" => Title,
        }
        fields {
            /// What matters to the person (hva er viktig for meg), in own words; domain rows 13, 14.
            what_matters: String => WhatMatters,
        }
        parts {
            /// The person the plan belongs to.
            person: Person = "person",
            /// The plan period, letter g.
            period: Period = "period",
            /// When and how the plan is evaluated, letter g.
            evaluation: EvaluationPlan = "evaluation",
        }
        lists {
            /// Who takes part, letter b.
            participants: Participant = "participants",
            /// The goals, letter a.
            goals: Goal = "goals",
            /// Measures that stand under no goal.
            measures: Measure = "measures",
        }
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Id {
        Id::new(text)
    }
}

impl<'de> serde::Deserialize<'de> for Plan {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Plan, D::Error> {
        let json = <Json as serde::Deserialize>::deserialize(from)?;
        Plan::from_json(json).map_err(serde::de::Error::custom)
    }
}
