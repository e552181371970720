//! A goal has a measure, or a sub-goal (delmål) that has one.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{Goal, ListName, Path, Target};
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
    if goal.measures.is_empty() && goal.goals.is_empty() {
        found.add(
            Path::list(Target::Entry(goal.id.clone()), ListName::Measures),
            FindingText::GoalWithoutMeasure { goal: goal.title.clone() },
            FindingText::GoalWithoutMeasureWayOut,
        );
    }
}

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"h","title":"Skole","goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}]}"#,
];
