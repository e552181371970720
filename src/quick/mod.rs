//! What somebody types in a meeting, understood: days, names, and a whole measure in one line.
//!
//! Everything is a function of the text, the plan and today. Bokmål, nynorsk and English are
//! understood side by side, whatever language the screen speaks: people type as they talk. What is
//! not understood stays text, and is never guessed.

mod calendar;
mod commands;
mod day;
mod day_in_line;
mod entry;
mod fold;
mod line;
mod names;
mod people;
mod steps;

pub use commands::{Around, commands};
pub use day::{Leaning, day};
pub use day_in_line::{day_at_end, day_at_start};
pub use entry::{Measured, Somebody, Typed, entry};
pub use fold::{fold, holds};
pub use line::{Quick, QuickKind, Unclear, line};
pub use people::people;
pub use steps::{Press, PressName, press};
