//! What a reader did not understand, kept with the noun it stood in and written back after the
//! fields that we know, in the order it came.
//!
//! It promises that no unknown field is lost by load and save. It never interprets them.

use super::json::Json;

/// The unknown members of one object. Shared by pointer: most entries have none.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Foreign(Option<std::sync::Arc<Vec<(String, Json)>>>);

impl Foreign {
    /// Keeps these members.
    pub fn new(members: Vec<(String, Json)>) -> Foreign {
        if members.is_empty() { Foreign(None) } else { Foreign(Some(std::sync::Arc::new(members))) }
    }

    /// The members in the order they came.
    pub fn members(&self) -> &[(String, Json)] {
        self.0.as_ref().map_or(&[], |members| members.as_slice())
    }
}
