//! A consent is renewed before it ends (setting `days.consentNotice`, 30): of each kind, the one
//! that lasts longest, unless somebody has said no since.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Consent, ConsentAbout, ConsentDecision, Date, Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `consent-expiry`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "consent-expiry",
    source: Source::Row(66, "S1"),
    finds: true,
    runs: Runs::Access,
    tell: Tell::Plan(tell),
};

/// `consent-expiry`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for about in [ConsentAbout::Plan, ConsentAbout::Exchange] {
        let Some((consent, due)) = longest(plan, about) else { continue };
        let place = About::new(Path::field(&consent.id, Field::To), context.coordinator());
        ticks.by(due, context.settings.consent_notice_days, place, |state, date| {
            let message = match (about, state) {
                (ConsentAbout::Plan, TickState::Overdue) => ClockText::PlanConsentOverdue { date },
                (ConsentAbout::Plan, _) => ClockText::PlanConsentAhead { date },
                (ConsentAbout::Exchange, TickState::Overdue) => ClockText::ExchangeConsentOverdue { date },
                (ConsentAbout::Exchange, _) => ClockText::ExchangeConsentAhead { date },
            };
            (message, ClockText::ConsentWayOut)
        });
    }
}

/// The consent of a kind that ends last, with its last day; none when one has no end, or when the
/// latest answer is no.
fn longest(plan: &Plan, about: ConsentAbout) -> Option<(&Consent, Date)> {
    let of_kind = || plan.consents.iter().filter(move |consent| consent.about == Some(about));
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

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/consents/0/to":"2026-02-28"}"#, r#"{"/consents/0/to":"2026-04-01"}"#];
