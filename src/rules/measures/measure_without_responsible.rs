//! A measure has somebody who is responsible.

use crate::plan::{Field, Measure, Path};
use crate::rules::{Check, Context, Found, Level, Rule, Source, walk};
use crate::words::FindingText;

/// `measure-without-responsible`. A measure has somebody who is responsible.
pub static RULE: Rule = Rule {
    code: "measure-without-responsible",
    level: Level::Gap,
    source: Source::Letter('e'),
    check: Check::Measure(check),
};

fn check(measure: &Measure, _context: &Context, found: &mut Found<'_>) {
    if measure.responsible.is_empty() && walk::is_agreed(measure) {
        found.add(
            Path::field(&measure.id, Field::Responsible),
            FindingText::MeasureWithoutResponsible { measure: measure.title.clone() },
            FindingText::MeasureWithoutResponsibleWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/measures/0/responsible":null}"#,
    r#"{"/goals/0/measures/0/responsible":null,"/goals/0/measures/0/standing":"wish"}"#,
];
