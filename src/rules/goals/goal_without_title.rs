//! A goal says what is wanted.

use crate::plan::{Field, Goal, Path};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::FindingText;

/// `goal-without-title`. A goal says what is wanted.
pub static RULE: Rule = Rule {
    code: "goal-without-title",
    level: Level::Gap,
    source: Source::Letter('a'),
    check: Check::Goal(check),
};

fn check(goal: &Goal, _context: &Context, found: &mut Found<'_>) {
    if goal.title.trim().is_empty() {
        found.add(
            Path::field(&goal.id, Field::Title),
            FindingText::GoalWithoutTitle,
            FindingText::GoalWithoutTitleWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [r#"{"/goals/0/title":""}"#, r#"{"/goals/0/title":"T"}"#];
