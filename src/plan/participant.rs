//! A participant (deltaker): a person or a unit with a part in the plan.

use super::choice::choice;
use super::date::Date;
use super::id::Id;
use super::record::record;
use super::several::Roles;

choice! {
    /// What somebody is in the plan. Domain section 1.2; one may be several.
    pub enum ParticipantRole {
        /// The person the plan belongs to (planeier).
        Person = "person",
        /// Parent (foresatt).
        Parent = "parent",
        /// Guardian (verge).
        Guardian = "guardian",
        /// Next of kin (pårørende).
        NextOfKin = "next-of-kin",
        /// The main coordinator (koordinator), letter c.
        Coordinator = "coordinator",
        /// Coordinator in the specialist health service.
        HospitalCoordinator = "hospital-coordinator",
        /// Child coordinator (barnekoordinator).
        ChildCoordinator = "child-coordinator",
        /// Pathway coordinator (forløpskoordinator).
        PathwayCoordinator = "pathway-coordinator",
        /// Contact doctor (kontaktlege).
        ContactDoctor = "contact-doctor",
        /// Contact psychologist (kontaktpsykolog).
        ContactPsychologist = "contact-psychologist",
        /// General practitioner (fastlege).
        GeneralPractitioner = "general-practitioner",
        /// Anybody else who takes part (deltaker).
        Participant = "participant",
        /// Substitute for the coordinator (stedfortreder).
        Substitute = "substitute",
        /// Contact in the coordinating unit (koordinerende enhet).
        CoordinatingUnit = "coordinating-unit",
    }
}

choice! {
    /// Whether a participant is one person or a unit with changing people; section 2.3.
    pub enum ParticipantType {
        /// One person.
        Person = "person",
        /// A unit.
        Unit = "unit",
    }
}

choice! {
    /// How often somebody takes part; row 48.
    pub enum Presence {
        /// A fixed member of the group (fast).
        Fixed = "fixed",
        /// Called in when needed (ved behov).
        CalledIn = "called-in",
    }
}

choice! {
    /// The sector a participant works in. Domain rows 8 and 128.
    pub enum Sector {
        /// Health and care.
        Health = "health",
        /// School and kindergarten.
        School = "school",
        /// The labour and welfare service (NAV).
        Nav = "nav",
        /// Child welfare (barnevern).
        ChildWelfare = "child-welfare",
        /// Family and network.
        Family = "family",
        /// Anything else.
        Other = "other",
    }
}

impl ParticipantRole {
    /// Whether it is the person's own, or of somebody who is there for the person and not for a
    /// service.
    pub fn is_private(self) -> bool {
        use ParticipantRole::{Guardian, NextOfKin, Parent, Person};
        matches!(self, Person | Parent | Guardian | NextOfKin)
    }
}

record! {
    /// A participant, letter b. FHIR `CareTeam.participant`.
    ///
    /// Numbers, telephone and e-mail are for access and notices; other participants do not see
    /// them (domain 3.2).
    pub struct Participant {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
            /// The name of the person or unit.
            name: String => Name,
        }
        fields {
            /// What they are in the plan; row 28.
            roles: Roles => Roles,
            /// A person or a unit.
            kind_of: Option<ParticipantType> => Type,
            /// Mother, neighbour, friend: who a private person is to the person.
            relation: String => Relation,
            /// What they are by profession.
            profession: String => Profession,
            /// Where they work.
            organisation: String => Organisation,
            /// The sector; rows 8 and 128.
            sector: Option<Sector> => Sector,
            /// National identity number; row 45. Shown masked.
            number: String => Number,
            /// Number in the register of health personnel (HPR); rows 22 and 45.
            hpr_number: String => HealthPersonnelNumber,
            /// Telephone; row 57.
            phone: String => Phone,
            /// Mobile, for notices; row 45.
            mobile: String => Mobile,
            /// E-mail; row 45.
            email: String => Email,
            /// When they can be reached; row 57.
            hours: String => Hours,
            /// Fixed, or called in when needed; row 48.
            presence: Option<Presence> => Presence,
            /// What they will contribute, letter d.
            contribution: String => Contribution,
            /// The day they accepted their part of the responsibility; row 51.
            accepted: Option<Date> => Accepted,
            /// First day they take part.
            from: Option<Date> => From,
            /// Last day they take part.
            to: Option<Date> => To,
            /// The day they got access to the plan; row 125.
            access_given: Option<Date> => AccessGiven,
            /// First day of access; row 55.
            access_from: Option<Date> => AccessFrom,
            /// Last day of access; row 55.
            access_to: Option<Date> => AccessTo,
            /// The day they were trained in the plan; row 125.
            trained: Option<Date> => Trained,
        }
        more {
            /// When they were appointed to a coordinating role, oldest first.
            appointments: Appointment => Appointments,
            /// Who stands in for them, and when; row 34.
            substitutes: Substitute => Substitutes,
        }
    }
}

