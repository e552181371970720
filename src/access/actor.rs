//! What somebody may change in a plan: the table, asked for a field, an entry, a list.

use super::{Group, Right, Role, right};
use crate::plan::{Date, EntryRef, Field, Id, Kind, ListName, Part, Plan, PlanStatus, Target};

/// Who acts, and on which day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// In what capacity, as the host says it. What it is worth today is said by [`Actor::standing`].
    pub role: Role,
    /// Which participant it is, when known.
    pub user: Option<Id>,
    /// Today, for periods, ages and consents.
    pub today: Date,
}

impl Actor {
    /// Whether the actor may change this field of this target.
    pub fn may_set(&self, plan: &Plan, target: &Target, field: Field) -> bool {
        let Some(kind) = plan.kind(target) else { return false };
        match self.right_to(plan, kind, field) {
            Right::All => true,
            Right::None => false,
            Right::Own => match target {
                Target::Plan => field == Field::Status,
                // Only who acts as the person has this right to particulars of the person.
                Target::Part(part) => *part == Part::Person,
                // Giving one's own entry away would lock oneself out of what one just had.
                Target::Entry(id) => {
                    Some(field) != owner_field(kind) && plan.entry(id).is_some_and(|entry| self.owns(entry))
                }
            },
        }
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
            Right::All => self.may_fill(plan, entry),
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

    /// Whether an entry is the actor's own, to change: they stand in it as the one it is of.
    pub fn owns(&self, entry: EntryRef<'_>) -> bool {
        let Some(user) = &self.user else { return false };
        if let EntryRef::Participant(participant) = entry {
            return participant.id == *user;
        }
        let owner = owner_field(entry.kind()).and_then(|field| entry.get(field));
        owner.is_some_and(|owner| owner.as_text() == Some(user.as_str()))
    }

    /// Whether whatever stands in an entry is theirs to change: numbers in it may not be.
    fn may_fill(&self, plan: &Plan, entry: EntryRef<'_>) -> bool {
        let kind = entry.kind();
        let mut all = true;
        entry.noun().values(&mut |field, _, value| {
            let is_apart = Group::of_field(kind, field) != Group::of(kind);
            all &= !is_apart || value.is_empty() || self.right_to(plan, kind, field) == Right::All;
        });
        all
    }

    fn owns_all_below(&self, plan: &Plan, entry: EntryRef<'_>) -> bool {
        let mut all = true;
        entry.noun().lists(&mut |_, _, list| {
            all &=
                (0..list.count()).filter_map(|index| list.at(index)).all(|below| self.may_place(plan, below));
        });
        all
    }

    /// The right to a field. Number and telephone of the person are in groups of their own, and
    /// still the person's.
    fn right_to(&self, plan: &Plan, kind: Kind, field: Field) -> Right {
        let right = self.right(plan, kind, Group::of_field(kind, field));
        if kind == Kind::Person { right.min(self.right(plan, kind, Group::Person)) } else { right }
    }

    fn right(&self, plan: &Plan, kind: Kind, group: Group) -> Right {
        if plan.status().is_locked() && !changes_when_locked(kind, group) {
            return Right::None;
        }
        right(self.standing(plan), group)
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
        | Kind::Redaction
        | Kind::Appointment
        | Kind::Substitute
        | Kind::AttainmentLevel
        | Kind::Contact
        | Kind::Meeting
        | Kind::Attendance
        | Kind::Decision
        | Kind::Information
        | Kind::Transfer
        | Kind::StatusChange
        | Kind::Hidden => None,
    }
}
