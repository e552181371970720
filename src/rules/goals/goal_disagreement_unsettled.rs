//! Where somebody does not agree with a goal, it is talked through. The last answer of each counts.

use crate::plan::{Agreement, AgreementAnswer, Field, Goal, Path};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `goal-disagreement-unsettled`. Where somebody does not agree with a goal, it is talked through. The
/// last answer of each counts.
pub static RULE: Rule = Rule {
    code: "goal-disagreement-unsettled",
    level: Level::Reminder,
    source: Source::Row(52, "S3"),
    check: Check::Goal(check),
};

fn check(goal: &Goal, context: &Context, found: &mut Found<'_>) {
    if goal.is_closed() {
        return;
    }
    for (index, agreement) in goal.agreements.iter().enumerate() {
        let open = matches!(agreement.answer, Some(AgreementAnswer::Disagreed | AgreementAnswer::Unsettled));
        let mut later = goal.agreements.iter().skip(index.saturating_add(1));
        if open && !later.any(|other| other.by == agreement.by && other.answer.is_some()) {
            found.add(
                Path::field(&agreement.id, Field::Answer),
                sentence(goal, agreement, context),
                ContentFinding::GoalDisagreementUnsettledWayOut,
            );
        }
    }
}

/// Says whose answer it is, where they are known by name.
fn sentence(goal: &Goal, agreement: &Agreement, context: &Context) -> ContentFinding {
    let goal = goal.title.clone();
    let who = context.participants.iter().find(|one| one.id == agreement.by).map(|one| one.name.clone());
    match who.filter(|name| !name.trim().is_empty()) {
        None => ContentFinding::GoalDisagreementUnsettled { goal },
        Some(who) if agreement.answer == Some(AgreementAnswer::Disagreed) => {
            ContentFinding::GoalDisagreedBy { who, goal }
        }
        Some(who) => ContentFinding::GoalAgreementUnsettledBy { who, goal },
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/agreements/0/answer":"unsettled"}"#,
    r#"{"/goals/0/agreements/0/answer":"unsettled","/goals/0/agreements/-":{"id":"gb","by":"p","answer":"agreed","date":"2026-02-20"}}"#,
];
