//! A measure of another service is agreed or decided only when the consent to share information covers
//! that service; until then it is a wish.

use crate::plan::{Field, Measure, Participant, ParticipantRole, Path, Standing};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::ContentFinding;

/// `measure-agreed-without-consent`. A measure of another service is agreed or decided only when the
/// consent to share information covers that service; until then it is a wish.
pub static RULE: Rule = Rule {
    code: "measure-agreed-without-consent",
    level: Level::Gap,
    source: Source::Row(67, "S3"),
    check: Check::Measure(check),
};

fn check(measure: &Measure, context: &Context, found: &mut Found<'_>) {
    let said = matches!(measure.standing, Some(Standing::Agreed | Standing::Decided));
    if !said || measure.is_closed() || circle::is_covered(context, &measure.responsible) {
        return;
    }
    let another_service = |participant: &Participant| {
        !circle::is_private(participant) && !participant.holds_on(ParticipantRole::Coordinator, context.today)
    };
    let responsible = context.participants.iter().find(|participant| participant.id == measure.responsible);
    if let Some(participant) = responsible.filter(|participant| another_service(participant)) {
        found.add(
            Path::field(&measure.id, Field::Standing),
            ContentFinding::MeasureAgreedWithoutConsent {
                measure: measure.title.clone(),
                name: participant.name.clone(),
            },
            ContentFinding::MeasureAgreedWithoutConsentWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/measures/0/responsible":"f","/consents/1/covers":["k"]}"#,
    r#"{"/goals/0/measures/0/responsible":"f","/consents/1/from":"2026-03-01","/groupStarted":null}"#,
];
