//! Prints how person numbers are judged here, a byte for each beginning of a number: bit 0 to 3 for
//! the control digits that leave 0 to 3, bit 4 for ones that are wrong. The test in Node makes the
//! same numbers in the same order and asks two validators that are not ours.
//!
//! `cargo run --no-default-features --example numbers -- full > numbers.bin`

#[path = "../tests/person_numbers/mod.rs"]
mod person_numbers;

use individuell_plan::number::{Environment, check};
use individuell_plan::plan::Date;
use person_numbers::{Individuals, REMAINDERS, with_controls};
use std::io::{self, Write};

/// What is added to month and day: real, +40, +65, +80; then the same as D-numbers.
const SHIFTS: [(u32, u32); 8] = [(0, 0), (40, 0), (65, 0), (80, 0), (0, 40), (40, 40), (65, 40), (80, 40)];

fn main() -> io::Result<()> {
    let deep = std::env::args().nth(1).as_deref() == Some("deep");
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut individuals = Individuals::new();
    let first = Date::parse("1900-01-01").ok_or(io::ErrorKind::InvalidData)?;
    for number in 0..73_049_u32 {
        let (year, month, day) = first.plus_days(number.into()).parts();
        let shifted = |(months, days): (u32, u32)| {
            format!("{:02}{:02}{:02}", day + days, month + months, year.rem_euclid(100))
        };
        if deep {
            let dates = SHIFTS.map(shifted);
            for individual in 0..1000 {
                // Each individual number of each date once, the shifts and remainders in turn.
                let date = &dates[((number + individual) % 8) as usize];
                let remainder = (number + individual / 8) % 5;
                out.write_all(&[valid(date, individual, remainder)])?;
            }
        } else {
            for shift in SHIFTS {
                out.write_all(&[judged(&shifted(shift), individuals.draw())])?;
            }
        }
    }
    // Every day and month that four digits can say, dates or not, in a year of each sort.
    for year in [0, 26, 96, 97] {
        for day_and_month in 0..10_000 {
            out.write_all(&[judged(&format!("{day_and_month:04}{year:02}"), individuals.draw())])?;
        }
    }
    // The day that 2000 has and 1900 has not.
    for individual in 0..1000 {
        out.write_all(&[judged("290200", individual)])?;
    }
    out.flush()
}

fn judged(date: &str, individual: u32) -> u8 {
    REMAINDERS.iter().fold(0, |bits, remainder| bits | valid(date, individual, *remainder))
}

/// The bit of one number, set when it is valid.
fn valid(date: &str, individual: u32, remainder: u32) -> u8 {
    let number = with_controls(date, individual, remainder);
    let valid = number.is_some_and(|number| check(&number, Environment::Prod, None).valid);
    u8::from(valid) << remainder
}
