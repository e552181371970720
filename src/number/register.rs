//! Numbers out of a register that is not of persons, and codes of places: digits, lengths, and one
//! control digit.

use super::{Checked, NumberCode, NumberKind, NumberLevel, cleaned, control, digits_of, exactly};

/// Judges a number of health personnel, a case of immigration, an organisation, a postcode or a
/// municipality. Of the others only their length is known.
pub fn check(text: &str, kind: NumberKind) -> Checked {
    let mut checked = Checked::of(Some(kind));
    let cleaned = cleaned(text);
    match kind {
        NumberKind::HealthPersonnel => health_personnel(&cleaned, &mut checked),
        NumberKind::Organisation => organisation(&cleaned, &mut checked),
        NumberKind::Duf => length(&cleaned, 12, &mut checked),
        NumberKind::Postcode | NumberKind::Municipality => length(&cleaned, 4, &mut checked),
        NumberKind::BirthNumber
        | NumberKind::DNumber
        | NumberKind::HelpNumber
        | NumberKind::HNumber
        | NumberKind::Phone
        | NumberKind::Email => checked.wrong(NumberCode::OtherKind),
    }
    checked
}

fn length(cleaned: &str, length: usize, checked: &mut Checked) {
    if let Err(code) = exactly(cleaned, length) {
        checked.wrong(code);
    }
}

/// There is no control digit, and no official length was found: 1 to 9 digits, mostly 5 to 7.
fn health_personnel(cleaned: &str, checked: &mut Checked) {
    match digits_of(cleaned).map(|digits| digits.len()) {
        None => checked.wrong(NumberCode::NotDigits),
        Some(5..=7) => {}
        Some(1..=9) => checked.say(NumberLevel::Hint, NumberCode::UnusualLength),
        Some(_) => checked.wrong(NumberCode::WrongLength),
    }
}

fn organisation(cleaned: &str, checked: &mut Checked) {
    match exactly(cleaned, 9) {
        Err(code) => checked.wrong(code),
        Ok(digits) if !control::of_organisation(&digits) => checked.wrong(NumberCode::WrongControlDigits),
        Ok(digits) if matches!(digits.first(), Some(8 | 9)) => {}
        Ok(_) => checked.say(NumberLevel::Hint, NumberCode::UnusualFirstDigit),
    }
}
