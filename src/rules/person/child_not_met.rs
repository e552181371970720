//! The coordinator has met the child.

use crate::plan::{Field, Part, Path, Plan, PlanStatus};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `child-not-met`. The coordinator has met the child.
pub static RULE: Rule = Rule {
    code: "child-not-met",
    level: Level::Reminder,
    source: Source::Row(86, "S3"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if context.status == PlanStatus::InUse
        && circle::is_child_of(context, 0)
        && plan.start_up.child_met.is_none()
    {
        found.add(
            Path::part(Part::StartUp, Field::ChildMet),
            PeopleFinding::ChildNotMet,
            PeopleFinding::ChildNotMetWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/person/birthDate":"2014-09-15","/person/ownView":"Jeg vil ut","/participants/-":{"id":"b","name":"Bente Test","roles":["child-coordinator"],"organisation":"Kommunen","sector":"health","mobile":"+4790000003","email":"bente@example.com","presence":"called-in"},"/consents/0/by":null,"/consents/0/onBehalfAs":"parent","/consents/1/by":null,"/consents/1/onBehalfAs":"parent","/consents/1/covers":["k","f","b"]}"#,
    r#"{"/person/birthDate":"2014-09-15","/person/ownView":"Jeg vil ut","/startUp/childMet":"2026-03-01","/participants/-":{"id":"b","name":"Bente Test","roles":["child-coordinator"],"organisation":"Kommunen","sector":"health","mobile":"+4790000003","email":"bente@example.com","presence":"called-in"},"/consents/0/by":null,"/consents/0/onBehalfAs":"parent","/consents/1/by":null,"/consents/1/onBehalfAs":"parent","/consents/1/covers":["k","f","b"]}"#,
];
