//! «I don't know, I will find out»: an open question is answered by its day.

use super::{About, Clock, Runs, Tell, TickState, Ticks};
use crate::plan::{Field, Path, Plan};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;

/// `question-due`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "question-due",
    source: Source::Row(132, "S3"),
    finds: true,
    runs: Runs::Plan,
    tell: Tell::Plan(tell),
};

/// `question-due`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    for question in plan.questions.iter() {
        let is_answered = question.answered.is_some() || !question.reply.trim().is_empty();
        let Some(due) = question.deadline.filter(|_| !is_answered) else { continue };
        let about = About::new(Path::field(&question.id, Field::Deadline), Some(&question.responsible));
        ticks.by(due, context.settings.deadline_notice_days, about, |state, deadline| {
            let title = question.title.clone();
            let message = match state {
                TickState::Overdue => ClockText::QuestionOverdue { title, deadline },
                _ => ClockText::QuestionAhead { title, deadline },
            };
            (message, ClockText::QuestionWayOut)
        });
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/questions":[{"id":"q","title":"Finnes det transport?","responsible":"k","deadline":"2026-02-28"}]}"#,
    r#"{"/questions":[{"id":"q","title":"Finnes det transport?","responsible":"k","deadline":"2026-04-01"}]}"#,
];
