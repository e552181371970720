//! An open question has somebody who finds out, and a day.

use crate::plan::{Field, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `question-without-owner-or-date`. An open question has somebody who finds out, and a day.
pub static RULE: Rule = Rule {
    code: "question-without-owner-or-date",
    level: Level::Reminder,
    source: Source::Row(132, "S3"),
    check: Check::Plan(check),
};

fn check(plan: &Plan, _context: &Context, found: &mut Found<'_>) {
    for question in plan.questions.iter() {
        let answered = question.answered.is_some() || !question.reply.trim().is_empty();
        let field = if question.responsible.is_empty() {
            Field::Responsible
        } else if question.deadline.is_none() {
            Field::Deadline
        } else {
            continue;
        };
        if !answered {
            found.add(
                Path::field(&question.id, field),
                ContentFinding::QuestionWithoutOwnerOrDate { title: question.title.clone() },
                ContentFinding::QuestionWithoutOwnerOrDateWayOut,
            );
        }
    }
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/questions":[{"id":"q","title":"Kan skyss dekkes?","responsible":"k"}]}"#,
    r#"{"/questions":[{"id":"q","title":"Kan skyss dekkes?","responsible":"k","deadline":"2026-06-01"}]}"#,
];
