//! Who stands around the person, as the rules ask it: professionals and family, consents in
//! force and whom they reach.

use super::Context;
use crate::access::Shared;
use crate::consent::in_force;
pub use crate::consent::is_private;
use crate::plan::{Consent, ConsentAbout, ConsentDecision, Date, Id, Participant, ParticipantRole};
use std::sync::Arc;

/// Whether a participant is the person the plan belongs to.
pub fn is_person(participant: &Participant) -> bool {
    participant.roles.has(&ParticipantRole::Person)
}

/// Everybody who takes part today.
pub fn today(context: &Context) -> impl Iterator<Item = &Arc<Participant>> {
    context.participants.iter().filter(|participant| participant.takes_part_on(context.today))
}

/// The services that take part today, by person or unit.
pub fn professionals(context: &Context) -> impl Iterator<Item = &Arc<Participant>> {
    today(context).filter(|participant| !is_private(participant))
}

/// Whether somebody with this role takes part today.
pub fn has_role(context: &Context, role: ParticipantRole) -> bool {
    today(context).any(|participant| participant.roles.has(&role))
}

/// Whether the person is a child today, and at least so many years old.
pub fn is_child_of(context: &Context, years: i32) -> bool {
    context.age.is_some_and(|age| (years..18).contains(&age))
}

/// Whether a consent was given and has not ended, so that it must be in order. One that begins
/// later is live too.
pub fn is_live(consent: &Consent, today: Date) -> bool {
    consent.decision == Some(ConsentDecision::Given)
        && consent.to.is_none_or(|last| today <= last)
        && consent.withdrawn.is_none_or(|withdrawn| today < withdrawn)
}

/// Whether a consent about something was in force on a day, though it may have been taken back
/// later.
pub fn consented_on(context: &Context, about: ConsentAbout, day: Date) -> bool {
    context.consents.iter().any(|consent| consent.about == Some(about) && consent.held_on(day))
}

/// Whether any consent to the plan or to sharing information was in force on a day.
pub fn consented_at_all(context: &Context, day: Date) -> bool {
    [ConsentAbout::Plan, ConsentAbout::Exchange].iter().any(|about| consented_on(context, *about, day))
}

/// The consents about something that hold today.
pub fn valid(context: &Context, about: ConsentAbout) -> impl Iterator<Item = &Arc<Consent>> {
    in_force(&context.consents, about, context.today)
}

/// Whether a consent to share information reaches a participant today.
pub fn is_covered(context: &Context, participant: &Id) -> bool {
    Shared::of(&context.consents, participant, context.today).is_reached()
}
