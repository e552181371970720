//! Numbers of people and services, and their kin: identity numbers, the register of health
//! personnel, organisations, phones, e-mail, postcodes and municipalities.
//!
//! It judges digits and dates and nothing else, and it derives nothing: no age, no gender, no
//! century. No text made here holds a number; findings are codes. Whether a number is in use, only
//! its register knows.

mod contact;
mod control;
mod finding;
mod mask;
mod person;
mod register;

pub use contact::{phone_shown, phone_stored};
pub use finding::{NumberCode, NumberFinding, NumberLevel};
pub use mask::masked;
pub use person::differs_from_birth_date;

/// Where the component runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Environment {
    /// Real people.
    #[default]
    Prod,
    /// Test persons only.
    Test,
}

impl Environment {
    /// The environment of a word in JSON.
    ///
    /// ```
    /// use individuell_plan::number::Environment;
    /// assert_eq!(Environment::of("test"), Some(Environment::Test));
    /// ```
    pub fn of(word: &str) -> Option<Environment> {
        match word {
            "prod" => Some(Environment::Prod),
            "test" => Some(Environment::Test),
            _ => None,
        }
    }
}

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberKind {
    /// National identity number (fødselsnummer).
    BirthNumber,
    /// For people who stay for less than six months (D-nummer).
    DNumber,
    /// The health service's own number where no other is known (felles hjelpenummer).
    HelpNumber,
    /// One institution's own number (H-nummer); its month is that of Nav's test persons too.
    HNumber,
    /// Number in the register of health personnel (HPR-nummer).
    HealthPersonnel,
    /// Number of a case at the directorate of immigration (DUF-nummer).
    Duf,
    /// Number of an organisation (organisasjonsnummer).
    Organisation,
    /// Phone number.
    Phone,
    /// E-mail address.
    Email,
    /// Postcode (postnummer).
    Postcode,
    /// Number of a municipality (kommunenummer).
    Municipality,
}

impl NumberKind {
    /// Every kind.
    pub const ALL: [NumberKind; 11] = [
        NumberKind::BirthNumber,
        NumberKind::DNumber,
        NumberKind::HelpNumber,
        NumberKind::HNumber,
        NumberKind::HealthPersonnel,
        NumberKind::Duf,
        NumberKind::Organisation,
        NumberKind::Phone,
        NumberKind::Email,
        NumberKind::Postcode,
        NumberKind::Municipality,
    ];

    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            NumberKind::BirthNumber => "birth-number",
            NumberKind::DNumber => "d-number",
            NumberKind::HelpNumber => "common-help-number",
            NumberKind::HNumber => "h-number",
            NumberKind::HealthPersonnel => "hpr",
            NumberKind::Duf => "duf",
            NumberKind::Organisation => "organisation",
            NumberKind::Phone => "phone",
            NumberKind::Email => "email",
            NumberKind::Postcode => "postcode",
            NumberKind::Municipality => "municipality",
        }
    }

    /// The kind of a word in JSON.
    ///
    /// ```
    /// use individuell_plan::number::NumberKind;
    /// assert_eq!(NumberKind::of("hpr"), Some(NumberKind::HealthPersonnel));
    /// assert_eq!(NumberKind::of("passport"), None);
    /// ```
    pub fn of(word: &str) -> Option<NumberKind> {
        NumberKind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether it is one of the eleven-digit numbers of a person.
    pub fn is_of_person(self) -> bool {
        matches!(
            self,
            NumberKind::BirthNumber | NumberKind::DNumber | NumberKind::HelpNumber | NumberKind::HNumber
        )
    }
}

/// Which series the month of a person's number is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Series {
    /// Months 01-12: real people.
    Real,
    /// Months 41-52: H-numbers of an institution, and test persons of Nav. The digits do not tell which.
    Plus40,
    /// Months 66-77: test persons of Norsk helsenett.
    Plus65,
    /// Months 81-92: test persons of Skatteetaten.
    Plus80,
}

/// Which rule the first control digit follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlRule {
    /// The remainder is 0: every number given out until 2032.
    Old,
    /// The remainder is 1, 2 or 3: only numbers given out from 1 January 2032.
    From2032,
}

impl ControlRule {
    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            ControlRule::Old => "old",
            ControlRule::From2032 => "2032",
        }
    }
}

