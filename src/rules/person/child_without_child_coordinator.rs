//! A child may have a right to a child coordinator (barnekoordinator).

use crate::plan::{ListName, ParticipantRole, Path, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `child-without-child-coordinator`. A child may have a right to a child coordinator (barnekoordinator).
pub static RULE: Rule = Rule {
    code: "child-without-child-coordinator",
    level: Level::Reminder,
    source: Source::Row(24, "S4"),
    check: Check::Plan(check),
};

fn check(_plan: &Plan, context: &Context, found: &mut Found<'_>) {
    if circle::is_child_of(context, 0) && !circle::has_role(context, ParticipantRole::ChildCoordinator) {
        found.add(
            Path::list(Target::Plan, ListName::Participants),
            PeopleFinding::ChildWithoutChildCoordinator,
            PeopleFinding::ChildWithoutChildCoordinatorWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/person/birthDate":"2014-09-15","/person/ownView":"Jeg vil ut","/startUp/childMet":"2026-01-15","/consents/0/by":null,"/consents/0/onBehalfAs":"parent","/consents/1/by":null,"/consents/1/onBehalfAs":"parent"}"#,
    r#"{"/person/birthDate":"2014-09-15","/person/ownView":"Jeg vil ut","/startUp/childMet":"2026-01-15","/participants/-":{"id":"b","name":"Bente Test","roles":["child-coordinator"],"organisation":"Kommunen","sector":"health","mobile":"+4790000003","email":"bente@example.com","presence":"called-in"},"/consents/0/by":null,"/consents/0/onBehalfAs":"parent","/consents/1/by":null,"/consents/1/onBehalfAs":"parent","/consents/1/covers":["k","f","b"]}"#,
];
