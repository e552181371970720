//! A measure has a deadline: responsibility is distributed and deadlines set.

use crate::plan::{Field, Measure, Path};
use crate::rules::{Check, Context, Found, Level, Rule, Source, walk};
use crate::words::FindingText;

/// `measure-without-deadline`. A measure has a deadline: responsibility is distributed and deadlines set.
pub static RULE: Rule = Rule {
    code: "measure-without-deadline",
    level: Level::Gap,
    source: Source::Row(20, "S1"),
    check: Check::Measure(check),
};

fn check(measure: &Measure, _context: &Context, found: &mut Found<'_>) {
    if measure.deadline.is_none() && !measure.is_closed() && walk::is_agreed(measure) {
        found.add(
            Path::field(&measure.id, Field::Deadline),
            FindingText::MeasureWithoutDeadline { measure: measure.title.clone() },
            FindingText::MeasureWithoutDeadlineWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/measures/0/deadline":null}"#,
    r#"{"/goals/0/measures/0/deadline":null,"/goals/0/measures/0/standing":"wish"}"#,
];
