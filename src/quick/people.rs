//! Who is meant: participants by the beginning of a name, by initials, role or workplace.

use super::fold::{Fit, fit, words_of};
use crate::into_vec::IntoVec;
use crate::plan::{Date, Id, Participant, ParticipantRole, in_order};
use std::sync::Arc;

/// The participants that a text can mean, best first; of nothing typed, everybody.
///
/// A whole name comes before its beginning, a name before a role (in the words of the language in
/// force), a role before profession and relation, and those before the workplace. Whoever takes
/// part no longer is not meant; whoever will, is.
///
/// ```
/// use individuell_plan::plan::{Date, Participant, ParticipantRole};
/// use individuell_plan::quick::people;
/// use std::sync::Arc;
/// let today = Date::parse("2026-11-22").unwrap();
/// let kari = Participant { id: "k".into(), name: "Kari Prøve".into(), ..Participant::default() };
/// let label = |_: ParticipantRole| String::new();
/// for typed in ["kari", "Kari p", "prø", "KP"] {
///     assert_eq!(people(typed, &[Arc::new(kari.clone())], today, &label), ["k".into()]);
/// }
/// ```
pub fn people(
    text: &str,
    participants: &[Arc<Participant>],
    today: Date,
    role_label: &dyn Fn(ParticipantRole) -> String,
) -> Vec<Id> {
    let around = Around { participants, today, role_label };
    let ranked = in_order(around.ranked(&words_of(text), false), |(rank, _)| *rank);
    ranked.into_iter().map(|(_, id)| id).into_vec()
}

/// Whom a text can be about.
pub(super) struct Around<'a> {
    pub participants: &'a [Arc<Participant>],
    pub today: Date,
    pub role_label: &'a dyn Fn(ParticipantRole) -> String,
}

/// What of somebody was meant, in the order in which one beats the other, and how exactly.
type Rank = (u8, Fit);

impl Around<'_> {
    /// Everybody who can be meant, with how well it fits, in the order of the plan.
    pub fn ranked(&self, typed: &[String], strict: bool) -> Vec<(Rank, Id)> {
        let here = self.participants.iter().filter(|one| one.to.is_none_or(|to| self.today <= to));
        here.filter_map(|one| Some((self.rank(one, typed, strict)?, one.id.clone()))).into_vec()
    }

    /// Those who fit best, all as well as each other.
    pub fn best(&self, typed: &[String], strict: bool) -> Vec<Id> {
        let mut ranked = self.ranked(typed, strict);
        let best = ranked.iter().map(|(rank, _)| *rank).min();
        ranked.retain(|(rank, _)| Some(*rank) == best);
        ranked.into_iter().map(|(_, id)| id).into_vec()
    }

    fn rank(&self, one: &Participant, typed: &[String], strict: bool) -> Option<Rank> {
        if typed.is_empty() {
            return Some((0, Fit::Begins));
        }
        let of_name = fit(typed, &one.name, strict);
        if let Some(exact @ (Fit::All | Fit::Words)) = of_name {
            return Some((0, exact));
        }
        if matches!(typed, [letters] if *letters == initials(&one.name)) {
            return Some((1, Fit::All));
        }
        let ranked = |place: u8, fit: Option<Fit>| fit.map(|fit| (place, fit));
        let roles = || one.roles.iter().filter(|role| !has_ended(one, **role, self.today));
        let of_role = || roles().filter_map(|role| fit(typed, &(self.role_label)(*role), strict)).min();
        let of_work =
            || [&one.profession, &one.relation].into_iter().filter_map(|is| fit(typed, is, strict)).min();
        ranked(2, of_name)
            .or_else(|| ranked(3, of_role()))
            .or_else(|| ranked(4, of_work()))
            .or_else(|| ranked(5, fit(typed, &one.organisation, strict)))
    }
}

/// Whether all appointments to a role have ended: the coordinator of last year is not meant.
fn has_ended(one: &Participant, role: ParticipantRole, today: Date) -> bool {
    let mut to_it = one.appointments.iter().filter(|one| one.role == Some(role)).peekable();
    to_it.peek().is_some() && to_it.all(|one| one.to.is_some_and(|to| to < today))
}

/// The first letters of all words of a name, folded. One word has none.
fn initials(name: &str) -> String {
    let words = words_of(name);
    if words.len() < 2 {
        return String::new();
    }
    words.iter().filter_map(|word| word.chars().next()).collect()
}
