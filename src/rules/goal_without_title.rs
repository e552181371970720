//! A goal says what is wanted.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Field, Goal, Path};
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

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":" ","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
];
