//! What role somebody has in effect on a day: a substitute only within the period, next of kin
//! and guardian only while they act for the person, a participant only with access in force.

use super::{Actor, Role, Shared};
use crate::plan::{Id, Participant, ParticipantRole, Plan};
use std::sync::Arc;

/// Under this age a parent sees and acts as the person; from it the person decides about
/// consents in health matters, and parents are participants. Domain section 2.2 (pbrl § 3-4).
pub const AGE_OF_HEALTH_MAJORITY: i32 = 16;

impl Actor {
    /// The role whose column of the table is theirs today.
    ///
    /// A reader sees what a participant sees if they are one, and else where the plan stands and
    /// who takes part: nobody unknown can be matched to a consent, and the host that knows more
    /// of a viewer gives another role.
    ///
    /// ```
    /// use individuell_plan::{access::{Actor, Role}, plan::*};
    /// let actor = |user: &str| Actor {
    ///     role: Role::Guardian, user: Some(user.into()), today: Date::parse("2026-11-22").unwrap(),
    /// };
    /// let guardian = Participant {
    ///     id: "v".into(), roles: [ParticipantRole::Guardian].into_iter().collect(),
    ///     to: Date::parse("2026-12-31"), ..Participant::default()
    /// };
    /// let plan = Plan { participants: [guardian].into_iter().collect(), ..Plan::default() };
    /// assert_eq!(actor("v").standing(&plan), Role::Guardian);
    /// assert_eq!(actor("other").standing(&plan), Role::Reader);
    /// ```
    pub fn standing(&self, plan: &Plan) -> Role {
        match self.role {
            Role::Substitute if self.substitutes_today(plan) => Role::Substitute,
            Role::NextOfKin if self.is_parent_of_a_child(plan) => Role::NextOfKin,
            Role::Guardian if self.is_in_force_as(plan, ParticipantRole::Guardian) => Role::Guardian,
            Role::Guardian => Role::Reader,
            Role::Substitute | Role::NextOfKin | Role::Participant => {
                if self.takes_part(plan) {
                    Role::Participant
                } else {
                    Role::Reader
                }
            }
            role @ (Role::Person | Role::Coordinator | Role::CoordinatingUnit | Role::Reader) => role,
        }
    }

    /// What the consents in force share with them today: nothing, once their part or their access
    /// has ended.
    pub fn shared(&self, plan: &Plan) -> Shared {
        match &self.user {
            Some(user) if self.takes_part(plan) => Shared::with(plan, user, self.today),
            Some(_) | None => Shared::default(),
        }
    }

    fn entry_in_force<'a>(&self, plan: &'a Plan) -> Option<&'a Arc<Participant>> {
        let entry = plan.participant(self.user.as_ref()?)?;
        let has_access = entry.access_from.is_none_or(|from| from <= self.today)
            && entry.access_to.is_none_or(|to| self.today <= to);
        Some(entry).filter(|entry| has_access && entry.takes_part_on(self.today))
    }

    /// Whether they take part today, with access in force.
    fn takes_part(&self, plan: &Plan) -> bool {
        self.entry_in_force(plan).is_some()
    }

    fn is_in_force_as(&self, plan: &Plan, role: ParticipantRole) -> bool {
        self.entry_in_force(plan).is_some_and(|entry| entry.roles.has(&role))
    }

    /// With an unknown date of birth the person is taken for an adult.
    fn is_parent_of_a_child(&self, plan: &Plan) -> bool {
        self.is_in_force_as(plan, ParticipantRole::Parent)
            && plan.person.age_on(self.today).is_some_and(|age| age < AGE_OF_HEALTH_MAJORITY)
    }

    /// Somebody with the role of substitute, or named as one by the coordinator, within the period;
    /// never longer than they take part and have access themselves.
    fn substitutes_today(&self, plan: &Plan) -> bool {
        let names = |user: &Id| {
            plan.participants.iter().any(|one| {
                one.holds_on(ParticipantRole::Coordinator, self.today)
                    && one.substitutes.iter().any(|sub| sub.who == *user && sub.covers(self.today))
            })
        };
        self.is_in_force_as(plan, ParticipantRole::Substitute)
            || (self.takes_part(plan) && self.user.as_ref().is_some_and(names))
    }
}

/// Whether a standing is that of the person: theirs, or of whoever acts for them.
pub(super) fn acts_as_person(standing: Role) -> bool {
    matches!(standing, Role::Person | Role::NextOfKin | Role::Guardian)
}
