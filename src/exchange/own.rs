//! Our own format, `individuell-plan/1`: a JSON document of one plan.

use super::json::parse;
use crate::limits;
use crate::plan::read::{Problem, ReadError};
use crate::plan::{Plan, Text};

/// Reads a plan from JSON text.
///
/// # Errors
/// What is wrong and where: a line and column when the text is not JSON, a JSON Pointer when a
/// value is not what its field can hold. Nothing is half read.
///
/// ```
/// use individuell_plan::exchange::read_plan;
/// let error = read_plan(r#"{"goals":[{"id":"g1","title":7}]}"#).unwrap_err();
/// assert_eq!(error.to_string(), "want-text at \"/goals/0/title\"");
/// ```
pub fn read_plan(text: &str) -> Result<Plan, ReadError> {
    if text.len() > limits::PLAN_BYTES {
        return Err(ReadError::whole(Problem::TooLarge));
    }
    Plan::from_json(parse(text)?)
}

/// Writes a plan as compact JSON text. The same plan gives the same bytes everywhere.
///
/// ```
/// use individuell_plan::{exchange::{read_plan, write_plan}, plan::Plan};
/// let text = write_plan(&Plan::default());
/// assert_eq!(write_plan(&read_plan(&text).unwrap()), text);
/// ```
pub fn write_plan(plan: &Plan) -> String {
    plan.to_text()
}
