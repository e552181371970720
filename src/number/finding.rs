//! What can be said of a number: codes with a level. The sentences stand in `words`.

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberLevel {
    /// It cannot stand in what somebody types.
    Error,
    /// It may stand, and should be looked at.
    Warning,
    /// Worth a second look, and often right.
    Hint,
}

impl NumberLevel {
    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            NumberLevel::Error => "error",
            NumberLevel::Warning => "warning",
            NumberLevel::Hint => "hint",
        }
    }
}

/// A finding: what, and how serious.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NumberFinding {
    /// What was found.
    pub code: NumberCode,
    /// How serious it is.
    pub level: NumberLevel,
}

/// Declares the codes with their words, so that none lacks one.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $code:ident = $word:literal,)+) => {
        /// What was found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum NumberCode {
            $($(#[doc = $doc])+ $code,)+
        }

        impl NumberCode {
            /// Every code.
            pub const ALL: &'static [NumberCode] = &[$(NumberCode::$code,)+];

            /// The stable word in JSON.
            ///
            /// ```
            /// use individuell_plan::number::NumberCode;
            /// assert_eq!(NumberCode::NoSuchDate.word(), "no-such-date");
            /// ```
            pub fn word(self) -> &'static str {
                match self {
                    $(NumberCode::$code => $word,)+
                }
            }
        }
    };
}

codes! {
    /// Too few or too many digits for the kind.
    WrongLength = "wrong-length",
    /// Something else than digits.
    NotDigits = "not-digits",
    /// The date is in no calendar, or the month in no series.
    NoSuchDate = "no-such-date",
    /// The control digits do not fit the others.
    WrongControlDigits = "wrong-control-digits",
    /// A person's number of another kind than the one asked for.
    OtherKind = "other-kind",
    /// A test person where real people are.
    TestNumberInProd = "test-number-in-prod",
    /// A number that is either an institution's own or a test person's, where real people are.
    HNumberInProd = "h-number-in-prod",
    /// A help number where real people are.
    HelpNumberInProd = "help-number-in-prod",
    /// A number that can be a real person's where only test persons are.
    RealNumberInTest = "real-number-in-test",
    /// A number that can only have been given out from 2032.
    OnlyValidFrom2032 = "only-valid-from-2032",
    /// Another day than the date of birth written elsewhere.
    BirthDateDiffers = "birth-date-differs",
    /// A number of health personnel with unusually few or many digits.
    UnusualLength = "unusual-length",
    /// An organisation whose number begins with another digit than 8 or 9.
    UnusualFirstDigit = "unusual-first-digit",
    /// A phone number in no series of the national plan.
    NotInNumberPlan = "not-in-number-plan",
    /// A phone that gets no text messages.
    NotMobile = "not-mobile",
    /// No address for e-mail.
    NotAnAddress = "not-an-address",
}