/// What there is to say of a number. It holds no digit of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The kind asked for; of a person's number, the kind that its digits tell.
    pub kind: Option<NumberKind>,
    /// Whether digits and date are right. What the environment forbids is a finding, not this.
    pub valid: bool,
    /// The rule that its control digits follow, when it is a person's number and they are right.
    pub rule: Option<ControlRule>,
    /// The series, when it is a person's number with a date.
    pub series: Option<Series>,
    /// What a person is told.
    pub findings: Vec<NumberFinding>,
}

impl Checked {
    /// The same as it is told of what was imported: errors become warnings, since nothing that
    /// came in is dropped or stops an import.
    ///
    /// ```
    /// use individuell_plan::number::{Environment, NumberKind, NumberLevel, check};
    /// let wrong = check("994598758", Environment::Prod, Some(NumberKind::Organisation)).imported();
    /// assert!(!wrong.valid && wrong.findings.iter().all(|finding| finding.level == NumberLevel::Warning));
    /// ```
    pub fn imported(mut self) -> Checked {
        for finding in &mut self.findings {
            if finding.level == NumberLevel::Error {
                finding.level = NumberLevel::Warning;
            }
        }
        self
    }

    /// The same for a host that takes no help numbers in production: the hint becomes an error.
    ///
    /// ```
    /// use individuell_plan::number::{Environment, NumberLevel, check};
    /// let help = check("81000001082", Environment::Prod, None).without_help_numbers();
    /// assert_eq!(help.findings.first().map(|finding| finding.level), Some(NumberLevel::Error));
    /// ```
    pub fn without_help_numbers(mut self) -> Checked {
        for finding in &mut self.findings {
            if finding.code == NumberCode::HelpNumberInProd {
                finding.level = NumberLevel::Error;
            }
        }
        self
    }

    fn of(kind: Option<NumberKind>) -> Checked {
        Checked { kind, valid: true, rule: None, series: None, findings: Vec::new() }
    }

    /// Adds what makes it no number of its kind.
    fn wrong(&mut self, code: NumberCode) {
        self.valid = false;
        self.say(NumberLevel::Error, code);
    }

    fn say(&mut self, level: NumberLevel, code: NumberCode) {
        self.findings.push(NumberFinding { code, level });
    }
}

/// Judges a number as it was typed: as the kind asked for, else as a number of a person.
///
/// A number of a person is told by its digits which kind it is. When it is another than the kind
/// asked for, `kind` says what it is and a finding says so.
///
/// ```
/// use individuell_plan::number::{ControlRule, Environment, NumberKind, check};
/// let synthetic = check("158385 47734", Environment::Test, None);
/// assert!(synthetic.valid);
/// assert_eq!((synthetic.kind, synthetic.rule), (Some(NumberKind::BirthNumber), Some(ControlRule::From2032)));
/// // In production the digits are as right, but a test person has no place.
/// let in_prod = check("15838547734", Environment::Prod, None);
/// assert!(in_prod.valid && in_prod.findings.iter().any(|finding| finding.code.word() == "test-number-in-prod"));
/// ```
pub fn check(text: &str, environment: Environment, wanted: Option<NumberKind>) -> Checked {
    match wanted {
        None => person::check(text, environment, None),
        Some(kind) if kind.is_of_person() => person::check(text, environment, Some(kind)),
        Some(NumberKind::Phone) => contact::check_phone(text),
        Some(NumberKind::Email) => contact::check_email(text),
        Some(kind) => register::check(text, kind),
    }
}

/// The text without the spaces, dots and hyphens that people put between digits.
///
/// ```
/// use individuell_plan::number::cleaned;
/// assert_eq!(cleaned(" 158385\u{a0}477-18 "), "15838547718");
/// ```
pub fn cleaned(text: &str) -> String {
    // The dashes U+2010 to U+2015 and the minus sign are what word processors make of a hyphen.
    let stripped =
        |c: char| c.is_whitespace() || matches!(c, '.' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    text.chars().filter(|c| !stripped(*c)).collect()
}

/// The values of digits 0-9, or nothing when there is any other character.
fn digits_of(cleaned: &str) -> Option<Vec<u32>> {
    cleaned.chars().map(|c| c.to_digit(10)).collect()
}

/// What is wrong with a text that should have been so many digits.
fn exactly(cleaned: &str, length: usize) -> Result<Vec<u32>, NumberCode> {
    match digits_of(cleaned) {
        None => Err(NumberCode::NotDigits),
        Some(digits) if digits.len() == length => Ok(digits),
        Some(_) => Err(NumberCode::WrongLength),
    }
}
