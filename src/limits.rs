//! Every bound of the core, named, with its reason.
//!
//! A bound is checked before memory is taken, so hostile input costs a typed error and nothing
//! else. It holds no logic.

/// Longest plan text that is read, in bytes. A plan of 10,000 measures is about 5 MB; wasm memory
/// never shrinks, so what is taken once stays taken.
pub const PLAN_BYTES: usize = 24 * 1024 * 1024;

/// Deepest nesting of JSON that is read. The wasm stack is 1 MiB and the writer recurses.
pub const JSON_DEPTH: usize = 64;

/// Longest single text, in Unicode scalar values: about six printed pages.
pub const TEXT_CHARS: usize = 20_000;

/// Most entries (goals, measures, participants, evaluations) in one plan.
pub const ENTRIES: usize = 20_000;

/// Deepest goal: hovedmål is 1, delmål 2. Headings run out below that.
pub const GOAL_DEPTH: usize = 4;

/// Longest id, in bytes. Ids come back in the DOM and in every command.
pub const ID_BYTES: usize = 128;

/// Steps of undo that are kept. Each holds the inverse of a command, not a plan.
pub const UNDO_STEPS: usize = 1_000;

/// Most items in one field that holds several: roles, references, words.
pub const ITEMS: usize = 200;

/// Most commands in one call from the host.
pub const COMMANDS: usize = 10_000;
