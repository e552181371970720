//! Rules of goals, letter a.

pub mod goal_date_outside_period;
pub mod goal_deadline_before_start;
pub mod goal_disagreement_unsettled;
pub mod goal_without_measure;
pub mod goal_without_title;
