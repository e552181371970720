//! What the plan builds on and links to: needs, supporting information, sub-plans, cooperation,
//! expectations, open questions, life transitions.

use super::choice::choice;
use super::date::Date;
use super::id::Id;
use super::record::record;

record! {
    /// A need (behov) in one life area: now, and as expected. Letter a; row 11, section 2.3.
    pub struct Need {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// The life area.
            life_area: String => LifeArea,
            /// How things are now.
            now: String => Now,
            /// What is needed now.
            need: String => Need,
            /// What will be needed later.
            expected: String => Expected,
            /// The day it was mapped.
            date: Option<Date> => Date,
            /// Who wrote it: a participant.
            by: Id => By,
        }
    }
}

choice! {
    /// What sort of supporting information it is; rows 12, 130 and 138.
    pub enum InformationType {
        /// An assessment or report.
        Assessment = "assessment",
        /// A change in health.
        Health = "health",
        /// A change in functioning.
        Functioning = "functioning",
        /// An admission to hospital.
        Admission = "admission",
        /// Anything else.
        Other = "other",
    }
}

record! {
    /// Supporting information. FHIR `CarePlan.supportingInfo`. Row 12.
    pub struct Information {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
            /// What it is.
            title: String => Title,
        }
        fields {
            /// What sort.
            kind_of: Option<InformationType> => Type,
            /// The day.
            date: Option<Date> => Date,
            /// Where it comes from.
            source: String => Source,
            /// Where it is kept.
            location: String => Location,
            /// What matters in it.
            text: String => Text,
            /// The day the contact doctor was told; rows 130 and 138.
            passed_on: Option<Date> => PassedOn,
        }
    }
}

choice! {
    /// What sort of plan is linked; row 6, section 2.1.
    pub enum SubPlanType {
        /// Treatment plan (behandlingsplan).
        Treatment = "treatment",
        /// Crisis plan (kriseplan).
        Crisis = "crisis",
        /// Education plan (individuell opplæringsplan).
        Education = "education",
        /// Habilitation or rehabilitation plan.
        Habilitation = "habilitation",
        /// Activity plan of the labour and welfare service (Nav).
        Activity = "activity",
        /// Child welfare plan (tiltaksplan).
        ChildWelfare = "child-welfare",
        /// Training programme.
        Training = "training",
        /// Anything else.
        Other = "other",
    }
}

record! {
    /// A plan made by one service, linked and not copied. FHIR `CarePlan.partOf`. Row 6.
    pub struct SubPlan {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
            /// What it is called.
            title: String => Title,
        }
        fields {
            /// What sort.
            kind_of: Option<SubPlanType> => Type,
            /// Who keeps it: a participant.
            responsible: Id => Responsible,
            /// Where it is kept.
            location: String => Location,
            /// The day it was made.
            date: Option<Date> => Date,
            /// Last day it holds.
            to: Option<Date> => To,
            /// What others should know of it.
            text: String => Text,
        }
    }
}

choice! {
    /// How much a cooperation is needed; letter i.
    pub enum Necessity {
        /// Necessary (nødvendig).
        Necessary = "necessary",
        /// Desirable (ønskelig).
        Desirable = "desirable",
    }
}

record! {
    /// Cooperation with somebody outside the group. Letter i.
    pub struct Cooperation {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
            /// With whom.
            name: String => Name,
        }
        fields {
            /// How much it is needed.
            necessity: Option<Necessity> => Necessity,
            /// What about.
            text: String => Text,
            /// Telephone.
            phone: String => Phone,
            /// E-mail.
            email: String => Email,
            /// Who keeps in touch: a participant.
            responsible: Id => Responsible,
        }
    }
}

choice! {
    /// What somebody expects something of; rows 83, 84 and 93.
    pub enum ExpectationAbout {
        /// Of the coordinator.
        Coordinator = "coordinator",
        /// Of the group.
        Group = "group",
        /// Of the person.
        Person = "person",
        /// Of the cooperation: who contacts whom next, and when.
        Contact = "contact",
    }
}

record! {
    /// An expectation, said aloud at the start. Rows 83, 84 and 93.
    pub struct Expectation {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// Who expects it: a participant.
            by: Id => By,
            /// Of whom or what.
            about: Option<ExpectationAbout> => About,
            /// What is expected.
            text: String => Text,
            /// Who makes contact next: a participant.
            who: Id => Who,
            /// When.
            date: Option<Date> => Date,
        }
    }
}

record! {
    /// An open question: «I don't know, I will find out». Row 132.
    pub struct Question {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
            /// What is asked.
            title: String => Title,
        }
        fields {
            /// Who asks: a participant.
            by: Id => By,
            /// Who finds out: a participant.
            responsible: Id => Responsible,
            /// By when.
            deadline: Option<Date> => Deadline,
            /// The answer.
            reply: String => Reply,
            /// The day it was answered.
            answered: Option<Date> => Answered,
        }
    }
}

record! {
    /// A change in life that is prepared (livsovergang): another school, moving out. Row 102.
    pub struct Transition {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
            /// What changes.
            title: String => Title,
        }
        fields {
            /// When.
            date: Option<Date> => Date,
            /// Who prepares it: a participant.
            responsible: Id => Responsible,
            /// What must be ready.
            text: String => Text,
            /// The day everything was ready.
            prepared: Option<Date> => Prepared,
        }
    }
}
