//! Start-up (oppstart): from the first sign of a need to a group that works. Domain section 1.5.

use super::choice::choice;
use super::date::Date;
use super::id::Id;
use super::record::record;

choice! {
    /// What the person wants; rows 71 and 115.
    pub enum StartWish {
        /// A coordinator and a plan.
        PlanAndCoordinator = "plan-and-coordinator",
        /// A coordinator, and no plan.
        CoordinatorOnly = "coordinator-only",
        /// Neither.
        Declined = "declined",
        /// Has not decided.
        Undecided = "undecided",
    }
}

choice! {
    /// Yes or no, where an empty field means that nobody has answered.
    pub enum YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

choice! {
    /// Who started the plan; rows 76 and 77.
    pub enum Origin {
        /// The municipality.
        Municipality = "municipality",
        /// The specialist health service.
        Hospital = "hospital",
        /// A plan made before, elsewhere.
        EarlierPlan = "earlier-plan",
    }
}

record! {
    /// How the plan came about. Each day here is one on which something was done.
    pub struct StartUp {
        fields {
            /// The need was seen; row 74.
            need_seen: Option<Date> => NeedSeen,
            /// Who reported it; row 79.
            reported_by: String => ReportedBy,
            /// Information about coordinator and plan was given; rows 60, 75 and 114.
            informed: Option<Date> => Informed,
            /// Who gave it: a participant.
            informed_by: Id => InformedBy,
            /// What the person wants; row 115.
            wish: Option<StartWish> => Wish,
            /// Whether the criteria for a plan are met; row 115.
            criteria_met: Option<YesNo> => CriteriaMet,
            /// The person declined; row 71.
            declined: Option<Date> => Declined,
            /// What was declined, and what was said; row 71.
            declined_what: String => DeclinedWhat,
            /// Why a coordinator was offered or appointed, or not; row 117.
            grounds: String => Grounds,
            /// The application came in; row 79.
            applied: Option<Date> => Applied,
            /// The day of the decision (vedtak); row 79.
            decision_date: Option<Date> => DecisionDate,
            /// Its reference; row 79.
            decision_reference: String => DecisionReference,
            /// Who started the plan; rows 76 and 77.
            origin: Option<Origin> => Origin,
            /// The municipality took over a plan begun elsewhere; row 76.
            taken_over: Option<Date> => TakenOver,
            /// The coordinating unit (koordinerende enhet) was told; rows 78, 79 and 83.
            unit_notified: Option<Date> => UnitNotified,
            /// The hospital told the home municipality; rows 78 and 85.
            municipality_contacted: Option<Date> => MunicipalityContacted,
            /// Who the person wishes as coordinator; row 37.
            wished_coordinator: String => WishedCoordinator,
            /// Where there is a plan from before; row 7, section 2.3.
            other_plan: String => OtherPlan,
            /// It was fetched, with consent; row 69.
            other_plan_fetched: Option<Date> => OtherPlanFetched,
            /// The first talk, at home or at the office; row 83.
            first_talk: Option<Date> => FirstTalk,
            /// The coordinator met the child; row 86.
            child_met: Option<Date> => ChildMet,
            /// The coordinator was trained; rows 40 and 41.
            coordinator_trained: Option<Date> => CoordinatorTrained,
            /// All who carry parts of the plan were contacted; row 56.
            partners_contacted: Option<Date> => PartnersContacted,
            /// The general practitioner was told, unless the person opposes; row 72.
            doctor_informed: Option<Date> => DoctorInformed,
        }
    }
}
