//! A Leptos app that puts single parts of the editor together: a page for a meeting, with the app's
//! own heading, count and buttons between them. All of them share one state.
//!
//! `cargo xtask example` builds it and shows it in a browser.

#[cfg(target_arch = "wasm32")]
mod app;

fn main() {
    #[cfg(target_arch = "wasm32")]
    app::start();
}
