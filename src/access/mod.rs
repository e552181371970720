//! Who may change what: roles, what belongs together, and the one table that joins them.
//!
//! This is comfort for honest users. The host's server decides what is stored.

mod table;

pub use table::{Group, Right, right};

use crate::plan::{Date, EntryRef, Field, Id, Kind, ListName, ParticipantRole, Plan, Target};

/// In what capacity somebody uses the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Role {
    /// The person the plan belongs to (planeier).
    Person,
    /// Next of kin (pårørende) or parent.
    NextOfKin,
    /// Guardian (verge).
    Guardian,
    /// The coordinator (koordinator).
    Coordinator,
    /// The coordinator's substitute (stedfortreder), within the period of their own entry.
    Substitute,
    /// A participant with a part of the plan (deltaker).
    Participant,
    /// The coordinating unit (koordinerende enhet).
    CoordinatingUnit,
    /// Somebody who only reads (innsyn). Whoever is not named is this.
    #[default]
    Reader,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 8] = [
        Role::Person,
        Role::NextOfKin,
        Role::Guardian,
        Role::Coordinator,
        Role::Substitute,
        Role::Participant,
        Role::CoordinatingUnit,
        Role::Reader,
    ];

    /// The value of the element's `user-role`.
    pub fn word(self) -> &'static str {
        match self {
            Role::Person => "person",
            Role::NextOfKin => "next-of-kin",
            Role::Guardian => "guardian",
            Role::Coordinator => "coordinator",
            Role::Substitute => "substitute",
            Role::Participant => "participant",
            Role::CoordinatingUnit => "coordinating-unit",
            Role::Reader => "reader",
        }
    }

    /// The role of a word; an unknown word is a reader, never more.
    pub fn of(word: &str) -> Role {
        Role::ALL.into_iter().find(|role| role.word() == word).unwrap_or_default()
    }
}

/// Who acts, and on which day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// In what capacity.
    pub role: Role,
    /// Which participant it is, when known.
    pub user: Option<Id>,
    /// Today, for a substitute's period.
    pub today: Date,
}

impl Actor {
    /// Whether the actor may change this field of this target.
    pub fn may_set(&self, plan: &Plan, target: &Target, field: Field) -> bool {
        let group = match target {
            Target::Plan if field == Field::WhatMatters => Group::WhatMatters,
            Target::Plan => Group::Frame,
            Target::Part(part) => Group::of(part.kind()),
            Target::Entry(id) => {
                let Some(entry) = plan.entry(id) else {
                    return false;
                };
                return match self.right(plan, Group::of(entry.kind())) {
                    Right::All => true,
                    // Giving one's own entry away would lock oneself out of what one just had.
                    Right::Own => self.owns(entry) && field != owner_field(entry.kind()),
                    Right::None => false,
                };
            }
        };
        self.right(plan, group) == Right::All
    }

    /// Whether the actor may put this entry into a list, take it out, or move it.
    pub fn may_place(&self, plan: &Plan, entry: EntryRef<'_>) -> bool {
        match self.right(plan, Group::of(entry.kind())) {
            Right::All => true,
            Right::Own => self.owns(entry) && self.owns_all_below(plan, entry),
            Right::None => false,
        }
    }

    /// Whether the actor may add anything to lists of this name.
    pub fn may_add(&self, plan: &Plan, list: ListName) -> bool {
        match self.right(plan, Group::of(list.holds())) {
            Right::All => true,
            Right::Own => self.user.is_some(),
            Right::None => false,
        }
    }

    fn owns_all_below(&self, plan: &Plan, entry: EntryRef<'_>) -> bool {
        let EntryRef::Goal(goal) = entry else {
            return true;
        };
        goal.goals.iter().all(|below| self.may_place(plan, EntryRef::Goal(below)))
            && goal.measures.iter().all(|below| self.may_place(plan, EntryRef::Measure(below)))
            && goal.evaluations.iter().all(|below| self.may_place(plan, EntryRef::Evaluation(below)))
    }

    fn right(&self, plan: &Plan, group: Group) -> Right {
        if self.role == Role::Substitute && !self.substitutes_today(plan) {
            return Right::None;
        }
        right(self.role, group)
    }

    fn substitutes_today(&self, plan: &Plan) -> bool {
        let user = self.user.as_ref().and_then(|user| plan.participant(user));
        user.is_some_and(|user| user.roles.has(ParticipantRole::Substitute) && user.takes_part_on(self.today))
    }

    fn owns(&self, entry: EntryRef<'_>) -> bool {
        let Some(user) = &self.user else { return false };
        match entry {
            EntryRef::Goal(goal) => goal.owner == *user,
            EntryRef::Measure(measure) => measure.responsible == *user,
            EntryRef::Evaluation(evaluation) => evaluation.by == *user,
            EntryRef::Participant(participant) => participant.id == *user,
        }
    }
}

/// The field that says whose an entry is.
pub fn owner_field(kind: Kind) -> Field {
    match kind {
        Kind::Goal => Field::Owner,
        Kind::Measure => Field::Responsible,
        Kind::Evaluation => Field::By,
        // A participant is its own; roles are for whoever manages the group.
        Kind::Participant | Kind::Plan | Kind::Person | Kind::Period | Kind::EvaluationPlan => Field::Roles,
    }
}
