//! A measure (tiltak): what is done, how much of it, how, by whom and by when.

use super::choice::choice;
use super::comment::Comment;
use super::date::Date;
use super::evaluation::Review;
use super::id::Id;
use super::record::record;
use super::several::References;

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

choice! {
    /// How binding a measure is: a plan gives no right to services. Rows 2, 52, 67 and 132.
    pub enum Standing {
        /// Somebody wishes it.
        Wish = "wish",
        /// Those concerned have agreed. FHIR `ServiceRequest.intent` `plan`.
        Agreed = "agreed",
        /// Decided by vedtak. FHIR `ServiceRequest.intent` `order`.
        Decided = "decided",
        /// Not possible now; the reason says why.
        NotPossible = "not-possible",
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
            id: Id => Id,
            /// What is done. FHIR `ServiceRequest.code.text`.
            title: String => Title,
        }
        fields {
            /// The extent (omfang), letter e: how much and how often.
            extent: String => Extent,
            /// How it is carried out (gjennomføring), letter f.
            how: String => How,
            /// The participant who is responsible, letter e. FHIR `ServiceRequest.performer`.
            responsible: Id => Responsible,
            /// Others who carry a part of it: participants.
            contributors: References => Contributors,
            /// The day the responsible one accepted; row 51.
            accepted: Option<Date> => Accepted,
            /// Who accepted: a participant, for a unit the one who answers for it.
            accepted_by: Id => AcceptedBy,
            /// First day.
            start: Option<Date> => Start,
            /// Day by which it is done; row 20.
            deadline: Option<Date> => Deadline,
            /// Where it stands; empty is read as planned.
            status: Option<MeasureStatus> => Status,
            /// How binding it is; empty is read as agreed.
            standing: Option<Standing> => Standing,
            /// Why it is not possible now, or why it ended; row 132.
            reason: String => Reason,
            /// The day of the decision (vedtak).
            decision_date: Option<Date> => DecisionDate,
            /// Its reference.
            decision_reference: String => DecisionReference,
            /// The life area it belongs to. FHIR `ServiceRequest.category`.
            life_area: String => LifeArea,
            /// Who proposed it: a participant.
            proposed_by: Id => ProposedBy,
            /// Other goals it serves. FHIR `resource-pertainsToGoal`.
            also_for: References => AlsoFor,
            /// Day of its next evaluation; row 97.
            evaluate: Option<Date> => Evaluate,
            /// What came of it. FHIR `activity.outcomeCodeableConcept`.
            effect: String => Effect,
        }
        more {
            /// How it develops, oldest first; section 2.3. FHIR `CarePlan.activity.progress`.
            log: LogEntry => Log,
            /// How it was judged, oldest first; section 2.5.
            reviews: Review => Reviews,
            /// What people say of it, oldest first.
            comments: Comment => Comments,
        }
    }
}

record! {
    /// A note on how a measure develops. FHIR `Annotation`.
    pub struct LogEntry {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// The day.
            date: Option<Date> => Date,
            /// Who: a participant.
            by: Id => By,
            /// What happened.
            text: String => Text,
        }
    }
}

impl Measure {
    /// Whether nothing more will happen with it for now, so that no clock runs.
    pub fn is_closed(&self) -> bool {
        self.status.is_some_and(MeasureStatus::is_closed) || self.standing == Some(Standing::NotPossible)
    }
}
