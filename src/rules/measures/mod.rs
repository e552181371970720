//! Rules of measures, letters e and f.

pub mod deadline_before_start;
pub mod decision_without_reference;
pub mod measure_agreed_without_consent;
pub mod measure_without_deadline;
pub mod measure_without_extent;
pub mod measure_without_how;
pub mod measure_without_responsible;
pub mod measure_without_title;
pub mod not_possible_without_reason;
pub mod responsibility_not_accepted;
pub mod responsible_not_participant;
