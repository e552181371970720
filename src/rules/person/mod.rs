//! Rules of the person, a child above all.

pub mod birth_date_in_future;
pub mod child_not_met;
pub mod child_own_view_missing;
pub mod child_without_child_coordinator;
