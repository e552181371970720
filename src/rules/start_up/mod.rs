//! Rules of how the plan came about.

pub mod coordinator_not_trained;
pub mod declined_without_record;
pub mod expectations_missing;
pub mod information_not_recorded;
pub mod other_plan_not_fetched;
pub mod plan_fetched_without_consent;
