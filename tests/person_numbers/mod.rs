//! Makes person numbers to judge: a beginning of nine digits, and the control digits that leave a
//! chosen remainder. It shares nothing with what it tests, and keeps no number.

/// What the first control digit leaves: by the old rule, by that of 2032, and by none.
pub const REMAINDERS: [u32; 5] = [0, 1, 2, 3, 4];

/// The number of a beginning whose first control digit leaves a remainder, and whose second is
/// right. Nothing, when a control digit would be 10: such beginnings are not given out.
pub fn with_controls(date: &str, individual: u32, remainder: u32) -> Option<String> {
    let mut digits: Vec<u32> =
        format!("{date}{individual:03}").chars().filter_map(|c| c.to_digit(10)).collect();
    for (weights, remainder) in
        [(&[3, 7, 6, 1, 8, 9, 4, 5, 2][..], remainder), (&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2][..], 0)]
    {
        let sum: u32 = weights.iter().zip(&digits).map(|(weight, digit)| weight * digit).sum();
        let control = (11 + remainder - sum % 11) % 11;
        digits.push(control);
        if control == 10 {
            return None;
        }
    }
    Some(digits.iter().map(u32::to_string).collect())
}

/// Individual numbers that look drawn and are the same on every machine and in every language: the
/// test in Node draws them too.
pub struct Individuals(u32);

impl Individuals {
    pub fn new() -> Individuals {
        Individuals(20_261_122)
    }

    pub fn draw(&mut self) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) % 1000
    }
}
