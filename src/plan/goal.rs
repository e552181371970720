//! A goal (hovedmål), its parts (delmål), measures and evaluations, and how it is going.

use super::choice::choice;
use super::comment::Comment;
use super::date::Date;
use super::evaluation::Evaluation;
use super::id::Id;
use super::measure::Measure;
use super::record::record;

choice! {
    /// How much a goal matters beside the others. FHIR `Goal.priority`.
    pub enum Priority {
        /// First of all.
        High = "high",
        /// As the others.
        Medium = "medium",
        /// Can wait.
        Low = "low",
    }
}

choice! {
    /// Where a goal stands. FHIR `Goal.lifecycleStatus`.
    pub enum GoalStatus {
        /// Somebody wishes it; not yet agreed.
        Proposed = "proposed",
        /// Agreed and being worked at.
        Active = "active",
        /// Resting for a time.
        OnHold = "on-hold",
        /// Reached.
        Completed = "completed",
        /// Given up.
        Cancelled = "cancelled",
    }
}

record! {
    /// A goal. Letter a of the content rule; domain rows 3, 5 and 129. FHIR `Goal`.
    ///
    /// ```
    /// use individuell_plan::plan::Goal;
    /// let goal = Goal { title: "Bo for meg selv".into(), ..Goal::default() };
    /// assert!(goal.measures.is_empty());
    /// ```
    pub struct Goal {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
            /// The goal in a few words.
            title: String => Title,
        }
        fields {
            /// What the person said, word for word; row 129.
            own_words: String => OwnWords,
            /// More about it.
            description: String => Description,
            /// Whose goal it is: a participant. FHIR `Goal.expressedBy`.
            owner: Id => Owner,
            /// The life area it belongs to; section 2.3.
            life_area: String => LifeArea,
            /// How much it matters beside the others.
            priority: Option<Priority> => Priority,
            /// Where it stands; empty is read as active.
            status: Option<GoalStatus> => Status,
            /// First day.
            start: Option<Date> => Start,
            /// Day by which it is reached. FHIR `Goal.target.due[x]`.
            deadline: Option<Date> => Deadline,
            /// Day of its next evaluation; row 97.
            evaluate: Option<Date> => Evaluate,
        }
        lists {
            /// Smaller goals on the way (delmål). FHIR goal-relationship `milestone`.
            goals: Goal => Goals,
            /// The measures that lead to the goal.
            measures: Measure => Measures,
            /// How the goal was judged, oldest first.
            evaluations: Evaluation => Evaluations,
        }
        more {
            /// Who agrees with it; row 127.
            agreements: Agreement => Agreements,
            /// How it is going, oldest first.
            progress: Progress => Progress,
            /// What more and less than the goal would look like (goal attainment scaling).
            levels: AttainmentLevel => Levels,
            /// What people say of it, oldest first.
            comments: Comment => Comments,
        }
    }
}

impl Goal {
    /// Whether nobody works at it any more.
    pub fn is_closed(&self) -> bool {
        matches!(self.status, Some(GoalStatus::Completed | GoalStatus::Cancelled))
    }
}

choice! {
    /// What somebody thinks of a goal. FHIR `goal-acceptance`.
    pub enum AgreementAnswer {
        /// Agrees.
        Agreed = "agreed",
        /// Does not agree.
        Disagreed = "disagreed",
        /// Not settled (ikke avklart); row 52.
        Unsettled = "unsettled",
    }
}

record! {
    /// Whether a participant agrees with a goal. Rows 51, 52 and 127.
    pub struct Agreement {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// Who: a participant.
            by: Id => By,
            /// The answer.
            answer: Option<AgreementAnswer> => Answer,
            /// The day.
            date: Option<Date> => Date,
            /// What was said.
            text: String => Text,
        }
    }
}

choice! {
    /// How a goal is going. FHIR `Goal.achievementStatus`, all nine.
    pub enum Achievement {
        /// Being worked at.
        InProgress = "in-progress",
        /// Getting better.
        Improving = "improving",
        /// Getting worse.
        Worsening = "worsening",
        /// As before.
        NoChange = "no-change",
        /// Reached.
        Achieved = "achieved",
        /// Reached and kept up.
        Sustaining = "sustaining",
        /// Not reached.
        NotAchieved = "not-achieved",
        /// No progress.
        NoProgress = "no-progress",
        /// Cannot be reached.
        NotAttainable = "not-attainable",
    }
}

choice! {
    /// A step of goal attainment scaling.
    pub enum AttainmentStep {
        /// Much less than hoped.
        MuchLess = "-2",
        /// Less than hoped.
        Less = "-1",
        /// As hoped: the goal.
        AsHoped = "0",
        /// More than hoped.
        More = "+1",
        /// Much more than hoped.
        MuchMore = "+2",
    }
}

record! {
    /// How a goal is going on a day. FHIR `Goal.achievementStatus`, `Goal.statusDate`.
    pub struct Progress {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// The day.
            date: Option<Date> => Date,
            /// How it is going.
            achievement: Option<Achievement> => Achievement,
            /// The step reached on the goal's scale.
            level: Option<AttainmentStep> => Level,
            /// Who judged it: a participant.
            by: Id => By,
            /// What is seen.
            text: String => Text,
        }
    }
}

record! {
    /// What a step of the scale looks like for this goal. Domain section 3.4.
    pub struct AttainmentLevel {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// The step.
            level: Option<AttainmentStep> => Level,
            /// What it looks like.
            text: String => Text,
        }
    }
}
