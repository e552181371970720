//! The border to JavaScript: the core for servers and browsers, and the custom element.
//!
//! Only text and numbers cross it: JSON in, JSON out, checked integer handles. No Rust object is
//! handed out, so nothing can be used after it is gone. The hand-written JavaScript stands in
//! `js/`.

pub mod core;
#[cfg(feature = "web")]
pub mod element;
mod fault;

pub use fault::Fault;
