//! Rules of cooperation, letter i, and of open questions.

pub mod cooperation_both_said;
pub mod no_cooperation;
pub mod question_without_owner_or_date;
