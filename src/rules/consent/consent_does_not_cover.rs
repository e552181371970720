//! Whoever takes part is covered by the consent to share information. Where there is no such
//! consent at all, that is said once; whom the person has said no to is named while they have
//! access to the plan or carry a measure.

use crate::consent::{Change, not_covered};
use crate::plan::{Date, Id, Participant, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source, walk};
use crate::words::{ConsentText, PeopleFinding};

/// `consent-does-not-cover`. Whoever takes part is covered by the consent to share information.
/// Where there is no such consent at all, that is said once; whom the person has said no to is
/// named while they have access to the plan or carry a measure.
pub static RULE: Rule = Rule {
    code: "consent-does-not-cover",
    level: Level::Gap,
    source: Source::Row(61, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for change in not_covered(plan, context.today) {
        match &change {
            Change::SaidNo { who, .. } if is_concerned(plan, who, context.today) => {
                found.add(change.path(), change.said(), ConsentText::SaidNoWayOut);
            }
            Change::SaidNo { .. } => {}
            _ => found.add(change.path(), change.said(), PeopleFinding::ConsentDoesNotCoverWayOut),
        }
    }
}

fn is_concerned(plan: &Plan, who: &Id, today: Date) -> bool {
    plan.participant(who).is_some_and(|one| has_access(one, today)) || carries(plan, who)
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
    r#"{"/participants/-":{"id":"n2","name":"Ny Test","roles":["participant"],"from":"2026-03-02"}}"#,
];
