//! What has changed since the consents were given, so that they must be asked for anew; rows
//! 61-63, 66 and 73. Each kind of change is a question of its own, which a rule asks.

use super::authority::{Authority, answers_for_person, authority, has_answered_since};
use super::{Change, areas_in_use, in_force};
use crate::access::{InformationSorts, NAMES_OF_HEALTH, Shared, in_order, says_no, tells_of_health};
use crate::into_vec::IntoVec;
use crate::plan::{
    Consent, ConsentAbout, ConsentCapacity, ConsentDecision, Date, Information, Participant, Plan,
};

/// Everything that has changed since the consents in force were given, on a day: who joined and
/// who left, new sorts of information, health, authority that ended, consents that have ended or
/// end within so many days.
///
/// ```
/// use individuell_plan::consent::{Change, renewal};
/// use individuell_plan::plan::*;
/// let consent = Consent {
///     about: Some(ConsentAbout::Exchange), decision: Some(ConsentDecision::Given),
///     date: Date::parse("2026-01-10"), covers: [Id::new("k")].into_iter().collect(),
///     ..Consent::default()
/// };
/// let joined = Participant { id: "n".into(), name: "Ny Test".into(), ..Participant::default() };
/// let plan = Plan {
///     consents: [consent].into_iter().collect(), participants: [joined].into_iter().collect(),
///     ..Plan::default()
/// };
/// let changes = renewal(&plan, Date::parse("2026-03-01").unwrap(), &Default::default(), 30);
/// assert!(matches!(&changes[..], [Change::NotCovered { name, .. }] if name == "Ny Test"));
/// ```
pub fn renewal(plan: &Plan, today: Date, sorts: &InformationSorts, notice_days: i64) -> Vec<Change> {
    let mut changes = not_covered(plan, today);
    changes.extend(left(plan, today));
    changes.extend(not_named(plan, today, sorts));
    changes.extend(health_since(plan, today).into_iter().map(|(one, since)| Change::Health {
        information: one.id.clone(),
        title: one.title.clone(),
        since,
    }));
    changes.extend(authorities_ended(plan, today));
    let ends =
        [ConsentAbout::Plan, ConsentAbout::Exchange].into_iter().filter_map(|about| ending(plan, about));
    let is_near = |on: &Date| today.days_until(*on) <= notice_days;
    changes.extend(ends.filter(|(_, on)| is_near(on)).filter_map(|(consent, on)| {
        let about = consent.about?;
        Some(Change::Ends { consent: consent.id.clone(), about, on, is_over: on < today })
    }));
    changes
}

/// Who takes part and is not reached by a consent to share information, or has been said no to.
/// Nobody is named while no consent says whom it covers: then that is what is missing.
pub fn not_covered(plan: &Plan, today: Date) -> Vec<Change> {
    let says_who = |consent: &Consent| !consent.covers.is_empty();
    if !in_force(&plan.consents, ConsentAbout::Exchange, today).any(|consent| says_who(consent)) {
        return Vec::new();
    }
    let taking_part = plan.participants.iter().filter(|one| one.takes_part_on(today));
    let others = taking_part.filter(|one| !answers_for_person(plan, one, today));
    let outside = others.filter(|one| !Shared::with(plan, &one.id, today).is_reached());
    outside.map(|one| of_participant(plan, one, today)).into_vec()
}

fn of_participant(plan: &Plan, one: &Participant, today: Date) -> Change {
    let (who, name) = (one.id.clone(), one.name.clone());
    // A no by their name; one that is answered with a new yes to others is no more than silence.
    let named = |consent: &Consent| consent.covers.has(&one.id) && says_no(consent, &one.id, today);
    match in_order(&plan.consents).into_iter().rfind(|consent| named(consent)) {
        Some(no) => Change::SaidNo { who, name, since: no.said_no_on() },
        None => Change::NotCovered { who, name, since: one.from },
    }
}

