//! What somebody says of the plan, a goal or a measure, without changing it.

use super::date::Date;
use super::id::Id;
use super::record::record;

record! {
    /// A comment. FHIR `Annotation`.
    pub struct Comment {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// Who: a participant.
            by: Id => By,
            /// The day.
            date: Option<Date> => Date,
            /// What is said.
            text: String => Text,
        }
    }
}
