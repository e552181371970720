//! The commands, one a file. They put steps in order; the steps themselves live elsewhere.

pub mod bench;
pub mod build;
pub mod demo;
pub mod docs;
pub mod example;
pub mod mutants;
pub mod serve;
pub mod size;
pub mod spelling;
pub mod test;
pub mod types;
