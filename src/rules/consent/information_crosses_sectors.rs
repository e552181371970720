//! Where information reaches services outside health and care, the consent says what for, or what is left
//! out.

use crate::plan::{ConsentAbout, Field, Participant, Path, Plan, Sector};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;
use std::sync::Arc;

/// `information-crosses-sectors`. Where information reaches services outside health and care, the consent
/// says what for, or what is left out.
pub static RULE: Rule = Rule {
    code: "information-crosses-sectors",
    level: Level::Reminder,
    source: Source::Row(8, "S1"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let outside = |participant: &Arc<Participant>| {
        participant.sector.is_some_and(|sector| sector != Sector::Health && sector != Sector::Family)
    };
    for consent in circle::valid(context, ConsentAbout::Exchange) {
        let said = !consent.text.trim().is_empty() || !consent.limits.trim().is_empty();
        let mut covered = context.participants.iter().filter(|other| consent.covers.has(&other.id));
        if !said && covered.any(outside) {
            found.add(
                Path::field(&consent.id, Field::Text),
                PeopleFinding::InformationCrossesSectors,
                PeopleFinding::InformationCrossesSectorsWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/2/sector":"nav","/consents/1/text":null}"#,
    r#"{"/participants/2/sector":"nav","/consents/1/text":null,"/consents/1/limits":"Ikke økonomi"}"#,
];
