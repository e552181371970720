//! The examples of all rules in one list, for tests and for the rule catalogue.
//!
//! An example is a patch of one complete plan: an object from JSON Pointer to the new value, where
//! `null` removes and a last step `-` appends. Nothing in the component calls this, so neither the
//! plan nor an example reaches the wasm.

use super::Rule;
use super::{
    background, closing, consent, date_outside_period, evaluation_clock, frame, goals, measure_overdue,
    measures, meetings, people, person, start_up,
};

/// A complete plan in use, in which no rule finds anything on 1 March 2026.
pub const BASE: &str = include_str!("base.json");

/// A rule with what makes the base plan trigger it on 1 March 2026, and what nearly does.
pub struct Example {
    /// The rule.
    pub rule: &'static Rule,
    /// A patch of the base plan that triggers it.
    pub triggers: &'static str,
    /// A patch of the base plan that triggers no rule at all.
    pub passes: &'static str,
    /// The codes of other rules that find the same fault from another side.
    pub also: &'static [&'static str],
    /// The host's settings, as JSON.
    pub settings: &'static str,
    /// The plans the host knows of, as JSON.
    pub known_plans: &'static str,
}

fn of(rule: &'static Rule, [triggers, passes]: [&'static str; 2]) -> Example {
    Example { rule, triggers, passes, also: &[], settings: "{}", known_plans: "[]" }
}

