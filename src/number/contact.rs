//! How somebody is reached: phone numbers by the national plan, and addresses of e-mail.
//!
//! A phone number is stored as E.164 (`+`, country and number) and shown in the groups that people
//! read. Foreign numbers are judged by length only.

use super::{Checked, NumberCode, NumberKind, NumberLevel, cleaned};

/// What a phone number is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Mobile,
    /// Machines with eight digits too.
    Fixed,
    /// Five digits, 8xx xx xxx, and machines with twelve.
    Special,
    /// Three digits, and 116 with three more: can be called in this country only.
    Short,
    Foreign,
}

struct Phone {
    used: Use,
    /// Digits without country, or with it for a foreign number.
    digits: String,
}

/// Judges a phone number. A mobile or a foreign number is right without a word, since both can get
/// a text message; others are right with a hint.
pub fn check_phone(text: &str) -> Checked {
    let mut checked = Checked::of(Some(NumberKind::Phone));
    match read(text) {
        Ok(Phone { used: Use::Mobile | Use::Foreign, .. }) => {}
        Ok(Phone { used: Use::Fixed | Use::Special | Use::Short, .. }) => {
            checked.say(NumberLevel::Hint, NumberCode::NotMobile);
        }
        Err(code) => checked.wrong(code),
    }
    checked
}

/// Judges an address of e-mail: one @, something before it, a domain with a dot, no space.
/// Stricter rules refuse addresses that work.
pub fn check_email(text: &str) -> Checked {
    let mut checked = Checked::of(Some(NumberKind::Email));
    let text = text.trim();
    let sound = text.split_once('@').is_some_and(|(name, domain)| {
        let has_dot = domain.split_once('.').is_some_and(|(first, _)| !first.is_empty());
        !name.is_empty() && has_dot && !domain.ends_with('.') && !domain.contains('@')
    });
    if !sound || text.chars().any(char::is_whitespace) {
        checked.wrong(NumberCode::NotAnAddress);
    }
    checked
}

/// A phone number as it is stored: `+4740000000`. Nothing, when it is none or cannot be called
/// from abroad.
///
/// ```
/// use individuell_plan::number::phone_stored;
/// assert_eq!(phone_stored("0047 400 00 000").as_deref(), Some("+4740000000"));
/// assert_eq!(phone_stored("113"), None);
/// ```
pub fn phone_stored(text: &str) -> Option<String> {
    let phone = read(text).ok()?;
    match phone.used {
        Use::Short => None,
        Use::Foreign => Some(format!("+{}", phone.digits)),
        Use::Mobile | Use::Fixed | Use::Special => Some(format!("+47{}", phone.digits)),
    }
}

/// A phone number as people read it; what is none stays as it was written.
///
/// ```
/// use individuell_plan::number::phone_shown;
/// assert_eq!(phone_shown("+4740000000"), "400 00 000");
/// assert_eq!(phone_shown("+4722000000"), "22 00 00 00");
/// assert_eq!(phone_shown("ring Kari"), "ring Kari");
/// ```
pub fn phone_shown(text: &str) -> String {
    let Ok(Phone { used, digits }) = read(text) else {
        return text.trim().to_owned();
    };
    match (used, digits.len()) {
        (Use::Foreign, _) => format!("+{digits}"),
        (Use::Mobile, _) => grouped(&digits, &[3, 5]),
        (Use::Special, 8) if digits.starts_with('8') => grouped(&digits, &[3, 5]),
        (_, 8) => grouped(&digits, &[2, 4, 6]),
        (_, 6) => grouped(&digits, &[3]),
        _ => digits,
    }
}

/// The digits with a space before each of these places.
fn grouped(digits: &str, places: &[usize]) -> String {
    let mut shown = String::with_capacity(digits.len().saturating_add(places.len()));
    for (at, digit) in digits.chars().enumerate() {
        if places.contains(&at) {
            shown.push(' ');
        }
        shown.push(digit);
    }
    shown
}

fn read(text: &str) -> Result<Phone, NumberCode> {
    let cleaned = cleaned(text).replace(['(', ')'], "");
    let with_country = cleaned.strip_prefix('+').or_else(|| cleaned.strip_prefix("00"));
    let digits = with_country.unwrap_or(&cleaned);
    if !digits.chars().all(|c| c.is_ascii_digit()) {
        return Err(NumberCode::NotDigits);
    }
    let (used, digits) = match (with_country, digits.strip_prefix("47")) {
        (None, _) => (national(digits)?, digits),
        (Some(_), Some(national_digits)) => (from_abroad(national_digits)?, national_digits),
        (Some(_), None) => (foreign(digits)?, digits),
    };
    Ok(Phone { used, digits: digits.to_owned() })
}

/// The national plan of Nkom. An empty text has the wrong length too.
fn national(digits: &str) -> Result<Use, NumberCode> {
    let first = digits.chars().next().unwrap_or_default();
    let starts = |series: &str| digits.starts_with(series);
    let (used, length) = match first {
        '4' | '9' => (Use::Mobile, 8),
        '5' if starts("58") => (Use::Special, 12),
        '8' => (Use::Special, 8),
        '2' | '3' | '5' | '6' | '7' => (Use::Fixed, 8),
        '0' if digits.len() == 5 && !starts("00") && !starts("01") => (Use::Special, 5),
        '1' if digits.len() == 6 && starts("116") => (Use::Short, 6),
        '1' if digits.len() == 3 => (Use::Short, 3),
        '0' | '1' if matches!(digits.len(), 3 | 5 | 6 | 8) => return Err(NumberCode::NotInNumberPlan),
        _ => return Err(NumberCode::WrongLength),
    };
    if digits.len() == length { Ok(used) } else { Err(NumberCode::WrongLength) }
}

/// What was written with this country before it: short numbers do not go with it.
fn from_abroad(digits: &str) -> Result<Use, NumberCode> {
    match national(digits)? {
        Use::Short => Err(NumberCode::NotInNumberPlan),
        used => Ok(used),
    }
}

/// 7 to 15 digits; no country begins with 0.
fn foreign(digits: &str) -> Result<Use, NumberCode> {
    match digits.len() {
        7..=15 if digits.starts_with('0') => Err(NumberCode::NotInNumberPlan),
        7..=15 => Ok(Use::Foreign),
        _ => Err(NumberCode::WrongLength),
    }
}
