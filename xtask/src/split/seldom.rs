//! Which functions come only when somebody begins to work.
//!
//! Promises nothing about what works, only about when it is fetched: a function in the wrong half
//! is found in either. Found by counting, function by function, what runs when plans are opened,
//! read, validated, redacted for each role, spoken in each language, and closed again; a journey
//! watches that opening a plan to read it fetches nothing more.

/// What a name must hold, `ip::` standing for the crate, for the function to be seldom needed.
const SELDOM: &[&str] = &[
    // Commands and history: nothing changes a plan while it is opened.
    "ip::edit::apply::",
    "ip::edit::command::",
    "ip::edit::refusal::",
    "ip::edit::inverse::",
    "ip::edit::editor::Editor>::join",
    "ip::edit::editor::Editor>::go_back",
    "ip::plan::entries::Entries>::take_out",
    "ip::plan::path::Path>::of_pointer",
    "ip::embed::element::ip_apply",
    "ip::embed::element::ip_focus",
    "ip::embed::element::ip_prepared",
    "ip::embed::element::ip_redo",
    "ip::embed::element::ip_reopen",
    "ip::embed::element::ip_replay",
    "ip::embed::element::ip_undo",
    "ip::embed::core::read_commands",
    "ip::view::screen::Screen>::go_to",
    "ip::view::screen::Screen>::name_step",
    "ip::view::screen::Screen>::redo",
    "ip::view::screen::Screen>::reopen",
    "ip::view::screen::Screen>::send",
    "ip::view::screen::Screen>::undo",
    // What somebody types, understood.
    "ip::quick::",
    // What stands there only when it has been opened or unfolded.
    "ip::view::entry_tools::",
    "ip::view::evaluation::",
    "ip::view::field::",
    "ip::view::form::",
    "ip::view::goals::add",
    "ip::view::goals::editor::",
    "ip::view::goals::evaluation::add",
    "ip::view::level::",
    "ip::view::measures::add",
    "ip::view::measures::editor::",
    "ip::view::measures::go_on",
    "ip::view::measures::is_blank",
    "ip::view::measures::leave_blank",
    "ip::view::meeting::",
    "ip::view::people::participants::participant_editor",
    "ip::view::overview::attention::list",
    "ip::view::pictures::",
    "ip::view::places::focus_places",
    "ip::view::places::to_letter",
    "ip::view::search::areas",
    "ip::view::search::choices",
    "ip::view::search::bring_out",
    "ip::view::search::groups::group_of",
    "ip::view::search::groups::groups",
    "ip::view::search::passes",
    "ip::view::search::select",
    "ip::view::search::several::",
    "ip::view::search::show_",
    "ip::view::sections::block::",
    "ip::view::shortcuts::",
    "ip::outlook::agenda::",
    "ip::outlook::load::",
    "ip::outlook::sieve::Sieve>::sift",
    "ip::outlook::sieve::Sieve>::passes",
    "ip::outlook::span::",
    "ip::outlook::timeline::",
    "ip::view::sections::consents::",
    "ip::view::sections::letters::",
    "ip::view::sections::overview::clock_list",
    "ip::view::procedure::",
    "ip::view::sections::overview::procedure",
    "ip::view::sections::status::",
    "ip::consent::matrix::",
    "ip::rules::procedure::",
    "ip::rules::completeness::blocks_use",
    "ip::texts::",
    "ip::words::outgoing::",
    "ip::words::help::",
    // What a press or a key starts.
    "ip::view::dom::focus_soon",
    "ip::view::dom::restore_soon",
    "ip::view::dom::show_soon",
    "ip::view::drag::",
    "ip::view::keyboard::",
    "ip::view::reveal::",
    "ip::view::serial::",
    // leptos' server functions are never called.
    "wasm_streams::",
    "IntoUnderlying",
    // The words of a panic, and formatting for developers.
    "core::fmt::Debug>::fmt",
    "core::str::slice_error_fail",
    "core::fmt::builders::",
];

/// What is needed to open a plan all the same, and what must never wait for the network.
const NEEDED: &[&str] = &[
    // An element that goes must be able to go.
    "core::ptr::drop_in_place",
    "core::ops::drop::Drop>::drop",
    "ip::plan::entry::EntryRef",
    "ip::view::entry_tools::named",
    "ip::view::entry_tools::opener",
    "ip::view::entry_tools::title_of",
    "ip::view::field::choice::option",
    "ip::view::field::date::picker",
    "ip::view::form::facts::",
    "ip::view::quick::line_field",
    "ip::view::pictures::loads::load_section",
    "ip::view::pictures::timeline::timeline_section",
    "ip::view::sections::folding",
    "ip::view::sections::letters::letters_section",
    "ip::view::sections::overview::procedures_section",
    "ip::view::sections::status::status_section",
    "ip::view::shortcuts::shortcut_list",
    // One body for several types, under the name of any of them.
    "ip::plan::order::",
    "core::iter::adapters::map::Map<alloc::vec::into_iter::IntoIter<",
    "in_place_collect::",
    ">>::reserve",
    "ip::view::derived::Shared>::read::<ip::view::derived::Same<ip::plan::Plan>",
    ">>::grow_",
    ">>>::from_iter",
];

/// Whether a function, by its plain name, is seldom needed.
pub fn is_seldom(name: &str) -> bool {
    let name = name.replace("individuell_plan::", "ip::");
    let holds = |fragments: &[&str]| fragments.iter().any(|fragment| name.contains(fragment));
    holds(SELDOM) && !holds(NEEDED)
}

#[cfg(test)]
mod tests {
    use super::is_seldom;

    #[test]
    fn commands_come_later_and_what_closes_a_plan_does_not() {
        assert!(is_seldom("individuell_plan::edit::apply::carry_out"));
        assert!(!is_seldom("core::ptr::drop_in_place::<individuell_plan::edit::apply::Done>"));
        assert!(!is_seldom("individuell_plan::exchange::json::Reader::value"));
    }
}
