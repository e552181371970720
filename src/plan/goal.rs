//! A goal (hovedmål), its parts (delmål), measures and evaluations.

use super::evaluation::Evaluation;
use super::id::Id;
use super::measure::Measure;
use super::record::record;

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
            id: Id = "id",
            /// The goal in a few words, the person's own where possible.
            title: String = "title" => Title,
        }
        fields {
            /// More about it.
            description: String => Description,
            /// Whose goal it is: a participant. FHIR `Goal.expressedBy`.
            owner: Id => Owner,
        }
        lists {
            /// Smaller goals on the way (delmål). FHIR goal-relationship `milestone`.
            goals: Goal = "goals",
            /// The measures that lead to the goal.
            measures: Measure = "measures",
            /// How the goal was judged, oldest first.
            evaluations: Evaluation = "evaluations",
        }
    }
}
