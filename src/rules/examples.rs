//! The examples of all rules in one list, for tests and for the rule catalogue.
//!
//! Nothing in the component calls this, so no example reaches the wasm.

use super::Rule;
use super::{
    date_outside_period, deadline_before_start, evaluation_clock, goal_without_measure, goal_without_title,
    measure_overdue, measure_without_deadline, measure_without_extent, measure_without_how,
    measure_without_responsible, measure_without_title, no_coordinator, no_evaluation_date,
    no_evaluation_method, participant_without_name, period_end_before_start, period_missing,
    responsible_not_participant, several_coordinators,
};

/// A rule with a plan that triggers it on 1 March 2026, and one that does not.
pub struct Example {
    /// The rule.
    pub rule: &'static Rule,
    /// Plan text that triggers it.
    pub triggers: &'static str,
    /// Plan text that does not.
    pub passes: &'static str,
}

/// Every rule's examples.
pub fn examples() -> Vec<Example> {
    let of = |rule: &'static Rule, [triggers, passes]: [&'static str; 2]| Example { rule, triggers, passes };
    vec![
        of(&measure_without_title::RULE, measure_without_title::EXAMPLES),
        of(&measure_without_responsible::RULE, measure_without_responsible::EXAMPLES),
        of(&measure_without_deadline::RULE, measure_without_deadline::EXAMPLES),
        of(&measure_without_extent::RULE, measure_without_extent::EXAMPLES),
        of(&measure_without_how::RULE, measure_without_how::EXAMPLES),
        of(&deadline_before_start::RULE, deadline_before_start::EXAMPLES),
        of(&responsible_not_participant::RULE, responsible_not_participant::EXAMPLES),
        of(&measure_overdue::RULE, measure_overdue::EXAMPLES),
        of(&date_outside_period::MEASURE, date_outside_period::MEASURE_EXAMPLES),
        of(&date_outside_period::EVALUATION, date_outside_period::EVALUATION_EXAMPLES),
        of(&period_end_before_start::RULE, period_end_before_start::EXAMPLES),
        of(&period_missing::RULE, period_missing::EXAMPLES),
        of(&no_evaluation_date::RULE, no_evaluation_date::EXAMPLES),
        of(&no_evaluation_method::RULE, no_evaluation_method::EXAMPLES),
        of(&evaluation_clock::SOON, evaluation_clock::SOON_EXAMPLES),
        of(&evaluation_clock::OVERDUE, evaluation_clock::OVERDUE_EXAMPLES),
        of(&no_coordinator::RULE, no_coordinator::EXAMPLES),
        of(&several_coordinators::RULE, several_coordinators::EXAMPLES),
        of(&participant_without_name::RULE, participant_without_name::EXAMPLES),
        of(&goal_without_title::RULE, goal_without_title::EXAMPLES),
        of(&goal_without_measure::RULE, goal_without_measure::EXAMPLES),
    ]
}
