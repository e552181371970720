//! Before responsibility is handed over, the leader, the coordinating unit, the others and the
//! person know. One tick for each transfer.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `transfer-notices`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "transfer-notices",
    source: Source::Row(107, "S3"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Plan(tell),
};

/// `transfer-notices`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for transfer in plan.transfers.iter() {
        let told = [
            (transfer.person_informed, Field::PersonInformed),
            (transfer.leader_informed, Field::LeaderInformed),
            (transfer.unit_notified, Field::UnitNotified),
            (transfer.partners_informed, Field::PartnersInformed),
        ];
        let missing = told.into_iter().find(|(day, _)| day.is_none());
        let (Some(due), Some((_, field))) = (transfer.date, missing) else { continue };
        let about = About::new(Path::field(&transfer.id, field), Some(&transfer.from_who));
        ticks.by(due, context.settings.deadline_notice_days, about, |state, date| match state {
            TickState::Overdue => (ClockText::TransferOverdue { date }, ClockText::TransferWayOut),
            _ => (ClockText::TransferAhead { date }, ClockText::TransferWayOut),
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/transfers":[{"id":"t","type":"coordinator","fromWho":"k","date":"2026-02-28"}]}"#,
    r#"{"/transfers":[{"id":"t","type":"coordinator","fromWho":"k","date":"2026-04-01"}]}"#,
];
