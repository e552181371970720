//! Consent by word of mouth is written down: it says where, or the journal has it since that day.

use super::live;
use crate::plan::{ConsentForm, Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ConsentText;

/// `oral-consent-not-noted`. Consent by word of mouth is written down: it says where, or the
/// journal has it since that day.
pub static RULE: Rule = Rule {
    code: "oral-consent-not-noted",
    level: Level::Gap,
    source: Source::Row(66, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for consent in live(context).filter(|consent| consent.form == Some(ConsentForm::Oral)) {
        let noted = plan.journal.consent_noted;
        let in_journal = noted.is_some_and(|noted| consent.date.is_some_and(|day| day <= noted));
        if consent.kept_at.trim().is_empty() && !in_journal {
            found.add(
                Path::field(&consent.id, Field::KeptAt),
                ConsentText::OralNotNoted,
                ConsentText::OralNotNotedWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/consents/1/form":"oral","/consents/1/keptAt":null,"/journal/consentNoted":"2026-01-14"}"#,
    r#"{"/consents/1/form":"oral","/consents/1/keptAt":null,"/journal/consentNoted":"2026-01-15"}"#,
];
