//! A measure (tiltak): what is done, how much of it, how, by whom and by when.

use super::choice::choice;
use super::date::Date;
use super::id::Id;
use super::record::record;

choice! {
    /// Where a measure stands. FHIR `ServiceRequest.status` / `activity.detail.status`.
    pub enum MeasureStatus {
        /// Agreed, not begun.
        Planned = "planned",
        /// Being done.
        Ongoing = "ongoing",
        /// Done as agreed.
        Done = "done",
        /// On hold.
        Paused = "paused",
        /// Ended before it was done.
        Cancelled = "cancelled",
    }
}

impl MeasureStatus {
    /// Whether nothing more will happen, so that no clock runs.
    pub fn is_closed(self) -> bool {
        match self {
            MeasureStatus::Done | MeasureStatus::Cancelled => true,
            MeasureStatus::Planned | MeasureStatus::Ongoing | MeasureStatus::Paused => false,
        }
    }
}

record! {
    /// A measure (tiltak). Letters e and f of the content rule; domain rows 3 and 20.
    ///
    /// ```
    /// use individuell_plan::plan::Measure;
    /// let measure = Measure { title: "Avlastning".into(), ..Measure::default() };
    /// assert!(measure.deadline.is_none());
    /// ```
    pub struct Measure {
        always {
            /// The id, unique in the plan.
            id: Id = "id",
            /// What is done. FHIR `ServiceRequest.code.text`.
            title: String = "title" => Title,
        }
        fields {
            /// The extent (omfang), letter e: how much and how often.
            extent: String => Extent,
            /// How it is carried out (gjennomføring), letter f.
            how: String => How,
            /// The participant who is responsible, letter e. FHIR `ServiceRequest.performer`.
            responsible: Id => Responsible,
            /// First day.
            start: Option<Date> => Start,
            /// Day by which it is done; row 20.
            deadline: Option<Date> => Deadline,
            /// Where it stands; empty is read as planned.
            status: Option<MeasureStatus> => Status,
        }
    }
}

impl Measure {
    /// Whether nothing more will happen with it.
    pub fn is_closed(&self) -> bool {
        self.status.is_some_and(MeasureStatus::is_closed)
    }
}
