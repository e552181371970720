//! Evaluation (evaluering): when and how the plan is evaluated, and what was found of a goal.

use super::choice::choice;
use super::date::Date;
use super::id::Id;
use super::record::record;

record! {
    /// When and how the plan is evaluated. Letter g; domain row 4: both a time and a method.
    pub struct EvaluationPlan {
        fields {
            /// The next evaluation.
            next: Option<Date> => Next,
            /// How it is done: a meeting, a form, a talk.
            method: String => Method,
        }
    }
}

choice! {
    /// How far a goal was reached. FHIR `Goal.achievementStatus`.
    pub enum EvaluationResult {
        /// The goal is reached.
        Reached = "reached",
        /// Reached in part.
        Partly = "partly",
        /// Not reached.
        NotReached = "not-reached",
        /// Still being worked at.
        Ongoing = "ongoing",
    }
}

record! {
    /// One evaluation of a goal. Domain rows 95 and 97.
    pub struct Evaluation {
        always {
            /// The id, unique in the plan.
            id: Id = "id",
        }
        fields {
            /// The day it was made.
            date: Option<Date> => Date,
            /// How far the goal was reached.
            result: Option<EvaluationResult> => Result,
            /// What was found, in words.
            text: String => Text,
            /// Who wrote it: a participant.
            by: Id => By,
        }
    }
}
