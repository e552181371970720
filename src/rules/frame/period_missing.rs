//! The plan has a period with a start and an end.

use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::FindingText;

/// `period-missing`. The plan has a period with a start and an end.
pub static RULE: Rule = Rule {
    code: "period-missing",
    level: Level::Gap,
    source: Source::Letter('g'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let field = match (context.period.start, context.period.end) {
        (None, _) => Field::Start,
        (Some(_), None) => Field::End,
        (Some(_), Some(_)) => return,
    };
    found.add(Path::part(Part::Period, field), FindingText::PeriodMissing, FindingText::PeriodMissingWayOut);
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/period/end":null}"#, r#"{"/period/end":"2026-06-01"}"#];
