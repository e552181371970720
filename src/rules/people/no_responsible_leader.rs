//! It stands which leader answers for the coordinator.

use crate::plan::{ContactPurpose, ListName, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::PeopleFinding;

/// `no-responsible-leader`. It stands which leader answers for the coordinator.
pub static RULE: Rule = Rule {
    code: "no-responsible-leader",
    level: Level::Reminder,
    source: Source::Row(39, "S4"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let contact = plan.contacts.iter().any(|contact| contact.purpose == Some(ContactPurpose::Leader));
    let mut appointed = context.coordinators().flat_map(|participant| participant.appointments.iter());
    if !contact && !appointed.any(|appointment| !appointment.appointed_by.trim().is_empty()) {
        found.add(
            Path::list(Target::Plan, ListName::Contacts),
            PeopleFinding::NoResponsibleLeader,
            PeopleFinding::NoResponsibleLeaderWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/contacts/1/purpose":"support","/participants/1/appointments/0/appointedBy":null}"#,
    r#"{"/contacts/1/purpose":"support"}"#,
];
