//! The person the plan belongs to (planeier), and the period the plan covers.

use super::date::Date;
use super::record::record;

record! {
    /// The person. FHIR `Patient`.
    ///
    /// The birth date is a field of its own: nothing is ever derived from the number.
    pub struct Person {
        fields {
            /// The full name.
            name: String => Name,
            /// The birth date.
            birth_date: Option<Date> => BirthDate,
            /// The identity number, as digits. Shown masked.
            number: String => Number,
            /// Where the person lives.
            address: String => Address,
            /// Telephone.
            phone: String => Phone,
            /// E-mail.
            email: String => Email,
            /// The language the person wants to be spoken to in; row 124.
            language: String => Language,
            /// Whether an interpreter is needed, and for which language; lead text of the rule.
            interpreter: String => Interpreter,
            /// Ethnic and cultural background that matters for the plan; lead text of the rule.
            culture: String => Culture,
            /// How to talk with the person: aids, pace, signs; section 2.3.
            communication: String => Communication,
            /// Family and others close to the person; section 2.3.
            network: String => Network,
            /// What the person likes; section 2.3.
            interests: String => Interests,
            /// The story so far, in short; section 2.3.
            background: String => Background,
            /// What others should know; section 2.3.
            good_to_know: String => GoodToKnow,
            /// The child's own view, kept apart from the parents'; row 86.
            own_view: String => OwnView,
        }
    }
}

record! {
    /// The plan period (planperiode), letter g. FHIR `CarePlan.period`.
    pub struct Period {
        fields {
            /// First day.
            start: Option<Date> => Start,
            /// Last day.
            end: Option<Date> => End,
        }
    }
}

impl Period {
    /// Whether a day lies inside; an open end has no bound.
    ///
    /// ```
    /// use individuell_plan::plan::{Date, Period};
    /// let period = Period { start: Date::parse("2026-01-01"), ..Period::default() };
    /// assert!(!period.covers(Date::parse("2025-12-31").unwrap()));
    /// assert!(period.covers(Date::parse("2031-01-01").unwrap()));
    /// ```
    pub fn covers(&self, day: Date) -> bool {
        self.start.is_none_or(|start| start <= day) && self.end.is_none_or(|end| day <= end)
    }
}

impl Person {
    /// The age on a day, in whole years; `None` when the birth date is not known or later.
    ///
    /// ```
    /// use individuell_plan::plan::{Date, Person};
    /// let child = Person { birth_date: Date::parse("2014-05-03"), ..Person::default() };
    /// assert_eq!(child.age_on(Date::parse("2026-05-02").unwrap()), Some(11));
    /// assert_eq!(child.age_on(Date::parse("2026-05-03").unwrap()), Some(12));
    /// ```
    pub fn age_on(&self, day: Date) -> Option<i32> {
        let born = self.birth_date.filter(|born| *born <= day)?;
        let years = day.parts().0.saturating_sub(born.parts().0);
        Some(if born.plus_years(years) <= day { years } else { years.saturating_sub(1) })
    }
}
