//! Transfer (overføring) to another coordinator or place, closing (avslutning), and what has been
//! noted in the journal. Domain sections 1.8 and 1.9.

use super::choice::choice;
use super::date::Date;
use super::id::Id;
use super::record::record;

choice! {
    /// What is handed over; row 105.
    pub enum TransferType {
        /// Another coordinator takes over.
        Coordinator = "coordinator",
        /// From hospital to municipality.
        ToMunicipality = "to-municipality",
        /// From municipality to hospital.
        ToHospital = "to-hospital",
        /// The person moves.
        Moved = "moved",
        /// Another department or unit.
        Unit = "unit",
    }
}

record! {
    /// A transfer of information and responsibility. Rows 105-108.
    pub struct Transfer {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// What is handed over.
            kind_of: Option<TransferType> => Type,
            /// Who hands over: a participant.
            from_who: Id => FromWho,
            /// Who takes over: a participant.
            to_who: Id => ToWho,
            /// The day it takes effect.
            date: Option<Date> => Date,
            /// Why.
            reason: String => Reason,
            /// What was handed over.
            handed_over: String => HandedOver,
            /// The meeting of old and new; row 106.
            meeting_held: Option<Date> => MeetingHeld,
            /// Handed over in writing; row 106.
            documented: Option<Date> => Documented,
            /// The person was told.
            person_informed: Option<Date> => PersonInformed,
            /// The leader was told; rows 106 and 107.
            leader_informed: Option<Date> => LeaderInformed,
            /// The coordinating unit was told who is new; row 107.
            unit_notified: Option<Date> => UnitNotified,
            /// The others with a part in the plan were told.
            partners_informed: Option<Date> => PartnersInformed,
            /// The new one has taken over; row 108.
            accepted: Option<Date> => Accepted,
        }
    }
}

record! {
    /// Closing of the plan. Rows 109-111: four confirmations, a day and a reason.
    pub struct Closing {
        fields {
            /// The last day of the plan.
            date: Option<Date> => Date,
            /// Why it ends.
            reason: String => Reason,
            /// Agreed with the person.
            clarified: Option<Date> => Clarified,
            /// The person was told to come back if things change.
            told_to_return: Option<Date> => ToldToReturn,
            /// The leader was told.
            leader_informed: Option<Date> => LeaderInformed,
            /// The coordinating unit was told.
            unit_notified: Option<Date> => UnitNotified,
            /// The others with a part in the plan were told.
            partners_informed: Option<Date> => PartnersInformed,
            /// Report or epicrisis sent; row 110.
            reported: Option<Date> => Reported,
            /// What stands when the plan ends, and what the person manages alone; row 111.
            text: String => Text,
        }
    }
}

record! {
    /// On which day each thing was noted in the journal. Rows 114-122; the plan cannot know.
    pub struct Journal {
        fields {
            /// That information was given; row 114.
            information_noted: Option<Date> => InformationNoted,
            /// What the person wants, and whether criteria are met; row 115.
            wish_noted: Option<Date> => WishNoted,
            /// Consent, and what it covers; row 116.
            consent_noted: Option<Date> => ConsentNoted,
            /// Whether a coordinator was offered and appointed, and the grounds; row 117.
            coordinator_noted: Option<Date> => CoordinatorNoted,
            /// The names of the coordinators; row 118.
            names_noted: Option<Date> => NamesNoted,
            /// Main points, partners and time frames; rows 119 and 122.
            main_points_noted: Option<Date> => MainPointsNoted,
            /// The signed form was sent to the coordinating unit; rows 68 and 121.
            consent_form_sent: Option<Date> => ConsentFormSent,
        }
    }
}
