//! Numbers of eleven digits that stand for a person: date, individual number, two control digits.
//!
//! The date needs a year to exist in, and the number does not tell its century; so a date is right
//! when any century has it. 29 February of year 00 stands in 2000, that of 97 in none.

use super::{
    Checked, Environment, NumberCode, NumberKind, NumberLevel, Series, cleaned, control, digits_of, exactly,
};

/// The date as the digits tell it: day and month without their shifts, and two digits of a year.
struct Told {
    day: u32,
    month: u32,
    year: u32,
}

/// What the digits say before they are judged.
struct Read {
    kind: NumberKind,
    series: Option<Series>,
    told: Option<Told>,
}

/// Judges a number of a person.
pub fn check(text: &str, environment: Environment, wanted: Option<NumberKind>) -> Checked {
    let digits = match exactly(&cleaned(text), 11) {
        Ok(digits) => digits,
        Err(code) => {
            let mut checked = Checked::of(wanted);
            checked.wrong(code);
            return checked;
        }
    };
    let read = read(&digits);
    let mut checked = Checked { series: read.series, ..Checked::of(Some(read.kind)) };
    if !read.has_sound_date() {
        checked.wrong(NumberCode::NoSuchDate);
    }
    checked.rule = control::of_person(&digits);
    match checked.rule {
        None => checked.wrong(NumberCode::WrongControlDigits),
        Some(super::ControlRule::From2032) => checked.say(NumberLevel::Hint, NumberCode::OnlyValidFrom2032),
        Some(super::ControlRule::Old) => {}
    }
    if checked.valid {
        allowed(&mut checked, environment);
    } else {
        // A number that is wrong anyway is told what is wrong, not since when it might be right.
        checked.findings.retain(|finding| finding.level == NumberLevel::Error);
    }
    if wanted.is_some_and(|wanted| wanted != read.kind) {
        checked.say(NumberLevel::Error, NumberCode::OtherKind);
    }
    checked
}

/// Adds what the environment has against a number whose digits are right.
fn allowed(checked: &mut Checked, environment: Environment) {
    let found = match (environment, checked.series, checked.kind) {
        (Environment::Prod, Some(Series::Plus65 | Series::Plus80), _) => {
            (NumberLevel::Error, NumberCode::TestNumberInProd)
        }
        (Environment::Prod, Some(Series::Plus40), _) => (NumberLevel::Error, NumberCode::HNumberInProd),
        (Environment::Prod, None, Some(NumberKind::HelpNumber)) => {
            (NumberLevel::Hint, NumberCode::HelpNumberInProd)
        }
        (Environment::Test, Some(Series::Real), _) => (NumberLevel::Error, NumberCode::RealNumberInTest),
        (Environment::Prod | Environment::Test, _, _) => return,
    };
    checked.say(found.0, found.1);
}

/// Whether day and month, and the year's two last digits, are others than those of a date of birth
/// given as year, month and day. Nothing, when the number holds no date that can be read.
///
/// The number is never the source of a date of birth: from 2032 it does not tell the century.
///
/// ```
/// use individuell_plan::number::differs_from_birth_date;
/// assert_eq!(differs_from_birth_date("15838547718", (1985, 3, 15)), Some(false));
/// assert_eq!(differs_from_birth_date("15838547718", (1985, 3, 16)), Some(true));
/// assert_eq!(differs_from_birth_date("81000001082", (1985, 3, 15)), None);
/// ```
pub fn differs_from_birth_date(text: &str, (year, month, day): (i32, u32, u32)) -> Option<bool> {
    let read = read(&exactly(&cleaned(text), 11).ok()?);
    let told = read.told.filter(exists)?;
    let same_year = u32::try_from(year.rem_euclid(100)) == Ok(told.year);
    Some(!(same_year && told.month == month && told.day == day))
}

/// Whether the text is eleven digits that begin with a date, as masking shows it.
pub fn begins_with_date(cleaned: &str) -> bool {
    let digits = digits_of(cleaned).filter(|digits| digits.len() == 11);
    digits.is_some_and(|digits| read(&digits).kind != NumberKind::HelpNumber)
}

impl Read {
    fn has_sound_date(&self) -> bool {
        self.kind == NumberKind::HelpNumber || self.told.as_ref().is_some_and(exists)
    }
}

/// Takes eleven digits apart. The ranges of the shifts do not overlap.
fn read(digits: &[u32]) -> Read {
    let pair = |at: usize| {
        let digit = |at: usize| digits.get(at).copied().unwrap_or_default();
        digit(at).saturating_mul(10).saturating_add(digit(at.saturating_add(1)))
    };
    let (day, month, year) = (pair(0), pair(2), pair(4));
    if day >= 80 {
        return Read { kind: NumberKind::HelpNumber, series: None, told: None };
    }
    let is_d_number = (41..=71).contains(&day);
    let shifts = [(Series::Real, 0), (Series::Plus40, 40), (Series::Plus65, 65), (Series::Plus80, 80)];
    let shifted = shifts.into_iter().find_map(|(series, shift)| {
        let month = month.checked_sub(shift).filter(|month| (1..=12).contains(month))?;
        Some((series, month))
    });
    let series = shifted.map(|(series, _)| series);
    let kind = match (is_d_number, series) {
        (true, _) => NumberKind::DNumber,
        (false, Some(Series::Plus40)) => NumberKind::HNumber,
        (false, _) => NumberKind::BirthNumber,
    };
    let day = if is_d_number { day.saturating_sub(40) } else { day };
    Read { kind, series, told: shifted.map(|(_, month)| Told { day, month, year }) }
}

/// Whether any century has the date. Among 1900 to 2099 every year divisible by four is a leap
/// year but 1900, and 2000, with the same two digits, is one.
fn exists(told: &Told) -> bool {
    let days = match told.month {
        2 if told.year.is_multiple_of(4) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (1..=days).contains(&told.day)
}
