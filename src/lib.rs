//! The individual plan (individuell plan, IP): its document, commands, rules, words and views.
//!
//! Without features this is the core: plain Rust, the same on a server and in a browser. Feature
//! `js` adds bindings for JavaScript without a view, feature `web` (default) the Leptos views and
//! the custom element. ARCHITECTURE.md tells what each room holds and what it may import.
#![deny(missing_docs)]
// No panic is reachable from input (invariant 6).
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::arithmetic_side_effects
    )
)]

pub mod access;
pub mod consent;
pub mod edit;
pub mod exchange;
mod into_vec;
pub mod limits;
pub mod number;
pub mod outlook;
pub mod plan;
pub mod quick;
pub mod rules;
pub mod texts;
pub mod words;

#[cfg(feature = "js")]
pub mod embed;
#[cfg(feature = "web")]
pub mod view;

/// The examples of the README run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
