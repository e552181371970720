//! The permission table: role x group of fields. Domain section 7, the default matrix.
//!
//! Only this file says what a role may do. What a role may *see* comes with redaction.

use super::Role;
use crate::plan::{Field, Kind};

/// Fields and entries that are granted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// The person's own particulars.
    Person,
    /// What matters to the person, and what the person has and manages.
    WhatMatters,
    /// Title, period, template, when and how the plan is evaluated.
    Frame,
    /// Where the plan stands. `Own` may end it by withdrawing, and nothing else.
    Status,
    /// Participants, their roles, and whom to turn to.
    Participants,
    /// Goals, and how they are going.
    Goals,
    /// Measures, and how they develop.
    Measures,
    /// Evaluations of goals, measures and the work itself.
    Evaluations,
    /// Needs, information, sub-plans, cooperation, expectations, questions, transitions.
    Background,
    /// Meetings with agenda, minutes and decisions.
    Meetings,
    /// Consents.
    Consents,
    /// Comments.
    Comments,
    /// Start-up, transfer, closing, what is noted in the journal.
    Procedures,
}

impl Group {
    /// Every group.
    pub const ALL: [Group; 13] = [
        Group::Person,
        Group::WhatMatters,
        Group::Frame,
        Group::Status,
        Group::Participants,
        Group::Goals,
        Group::Measures,
        Group::Evaluations,
        Group::Background,
        Group::Meetings,
        Group::Consents,
        Group::Comments,
        Group::Procedures,
    ];

    /// The group a kind of noun belongs to.
    pub fn of(kind: Kind) -> Group {
        match kind {
            Kind::Person => Group::Person,
            Kind::Plan | Kind::Period | Kind::EvaluationPlan | Kind::Template => Group::Frame,
            Kind::StatusChange => Group::Status,
            Kind::Participant | Kind::Appointment | Kind::Substitute | Kind::Contact => Group::Participants,
            Kind::Goal | Kind::Agreement | Kind::Progress | Kind::AttainmentLevel => Group::Goals,
            Kind::Measure | Kind::LogEntry => Group::Measures,
            Kind::Evaluation | Kind::Review | Kind::ProcessEvaluation => Group::Evaluations,
            Kind::Need
            | Kind::Information
            | Kind::SubPlan
            | Kind::Cooperation
            | Kind::Expectation
            | Kind::Question
            | Kind::Transition => Group::Background,
            Kind::Meeting | Kind::AgendaItem | Kind::Attendance | Kind::Decision => Group::Meetings,
            Kind::Consent => Group::Consents,
            Kind::Comment => Group::Comments,
            Kind::StartUp | Kind::Closing | Kind::Journal | Kind::Transfer => Group::Procedures,
        }
    }

    /// The group a field of the plan itself belongs to.
    pub fn of_plan_field(field: Field) -> Group {
        match field {
            Field::WhatMatters | Field::Resources => Group::WhatMatters,
            Field::Status | Field::GapsReason | Field::Mode => Group::Status,
            Field::NoCooperation => Group::Background,
            Field::GroupStarted => Group::Participants,
            _ => Group::Frame,
        }
    }
}

/// How far a right goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Not at all.
    None,
    /// One's own entries only.
    Own,
    /// All of them.
    All,
}

/// What a role may change in a group.
///
/// ```
/// use individuell_plan::access::{right, Group, Right, Role};
/// assert_eq!(right(Role::Participant, Group::Measures), Right::Own);
/// assert_eq!(right(Role::Reader, Group::Measures), Right::None);
/// ```
pub fn right(role: Role, group: Group) -> Right {
    use Group::{
        Background, Comments, Consents, Evaluations, Frame, Goals, Measures, Meetings, Participants, Person,
        Procedures, Status, WhatMatters,
    };
    match (role, group) {
        (Role::Coordinator | Role::Substitute, _) => Right::All,
        (Role::Person | Role::NextOfKin | Role::Guardian, group) => match group {
            Person | WhatMatters => Right::All,
            Goals | Measures | Evaluations | Background | Meetings | Consents | Comments | Status => {
                Right::Own
            }
            Frame | Participants | Procedures => Right::None,
        },
        (Role::Participant, group) => match group {
            Goals | Measures | Evaluations | Background | Meetings | Comments => Right::Own,
            Person | WhatMatters | Frame | Status | Participants | Consents | Procedures => Right::None,
        },
        (Role::CoordinatingUnit, group) => match group {
            Frame | Status | Participants | Procedures => Right::All,
            Comments => Right::Own,
            Person | WhatMatters | Goals | Measures | Evaluations | Background | Meetings | Consents => {
                Right::None
            }
        },
        (Role::Reader, _) => Right::None,
    }
}
