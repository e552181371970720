//! Who answers for the person, and whether they may: rows 35 and 73, domain section 2.2.

use super::in_force;
use crate::access::AGE_OF_HEALTH_MAJORITY;
use crate::plan::{Consent, ConsentCapacity, Date, List, Participant, ParticipantRole, Plan, Sector};

/// Whether a participant is the person or somebody close: no service, so no professional duties.
pub fn is_private(participant: &Participant) -> bool {
    participant.sector == Some(Sector::Family) || participant.roles.iter().any(|role| role.is_private())
}

/// Whether whoever gave a consent could give it, as the plan tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// Nothing speaks against it, or the plan does not say who answered.
    Fits,
    /// They are neither the person nor what they are said to have answered as.
    Missing,
    /// They had it until this day.
    EndedOn(Date),
}

/// Judges who gave a consent, on a day.
pub fn authority(consent: &Consent, participants: &List<Participant>, day: Date) -> Authority {
    let Some(giver) = participants.iter().find(|one| one.id == consent.by && !consent.by.is_empty()) else {
        return Authority::Fits;
    };
    let is_one = |role: ParticipantRole| giver.roles.has(&role);
    let role = match capacity(consent, giver) {
        Some(ConsentCapacity::Self_) if is_one(ParticipantRole::Person) => return Authority::Fits,
        Some(ConsentCapacity::Parent) if is_one(ParticipantRole::Parent) => ParticipantRole::Parent,
        Some(ConsentCapacity::Guardian) if is_one(ParticipantRole::Guardian) => ParticipantRole::Guardian,
        Some(ConsentCapacity::NextOfKin) if is_private(giver) && !is_one(ParticipantRole::Person) => {
            ParticipantRole::NextOfKin
        }
        Some(_) | None => return Authority::Missing,
    };
    last_day(giver, role).filter(|last| *last < day).map_or(Authority::Fits, Authority::EndedOn)
}

/// In what capacity somebody answered: as the consent says, or else as their roles tell.
fn capacity(consent: &Consent, giver: &Participant) -> Option<ConsentCapacity> {
    let by_role = [
        (ParticipantRole::Person, ConsentCapacity::Self_),
        (ParticipantRole::Guardian, ConsentCapacity::Guardian),
        (ParticipantRole::Parent, ConsentCapacity::Parent),
        (ParticipantRole::NextOfKin, ConsentCapacity::NextOfKin),
    ];
    let told = by_role.into_iter().find(|(role, _)| giver.roles.has(role)).map(|(_, capacity)| capacity);
    consent.on_behalf_as.or(told)
}

/// In what capacity a consent of a plan was answered, where the plan tells it.
pub fn answered_as(plan: &Plan, consent: &Consent) -> Option<ConsentCapacity> {
    let giver = plan.participant(&consent.by);
    giver.map_or(consent.on_behalf_as, |giver| capacity(consent, giver))
}

/// The last day somebody takes part in a role: their own, or that of the last appointment to it.
fn last_day(giver: &Participant, role: ParticipantRole) -> Option<Date> {
    let appointed = giver.appointments.iter().filter(|one| one.role == Some(role));
    let open = appointed.clone().any(|one| one.to.is_none());
    let last = if open { None } else { appointed.filter_map(|one| one.to).max() };
    [giver.to, last].into_iter().flatten().min()
}

/// Whether somebody else has consented to the same since, in one of these capacities.
pub fn has_answered_since(plan: &Plan, consent: &Consent, capacities: &[ConsentCapacity], day: Date) -> bool {
    let Some(about) = consent.about else { return false };
    in_force(&plan.consents, about, day).any(|other| {
        other.id != consent.id
            && consent.answered() <= other.answered()
            && answered_as(plan, other).is_some_and(|as_what| capacities.contains(&as_what))
            && authority(other, &plan.participants, day) == Authority::Fits
    })
}

/// Whether a participant answers for the person: has given a consent on their behalf, or is their
/// guardian, or a parent while the person is under 16. What they know of the person they know of
/// themselves, or by their authority.
pub(super) fn answers_for_person(plan: &Plan, participant: &Participant, day: Date) -> bool {
    let is_child = plan.person.age_on(day).is_some_and(|age| age < AGE_OF_HEALTH_MAJORITY);
    let gave = |consent: &Consent| consent.by == participant.id && consent.holds_on(day);
    participant.roles.has(&ParticipantRole::Person)
        || participant.holds_on(ParticipantRole::Guardian, day)
        || participant.roles.has(&ParticipantRole::Parent) && is_child
        || plan.consents.iter().any(|consent| gave(consent))
}
