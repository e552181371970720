//! A goal has a measure, or a sub-goal (delmål) that has one.

use crate::plan::{Goal, ListName, Path, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::FindingText;

/// `goal-without-measure`. A goal has a measure, or a sub-goal (delmål) that has one.
pub static RULE: Rule = Rule {
    code: "goal-without-measure",
    level: Level::Gap,
    source: Source::Letter('e'),
    check: Check::Goal(check),
};

fn check(goal: &Goal, _context: &Context, found: &mut Found<'_>) {
    // A hovedmål is carried by its delmål; each of those is asked by itself.
    if !goal.is_closed() && goal.measures.is_empty() && goal.goals.is_empty() {
        found.add(
            Path::list(Target::Entry(goal.id.clone()), ListName::Measures),
            FindingText::GoalWithoutMeasure { goal: goal.title.clone() },
            FindingText::GoalWithoutMeasureWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/goals/0/measures":[]}"#, r#"{"/goals/0/measures":[],"/goals/0/status":"completed"}"#];
