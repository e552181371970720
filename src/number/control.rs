//! Control digits by modulus 11: those of a person's number and that of an organisation.

use super::ControlRule;

const FIRST: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const ORGANISATION: [u32; 9] = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/// What is left of the weighted sum. Digits are below 10, so that no sum overflows; the
/// saturating form only says so to the compiler.
fn remainder(weights: &[u32], digits: &[u32]) -> u32 {
    let products = weights.iter().zip(digits).map(|(weight, digit)| weight.saturating_mul(*digit));
    products.fold(0, u32::saturating_add) % 11
}

/// The rule that the eleven digits of a person's number follow; the second control digit has one
/// rule only.
pub fn of_person(digits: &[u32]) -> Option<ControlRule> {
    match (remainder(&FIRST, digits), remainder(&SECOND, digits)) {
        (0, 0) => Some(ControlRule::Old),
        (1..=3, 0) => Some(ControlRule::From2032),
        _ => None,
    }
}

/// Whether the nine digits of an organisation fit. Eight digits that would need the control 10
/// fit no ninth.
pub fn of_organisation(digits: &[u32]) -> bool {
    remainder(&ORGANISATION, digits) == 0
}
