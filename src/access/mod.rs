//! Who may change what: roles, what belongs together, and the one table that joins them.
//!
//! This is comfort for honest users. The host's server decides what is stored.

mod shared;
mod table;

pub use shared::{InformationSort, InformationSorts, Shared, in_order, is_same, says_no, tells_of_health};
pub use table::{Group, Right, right};

use crate::plan::{Date, EntryRef, Field, Id, Kind, ListName, ParticipantRole, Plan, PlanStatus, Target};

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
        let kind = match target {
            Target::Plan => Kind::Plan,
            Target::Part(part) => part.kind(),
            Target::Entry(id) => {
                let Some(entry) = plan.entry(id) else {
                    return false;
                };
                return match self.right(plan, entry.kind(), Group::of(entry.kind())) {
                    Right::All => true,
                    // Giving one's own entry away would lock oneself out of what one just had.
                    Right::Own => self.owns(entry) && Some(field) != owner_field(entry.kind()),
                    Right::None => false,
                };
            }
        };
        let group = if kind == Kind::Plan { Group::of_plan_field(field) } else { Group::of(kind) };
        let right = self.right(plan, kind, group);
        right == Right::All || right == Right::Own && field == Field::Status
    }

    /// Whether the actor may move the plan to a status: who has only `Own` may end it by
    /// withdrawing.
    pub fn may_move_to(&self, plan: &Plan, status: PlanStatus) -> bool {
        match self.right(plan, Kind::Plan, Group::Status) {
            Right::All => true,
            Right::Own => status == PlanStatus::Revoked,
            Right::None => false,
        }
    }

    /// Whether the actor may put this entry into a list, take it out, or move it.
    pub fn may_place(&self, plan: &Plan, entry: EntryRef<'_>) -> bool {
        match self.right(plan, entry.kind(), Group::of(entry.kind())) {
            Right::All => true,
            Right::Own => self.owns(entry) && self.owns_all_below(plan, entry),
            Right::None => false,
        }
    }

    /// Whether the actor may add anything to lists of this name.
    pub fn may_add(&self, plan: &Plan, list: ListName) -> bool {
        match self.right(plan, list.holds(), Group::of(list.holds())) {
            Right::All => true,
            Right::Own => self.user.is_some() && owner_field(list.holds()).is_some(),
            Right::None => false,
        }
    }

    fn owns_all_below(&self, plan: &Plan, entry: EntryRef<'_>) -> bool {
        let mut all = true;
        entry.noun().lists(&mut |_, _, list| {
            all &=
                (0..list.count()).filter_map(|index| list.at(index)).all(|below| self.may_place(plan, below));
        });
        all
    }

    fn right(&self, plan: &Plan, kind: Kind, group: Group) -> Right {
        if plan.status().is_locked() && !changes_when_locked(kind, group) {
            return Right::None;
        }
        if self.role == Role::Substitute && !self.substitutes_today(plan) {
            return Right::None;
        }
        right(self.role, group)
    }

    /// Somebody with the role of substitute, or named as one by the coordinator, within the period.
    fn substitutes_today(&self, plan: &Plan) -> bool {
        let Some(user) = &self.user else { return false };
        let by_role = plan.participant(user).is_some_and(|user| {
            user.roles.has(&ParticipantRole::Substitute) && user.takes_part_on(self.today)
        });
        by_role
            || plan.participants.iter().any(|one| {
                one.holds_on(ParticipantRole::Coordinator, self.today)
                    && one.substitutes.iter().any(|sub| sub.who == *user && sub.covers(self.today))
            })
    }

    fn owns(&self, entry: EntryRef<'_>) -> bool {
        let Some(user) = &self.user else { return false };
        if let EntryRef::Participant(participant) = entry {
            return participant.id == *user;
        }
        let owner = owner_field(entry.kind()).and_then(|field| entry.get(field));
        owner.is_some_and(|owner| owner.as_text() == Some(user.as_str()))
    }
}

/// What may still change when the plan is closed: where it stands, and how it was closed.
fn changes_when_locked(kind: Kind, group: Group) -> bool {
    group == Group::Status || matches!(kind, Kind::Closing | Kind::Journal)
}

/// The field that says whose an entry is; none when entries of a kind are nobody's own.
pub fn owner_field(kind: Kind) -> Option<Field> {
    match kind {
        Kind::Goal => Some(Field::Owner),
        Kind::Measure | Kind::SubPlan | Kind::Cooperation | Kind::Transition => Some(Field::Responsible),
        Kind::Evaluation
        | Kind::Review
        | Kind::ProcessEvaluation
        | Kind::Comment
        | Kind::LogEntry
        | Kind::Agreement
        | Kind::Progress
        | Kind::Need
        | Kind::Expectation
        | Kind::Question
        | Kind::Consent => Some(Field::By),
        Kind::AgendaItem => Some(Field::ProposedBy),
        // A participant is its own; roles are for whoever manages the group.
        Kind::Participant => Some(Field::Roles),
        Kind::Plan
        | Kind::Person
        | Kind::Period
        | Kind::EvaluationPlan
        | Kind::StartUp
        | Kind::Closing
        | Kind::Template
        | Kind::Journal
        | Kind::Appointment
        | Kind::Substitute
        | Kind::AttainmentLevel
        | Kind::Contact
        | Kind::Meeting
        | Kind::Attendance
        | Kind::Decision
        | Kind::Information
        | Kind::Transfer
        | Kind::StatusChange => None,
    }
}
