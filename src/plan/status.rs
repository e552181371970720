//! Where the plan stands, and the moves that lead from one standing to another.

use super::choice::choice;
use super::date::Date;
use super::id::Id;
use super::record::record;

choice! {
    /// Where the plan stands. FHIR `CarePlan.status`; domain 5.2.
    pub enum PlanStatus {
        /// Being made (utkast). FHIR `draft`.
        Draft = "draft",
        /// In use (i bruk). FHIR `active`.
        InUse = "in-use",
        /// Resting for a time. FHIR `on-hold`.
        Paused = "paused",
        /// Ended (avsluttet). FHIR `completed`.
        Closed = "closed",
        /// Ended because consent was withdrawn (samtykke trukket). FHIR `revoked`.
        Revoked = "revoked",
        /// Made by mistake. FHIR `entered-in-error`.
        EnteredInError = "entered-in-error",
    }
}

impl PlanStatus {
    /// Whether nothing of the plan's content changes any more, until it is reopened.
    pub fn is_locked(self) -> bool {
        matches!(self, PlanStatus::Closed | PlanStatus::Revoked | PlanStatus::EnteredInError)
    }

    /// Whether a plan may go from here to there in one move.
    ///
    /// ```
    /// use individuell_plan::plan::PlanStatus::{Closed, Draft, InUse, Paused};
    /// assert!(Draft.leads_to(InUse) && Closed.leads_to(InUse));
    /// assert!(!Draft.leads_to(Paused));
    /// ```
    pub fn leads_to(self, next: PlanStatus) -> bool {
        use PlanStatus::{Closed, Draft, EnteredInError, InUse, Paused, Revoked};
        match self {
            Draft => matches!(next, InUse | Closed | Revoked | EnteredInError),
            InUse => matches!(next, Paused | Closed | Revoked | EnteredInError),
            Paused => matches!(next, InUse | Closed | Revoked | EnteredInError),
            Closed => matches!(next, InUse | Draft | EnteredInError),
            Revoked => matches!(next, Draft | Closed | EnteredInError),
            EnteredInError => matches!(next, Draft),
        }
    }
}

choice! {
    /// What sort of plan it is. Domain rows 1 and 9, section 3.3.
    pub enum PlanType {
        /// An individual plan (individuell plan).
        IndividualPlan = "individual-plan",
        /// A log that is handed on from service to service (stafettlogg), 0-18 years.
        RelayLog = "relay-log",
    }
}

choice! {
    /// Whether there is a plan yet. Domain rows 9 and 10.
    pub enum PlanMode {
        /// A whole plan.
        Plan = "plan",
        /// A coordinator and a group without a plan (enkelt samspill).
        CoordinatorOnly = "coordinator-only",
    }
}

record! {
    /// A move from one status to another, kept for ever. FHIR `Provenance`.
    pub struct StatusChange {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// Where the plan stood afterwards.
            status: Option<PlanStatus> => Status,
            /// The day.
            date: Option<Date> => Date,
            /// Who moved it: a participant.
            by: Id => By,
            /// Why.
            reason: String => Reason,
        }
    }
}
