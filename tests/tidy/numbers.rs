//! No text of ours may hold a number that can belong to a living person.
//!
//! A run of eleven digits whose control digits are right, by today's rule or by that of 2032, must
//! be a test number: the month shifted by 80 (81-92, Skatteetaten's Test-Norge) or by 65 (66-77,
//! Norsk helsenett). Borrowed test data are not read. It knows nothing of dates: a number with an
//! impossible day is still judged by its month.

use crate::tree::{Source, Violation};

/// Numbers that stand in published text and cannot be made into test numbers, with their source.
const PUBLISHED: [(&str, &str); 8] = [
    ("02013299997", "Skatteetaten, example of the number from 2032"),
    ("30108299920", "Skatteetaten, example of the number from 2032"),
    ("30108299939", "Skatteetaten, example of the number from 2032, remainder 1"),
    ("02013299903", "Skatteetaten, example of the number from 2032, remainder 2"),
    ("42013299980", "Altinn, example of a D-number of a day in 2032, which nobody can have"),
    ("13527248013", "navikt, synthetic number with the month shifted by 40, same tests"),
    ("81000001082", "made up here: felles hjelpenummer, which holds no date and no person"),
    ("91000001053", "made up here: felles hjelpenummer, which holds no date and no person"),
];

/// Numbers that pass as a person's and are neither test numbers nor published.
pub fn real_looking(file: &Source) -> Vec<Violation> {
    let mut found = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        for number in eleven_digits(line) {
            let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
            let month = digits[2] * 10 + digits[3];
            let is_test = (81..=92).contains(&month) || (66..=77).contains(&month);
            let is_published = PUBLISHED.iter().any(|(published, _)| *published == number);
            if controls_right(&digits) && !is_test && !is_published {
                let sentence = "An eleven-digit number here can belong to a person: use one with the month shifted by 80.";
                found.push(file.violation(index + 1, sentence));
            }
        }
    }
    found
}

/// Runs of eleven digits, also as six and five with one mark between.
fn eleven_digits(line: &str) -> Vec<String> {
    let chars: Vec<char> = line.chars().collect();
    let digits_from = |from: usize| chars.iter().skip(from).take_while(|c| c.is_ascii_digit()).count();
    let free = |at: Option<usize>| !at.and_then(|at| chars.get(at)).is_some_and(|c| c.is_alphanumeric());
    let mut found = Vec::new();
    for from in 0..chars.len() {
        // The digits after a decimal point are a part of a number, not a number.
        let decimal = from >= 2 && chars[from - 1] == '.' && chars[from - 2].is_ascii_digit();
        if !chars[from].is_ascii_digit() || decimal || !free(from.checked_sub(1)) {
            continue;
        }
        let length = match digits_from(from) {
            11 => 11,
            6 if chars.get(from + 6).is_some_and(|c| matches!(c, ' ' | '\u{a0}' | '-' | '.'))
                && digits_from(from + 7) == 5 =>
            {
                12
            }
            _ => continue,
        };
        if free(Some(from + length)) {
            found.push(chars[from..from + length].iter().filter(|c| c.is_ascii_digit()).collect());
        }
    }
    found
}

/// Both control digits: the first leaves 0 today and 0 to 3 from 2032, the second always 0.
fn controls_right(digits: &[u32]) -> bool {
    let sum =
        |weights: &[u32]| -> u32 { weights.iter().zip(digits).map(|(weight, digit)| weight * digit).sum() };
    let first = sum(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
    let second = sum(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11;
    first <= 3 && second == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lines_of;

    /// Numbers of a day and month, made here so that none stands in the text of this file.
    fn made(day_and_month: &str) -> Vec<String> {
        let all = (0..1000_u32).flat_map(|serial| (0..100_u32).map(move |controls| (serial, controls)));
        let numbers = all.map(|(serial, controls)| format!("{day_and_month}90{serial:03}{controls:02}"));
        numbers
            .filter(|number| {
                controls_right(&number.chars().filter_map(|c| c.to_digit(10)).collect::<Vec<_>>())
            })
            .take(20)
            .collect()
    }

    #[test]
    fn the_control_digits_agree_with_published_numbers() {
        for (number, source) in PUBLISHED {
            assert!(
                controls_right(&number.chars().filter_map(|c| c.to_digit(10)).collect::<Vec<_>>()),
                "{number}: {source}"
            );
        }
        for wrong in ["02013299987", "12345678901"] {
            assert!(
                !controls_right(&wrong.chars().filter_map(|c| c.to_digit(10)).collect::<Vec<_>>()),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_number_that_can_be_real_is_found() {
        // An ordinary number, a D-number, and months shifted by 40 and 20.
        for day_and_month in ["0101", "4101", "0141", "0121", "0180", "0165"] {
            let numbers = made(day_and_month);
            assert_eq!(numbers.len(), 20);
            for number in numbers {
                assert_eq!(
                    lines_of(real_looking, "demo/a.json", &format!("a\n\"{number}\"\n")),
                    [2],
                    "{number}"
                );
                let (date, rest) = number.split_at(6);
                for mark in [" ", "-", ".", "\u{a0}"] {
                    assert_eq!(
                        lines_of(real_looking, "README.md", &format!("{date}{mark}{rest}")),
                        [1],
                        "{number}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_test_number_passes() {
        for day_and_month in ["0181", "0192", "4181", "0166", "0177"] {
            for number in made(day_and_month) {
                assert_eq!(lines_of(real_looking, "demo/a.json", &number), [], "{number}");
            }
        }
        for (number, _) in PUBLISHED {
            assert_eq!(lines_of(real_looking, "src/number/a.rs", number), []);
        }
    }

    #[test]
    fn what_is_no_number_of_a_person_passes() {
        let number = made("0101").swap_remove(0);
        for other in
            [format!("{number}0"), format!("a{number}"), format!("0.{number}"), number[..10].to_string()]
        {
            assert_eq!(lines_of(real_looking, "README.md", &other), [], "{other}");
        }
    }
}
