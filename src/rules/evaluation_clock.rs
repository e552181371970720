//! An evaluation is announced some days ahead (setting `days.evaluationNotice`, 30).
//!
//! An evaluation whose day has passed is made, and the next one set.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Part, Path, Plan};
use crate::words::FindingText;

/// `evaluation-soon`. An evaluation is announced some days ahead (setting `days.evaluationNotice`, 30).
pub static SOON: Rule = Rule {
    code: "evaluation-soon",
    level: Level::Reminder,
    source: Source::Row(97, "S3"),
    check: Check::Plan(check_soon),
};

fn check_soon(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let Some(date) = context.evaluation.next else {
        return;
    };
    if (0..=context.settings.evaluation_notice_days).contains(&context.today.days_until(date)) {
        found.add(
            Path::part(Part::EvaluationPlan, Field::Next),
            FindingText::EvaluationSoon { date: date.to_string() },
            FindingText::EvaluationSoonWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const SOON_EXAMPLES: [&str; 2] =
    [r#"{"/evaluation/next":"2026-03-31"}"#, r#"{"/evaluation/next":"2026-04-01"}"#];

/// `evaluation-overdue`. An evaluation whose day has passed is made, and the next one set.
pub static OVERDUE: Rule = Rule {
    code: "evaluation-overdue",
    level: Level::Reminder,
    source: Source::Letter('g'),
    check: Check::Plan(check_overdue),
};

fn check_overdue(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let Some(date) = context.evaluation.next else {
        return;
    };
    if date < context.today {
        found.add(
            Path::part(Part::EvaluationPlan, Field::Next),
            FindingText::EvaluationOverdue { date: date.to_string() },
            FindingText::EvaluationOverdueWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const OVERDUE_EXAMPLES: [&str; 2] =
    [r#"{"/evaluation/next":"2026-02-28"}"#, r#"{"/evaluation/next":"2026-04-01"}"#];
