//! Two pictures of the plan: how the work lies in time, and who carries how much.

mod loads;
mod timeline;

pub use loads::load_section;
pub use timeline::timeline_section;
