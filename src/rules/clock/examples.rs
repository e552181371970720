//! The examples of all clocks in one list, for tests and for the rule catalogue.
//!
//! Nothing in the component calls this, so no example reaches the wasm.

use super::Clock;
use super::{
    access_expiry, birthday, closing_notices, consent_expiry, coordinator_appointment, coordinator_end,
    decision_deadline, expectation_contact, first_contact, goal_deadline, goal_evaluation, health_changed,
    health_pass_on, measure_deadline, measure_evaluation, meeting_date, meeting_half_year, meeting_notice,
    minutes, next_meeting, nothing_happened, participant_ready, plan_evaluation, plan_period_end,
    process_evaluation, question_due, sub_plan_validity, substitute_end, transfer_notices, transition,
    unit_notice_start, yearly_meeting,
};

/// A clock with a patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub struct ClockExample {
    /// The clock.
    pub clock: &'static Clock,
    /// Patch after which it has something missing, overdue or soon due.
    pub triggers: &'static str,
    /// Patch after which it has not.
    pub passes: &'static str,
}

/// The examples of every clock.
pub fn clock_examples() -> Vec<ClockExample> {
    let of = |clock, [triggers, passes]: [&'static str; 2]| ClockExample { clock, triggers, passes };
    vec![
        of(&first_contact::CLOCK, first_contact::EXAMPLES),
        of(&yearly_meeting::CLOCK, yearly_meeting::EXAMPLES),
        of(&meeting_half_year::CLOCK, meeting_half_year::EXAMPLES),
        of(&next_meeting::CLOCK, next_meeting::EXAMPLES),
        of(&meeting_date::CLOCK, meeting_date::EXAMPLES),
        of(&meeting_notice::CLOCK, meeting_notice::EXAMPLES),
        of(&minutes::CLOCK, minutes::EXAMPLES),
        of(&plan_evaluation::CLOCK, plan_evaluation::EXAMPLES),
        of(&goal_evaluation::CLOCK, goal_evaluation::EXAMPLES),
        of(&measure_evaluation::CLOCK, measure_evaluation::EXAMPLES),
        of(&process_evaluation::CLOCK, process_evaluation::EXAMPLES),
        of(&measure_deadline::CLOCK, measure_deadline::EXAMPLES),
        of(&goal_deadline::CLOCK, goal_deadline::EXAMPLES),
        of(&access_expiry::CLOCK, access_expiry::EXAMPLES),
        of(&consent_expiry::CLOCK, consent_expiry::EXAMPLES),
        of(&plan_period_end::CLOCK, plan_period_end::EXAMPLES),
        of(&birthday::CLOCK, birthday::EXAMPLES),
        of(&unit_notice_start::CLOCK, unit_notice_start::EXAMPLES),
        of(&coordinator_appointment::CLOCK, coordinator_appointment::EXAMPLES),
        of(&transfer_notices::CLOCK, transfer_notices::EXAMPLES),
        of(&closing_notices::CLOCK, closing_notices::EXAMPLES),
        of(&coordinator_end::CLOCK, coordinator_end::EXAMPLES),
        of(&substitute_end::CLOCK, substitute_end::EXAMPLES),
        of(&nothing_happened::CLOCK, nothing_happened::EXAMPLES),
        of(&question_due::CLOCK, question_due::EXAMPLES),
        of(&transition::CLOCK, transition::EXAMPLES),
        of(&sub_plan_validity::CLOCK, sub_plan_validity::EXAMPLES),
        of(&expectation_contact::CLOCK, expectation_contact::EXAMPLES),
        of(&decision_deadline::CLOCK, decision_deadline::EXAMPLES),
        of(&health_changed::CLOCK, health_changed::EXAMPLES),
        of(&health_pass_on::CLOCK, health_pass_on::EXAMPLES),
        of(&participant_ready::CLOCK, participant_ready::EXAMPLES),
    ]
}
