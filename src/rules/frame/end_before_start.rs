//! A last day is not before its first day: of participation, access, appointments, substitutes, consents
//! and sub-plans.

use crate::plan::{Date, Field, Id, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `end-before-start`. A last day is not before its first day: of participation, access, appointments,
/// substitutes, consents and sub-plans.
pub static RULE: Rule = Rule {
    code: "end-before-start",
    level: Level::Error,
    source: Source::Consistency,
    check: Check::Plan(check),
};

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    for participant in plan.participants.iter() {
        judge(&participant.id, Field::To, participant.from, participant.to, found);
        judge(&participant.id, Field::AccessTo, participant.access_from, participant.access_to, found);
        for appointment in participant.appointments.iter() {
            judge(&appointment.id, Field::To, appointment.from, appointment.to, found);
        }
        for substitute in participant.substitutes.iter() {
            judge(&substitute.id, Field::To, substitute.from, substitute.to, found);
        }
    }
    for consent in plan.consents.iter() {
        judge(&consent.id, Field::To, consent.from.or(consent.date), consent.to, found);
    }
    for sub_plan in plan.sub_plans.iter() {
        judge(&sub_plan.id, Field::To, sub_plan.date, sub_plan.to, found);
    }
}

fn judge(id: &Id, field: Field, start: Option<Date>, end: Option<Date>, found: &mut Found<'_>) {
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        found.add(
            Path::field(id, field),
            ContentFinding::EndBeforeStart { start: start.to_string(), end: end.to_string() },
            ContentFinding::EndBeforeStartWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/2/accessFrom":"2026-06-02","/participants/2/accessTo":"2026-06-01"}"#,
    r#"{"/participants/2/accessFrom":"2026-06-01","/participants/2/accessTo":"2026-06-01"}"#,
];
