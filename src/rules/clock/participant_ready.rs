//! Fixed participants get access to the plan and training in it soon after they join (setting
//! `days.accessNotice`, 30). A soft hint.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Path, Plan, Presence};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `participant-ready`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "participant-ready",
    source: Source::Row(125, "S2"),
    finds: true,
    runs: Runs::Group,
    tell: Tell::Plan(tell),
};

/// `participant-ready`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(_plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for participant in context.participants.iter().filter(|one| one.takes_part_on(context.today)) {
        let Some(from) = participant.from.filter(|_| participant.presence != Some(Presence::CalledIn)) else {
            continue;
        };
        let field = match (participant.access_given, participant.trained) {
            (None, _) => Field::AccessGiven,
            (Some(_), None) => Field::Trained,
            (Some(_), Some(_)) => continue,
        };
        let due = from.plus_days(context.settings.access_notice_days);
        let state = if context.today < due { TickState::Later } else { TickState::Soon };
        let about = About::new(Path::field(&participant.id, field), context.coordinator());
        ticks.add(state, due, about, |_, _| {
            (ClockText::NotReady { name: participant.name.clone() }, ClockText::NotReadyWayOut)
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/2/from":"2026-01-30","/participants/2/accessGiven":null}"#,
    r#"{"/participants/2/from":"2026-01-31","/participants/2/accessGiven":null}"#,
];
