//! The texts when they stand in files of their own, one for each language: a page fetches the one
//! it speaks, and the module holds numbers only.

use super::Lang;
use super::number_of::EDITION;
use crate::into_vec::IntoVec;
use crate::plan::read::{Problem, ReadError};
use std::cell::{Cell, RefCell};

/// Texts by number. They are kept for good.
type Texts = &'static [&'static str];

thread_local! {
    static KNOWN: RefCell<Vec<(Lang, Texts)>> = RefCell::default();
    static KEYS: Cell<Texts> = const { Cell::new(&[]) };
}

/// Takes in the texts of a language, the items of [`super::words_json`] as one text of lines; what
/// is known already is not taken in again.
///
/// # Errors
/// The file is none of this version's.
pub fn learn(lang: Lang, lines: &str) -> Result<(), ReadError> {
    if KNOWN.with_borrow(|known| known.iter().any(|(of, _)| *of == lang)) {
        return Ok(());
    }
    let texts = of_this_edition(lines)?;
    KNOWN.with_borrow_mut(|known| known.push((lang, texts)));
    Ok(())
}

/// Takes in the keys, the items of [`super::keys_json`] as one text of lines, by which a host
/// replaces texts.
///
/// # Errors
/// The file is none of this version's.
pub fn learn_keys(lines: &str) -> Result<(), ReadError> {
    KEYS.set(of_this_edition(lines)?);
    Ok(())
}

/// A file that counts the sentences otherwise would say wrong ones: one that a cache has kept from
/// an earlier version.
fn of_this_edition(lines: &str) -> Result<Texts, ReadError> {
    match lines.split_once('\n') {
        Some((edition, texts)) if edition == EDITION.to_string() => {
            Ok(texts.to_owned().leak().split('\n').into_vec().leak())
        }
        Some(_) | None => Err(ReadError::whole(Problem::UnknownValue)),
    }
}

/// The template with a number; nothing where no language has come.
pub(super) fn template(lang: Lang, number: u16) -> &'static str {
    KNOWN.with_borrow(|known| {
        let texts = known.iter().find(|(of, _)| *of == lang).or_else(|| known.first());
        texts.and_then(|(_, texts)| texts.get(usize::from(number))).copied().unwrap_or_default()
    })
}

/// The key with a number, where the keys have come.
pub(super) fn key(number: u16) -> Option<&'static str> {
    KEYS.get().get(usize::from(number)).copied()
}
