//! A consent is renewed before it ends (setting `days.consentNotice`, 30): of each kind, the one
//! that lasts longest, unless somebody has said no since.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::consent::{end, ending};
use crate::plan::{ConsentAbout, Field, Path, Plan};
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
        let Some((consent, due)) = ending(plan, about) else { continue };
        let place = About::new(Path::field(&consent.id, Field::To), context.coordinator());
        ticks.by(due, context.settings.consent_notice_days, place, |state, _| {
            (end(about, due, state == TickState::Overdue), ClockText::ConsentWayOut)
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/consents/0/to":"2026-02-28"}"#, r#"{"/consents/0/to":"2026-04-01"}"#];
