//! Changing a plan: a closed list of commands, their inverses, refusals, and the history.
//!
//! Only this room changes a plan. A command applies whole or is refused with a typed reason, and
//! then plan and history are as they were. It knows no rules: an unfinished plan may always be
//! edited and saved.

mod apply;
mod command;
mod editor;
mod history;
mod refusal;

pub use apply::{Applied, apply};
pub use command::Command;
pub use editor::{Change, Done, Editor, Grouping, Step};
pub use refusal::{Reason, Refusal};
