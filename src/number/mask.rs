//! How a number is shown to those who do not see it whole.

use super::{cleaned, person};

/// The six digits of the date and five stars; only stars, when the text does not begin with a date
/// or is not eleven digits.
///
/// The first six digits of a common help number are no date but a part of what tells it from
/// others, so none of them is shown.
///
/// ```
/// use individuell_plan::number::masked;
/// assert_eq!(masked("158385 47718"), "158385*****");
/// assert_eq!(masked("81000001082"), "***********");
/// assert_eq!(masked("1583"), "****");
/// ```
pub fn masked(text: &str) -> String {
    let cleaned = cleaned(text);
    let shown = if person::begins_with_date(&cleaned) { 6 } else { 0 };
    cleaned.chars().enumerate().map(|(at, c)| if at < shown { c } else { '*' }).collect()
}
