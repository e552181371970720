//! The texts when they stand in files of their own, one for each language: a page fetches the one
//! it speaks, and the module holds the keys only, as numbers.

use super::{Lang, hash};
use crate::plan::Json;
use std::cell::RefCell;
use std::collections::HashMap;

type Texts = HashMap<u32, &'static str>;

thread_local! {
    static KNOWN: RefCell<Vec<(Lang, Texts)>> = RefCell::default();
}

/// Takes in the texts of a language, as [`super::words_json`] gives them. They are kept for good;
/// what is known already is not taken in again.
pub fn learn(lang: Lang, texts: Json) {
    let Json::Object(members) = texts else { return };
    KNOWN.with_borrow_mut(|known| {
        if known.iter().any(|(of, _)| *of == lang) {
            return;
        }
        let kept = |(key, text): (String, Json)| -> Option<(u32, &'static str)> {
            let Json::Text(text) = text else { return None };
            Some((hash(&key), text.leak()))
        };
        known.push((lang, members.into_iter().filter_map(kept).collect()));
    });
}

/// The template of a key; nothing where no language has come.
pub(super) fn template(lang: Lang, key: u32) -> &'static str {
    KNOWN.with_borrow(|known| {
        let texts = known.iter().find(|(of, _)| *of == lang).or_else(|| known.first());
        texts.and_then(|(_, texts)| texts.get(&key)).copied().unwrap_or_default()
    })
}
