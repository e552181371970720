//! No more is written than is needed (setting `limits.textHint`, 2000 characters).

use crate::plan::{Field, Goal, Id, Measure, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `text-too-long`. No more is written than is needed (setting `limits.textHint`, 2000 characters).
pub static RULE: Rule = Rule {
    code: "text-too-long",
    level: Level::Reminder,
    source: Source::Row(65, "S1"),
    check: Check::Everywhere { plan: check_plan, goal: check_goal, measure: check_measure },
};

fn check_plan(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    for need in plan.needs.iter() {
        look(
            &need.id,
            [(&need.now, Field::Now), (&need.need, Field::Need), (&need.expected, Field::Expected)],
            context,
            found,
        );
    }
}

fn check_goal(goal: &Goal, context: &Context, found: &mut Found<'_>) {
    let texts = [(&goal.own_words, Field::OwnWords), (&goal.description, Field::Description)];
    look(&goal.id, texts, context, found);
}

fn check_measure(measure: &Measure, context: &Context, found: &mut Found<'_>) {
    let texts = [
        (&measure.extent, Field::Extent),
        (&measure.how, Field::How),
        (&measure.reason, Field::Reason),
        (&measure.effect, Field::Effect),
    ];
    look(&measure.id, texts, context, found);
}

fn look<const N: usize>(id: &Id, texts: [(&String, Field); N], context: &Context, found: &mut Found<'_>) {
    let most = context.settings.text_hint;
    for (text, field) in texts {
        // A character is at least a byte, so most texts are judged without counting.
        if text.len() > most && text.chars().count() > most {
            found.add(
                Path::field(id, field),
                ContentFinding::TextTooLong { most: most.to_string() },
                ContentFinding::TextTooLongWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/measures/0/how":"Vi møtes hver dag"}"#,
    r#"{"/goals/0/measures/0/how":"Vi går på mandag"}"#,
];
