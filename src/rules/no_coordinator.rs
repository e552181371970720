//! The plan has a main coordinator today.

use super::{Check, Context, Found, Level, Rule, Source};
use crate::plan::{ListName, Path, Plan, Target};
use crate::words::FindingText;

/// `no-coordinator`. The plan has a main coordinator today.
pub static RULE: Rule = Rule {
    code: "no-coordinator",
    level: Level::Gap,
    source: Source::Letter('c'),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if context.coordinators().next().is_none() {
        found.add(
            Path::list(Target::Plan, ListName::Participants),
            FindingText::NoCoordinator,
            FindingText::NoCoordinatorWayOut,
        );
    }
}

/// A plan that triggers the rule on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"],"to":"2026-02-28"},{"id":"f","name":"Fastlege Test"}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"f","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
    r#"{"period":{"start":"2026-01-01","end":"2026-12-31"},"evaluation":{"next":"2026-06-01","method":"Møte"},"participants":[{"id":"k","name":"Koordinator Test","roles":["coordinator"]}],"goals":[{"id":"g","title":"Lese","measures":[{"id":"m","title":"Avlastning","extent":"To timer i uka","how":"Hjemme","responsible":"k","start":"2026-02-01","deadline":"2026-05-01","status":"ongoing"}]}]}"#,
];
