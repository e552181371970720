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

choice! {
    /// What happens after an evaluation; section 2.5.
    pub enum NextStep {
        /// Goes on as it is.
        Keep = "keep",
        /// Goes on, changed.
        Change = "change",
        /// Ends.
        End = "end",
    }
}

choice! {
    /// An answer in an evaluation form.
    pub enum Degree {
        /// Yes.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

record! {
    /// One evaluation of a goal. Domain rows 95 and 97, section 2.5.
    pub struct Evaluation {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// The day it was made.
            date: Option<Date> => Date,
            /// How far the goal was reached.
            result: Option<EvaluationResult> => Result,
            /// What the person thinks, in own words.
            own_assessment: String => OwnAssessment,
            /// What the services think.
            text: String => Text,
            /// What helped.
            helped: String => Helped,
            /// What stood in the way.
            hindered: String => Hindered,
            /// What happens now.
            next_step: Option<NextStep> => NextStep,
            /// How it was done: a meeting, a form, a talk.
            method: String => Method,
            /// Who was there.
            present: String => Present,
            /// Who wrote it: a participant.
            by: Id => By,
        }
    }
}

record! {
    /// One evaluation of a measure. Section 2.5 (2).
    pub struct Review {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// The day it was made.
            date: Option<Date> => Date,
            /// Whether it was done as agreed.
            as_agreed: Option<Degree> => AsAgreed,
            /// Whether the extent is right.
            extent_right: Option<Degree> => ExtentRight,
            /// Whether the right one is responsible.
            responsible_right: Option<Degree> => ResponsibleRight,
            /// What it has meant.
            effect: String => Effect,
            /// What happens now.
            next_step: Option<NextStep> => NextStep,
            /// Who wrote it: a participant.
            by: Id => By,
        }
    }
}

record! {
    /// One evaluation of how the work goes: meetings, coordinator, cooperation. Rows 96 and 98,
    /// section 2.5 (3).
    pub struct ProcessEvaluation {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// The day it was made.
            date: Option<Date> => Date,
            /// How it was done: a meeting, a form, a talk.
            method: String => Method,
            /// Who was there.
            present: String => Present,
            /// Whether the plan is in use.
            in_use: Option<Degree> => InUse,
            /// Whether the right people take part.
            right_people: Option<Degree> => RightPeople,
            /// Whether the meetings are useful.
            useful_meetings: Option<Degree> => UsefulMeetings,
            /// Whether the coordinator can be reached.
            coordinator_available: Option<Degree> => CoordinatorAvailable,
            /// Whether the person was heard.
            heard: Option<Degree> => Heard,
            /// Whether the person got information that could be understood.
            well_informed: Option<Degree> => WellInformed,
            /// Anything else, in own words.
            text: String => Text,
            /// The person was told how to complain; row 98.
            told_how_to_complain: bool => ToldHowToComplain,
            /// Who wrote it: a participant.
            by: Id => By,
        }
    }
}
