//! The texts when they stand in files of their own, one for each language: a page fetches the one
//! it speaks, and the module holds numbers only.

use super::Lang;
use super::number_of::EDITION;
use crate::plan::Json;
use crate::plan::read::{Problem, ReadError};
use std::cell::{Cell, RefCell};

/// Texts by number. They are kept for good.
type Texts = &'static [&'static str];

thread_local! {
    static KNOWN: RefCell<Vec<(Lang, Texts)>> = RefCell::default();
    static KEYS: Cell<Texts> = const { Cell::new(&[]) };
}

/// Takes in the texts of a language, as [`super::words_json`] gives them; what is known already is
/// not taken in again.
///
/// # Errors
/// The file is none of this version's.
pub fn learn(lang: Lang, texts: Json) -> Result<(), ReadError> {
    let texts = of_this_edition(texts)?;
    KNOWN.with_borrow_mut(|known| {
        if known.iter().all(|(of, _)| *of != lang) {
            known.push((lang, texts));
        }
    });
    Ok(())
}

/// Takes in the keys, as [`super::keys_json`] gives them, by which a host replaces texts.
///
/// # Errors
/// The file is none of this version's.
pub fn learn_keys(keys: Json) -> Result<(), ReadError> {
    KEYS.set(of_this_edition(keys)?);
    Ok(())
}

/// A file that counts the sentences otherwise would say wrong ones: one that a cache has kept from
/// an earlier version.
fn of_this_edition(file: Json) -> Result<Texts, ReadError> {
    let wrong = || ReadError::whole(Problem::UnknownValue);
    let Json::List(items) = file else { return Err(wrong()) };
    let mut items = items.into_iter();
    if items.next() != Some(Json::text(&EDITION.to_string())) {
        return Err(wrong());
    }
    let text = |item| match item {
        Json::Text(text) => Ok(&*text.leak()),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => Err(wrong()),
    };
    Ok(items.map(text).collect::<Result<Vec<&'static str>, ReadError>>()?.leak())
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
