//! The permission table: role x group of fields. Domain section 7, the default matrix.
//!
//! Only this file says what a role may do. What a role may *see* comes with redaction.

use super::Role;
use crate::plan::Kind;

/// Fields and entries that are granted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// The person's own particulars.
    Person,
    /// What matters to the person.
    WhatMatters,
    /// Title, period, when and how the plan is evaluated.
    Frame,
    /// Participants and their roles.
    Participants,
    /// Goals.
    Goals,
    /// Measures.
    Measures,
    /// Evaluations of goals.
    Evaluations,
}

impl Group {
    /// Every group.
    pub const ALL: [Group; 7] = [
        Group::Person,
        Group::WhatMatters,
        Group::Frame,
        Group::Participants,
        Group::Goals,
        Group::Measures,
        Group::Evaluations,
    ];

    /// The group a kind of noun belongs to.
    pub fn of(kind: Kind) -> Group {
        match kind {
            Kind::Person => Group::Person,
            Kind::Plan | Kind::Period | Kind::EvaluationPlan => Group::Frame,
            Kind::Participant => Group::Participants,
            Kind::Goal => Group::Goals,
            Kind::Measure => Group::Measures,
            Kind::Evaluation => Group::Evaluations,
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
    use Group::{Evaluations, Frame, Goals, Measures, Participants, Person, WhatMatters};
    match (role, group) {
        (Role::Coordinator | Role::Substitute, _) => Right::All,
        (Role::Person | Role::NextOfKin | Role::Guardian, Person | WhatMatters) => Right::All,
        (Role::Person | Role::NextOfKin | Role::Guardian, Goals | Measures | Evaluations) => Right::Own,
        (Role::Person | Role::NextOfKin | Role::Guardian, Frame | Participants) => Right::None,
        (Role::Participant, Goals | Measures | Evaluations) => Right::Own,
        (Role::Participant, Person | WhatMatters | Frame | Participants) => Right::None,
        (Role::CoordinatingUnit, Frame | Participants) => Right::All,
        (Role::CoordinatingUnit, Person | WhatMatters | Goals | Measures | Evaluations) => Right::None,
        (Role::Reader, _) => Right::None,
    }
}
