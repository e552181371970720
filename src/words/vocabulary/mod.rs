//! The words for what fields can hold, and what fields, lists and kinds of nouns are called.
//!
//! Each list stands in the order it is declared, and a row is found by place: no code for each row.

pub(super) mod by_kind;
pub(super) mod choices;
mod fields;
pub(super) mod hints;
pub(super) mod kinds;
mod table;

pub use by_kind::label_of;
pub use choices::choice_row;
pub use hints::hint_of;

#[cfg(not(feature = "words-apart"))]
use super::Row;

/// All rows of the vocabulary.
#[cfg(not(feature = "words-apart"))]
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    choices::rows()
        .chain(kinds::rows())
        .chain(fields::ROWS)
        .chain(by_kind::ROWS.iter().map(|(_, _, row)| row))
        .chain(hints::ROWS.iter().map(|(_, _, row)| row))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::read::Shape;
    use crate::plan::{Entry, Field, Id, Kind, ListName, Noun, Part, Plan};
    use crate::words::Say;

    /// Sees every field that any noun has.
    fn each_field(see: &mut dyn FnMut(Kind, Field, Shape)) {
        let mut all =
            |noun: &dyn Noun| noun.values(&mut |field, _, value| see(noun.kind(), field, value.shape()));
        let plan = Plan::default();
        all(&plan);
        for part in Part::ALL {
            all(plan.part(*part).unwrap());
        }
        for list in ListName::ALL {
            all(Entry::fresh(*list, Id::new("new")).as_ref().noun());
        }
    }

    #[test]
    fn every_word_of_every_choice_has_a_label() {
        let mut seen = Vec::new();
        each_field(&mut |_, _, shape| {
            if let Shape::Choice(name, words) | Shape::Choices(name, words) = shape {
                for word in words {
                    let row = choice_row(name, word);
                    assert!(row.is_some_and(|row| row.key().ends_with(&format!(".{word}"))), "{name} {word}");
                }
                seen.push(name);
            }
        });
        assert!(seen.contains(&"Standing") && seen.contains(&"ParticipantRole") && seen.len() > 25);
        assert_eq!(choice_row("Standing", "no-such-word"), None);
        assert_eq!(choice_row("NoSuchChoice", "wish"), None);
    }

    #[test]
    fn a_label_of_one_kind_belongs_to_a_field_of_that_kind() {
        let mut fields = Vec::new();
        each_field(&mut |kind, field, _| fields.push((kind, field)));
        for (kind, field, row) in by_kind::ROWS {
            assert!(fields.contains(&(*kind, *field)), "{}", row.key());
        }
        for (kind, field, row) in hints::ROWS {
            assert!(
                fields.iter().any(|(k, f)| f == field && kind.is_none_or(|kind| kind == *k)),
                "{}",
                row.key()
            );
        }
    }

    #[test]
    fn no_form_has_the_same_label_twice() {
        let mut seen: Vec<(Kind, &str)> = Vec::new();
        each_field(&mut |kind, field, _| {
            let text = label_of(kind, field).template(crate::words::Lang::Nb);
            assert!(!seen.contains(&(kind, text)), "{kind:?}: {text}");
            seen.push((kind, text));
        });
    }

    #[test]
    fn every_name_has_a_row_of_its_own() {
        let mut keys: Vec<&str> = Field::ALL.iter().map(|field| field.row().key()).collect();
        keys.extend(Kind::ALL.iter().map(|kind| kind.row().key()));
        keys.extend(ListName::ALL.iter().map(|list| list.row().key()));
        let count = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), count);
    }
}
