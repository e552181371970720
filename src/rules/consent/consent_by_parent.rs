//! Who is 16 or older as a rule answers for themself, also where a parent has consented before.

use crate::access::AGE_OF_HEALTH_MAJORITY;
use crate::consent::{Authority, answered_as, authority, has_answered_since};
use crate::plan::{ConsentCapacity, Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ConsentText;

/// `consent-by-parent`. Who is 16 or older as a rule answers for themself, also where a parent has
/// consented before.
pub static RULE: Rule = Rule {
    code: "consent-by-parent",
    level: Level::Reminder,
    source: Source::Row(73, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let Some(age) = context.age.filter(|age| *age >= AGE_OF_HEALTH_MAJORITY) else { return };
    let by_parent = context
        .consents
        .iter()
        .filter(|one| one.holds_on(context.today) && answered_as(plan, one) == Some(ConsentCapacity::Parent));
    for consent in by_parent {
        let is_parent = authority(consent, &context.participants, context.today) != Authority::Missing;
        if is_parent && !has_answered_since(plan, consent, &[ConsentCapacity::Self_], context.today) {
            let name = plan.participant(&consent.by).map_or_else(String::new, |giver| giver.name.clone());
            found.add(
                Path::field(&consent.id, Field::By),
                ConsentText::ByParent { name, age: age.to_string() },
                ConsentText::ByParentWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/participants/-":{"id":"mor","name":"Mor Test","roles":["parent"],"sector":"family","presence":"called-in"},"/consents/1/by":"mor","/consents/1/onBehalfAs":"parent"}"#,
    r#"{"/participants/-":{"id":"mor","name":"Mor Test","roles":["parent"],"sector":"family","presence":"called-in"},"/consents/1/by":"mor","/consents/1/onBehalfAs":"parent","/person/birthDate":null}"#,
];
