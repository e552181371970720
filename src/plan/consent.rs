//! Consent (samtykke), letter h: to the plan being made, and to sharing information. Domain
//! sections 1.4 and 2.4.

use super::choice::choice;
use super::date::Date;
use super::id::Id;
use super::record::record;
use super::several::{References, Words};

choice! {
    /// What a consent is about; rows 59 and 72: separate questions with separate answers.
    pub enum ConsentAbout {
        /// That a plan is made.
        Plan = "plan",
        /// That information is shared.
        Exchange = "exchange",
        /// That the general practitioner and partners are told; who opposes has declined it.
        Inform = "inform",
    }
}

choice! {
    /// What was answered.
    pub enum ConsentDecision {
        /// Consent was given.
        Given = "given",
        /// It was refused; row 71.
        Declined = "declined",
        /// It was given before and taken back.
        Withdrawn = "withdrawn",
    }
}

choice! {
    /// In what capacity somebody consents; rows 35 and 73.
    pub enum ConsentCapacity {
        /// For oneself.
        Self_ = "self",
        /// As a parent.
        Parent = "parent",
        /// As a guardian (verge).
        Guardian = "guardian",
        /// As next of kin.
        NextOfKin = "next-of-kin",
    }
}

choice! {
    /// In what form consent was given; row 66, section 2.4.
    pub enum ConsentForm {
        /// On a signed form.
        Signed = "signed",
        /// By electronic signature.
        Electronic = "electronic",
        /// By word of mouth, and recorded.
        Oral = "oral",
    }
}

record! {
    /// A consent. FHIR `Consent`. Rows 59-73.
    pub struct Consent {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// What it is about.
            about: Option<ConsentAbout> => About,
            /// What was answered.
            decision: Option<ConsentDecision> => Decision,
            /// Who answered: a participant.
            by: Id => By,
            /// In what capacity.
            on_behalf_as: Option<ConsentCapacity> => OnBehalfAs,
            /// The day.
            date: Option<Date> => Date,
            /// First day it holds.
            from: Option<Date> => From,
            /// Last day it holds.
            to: Option<Date> => To,
            /// With whom information is shared: participants; row 64.
            covers: References => Covers,
            /// Which sorts of information; rows 62 and 64.
            information_types: Words => InformationTypes,
            /// What is left out: a topic or a person; section 2.4.
            limits: String => Limits,
            /// What for; section 2.4.
            text: String => Text,
            /// In what form.
            form: Option<ConsentForm> => Form,
            /// Where it was signed.
            signed_at: String => SignedAt,
            /// The day information about it was given; row 60.
            informed: Option<Date> => Informed,
            /// Who informed: a participant; row 60.
            informed_by: Id => InformedBy,
            /// The day it was taken back.
            withdrawn: Option<Date> => Withdrawn,
            /// Where the form is kept; section 2.4.
            kept_at: String => KeptAt,
        }
    }
}

impl Consent {
    /// Whether it holds on a day.
    ///
    /// ```
    /// use individuell_plan::plan::{Consent, ConsentDecision, Date};
    /// let consent = Consent {
    ///     decision: Some(ConsentDecision::Given), date: Date::parse("2026-01-10"),
    ///     withdrawn: Date::parse("2026-02-01"), ..Consent::default()
    /// };
    /// assert!(consent.holds_on(Date::parse("2026-01-31").unwrap()));
    /// assert!(!consent.holds_on(Date::parse("2026-02-01").unwrap()));
    /// ```
    pub fn holds_on(&self, day: Date) -> bool {
        self.decision == Some(ConsentDecision::Given) && self.held_on(day)
    }

    /// The day it was answered, or else the first day it was to hold. One without either is taken
    /// for the oldest.
    pub fn answered(&self) -> Option<Date> {
        self.date.or(self.from)
    }

    /// Whether on a day it is a no: declined, or given and taken back.
    ///
    /// ```
    /// use individuell_plan::plan::{Consent, ConsentDecision, Date};
    /// let day = Date::parse("2026-02-01");
    /// let consent = Consent {
    ///     decision: Some(ConsentDecision::Declined), date: day, ..Consent::default()
    /// };
    /// assert!(consent.is_no_on(day.unwrap()));
    /// assert!(!consent.is_no_on(day.unwrap().plus_days(-1)));
    /// ```
    pub fn is_no_on(&self, day: Date) -> bool {
        match self.decision {
            Some(ConsentDecision::Declined) => self.answered().is_none_or(|answered| answered <= day),
            Some(ConsentDecision::Withdrawn) => self.withdrawn.is_none_or(|withdrawn| withdrawn <= day),
            Some(ConsentDecision::Given) => self.withdrawn.is_some_and(|withdrawn| withdrawn <= day),
            None => false,
        }
    }

    /// The day of the no, where it is written.
    pub fn said_no_on(&self) -> Option<Date> {
        if self.decision == Some(ConsentDecision::Declined) { self.answered() } else { self.withdrawn }
    }

    /// Whether it was given and held on a day, though it may have been taken back since.
    pub fn held_on(&self, day: Date) -> bool {
        matches!(self.decision, Some(ConsentDecision::Given | ConsentDecision::Withdrawn))
            && self.first_day().is_some_and(|first| first <= day)
            && self.to.is_none_or(|last| day <= last)
            && self.withdrawn.is_none_or(|withdrawn| day < withdrawn)
    }

    /// The first day it holds.
    fn first_day(&self) -> Option<Date> {
        self.from.or(self.date)
    }

    /// Whether it can be shown that it was given: by whom, and in what form.
    pub fn is_recorded(&self) -> bool {
        self.date.is_some() && self.form.is_some()
    }
}
