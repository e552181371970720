//! Changing a plan: a closed list of commands, their inverses, refusals, and the history.
//!
//! Only this room changes a plan. A command applies whole or is refused with a typed reason, and
//! then plan and history are as they were. An unfinished plan may always be edited and
//! saved; only taking it into use asks the rules.

mod apply;
mod command;
mod editor;
mod hidden;
mod history;
mod refusal;

pub use apply::{Applied, apply};
pub use command::Command;
pub use editor::{Change, Done, Editor, Grouping, Step};
pub use refusal::{Reason, Refusal};
