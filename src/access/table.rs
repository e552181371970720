//! The permission table: role x group of fields. Domain section 7, the default matrix.
//!
//! Only this file says what a role may see and change.

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
    /// Telephone, mobile, e-mail and hours of participants; telephone, e-mail and address of the
    /// person.
    Contact,
    /// Identity numbers and HPR numbers.
    Numbers,
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
    /// What says that something is hidden. No command changes it.
    Marks,
}

impl Group {
    /// Every group, in the order of the table.
    pub const ALL: [Group; 16] = [
        Group::Person,
        Group::WhatMatters,
        Group::Frame,
        Group::Status,
        Group::Participants,
        Group::Contact,
        Group::Numbers,
        Group::Goals,
        Group::Measures,
        Group::Evaluations,
        Group::Background,
        Group::Meetings,
        Group::Consents,
        Group::Comments,
        Group::Procedures,
        Group::Marks,
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
            Kind::Redaction | Kind::Hidden => Group::Marks,
        }
    }

    /// The group a field of a kind of noun belongs to.
    ///
    /// ```
    /// use individuell_plan::{access::Group, plan::{Field, Kind}};
    /// assert_eq!(Group::of_field(Kind::Participant, Field::Name), Group::Participants);
    /// assert_eq!(Group::of_field(Kind::Participant, Field::Mobile), Group::Contact);
    /// assert_eq!(Group::of_field(Kind::Contact, Field::Phone), Group::Participants);
    /// ```
    pub fn of_field(kind: Kind, field: Field) -> Group {
        match (kind, field) {
            (Kind::Plan, Field::WhatMatters | Field::Resources) => Group::WhatMatters,
            (Kind::Plan, Field::Status | Field::GapsReason | Field::Mode) => Group::Status,
            (Kind::Plan, Field::NoCooperation) => Group::Background,
            (Kind::Plan, Field::GroupStarted) => Group::Participants,
            (Kind::Participant, Field::Phone | Field::Mobile | Field::Email | Field::Hours)
            | (Kind::Person, Field::Phone | Field::Email | Field::Address) => Group::Contact,
            (Kind::Participant, Field::Number | Field::HealthPersonnelNumber)
            | (Kind::Person, Field::Number) => Group::Numbers,
            _ => Group::of(kind),
        }
    }
}

/// How far a right goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Right {
    /// Not at all.
    None,
    /// One's own entries only.
    Own,
    /// All of them.
    All,
}

/// How much of a group is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    /// Nothing.
    None,
    /// What names the viewer.
    Own,
    /// That, and what the consents in force share with the viewer.
    Shared,
    /// Everything.
    All,
}

/// One cell of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// What is seen.
    pub see: Sight,
    /// What may be changed.
    pub change: Right,
}

const fn grant(see: Sight, change: Right) -> Grant {
    Grant { see, change }
}

/// Sees all, changes all; and so on: the first letter is what is seen, the second what is changed.
const AA: Grant = grant(Sight::All, Right::All);
const AO: Grant = grant(Sight::All, Right::Own);
const AN: Grant = grant(Sight::All, Right::None);
const SO: Grant = grant(Sight::Shared, Right::Own);
const SN: Grant = grant(Sight::Shared, Right::None);
const OO: Grant = grant(Sight::Own, Right::Own);
const ON: Grant = grant(Sight::Own, Right::None);
const NN: Grant = grant(Sight::None, Right::None);

/// One line for each of [`Group::ALL`], one column for each of [`Role::ALL`]: the person, next of
/// kin and guardian while they act for the person; coordinator, substitute within the period;
/// participant with access; the coordinating unit; reader. Who stands in which column on a day is
/// said by [`super::Actor::standing`].
#[rustfmt::skip]
const TABLE: [[Grant; 8]; 16] = [
    //               pers nok  guar coor subs part unit read
    /* Person      */ [AA, AA, AA, AA, AA, SN, NN, SN],
    /* WhatMatters */ [AA, AA, AA, AA, AA, SN, NN, SN],
    /* Frame       */ [AN, AN, AN, AA, AA, AN, AA, AN],
    /* Status      */ [AO, AO, AO, AA, AA, AN, AA, AN],
    /* Participants*/ [AN, AN, AN, AA, AA, AN, AA, AN],
    /* Contact     */ [OO, OO, OO, AA, AA, OO, AA, ON],
    /* Numbers     */ [OO, OO, OO, AA, AA, ON, NN, ON],
    /* Goals       */ [AO, AO, AO, AA, AA, SO, NN, SN],
    /* Measures    */ [AO, AO, AO, AA, AA, SO, NN, SN],
    /* Evaluations */ [AO, AO, AO, AA, AA, SO, NN, SN],
    /* Background  */ [AO, AO, AO, AA, AA, SO, NN, SN],
    /* Meetings    */ [AO, AO, AO, AA, AA, SO, NN, SN],
    /* Consents    */ [AO, AO, AO, AA, AA, ON, AN, ON],
    /* Comments    */ [AO, AO, AO, AA, AA, SO, OO, SN],
    /* Procedures  */ [AN, AN, AN, AA, AA, NN, AA, NN],
    /* Marks       */ [AN, AN, AN, AN, AN, AN, AN, AN],
];

/// What a role may see and change in a group.
///
/// ```
/// use individuell_plan::access::{grant_of, Group, Right, Role, Sight};
/// let grant = grant_of(Role::Participant, Group::Measures);
/// assert_eq!((grant.see, grant.change), (Sight::Shared, Right::Own));
/// assert_eq!(grant_of(Role::Reader, Group::Procedures).see, Sight::None);
/// ```
pub fn grant_of(role: Role, group: Group) -> Grant {
    let line = Group::ALL.iter().position(|one| *one == group).and_then(|at| TABLE.get(at));
    let column = Role::ALL.iter().position(|one| *one == role);
    let cell = line.zip(column).and_then(|(line, at)| line.get(at));
    cell.copied().unwrap_or(NN)
}

/// What a role may change in a group.
///
/// ```
/// use individuell_plan::access::{right, Group, Right, Role};
/// assert_eq!(right(Role::Participant, Group::Measures), Right::Own);
/// assert_eq!(right(Role::Reader, Group::Measures), Right::None);
/// ```
pub fn right(role: Role, group: Group) -> Right {
    grant_of(role, group).change
}
