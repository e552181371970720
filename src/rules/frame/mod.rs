//! Rules of the plan as a whole: its letters, its period, its dates and what it points at.

pub mod dangling_reference;
pub mod dated_in_future;
pub mod end_before_start;
pub mod life_area_unknown;
pub mod no_evaluation_date;
pub mod no_evaluation_method;
pub mod no_goals;
pub mod no_needs;
pub mod no_resources;
pub mod no_what_matters;
pub mod period_end_before_start;
pub mod period_missing;
pub mod second_active_plan;
pub mod text_too_long;
