//! A participant (deltaker): a person or a unit with a part in the plan.

use super::choice::choice;
use super::date::Date;
use super::id::Id;
use super::json::Json;
use super::read::{Problem, ReadError, Trail, Value};
use super::record::record;
use super::text::Text;
use crate::limits;
use serde::{Serialize, Serializer};

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

/// The roles of one participant, in the order given, each once.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Roles(Vec<ParticipantRole>);

impl Roles {
    /// Whether the participant has the role.
    pub fn has(&self, role: ParticipantRole) -> bool {
        self.0.contains(&role)
    }

    /// The roles.
    pub fn iter(&self) -> impl Iterator<Item = ParticipantRole> + '_ {
        self.0.iter().copied()
    }
}

impl FromIterator<ParticipantRole> for Roles {
    fn from_iter<I: IntoIterator<Item = ParticipantRole>>(roles: I) -> Roles {
        let mut list = Vec::new();
        for role in roles {
            if !list.contains(&role) {
                list.push(role);
            }
        }
        Roles(list)
    }
}

impl Text for Roles {
    fn write(&self, to: &mut String) {
        self.0.write(to);
    }
}

impl Serialize for Roles {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(&self.0)
    }
}

impl Value for Roles {
    fn read(json: Json, trail: &mut Trail) -> Result<Roles, ReadError> {
        let items = match json {
            Json::Null => return Ok(Roles::default()),
            Json::List(items) => items,
            Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => {
                return Err(trail.error(Problem::WantList));
            }
        };
        if items.len() > limits::ROLES {
            return Err(trail.error(Problem::TooMany));
        }
        let mut roles = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            let role = trail.index(index, |trail| {
                let unknown = trail.error(Problem::UnknownValue);
                <Option<ParticipantRole>>::read(item, trail)?.ok_or(unknown)
            })?;
            roles.push(role);
        }
        Ok(roles.into_iter().collect())
    }
    fn to_json(&self) -> Json {
        if self.0.is_empty() {
            return Json::Null;
        }
        Json::List(self.0.iter().map(|role| Json::text(role.word())).collect())
    }
}

record! {
    /// A participant, letter b. FHIR `CareTeam.participant`.
    ///
    /// Telephone and e-mail are for access and notices; other participants do not see them
    /// (domain 3.2).
    pub struct Participant {
        always {
            /// The id, unique in the plan.
            id: Id = "id",
            /// The name of the person or unit.
            name: String = "name" => Name,
        }
        fields {
            /// What they are in the plan.
            roles: Roles => Roles,
            /// Where they work.
            organisation: String => Organisation,
            /// The sector.
            sector: Option<Sector> => Sector,
            /// Telephone.
            phone: String => Phone,
            /// E-mail.
            email: String => Email,
            /// First day they take part.
            from: Option<Date> => From,
            /// Last day they take part.
            to: Option<Date> => To,
        }
    }
}

impl Participant {
    /// Whether they take part on a day; an open end has no bound.
    pub fn takes_part_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}
