//! A goal is not to be reached before it starts.

use crate::plan::{Field, Goal, Path};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `goal-deadline-before-start`. A goal is not to be reached before it starts.
pub static RULE: Rule = Rule {
    code: "goal-deadline-before-start",
    level: Level::Error,
    source: Source::Consistency,
    check: Check::Goal(check),
};

fn check(goal: &Goal, _context: &Context, found: &mut Found<'_>) {
    if let (Some(start), Some(deadline)) = (goal.start, goal.deadline)
        && deadline < start
    {
        found.add(
            Path::field(&goal.id, Field::Deadline),
            ContentFinding::GoalDeadlineBeforeStart {
                goal: goal.title.clone(),
                start: start.to_string(),
                deadline: deadline.to_string(),
            },
            ContentFinding::GoalDeadlineBeforeStartWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/start":"2026-06-02","/goals/0/deadline":"2026-06-01"}"#,
    r#"{"/goals/0/start":"2026-06-01","/goals/0/deadline":"2026-06-01"}"#,
];