/// Whom a consent in force covers though they take part no longer.
pub fn left(plan: &Plan, today: Date) -> Vec<Change> {
    let mut found = Vec::new();
    for consent in in_force(&plan.consents, ConsentAbout::Exchange, today) {
        let covered = consent.covers.iter().filter_map(|id| plan.participant(id));
        found.extend(covered.filter_map(|one| {
            Some(Change::Left {
                who: one.id.clone(),
                name: one.name.clone(),
                since: one.to.filter(|last| *last < today)?,
                consent: consent.id.clone(),
            })
        }));
    }
    found
}

/// Which life areas the plan tells of though no consent in force names them for anybody. Nothing
/// while no consent names any: then that is what is missing.
pub fn not_named(plan: &Plan, today: Date, sorts: &InformationSorts) -> Vec<Change> {
    let consents: Vec<_> = in_force(&plan.consents, ConsentAbout::Exchange, today).into_vec();
    let Some(latest) = consents.iter().rfind(|consent| !consent.information_types.is_empty()) else {
        return Vec::new();
    };
    let is_named = |area: &str| {
        let mut named = consents.iter().flat_map(|consent| consent.information_types.iter());
        named.any(|sort| sorts.reaches(sort, area))
    };
    let areas = areas_in_use(plan).into_iter().map(|area| (area.is_health(), area));
    let new = areas.filter(|(is_health, area)| match is_health {
        true => !NAMES_OF_HEALTH.iter().any(|name| is_named(name)),
        false => !is_named(&area.name),
    });
    new.map(|(is_health, area)| Change::Information {
        area: area.name,
        is_health,
        since: area.since,
        consent: latest.id.clone(),
    })
    .into_vec()
}

/// What changed in health or functioning after the latest answer to sharing information, with the
/// day.
pub fn health_since(plan: &Plan, today: Date) -> Vec<(&Information, Date)> {
    let exchange = plan.consents.iter().filter(|one| one.about == Some(ConsentAbout::Exchange));
    let Some(asked) = exchange.filter_map(|one| one.date).max() else { return Vec::new() };
    let of_health = plan.supporting_information.iter().filter(|one| tells_of_health(one));
    let since = of_health.filter_map(|one| {
        let day = one.date.filter(|day| asked < *day && *day <= today)?;
        Some((&**one, day))
    });
    since.into_vec()
}

/// Which consents that hold were given by somebody who may not answer for the person any more,
/// while nobody else has answered since.
pub fn authorities_ended(plan: &Plan, today: Date) -> Vec<Change> {
    let all = [
        ConsentCapacity::Self_,
        ConsentCapacity::Parent,
        ConsentCapacity::Guardian,
        ConsentCapacity::NextOfKin,
    ];
    let given = plan.consents.iter().filter(|consent| consent.holds_on(today));
    let ended = given.filter_map(|consent| match authority(consent, &plan.participants, today) {
        Authority::EndedOn(since) if !has_answered_since(plan, consent, &all, today) => {
            let name = plan.participant(&consent.by)?.name.clone();
            Some(Change::AuthorityEnded { consent: consent.id.clone(), name, since })
        }
        Authority::EndedOn(_) | Authority::Fits | Authority::Missing => None,
    });
    ended.into_vec()
}

/// The consent of a kind that ends last, with its last day; none when one has no end, or when the
/// latest answer is no. A no to some participants or some information ends nothing.
pub fn ending(plan: &Plan, about: ConsentAbout) -> Option<(&Consent, Date)> {
    let is_partial_no = |consent: &Consent| {
        consent.decision == Some(ConsentDecision::Declined)
            && !(consent.covers.is_empty() && consent.information_types.is_empty())
    };
    let is_one = move |consent: &Consent| consent.about == Some(about) && !is_partial_no(consent);
    let of_kind = || plan.consents.iter().filter(move |consent| is_one(consent));
    let is_given =
        |consent: &Consent| consent.decision == Some(ConsentDecision::Given) && consent.withdrawn.is_none();
    let latest = of_kind().max_by_key(|consent| consent.date)?;
    let mut given = of_kind().filter(|consent| is_given(consent));
    if !is_given(latest) || given.clone().any(|consent| consent.to.is_none()) {
        return None;
    }
    let last = given.by_ref().max_by_key(|consent| consent.to)?;
    Some((last, last.to?))
}
