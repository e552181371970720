//! A group is no larger than it works well (setting `limits.groupSize`, 12).

use crate::plan::{ListName, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `large-group`. A group is no larger than it works well (setting `limits.groupSize`, 12).
pub static RULE: Rule = Rule {
    code: "large-group",
    level: Level::Reminder,
    source: Source::Row(49, "S0"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let count = circle::today(context).count();
    if count > context.settings.group_size {
        found.add(
            Path::list(Target::Plan, ListName::Participants),
            PeopleFinding::LargeGroup { count: count.to_string() },
            PeopleFinding::LargeGroupWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/-":{"id":"naboen","name":"Mor Test","roles":["parent"],"presence":"called-in"},"/consents/1/covers":["k","f","naboen"]}"#,
    r#"{"/participants/-":{"id":"naboen","name":"Mor Test","roles":["parent"],"presence":"called-in","from":"2026-03-02"},"/consents/1/covers":["k","f","naboen"]}"#,
];
