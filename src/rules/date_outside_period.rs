//! Dates of a measure lie inside the plan period.
//!
//! The next evaluation lies inside the plan period.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Measure, Part, Path, Plan};
use crate::words::FindingText;

/// `date-outside-period`. Dates of a measure lie inside the plan period.
pub static MEASURE: Rule = Rule {
    code: "date-outside-period",
    level: Level::Reminder,
    source: Source::Letter('g'),
    check: Check::Measure(check_measure),
};

fn check_measure(measure: &Measure, context: &Context, found: &mut Found<'_>) {
    // A period that ends before it starts has a finding of its own.
    let sound = context.period.start <= context.period.end.or(context.period.start);
    for (field, date) in [(Field::Start, measure.start), (Field::Deadline, measure.deadline)] {
        if let Some(date) = date.filter(|date| !context.period.covers(*date) && sound) {
            found.add(
                Path::field(&measure.id, field),
                FindingText::DateOutsidePeriod { measure: measure.title.clone(), date: date.to_string() },
                FindingText::DateOutsidePeriodWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const MEASURE_EXAMPLES: [&str; 2] =
    [r#"{"/goals/0/measures/0/deadline":"2027-01-01"}"#, r#"{"/goals/0/measures/0/deadline":"2026-12-31"}"#];

/// `evaluation-outside-period`. The next evaluation lies inside the plan period.
pub static EVALUATION: Rule = Rule {
    code: "evaluation-outside-period",
    level: Level::Reminder,
    source: Source::Letter('g'),
    check: Check::Plan(check_evaluation),
};

fn check_evaluation(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let sound = context.period.start <= context.period.end.or(context.period.start);
    if let Some(date) = context.evaluation.next.filter(|date| !context.period.covers(*date) && sound) {
        found.add(
            Path::part(Part::EvaluationPlan, Field::Next),
            FindingText::EvaluationOutsidePeriod { date: date.to_string() },
            FindingText::DateOutsidePeriodWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EVALUATION_EXAMPLES: [&str; 2] =
    [r#"{"/evaluation/next":"2027-01-01"}"#, r#"{"/evaluation/next":"2026-12-31"}"#];
