//! Text as it is searched: without case and without the marks that a keyboard lacks.
//!
//! A table of the letters that Norwegian and Sámi names hold, not Unicode's own: that one is ten
//! kilobytes of wasm. Letters outside the table are left as they are.
use crate::into_vec::IntoVec;

/// A text in small letters, accents taken off: `Sárá` and `sara` become the same.
///
/// ```
/// use individuell_plan::quick::fold;
/// assert_eq!(fold("KÅRE Sárá-Žarko Öberg"), "kåre sara-zarko øberg");
/// ```
pub fn fold(text: &str) -> String {
    text.chars().map(small).collect()
}

/// Whether a text holds another that is folded already. Takes no memory: a search asks it of every
/// text of a plan at every key.
///
/// ```
/// use individuell_plan::quick::holds;
/// assert!(holds("Søke AVLASTNING hos Sárá", "avlast") && holds("Sárá", "ara"));
/// assert!(!holds("Søke", "søker"));
/// ```
pub fn holds(text: &str, folded: &str) -> bool {
    let Some(first) = folded.chars().next() else { return true };
    text.char_indices().any(|(at, letter)| {
        small(letter) == first && {
            let mut rest = text.get(at..).unwrap_or_default().chars().map(small);
            folded.chars().all(|letter| rest.next() == Some(letter))
        }
    })
}

/// One letter. `ä` and `ö` are `æ` and `ø` in another spelling; `å` is a letter of its own.
fn small(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    match letter {
        'Æ' | 'Ä' | 'ä' => 'æ',
        'Ø' | 'Ö' | 'ö' => 'ø',
        'Å' => 'å',
        'À' | 'Á' | 'Â' | 'Ã' | 'à' | 'á' | 'â' | 'ã' => 'a',
        'È' | 'É' | 'Ê' | 'Ë' | 'è' | 'é' | 'ê' | 'ë' => 'e',
        'Ì' | 'Í' | 'Î' | 'Ï' | 'ì' | 'í' | 'î' | 'ï' => 'i',
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'ò' | 'ó' | 'ô' | 'õ' => 'o',
        'Ù' | 'Ú' | 'Û' | 'Ü' | 'ù' | 'ú' | 'û' | 'ü' => 'u',
        'Č' | 'č' | 'Ç' | 'ç' | 'Ć' | 'ć' => 'c',
        'Đ' | 'đ' | 'Ð' | 'ð' => 'd',
        'Ŋ' | 'ŋ' | 'Ñ' | 'ñ' | 'Ń' | 'ń' => 'n',
        'Š' | 'š' | 'Ś' | 'ś' => 's',
        'Ŧ' | 'ŧ' => 't',
        'Ž' | 'ž' | 'Ź' | 'ź' | 'Ż' | 'ż' => 'z',
        'Ł' | 'ł' => 'l',
        'Ý' | 'ý' => 'y',
        other => other,
    }
}

/// The words of a text, folded: what stands between spaces, hyphens and other marks.
pub(super) fn words_of(text: &str) -> Vec<String> {
    let is_mark = |letter: char| letter.is_whitespace() || letter.is_ascii_punctuation();
    text.split(is_mark).filter(|word| !word.is_empty()).map(fold).into_vec()
}

/// How the words somebody typed stand in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// They are all of it.
    All,
    /// Each is a word of it, in this order.
    Words,
    /// Each begins a word of it, in this order.
    Begins,
}

/// How typed words stand in a text; none when they do not. With `strict`, all but the first are
/// whole words: in the middle of a sentence, whatever follows a name may happen to begin another.
pub(super) fn fit(typed: &[String], text: &str, strict: bool) -> Option<Fit> {
    let words = words_of(text);
    if words.is_empty() {
        return None;
    }
    if words == typed {
        return Some(Fit::All);
    }
    let follows = |is: &dyn Fn(usize, &str, &str) -> bool| {
        let mut rest = words.iter();
        typed.iter().enumerate().all(|(place, part)| rest.any(|word| is(place, word, part)))
    };
    if follows(&|_, word, part| word == part) {
        return Some(Fit::Words);
    }
    let begins = |place: usize, word: &str, part: &str| {
        word == part || (place == 0 || !strict) && word.starts_with(part)
    };
    follows(&begins).then_some(Fit::Begins)
}
