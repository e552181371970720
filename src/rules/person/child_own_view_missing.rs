//! A child's own view stands in the plan, apart from the parents'. From seven, the child is to be heard.

use crate::plan::{Field, Part, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::PeopleFinding;

/// `child-own-view-missing`. A child's own view stands in the plan, apart from the parents'. From seven,
/// the child is to be heard.
pub static RULE: Rule = Rule {
    code: "child-own-view-missing",
    level: Level::Reminder,
    source: Source::Row(86, "S3"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let silent = context.coordinator_only || !plan.person.own_view.trim().is_empty();
    if !silent && circle::is_child_of(context, 7) {
        found.add(
            Path::part(Part::Person, Field::OwnView),
            PeopleFinding::ChildOwnViewMissing,
            PeopleFinding::ChildOwnViewMissingWayOut,
        );
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/person/birthDate":"2018-09-15","/startUp/childMet":"2026-01-15","/participants/-":{"id":"b","name":"Bente Test","roles":["child-coordinator"],"organisation":"Kommunen","sector":"health","mobile":"+4790000003","email":"bente@example.com","presence":"called-in"},"/consents/0/by":null,"/consents/0/onBehalfAs":"parent","/consents/1/by":null,"/consents/1/onBehalfAs":"parent","/consents/1/covers":["k","f","b"]}"#,
    r#"{"/person/birthDate":"2019-09-15","/startUp/childMet":"2026-01-15","/participants/-":{"id":"b","name":"Bente Test","roles":["child-coordinator"],"organisation":"Kommunen","sector":"health","mobile":"+4790000003","email":"bente@example.com","presence":"called-in"},"/consents/0/by":null,"/consents/0/onBehalfAs":"parent","/consents/1/by":null,"/consents/1/onBehalfAs":"parent","/consents/1/covers":["k","f","b"]}"#,
];
