//! A measure says how much and how often (omfang).

use crate::plan::{Field, Measure, Path};
use crate::rules::{Check, Context, Found, Level, Rule, Source, walk};
use crate::words::FindingText;

/// `measure-without-extent`. A measure says how much and how often (omfang).
pub static RULE: Rule = Rule {
    code: "measure-without-extent",
    level: Level::Gap,
    source: Source::Letter('e'),
    check: Check::Measure(check),
};

fn check(measure: &Measure, _context: &Context, found: &mut Found<'_>) {
    if measure.extent.trim().is_empty() && walk::is_agreed(measure) {
        found.add(
            Path::field(&measure.id, Field::Extent),
            FindingText::MeasureWithoutExtent { measure: measure.title.clone() },
            FindingText::MeasureWithoutExtentWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/goals/0/measures/0/extent":" "}"#, r#"{"/goals/0/measures/0/extent":"Av og til"}"#];
