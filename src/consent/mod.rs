//! What the consents of a plan come to on a day: which are in force, what has changed since they
//! were given, and what is shared with whom. Domain rows 59-73.
//!
//! Consents are history: a later answer stands beside the earlier one and never takes its place in
//! the plan. What holds is read from all of them together.

mod areas;
mod authority;
mod change;
mod matrix;
mod renewal;

pub use areas::{AreaInUse, areas_in_use};
pub use authority::{Authority, answered_as, authority, has_answered_since, is_private};
pub use change::{Change, end};
pub use matrix::{Cell, CellState, Matrix, MatrixRow, matrix};
pub use renewal::{authorities_ended, ending, health_since, left, not_covered, not_named, renewal};

use crate::access::in_order;
use crate::plan::{Consent, ConsentAbout, Date, Id, List};
use std::sync::Arc;

/// The consents about something that hold on a day, in the order they were answered: those after
/// the last no to all of it.
///
/// ```
/// use individuell_plan::consent::in_force;
/// use individuell_plan::plan::*;
/// let consent = |decision, date: &str| Consent {
///     about: Some(ConsentAbout::Plan), decision: Some(decision), date: Date::parse(date),
///     ..Consent::default()
/// };
/// let consents = [
///     consent(ConsentDecision::Given, "2026-01-10"), consent(ConsentDecision::Declined, "2026-02-01"),
/// ];
/// let consents = consents.into_iter().collect();
/// let count = |day| in_force(&consents, ConsentAbout::Plan, Date::parse(day).unwrap()).count();
/// assert_eq!((count("2026-01-31"), count("2026-02-01")), (1, 0));
/// ```
pub fn in_force(
    consents: &List<Consent>,
    about: ConsentAbout,
    day: Date,
) -> impl Iterator<Item = &Arc<Consent>> {
    let answers = answers(consents, about);
    let last_no = answers.iter().rposition(|consent| is_no_to_all(consent, day));
    let first = last_no.map_or(0, |at| at.saturating_add(1));
    answers.into_iter().skip(first).filter(move |consent| consent.holds_on(day))
}

/// The last answer about something up to a day, when that is a no and nothing else holds.
pub fn refusal(consents: &List<Consent>, about: ConsentAbout, day: Date) -> Option<&Arc<Consent>> {
    let is_given_by = |consent: &Consent| consent.answered().is_none_or(|answered| answered <= day);
    let last = answers(consents, about).into_iter().rfind(|consent| is_given_by(consent))?;
    let is_no = last.is_no_on(day) && in_force(consents, about, day).next().is_none();
    is_no.then_some(last)
}

/// Whether the person opposes on a day that somebody is told of the plan (row 72): by name, or
/// everybody.
pub fn opposes_informing(consents: &List<Consent>, who: Option<&Id>, day: Date) -> bool {
    let is_of_them =
        |consent: &Consent| consent.covers.is_empty() || who.is_some_and(|who| consent.covers.has(who));
    let counts = |consent: &Consent| is_of_them(consent) && (consent.holds_on(day) || consent.is_no_on(day));
    let last = answers(consents, ConsentAbout::Inform).into_iter().rfind(|consent| counts(consent));
    last.is_some_and(|consent| consent.is_no_on(day))
}

fn answers(consents: &List<Consent>, about: ConsentAbout) -> Vec<&Arc<Consent>> {
    let mut all = in_order(consents);
    all.retain(|consent| consent.about == Some(about));
    all
}

/// Whether it is a no to all it is about: to the plan, or to sharing anything with anybody.
fn is_no_to_all(consent: &Consent, day: Date) -> bool {
    let is_of_all = consent.about != Some(ConsentAbout::Exchange)
        || consent.covers.is_empty() && consent.information_types.is_empty();
    is_of_all && consent.is_no_on(day)
}
