//! A measure says how it is carried out (gjennomføring).

use crate::plan::{Field, Measure, Path};
use crate::rules::{Check, Context, Found, Level, Rule, Source, walk};
use crate::words::FindingText;

/// `measure-without-how`. A measure says how it is carried out (gjennomføring).
pub static RULE: Rule = Rule {
    code: "measure-without-how",
    level: Level::Gap,
    source: Source::Letter('f'),
    check: Check::Measure(check),
};

fn check(measure: &Measure, _context: &Context, found: &mut Found<'_>) {
    if measure.how.trim().is_empty() && walk::is_agreed(measure) {
        found.add(
            Path::field(&measure.id, Field::How),
            FindingText::MeasureWithoutHow { measure: measure.title.clone() },
            FindingText::MeasureWithoutHowWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/measures/0/how":null}"#,
    r#"{"/goals/0/measures/0/how":null,"/goals/0/measures/0/standing":"wish"}"#,
];