/// Every rule's example.
pub fn examples() -> Vec<Example> {
    vec![
        Example {
            known_plans: r#"[{"id":"plan-1","title":"Plan fra Harstad","status":"paused"},{"id":"plan-0","status":"closed"}]"#,
            ..of(&frame::second_active_plan::RULE, frame::second_active_plan::EXAMPLES)
        },
        of(&frame::no_what_matters::RULE, frame::no_what_matters::EXAMPLES),
        of(&frame::no_resources::RULE, frame::no_resources::EXAMPLES),
        of(&frame::no_needs::RULE, frame::no_needs::EXAMPLES),
        of(&frame::no_goals::RULE, frame::no_goals::EXAMPLES),
        of(&frame::period_missing::RULE, frame::period_missing::EXAMPLES),
        of(&frame::period_end_before_start::RULE, frame::period_end_before_start::EXAMPLES),
        of(&frame::no_evaluation_date::RULE, frame::no_evaluation_date::EXAMPLES),
        of(&frame::no_evaluation_method::RULE, frame::no_evaluation_method::EXAMPLES),
        of(&evaluation_clock::SOON, evaluation_clock::SOON_EXAMPLES),
        of(&evaluation_clock::OVERDUE, evaluation_clock::OVERDUE_EXAMPLES),
        of(&date_outside_period::EVALUATION, date_outside_period::EVALUATION_EXAMPLES),
        of(&frame::life_area_unknown::RULE, frame::life_area_unknown::EXAMPLES),
        Example {
            settings: r#"{"limits":{"textHint":16}}"#,
            ..of(&frame::text_too_long::RULE, frame::text_too_long::EXAMPLES)
        },
        of(&frame::dated_in_future::RULE, frame::dated_in_future::EXAMPLES),
        of(&frame::end_before_start::RULE, frame::end_before_start::EXAMPLES),
        of(&frame::dangling_reference::RULE, frame::dangling_reference::EXAMPLES),
        of(&person::birth_date_in_future::RULE, person::birth_date_in_future::EXAMPLES),
        of(&person::child_without_child_coordinator::RULE, person::child_without_child_coordinator::EXAMPLES),
        of(&person::child_not_met::RULE, person::child_not_met::EXAMPLES),
        of(&person::child_own_view_missing::RULE, person::child_own_view_missing::EXAMPLES),
        of(&people::no_coordinator::RULE, people::no_coordinator::EXAMPLES),
        of(&people::several_coordinators::RULE, people::several_coordinators::EXAMPLES),
        of(&people::participant_without_name::RULE, people::participant_without_name::EXAMPLES),
        Example {
            also: &["no-general-practitioner", "consent-for-former-participant"],
            ..of(&people::no_participants::RULE, people::no_participants::EXAMPLES)
        },
        of(
            &people::participant_without_contribution::RULE,
            people::participant_without_contribution::EXAMPLES,
        ),
        of(&people::person_without_contribution::RULE, people::person_without_contribution::EXAMPLES),
        of(
            &people::hospital_coordinator_without_hpr::RULE,
            people::hospital_coordinator_without_hpr::EXAMPLES,
        ),
        of(&people::number_not_for_here::RULE, people::number_not_for_here::EXAMPLES),
        of(&people::number_not_right::RULE, people::number_not_right::EXAMPLES),
        Example {
            settings: r#"{"requireParticipantNumbers":true}"#,
            ..of(
                &people::participant_without_identifier::RULE,
                people::participant_without_identifier::EXAMPLES,
            )
        },
        of(&people::participant_without_contact::RULE, people::participant_without_contact::EXAMPLES),
        of(&people::no_general_practitioner::RULE, people::no_general_practitioner::EXAMPLES),
        Example {
            settings: r#"{"limits":{"groupSize":3}}"#,
            ..of(&people::large_group::RULE, people::large_group::EXAMPLES)
        },
        of(&people::substitute_unknown::RULE, people::substitute_unknown::EXAMPLES),
        of(&people::appointment_missing::RULE, people::appointment_missing::EXAMPLES),
        of(
            &people::first_contact_late_without_reason::RULE,
            people::first_contact_late_without_reason::EXAMPLES,
        ),
        of(
            &people::coordinator_ends_without_successor::RULE,
            people::coordinator_ends_without_successor::EXAMPLES,
        ),
        of(&people::no_coordinating_unit_contact::RULE, people::no_coordinating_unit_contact::EXAMPLES),
        of(&people::no_responsible_leader::RULE, people::no_responsible_leader::EXAMPLES),
        of(&consent::no_consent_to_plan::RULE, consent::no_consent_to_plan::EXAMPLES),
        Example {
            also: &["no-consent-to-plan"],
            ..of(&consent::plan_used_against_no::RULE, consent::plan_used_against_no::EXAMPLES)
        },
        of(&consent::no_consent_to_exchange::RULE, consent::no_consent_to_exchange::EXAMPLES),
        of(&consent::consent_does_not_cover::RULE, consent::consent_does_not_cover::EXAMPLES),
        of(&consent::consent_not_for_information::RULE, consent::consent_not_for_information::EXAMPLES),
        of(&consent::consent_for_former_participant::RULE, consent::consent_for_former_participant::EXAMPLES),
        of(&consent::consent_without_subject::RULE, consent::consent_without_subject::EXAMPLES),
        of(&consent::consent_without_scope::RULE, consent::consent_without_scope::EXAMPLES),
        of(&consent::consent_without_information::RULE, consent::consent_without_information::EXAMPLES),
        of(&consent::consent_not_recorded::RULE, consent::consent_not_recorded::EXAMPLES),
        of(&consent::oral_consent_not_noted::RULE, consent::oral_consent_not_noted::EXAMPLES),
        of(&consent::consent_without_authority::RULE, consent::consent_without_authority::EXAMPLES),
        of(&consent::consent_authority_ended::RULE, consent::consent_authority_ended::EXAMPLES),
        of(&consent::consent_by_parent::RULE, consent::consent_by_parent::EXAMPLES),
        of(&consent::consent_by_child_alone::RULE, consent::consent_by_child_alone::EXAMPLES),
        of(&consent::information_crosses_sectors::RULE, consent::information_crosses_sectors::EXAMPLES),
        of(&consent::withdrawn_before_given::RULE, consent::withdrawn_before_given::EXAMPLES),
        of(&consent::group_without_consent::RULE, consent::group_without_consent::EXAMPLES),
        of(&consent::need_passed_on_without_consent::RULE, consent::need_passed_on_without_consent::EXAMPLES),
        of(&consent::doctor_told_against_no::RULE, consent::doctor_told_against_no::EXAMPLES),
        of(&start_up::information_not_recorded::RULE, start_up::information_not_recorded::EXAMPLES),
        of(&start_up::declined_without_record::RULE, start_up::declined_without_record::EXAMPLES),
        of(&start_up::other_plan_not_fetched::RULE, start_up::other_plan_not_fetched::EXAMPLES),
        of(&start_up::plan_fetched_without_consent::RULE, start_up::plan_fetched_without_consent::EXAMPLES),
        of(&start_up::coordinator_not_trained::RULE, start_up::coordinator_not_trained::EXAMPLES),
        of(&start_up::expectations_missing::RULE, start_up::expectations_missing::EXAMPLES),
        of(&goals::goal_without_title::RULE, goals::goal_without_title::EXAMPLES),
        of(&goals::goal_without_measure::RULE, goals::goal_without_measure::EXAMPLES),
        of(&goals::goal_deadline_before_start::RULE, goals::goal_deadline_before_start::EXAMPLES),
        of(&goals::goal_date_outside_period::RULE, goals::goal_date_outside_period::EXAMPLES),
        of(&goals::goal_disagreement_unsettled::RULE, goals::goal_disagreement_unsettled::EXAMPLES),
        of(&measures::measure_without_title::RULE, measures::measure_without_title::EXAMPLES),
        of(&measures::deadline_before_start::RULE, measures::deadline_before_start::EXAMPLES),
        of(&measures::measure_without_responsible::RULE, measures::measure_without_responsible::EXAMPLES),
        of(&measures::responsible_not_participant::RULE, measures::responsible_not_participant::EXAMPLES),
        of(&measures::measure_without_deadline::RULE, measures::measure_without_deadline::EXAMPLES),
        of(&measures::measure_without_extent::RULE, measures::measure_without_extent::EXAMPLES),
        of(&measures::measure_without_how::RULE, measures::measure_without_how::EXAMPLES),
        of(&date_outside_period::MEASURE, date_outside_period::MEASURE_EXAMPLES),
        of(&measure_overdue::RULE, measure_overdue::EXAMPLES),
        of(&measures::responsibility_not_accepted::RULE, measures::responsibility_not_accepted::EXAMPLES),
        Example {
            also: &["consent-does-not-cover"],
            ..of(
                &measures::measure_agreed_without_consent::RULE,
                measures::measure_agreed_without_consent::EXAMPLES,
            )
        },
        of(&measures::not_possible_without_reason::RULE, measures::not_possible_without_reason::EXAMPLES),
        of(&measures::decision_without_reference::RULE, measures::decision_without_reference::EXAMPLES),
        of(&meetings::meeting_without_date::RULE, meetings::meeting_without_date::EXAMPLES),
        of(&meetings::meeting_without_leader::RULE, meetings::meeting_without_leader::EXAMPLES),
        of(&meetings::meeting_without_minute_taker::RULE, meetings::meeting_without_minute_taker::EXAMPLES),
        of(&meetings::meeting_held_without_minutes::RULE, meetings::meeting_held_without_minutes::EXAMPLES),
        of(&meetings::decision_not_a_measure::RULE, meetings::decision_not_a_measure::EXAMPLES),
        of(&background::no_cooperation::RULE, background::no_cooperation::EXAMPLES),
        of(&background::cooperation_both_said::RULE, background::cooperation_both_said::EXAMPLES),
        of(
            &background::question_without_owner_or_date::RULE,
            background::question_without_owner_or_date::EXAMPLES,
        ),
        of(&closing::closed_without_closing::RULE, closing::closed_without_closing::EXAMPLES),
    ]
}
