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
            /// The language the person wants to be spoken to in.
            language: String => Language,
            /// Telephone.
            phone: String => Phone,
            /// E-mail.
            email: String => Email,
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
