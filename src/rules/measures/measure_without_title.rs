//! A measure says what is done.

use crate::plan::{Field, Measure, Path};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::FindingText;

/// `measure-without-title`. A measure says what is done.
pub static RULE: Rule = Rule {
    code: "measure-without-title",
    level: Level::Gap,
    source: Source::Letter('e'),
    check: Check::Measure(check),
};

fn check(measure: &Measure, _context: &Context, found: &mut Found<'_>) {
    if measure.title.trim().is_empty() {
        found.add(
            Path::field(&measure.id, Field::Title),
            FindingText::MeasureWithoutTitle,
            FindingText::MeasureWithoutTitleWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/goals/0/measures/0/title":""}"#, r#"{"/goals/0/measures/0/title":"T"}"#];