record! {
    /// An appointment (oppnevning) to a coordinating role. Rows 23, 36, 39 and 82.
    pub struct Appointment {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// The role.
            role: Option<ParticipantRole> => Role,
            /// First day.
            from: Option<Date> => From,
            /// Last day.
            to: Option<Date> => To,
            /// The leader who appointed; row 39.
            appointed_by: String => AppointedBy,
            /// Why this one.
            grounds: String => Grounds,
            /// First contact with the person; row 82.
            first_contact: Option<Date> => FirstContact,
            /// Why first contact took more than two weeks; row 82.
            first_contact_reason: String => FirstContactReason,
            /// Why it ended.
            reason: String => Reason,
        }
    }
}

record! {
    /// Somebody who stands in (vikar), for one meeting or longer. Row 34.
    pub struct Substitute {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// Who: a participant.
            who: Id => Who,
            /// First day.
            from: Option<Date> => From,
            /// Last day.
            to: Option<Date> => To,
            /// The day the substitute was told what is needed.
            informed: Option<Date> => Informed,
        }
    }
}

choice! {
    /// What a contact is for.
    pub enum ContactPurpose {
        /// The coordinating unit (koordinerende enhet); row 31.
        CoordinatingUnit = "coordinating-unit",
        /// The coordinating unit of the hospital; row 112.
        HospitalUnit = "hospital-unit",
        /// The responsible leader; row 39.
        Leader = "leader",
        /// Help with the plan as a tool (superbruker); row 33.
        Support = "support",
        /// Complaints; rows 80 and 113.
        Complaint = "complaint",
        /// Disagreement between services; row 112.
        Disagreement = "disagreement",
    }
}

record! {
    /// Somebody to turn to who takes no part in the plan. Rows 31, 33, 39, 112 and 113.
    pub struct Contact {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
            /// The name of the person or unit.
            name: String => Name,
        }
        fields {
            /// What for.
            purpose: Option<ContactPurpose> => Purpose,
            /// Where they work.
            organisation: String => Organisation,
            /// Telephone.
            phone: String => Phone,
            /// E-mail.
            email: String => Email,
            /// When they can be reached.
            hours: String => Hours,
            /// More about it.
            text: String => Text,
        }
    }
}

impl Participant {
    /// Whether they take part on a day; an open end has no bound.
    pub fn takes_part_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Whether they hold a role on a day. Where there are appointments to the role, those decide;
    /// otherwise they hold it as long as they take part.
    ///
    /// ```
    /// use individuell_plan::plan::*;
    /// let former = Appointment {
    ///     role: Some(ParticipantRole::Coordinator), to: Date::parse("2026-01-31"), ..Appointment::default()
    /// };
    /// let participant = Participant {
    ///     roles: [ParticipantRole::Coordinator].into_iter().collect(),
    ///     appointments: [former].into_iter().collect(),
    ///     ..Participant::default()
    /// };
    /// assert!(!participant.holds_on(ParticipantRole::Coordinator, Date::parse("2026-02-01").unwrap()));
    /// ```
    pub fn holds_on(&self, role: ParticipantRole, day: Date) -> bool {
        let mut to_it =
            self.appointments.iter().filter(|appointment| appointment.role == Some(role)).peekable();
        let appointed = to_it.peek().is_none() || to_it.any(|appointment| appointment.covers(day));
        self.roles.has(&role) && self.takes_part_on(day) && appointed
    }
}

impl Appointment {
    /// Whether a day lies within it; an open end has no bound.
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

impl Substitute {
    /// Whether a day lies within it; an open end has no bound.
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}
