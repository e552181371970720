//! Dates of a goal lie inside the plan period.

use crate::plan::{Field, Goal, Path};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `goal-date-outside-period`. Dates of a goal lie inside the plan period.
pub static RULE: Rule = Rule {
    code: "goal-date-outside-period",
    level: Level::Reminder,
    source: Source::Letter('g'),
    check: Check::Goal(check),
};

fn check(goal: &Goal, context: &Context, found: &mut Found<'_>) {
    if goal.is_closed() {
        return;
    }
    // A period that ends before it starts has a finding of its own.
    let sound = context.period.start <= context.period.end.or(context.period.start);
    for (field, date) in
        [(Field::Start, goal.start), (Field::Deadline, goal.deadline), (Field::Evaluate, goal.evaluate)]
    {
        if let Some(date) = date.filter(|date| !context.period.covers(*date) && sound) {
            found.add(
                Path::field(&goal.id, field),
                ContentFinding::GoalDateOutsidePeriod { goal: goal.title.clone(), date: date.to_string() },
                ContentFinding::GoalDateOutsidePeriodWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/goals/0/deadline":"2027-01-01"}"#, r#"{"/goals/0/deadline":"2026-12-31"}"#];
