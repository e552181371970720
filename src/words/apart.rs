//! The texts when they stand in files of their own, one for each language: a page fetches the one
//! it speaks, and the module holds keys only.

use super::Lang;
use crate::plan::Json;
use std::cell::RefCell;
use std::collections::HashMap;

type Texts = HashMap<&'static str, &'static str>;

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
        let kept = |(key, text): (String, Json)| -> Option<(&'static str, &'static str)> {
            let Json::Text(text) = text else { return None };
            Some((key.leak(), text.leak()))
        };
        known.push((lang, members.into_iter().filter_map(kept).collect()));
    });
}

/// The template of a key; the key itself where no language has come.
pub(super) fn template(lang: Lang, key: &'static str) -> &'static str {
    KNOWN.with_borrow(|known| {
        let texts = known.iter().find(|(of, _)| *of == lang).or_else(|| known.first());
        texts.and_then(|(_, texts)| texts.get(key)).copied().unwrap_or(key)
    })
}
