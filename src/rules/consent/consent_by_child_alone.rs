//! Where the person was under 16 when they consented, a parent or guardian as a rule has consented
//! too.

use crate::access::AGE_OF_HEALTH_MAJORITY;
use crate::consent::answered_as;
use crate::plan::{ConsentCapacity, Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source, circle};
use crate::words::ConsentText;

/// `consent-by-child-alone`. Where the person was under 16 when they consented, a parent or
/// guardian as a rule has consented too.
pub static RULE: Rule = Rule {
    code: "consent-by-child-alone",
    level: Level::Reminder,
    source: Source::Row(73, "S1"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let own = context
        .consents
        .iter()
        .filter(|one| one.holds_on(context.today) && answered_as(plan, one) == Some(ConsentCapacity::Self_));
    for consent in own {
        let age = consent.answered().and_then(|day| plan.person.age_on(day));
        let Some(age) = age.filter(|age| *age < AGE_OF_HEALTH_MAJORITY) else { continue };
        let others = consent.about.into_iter().flat_map(|about| circle::valid(context, about));
        let grown_up = [Some(ConsentCapacity::Parent), Some(ConsentCapacity::Guardian)];
        if !others.into_iter().any(|other| grown_up.contains(&answered_as(plan, other))) {
            found.add(
                Path::field(&consent.id, Field::By),
                ConsentText::ByChildAlone { age: age.to_string() },
                ConsentText::ByChildAloneWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] =
    [r#"{"/consents/1/date":"2002-05-02"}"#, r#"{"/consents/1/date":"2002-05-03"}"#];
