//! Whoever has access to the plan or carries a measure is covered by the consent to share information.
//! Where there is no such consent at all, that is said once.

use crate::plan::{Consent, ConsentAbout, Date, Id, Participant, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle, walk};
use crate::words::PeopleFinding;
use std::sync::Arc;

/// `consent-does-not-cover`. Whoever has access to the plan or carries a measure is covered by the
/// consent to share information. Where there is no such consent at all, that is said once.
pub static RULE: Rule = Rule {
    code: "consent-does-not-cover",
    level: Level::Gap,
    source: Source::Row(61, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let says_who = |consent: &Arc<Consent>| consent.covers.iter().next().is_some();
    if !circle::valid(context, ConsentAbout::Exchange).any(says_who) {
        return;
    }
    for participant in circle::professionals(context) {
        if !circle::is_covered(context, &participant.id)
            && (has_access(participant, context.today) || carries(plan, &participant.id))
        {
            found.add(
                Path::entry(&participant.id),
                PeopleFinding::ConsentDoesNotCover { name: participant.name.clone() },
                PeopleFinding::ConsentDoesNotCoverWayOut,
            );
        }
    }
}

fn has_access(participant: &Participant, today: Date) -> bool {
    let given = participant.access_given.is_some() || participant.access_from.is_some();
    given
        && participant.access_from.is_none_or(|from| from <= today)
        && participant.access_to.is_none_or(|to| today <= to)
}

fn carries(plan: &Plan, id: &Id) -> bool {
    walk::any_measure(plan, &mut |measure| measure.responsible == *id && !measure.is_closed())
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/consents/1/covers":["k"]}"#,
    r#"{"/consents/1/covers":["k"],"/participants/2/accessFrom":"2026-03-02"}"#,
];
