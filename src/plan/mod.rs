//! The document: plain values that say what an individual plan (individuell plan) holds.
//!
//! One noun a file. Values are shared by pointer, so a copy of a plan is cheap and unchanged
//! entries are the same in memory. Nothing here changes a plan: that is `edit`'s alone. Nothing
//! here knows a rule, a role or a language.

mod background;
mod choice;
mod comment;
mod consent;
mod date;
mod dictionary;
mod entries;
mod entry;
mod evaluation;
pub mod field;
mod foreign;
mod goal;
mod handover;
mod id;
mod json;
mod list;
mod measure;
mod meeting;
mod order;
mod participant;
mod path;
mod person;
pub mod read;
pub mod record;
mod redaction;
mod several;
mod soundness;
mod start_up;
mod status;
mod template;
mod text;

pub use background::{
    Cooperation, Expectation, ExpectationAbout, Information, InformationType, Necessity, Need, Question,
    SubPlan, SubPlanType, Transition,
};
pub use comment::Comment;
pub use consent::{Consent, ConsentAbout, ConsentCapacity, ConsentDecision, ConsentForm};
pub use date::Date;
pub use dictionary::{Described, DescribedField, DescribedList, DescribedPart, dictionary};
pub use entries::Entries;
pub use entry::{Entry, EntryRef, Listed};
pub use evaluation::{
    Degree, Evaluation, EvaluationPlan, EvaluationResult, NextStep, ProcessEvaluation, Review,
};
pub use field::{Field, Kind, ListName, Part};
pub use foreign::Foreign;
pub use goal::{
    Achievement, Agreement, AgreementAnswer, AttainmentLevel, AttainmentStep, Goal, GoalStatus, Priority,
    Progress,
};
pub use handover::{Closing, Journal, Transfer, TransferType};
pub use id::Id;
pub use json::Json;
pub use list::List;
pub use measure::{LogEntry, Measure, MeasureStatus, Standing};
pub use meeting::{AgendaItem, Attendance, AttendanceAnswer, Decision, Meeting, MeetingStatus};
pub use order::in_order;
pub use participant::{
    Appointment, Contact, ContactPurpose, Participant, ParticipantRole, ParticipantType, Presence, Sector,
    Substitute,
};
pub use path::{Path, Place, Pointers, Route, Target};
pub use person::{Period, Person};
pub use record::Noun;
pub use redaction::{Hidden, Redaction, UNKNOWN_MEMBERS, Why};
pub use several::{References, Roles, Words};
pub use start_up::{Origin, StartUp, StartWish, YesNo};
pub use status::{PlanMode, PlanStatus, PlanType, StatusChange};
pub use template::Template;
pub use text::{Members, Text};

use read::{Problem, ReadError, Shape, Trail, Value};
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
    fn put(&mut self, json: Json, trail: &mut Trail) -> Result<(), ReadError> {
        match json {
            Json::Null => Ok(()),
            Json::Text(text) if text == FORMAT => Ok(()),
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
    fn is_empty(&self) -> bool {
        false
    }
    fn shape(&self) -> Shape {
        Shape::Fixed
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
            format: Format => Format,
            /// The host's id of the plan.
            id: Id => Id,
            /// The title.
            title: String => Title,
        }
        fields {
            /// Where the plan stands; empty is read as a draft.
            status: Option<PlanStatus> => Status,
            /// An individual plan, or a log handed on between services; section 3.3.
            plan_type: Option<PlanType> => PlanType,
            /// Whether there is a plan, or a coordinator only; rows 9 and 10.
            mode: Option<PlanMode> => Mode,
            /// What matters to the person (hva er viktig for meg), in own words; rows 13, 14.
            what_matters: String => WhatMatters,
            /// What the person has and manages, and who helps (ressurser), letter a; row 11.
            resources: String => Resources,
            /// No other cooperation is needed, letter i: said, not forgotten.
            no_cooperation: bool => NoCooperation,
            /// Why the plan is taken into use although something is missing.
            gaps_reason: String => GapsReason,
            /// The day the group (ansvarsgruppe) was established; row 54.
            group_started: Option<Date> => GroupStarted,
        }
        parts {
            /// The person the plan belongs to.
            person: Person,
            /// The plan period, letter g.
            period: Period,
            /// When and how the plan is evaluated, letter g.
            evaluation: EvaluationPlan,
            /// How the plan came about.
            start_up: StartUp,
            /// How it ends.
            closing: Closing,
            /// The municipality's template.
            template: Template,
            /// What has been noted in the journal.
            journal: Journal,
            /// For whom something is hidden. Written by whoever redacts, never by a command.
            redaction: Redaction,
        }
        lists {
            /// Who takes part, letter b.
            participants: Participant => Participants,
            /// The goals, letter a.
            goals: Goal => Goals,
            /// Measures that stand under no goal.
            measures: Measure => Measures,
        }
        more {
            /// Needs by life area, letter a.
            needs: Need => Needs,
            /// Consents, letter h, oldest first.
            consents: Consent => Consents,
            /// Cooperation with others, letter i.
            cooperation: Cooperation => Cooperation,
            /// Meetings, oldest first.
            meetings: Meeting => Meetings,
            /// Evaluations of how the work goes, oldest first.
            process_evaluations: ProcessEvaluation => ProcessEvaluations,
            /// Plans of single services.
            sub_plans: SubPlan => SubPlans,
            /// Supporting information.
            supporting_information: Information => SupportingInformation,
            /// Expectations.
            expectations: Expectation => Expectations,
            /// Open questions.
            questions: Question => Questions,
            /// Changes in life that are prepared.
            transitions: Transition => Transitions,
            /// Whom to turn to.
            contacts: Contact => Contacts,
            /// What people say of the plan.
            comments: Comment => Comments,
            /// Transfers, oldest first.
            transfers: Transfer => Transfers,
            /// Moves from one status to another, oldest first.
            status_changes: StatusChange => StatusChanges,
            /// What is hidden from whoever the plan is redacted for.
            hidden: Hidden => Hidden,
        }
    }
}

impl Plan {
    /// Where the plan stands.
    pub fn status(&self) -> PlanStatus {
        self.status.unwrap_or(PlanStatus::Draft)
    }

    /// Whether there is a coordinator and a group, but no plan yet.
    pub fn is_coordinator_only(&self) -> bool {
        self.mode == Some(PlanMode::CoordinatorOnly)
    }

    /// Every goal, hovedmål before their delmål.
    pub fn all_goals(&self) -> Vec<&std::sync::Arc<Goal>> {
        fn below<'a>(goals: &'a [std::sync::Arc<Goal>], all: &mut Vec<&'a std::sync::Arc<Goal>>) {
            for goal in goals {
                all.push(goal);
                below(&goal.goals, all);
            }
        }
        let mut all = Vec::new();
        below(&self.goals, &mut all);
        all
    }

    /// Every measure, under goals and loose.
    pub fn all_measures(&self) -> impl Iterator<Item = &std::sync::Arc<Measure>> {
        self.all_goals().into_iter().flat_map(|goal| goal.measures.iter()).chain(self.measures.iter())
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
