//! Every sentence's number: its place among the keys of all that the element can say.
//!
//! Where the texts stand in files of their own, file and module know a sentence by this number, so
//! neither holds the keys. It is counted when the crate is compiled and may differ in the next
//! version; [`EDITION`] tells a file of another one.

use super::vocabulary::{choices, kinds};
use super::{
    AgendaText, ClockText, ConsentText, ContentFinding, FindingText, Help, Label, LetterText, NumberText,
    Outgoing, PeopleFinding, ProcedureText, Sentence, WorkText, vocabulary,
};
use crate::plan::Field;

/// The keys of a table of sentences, in the order declared.
pub(super) type Keys = &'static [&'static str];

/// The keys of all tables, in the order of `all_rows`.
const TABLES: &[&[Keys]] = &[
    &[
        Label::KEYS,
        FindingText::KEYS,
        PeopleFinding::KEYS,
        ConsentText::KEYS,
        ContentFinding::KEYS,
        ClockText::KEYS,
        AgendaText::KEYS,
        LetterText::KEYS,
        ProcedureText::KEYS,
        NumberText::KEYS,
        WorkText::KEYS,
        Outgoing::KEYS,
        Sentence::KEYS,
        Help::KEYS,
    ],
    choices::KEYS,
    kinds::KEYS,
    &[Field::KEYS, vocabulary::by_kind::KEYS, vocabulary::hints::KEYS],
];

/// Whether the element's module says it: not what the shell has itself, before there is a module,
/// and not what stands in the texts that leave the plan, which `core` makes.
pub(super) const fn is_of_element(key: &str) -> bool {
    !matches!(key.as_bytes(), [b't', b'e', b'x', b't', b'.', ..] | [b'h', b'o', b's', b't', b'.', ..])
}

/// The number of a key; the highest there is for one that the element never says.
#[cfg_attr(not(any(test, feature = "words-apart")), allow(dead_code))]
pub(crate) const fn number_of(key: &str) -> u16 {
    match walk(key) {
        (Some(place), _) => place,
        (None, _) => u16::MAX,
    }
}

/// The same for all files and modules that count the sentences alike (FNV-1a over all keys).
pub(super) const EDITION: u32 = walk("").1;

/// Walks over all keys of the element: where this one stands, and what they all come to.
const fn walk(wanted: &str) -> (Option<u16>, u32) {
    let (mut place, mut sum) = (0_u16, 0x811c_9dc5_u32);
    let mut groups = TABLES;
    while let [tables, more @ ..] = groups {
        groups = more;
        let mut tables = *tables;
        while let [keys, more @ ..] = tables {
            tables = more;
            let mut keys = *keys;
            while let [key, more @ ..] = keys {
                keys = more;
                if is_of_element(key) {
                    if wanted.is_empty() {
                        sum = summed(sum, key);
                    } else if is_same(key, wanted) {
                        return (Some(place), sum);
                    }
                    place = place.saturating_add(1);
                }
            }
        }
    }
    (None, sum)
}

const fn summed(mut sum: u32, key: &str) -> u32 {
    let mut bytes = key.as_bytes();
    while let [byte, more @ ..] = bytes {
        sum = (sum ^ *byte as u32).wrapping_mul(0x0100_0193);
        bytes = more;
    }
    // So that keys cut in another place come to something else.
    (sum ^ 0xff).wrapping_mul(0x0100_0193)
}

const fn is_same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    while let ([first, more @ ..], [second, rest @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (more, rest);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::all_rows;

    #[test]
    fn numbers_are_the_places_among_all_rows_of_the_element() {
        let keys: Vec<&str> = all_rows().map(|row| row.key()).filter(|key| is_of_element(key)).collect();
        let listed: Vec<&str> = TABLES.iter().copied().flatten().copied().flatten().copied().collect();
        assert_eq!(listed.into_iter().filter(|key| is_of_element(key)).collect::<Vec<_>>(), keys);
        for (place, key) in keys.iter().enumerate() {
            assert_eq!(usize::from(number_of(key)), place, "{key}");
        }
        assert!(keys.len() < usize::from(u16::MAX));
    }

    #[test]
    fn what_the_element_never_says_has_no_number() {
        for key in ["host.loading", "text.title", "no-such-key", ""] {
            assert_eq!(number_of(key), u16::MAX, "{key}");
        }
    }
}
