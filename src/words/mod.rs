//! Every sentence a person reads, in bokmål, nynorsk and English.
//!
//! A sentence is a variant of an enum with its parameters; its three texts stand beside it, so
//! one that lacks a language does not compile. Each has a stable key by which a host overrides
//! it. No logic lives here: who says what when is for `rules`, `edit` and `view`.

mod agenda;
#[cfg(feature = "words-apart")]
mod apart;
mod clock;
mod day;
mod finding;
mod finding_consent;
mod finding_content;
mod finding_people;
mod help;
mod host;
mod label;
mod letter;
mod number;
mod number_of;
mod outgoing;
mod procedure;
mod sentence;
mod table;
mod vocabulary;
mod work;

use crate::into_vec::IntoVec;
pub use agenda::AgendaText;
#[cfg(feature = "words-apart")]
pub use apart::{learn, learn_keys};
pub use clock::ClockText;
pub use day::{in_words, short};
pub use finding::FindingText;
pub use finding_consent::ConsentText;
pub use finding_content::ContentFinding;
pub use finding_people::PeopleFinding;
pub use help::Help;
pub use host::HostText;
#[cfg(not(feature = "words-apart"))]
pub use host::host_words_json;
pub use label::Label;
pub use letter::LetterText;
pub use number::NumberText;
pub use outgoing::Outgoing;
pub use procedure::ProcedureText;
pub use sentence::{Sentence, of_read_error};
pub use vocabulary::{choice_row, hint_of, label_of};
pub use work::WorkText;

use std::collections::HashMap;

/// A language a person reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// Norwegian bokmål.
    #[default]
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
}

impl Lang {
    /// Every language.
    pub const ALL: [Lang; 3] = [Lang::Nb, Lang::Nn, Lang::En];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Nb => "nb",
            Lang::Nn => "nn",
            Lang::En => "en",
        }
    }

    /// The language of a tag; regions are ignored and `no` is bokmål.
    ///
    /// ```
    /// use individuell_plan::words::Lang;
    /// assert_eq!(Lang::of("nn-NO"), Some(Lang::Nn));
    /// assert_eq!(Lang::of("sv"), None);
    /// ```
    pub fn of(tag: &str) -> Option<Lang> {
        let main = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        match main.as_str() {
            "nb" | "no" => Some(Lang::Nb),
            "nn" => Some(Lang::Nn),
            "en" => Some(Lang::En),
            _ => None,
        }
    }
}

/// One sentence in all languages, with its key. `{name}` marks a parameter.
///
/// Kept as one text with a separator: a key and three texts apiece would be eight numbers for each
/// of more than a thousand rows, and numbers hardly compress.
#[cfg(not(feature = "words-apart"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row(&'static str);

/// One sentence: its number. The texts are those of the languages that have been learned.
#[cfg(feature = "words-apart")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row(u16);

#[cfg(feature = "words-apart")]
impl Row {
    /// The row with a number.
    pub(crate) const fn of(number: u16) -> Row {
        Row(number)
    }

    /// The host's own text for it.
    fn own<'a>(&self, texts: &'a HashMap<String, String>) -> Option<&'a str> {
        if texts.is_empty() {
            return None;
        }
        texts.get(apart::key(self.0)?).map(String::as_str)
    }

    /// The template in a language; while its file has not come, in one that has.
    pub fn template(&self, lang: Lang) -> &'static str {
        apart::template(lang, self.0)
    }
}

#[cfg(not(feature = "words-apart"))]
impl Row {
    /// A row of key, bokmål, nynorsk and English, separated by U+001F.
    pub(crate) const fn of(key_and_texts: &'static str) -> Row {
        Row(key_and_texts)
    }

    fn part(&self, place: usize) -> &'static str {
        self.0.split('\u{1f}').nth(place).unwrap_or_default()
    }

    /// The host's own text for it.
    fn own<'a>(&self, texts: &'a HashMap<String, String>) -> Option<&'a str> {
        texts.get(self.key()).map(String::as_str)
    }

    /// The stable key.
    pub fn key(&self) -> &'static str {
        self.part(0)
    }

    /// Whether the element's module says it.
    pub fn is_of_element(&self) -> bool {
        number_of::is_of_element(self.key())
    }

    /// The texts in the order of [`Lang::ALL`].
    pub fn texts(&self) -> [&'static str; 3] {
        Lang::ALL.map(|lang| self.template(lang))
    }

    /// The template in a language.
    pub fn template(&self, lang: Lang) -> &'static str {
        self.part(match lang {
            Lang::Nb => 1,
            Lang::Nn => 2,
            Lang::En => 3,
        })
    }
}

/// Anything that can be said.
pub trait Say {
    /// The sentence's row.
    fn row(&self) -> Row;
    /// The parameters by name.
    fn parameters(&self) -> Vec<(&'static str, &str)>;
}

/// A sentence with its parameters, whichever list it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    row: Row,
    parameters: Vec<(&'static str, String)>,
}

impl Said {
    /// A sentence as a value.
    ///
    /// ```
    /// use individuell_plan::words::{Catalogue, Label, Lang, Said};
    /// assert_eq!(Catalogue::of(Lang::Nb).say(&Said::of(&Label::Save)), "Lagre");
    /// ```
    pub fn of(what: &impl Say) -> Said {
        let parameters =
            what.parameters().into_iter().map(|(name, value)| (name, value.to_owned())).into_vec();
        Said { row: what.row(), parameters }
    }
}

impl Said {
    /// A row without parameters as a value.
    pub fn row(row: Row) -> Said {
        Said { row, parameters: Vec::new() }
    }
}

impl Say for Said {
    fn row(&self) -> Row {
        self.row
    }
    fn parameters(&self) -> Vec<(&'static str, &str)> {
        self.parameters.iter().map(|(name, value)| (*name, value.as_str())).into_vec()
    }
}

/// The language in force and the host's overrides.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Catalogue {
    /// The language.
    pub lang: Lang,
    /// Templates by key that replace ours.
    pub overrides: HashMap<String, String>,
}

impl Catalogue {
    /// The catalogue of a language without overrides.
    pub fn of(lang: Lang) -> Catalogue {
        Catalogue { lang, overrides: HashMap::new() }
    }

    /// The sentence as it is read.
    ///
    /// ```
    /// use individuell_plan::words::{Catalogue, Label, Lang};
    /// assert_eq!(Catalogue::of(Lang::Nn).say(&Label::Save), "Lagre");
    /// ```
    pub fn say(&self, what: &impl Say) -> String {
        let row = what.row();
        let template = row.own(&self.overrides).unwrap_or_else(|| row.template(self.lang));
        let days: Vec<(&'static str, String)> =
            what.parameters().into_iter().map(|(name, value)| (name, self.day(name, value))).into_vec();
        let parameters: Vec<(&'static str, &str)> =
            days.iter().map(|(name, value)| (*name, value.as_str())).into_vec();
        fill(template, &parameters)
    }

    /// A parameter of one of these names is a day, and is read in the language's own words.
    fn day(&self, name: &str, value: &str) -> String {
        match (name, crate::plan::Date::parse(value)) {
            ("date" | "start" | "end" | "deadline", Some(day)) => in_words(day, self.lang),
            (_, Some(_) | None) => value.to_owned(),
        }
    }
}

/// Puts parameters in. A text put in is never looked at again, so it cannot pose as a parameter.
fn fill(template: &str, parameters: &[(&'static str, &str)]) -> String {
    let mut said = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        said.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            said.push('{');
            rest = after;
            continue;
        };
        match parameters.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => said.push_str(value),
            None => {
                said.push('{');
                said.push_str(name);
                said.push('}');
            }
        }
        rest = tail;
    }
    said.push_str(rest);
    said
}

#[cfg(not(feature = "words-apart"))]
/// Every row there is, for documentation, tests and the host's own catalogue.
pub fn all_rows() -> impl Iterator<Item = &'static Row> {
    Label::ROWS
        .iter()
        .chain(FindingText::ROWS)
        .chain(PeopleFinding::ROWS)
        .chain(ConsentText::ROWS)
        .chain(ContentFinding::ROWS)
        .chain(ClockText::ROWS)
        .chain(AgendaText::ROWS)
        .chain(LetterText::ROWS)
        .chain(ProcedureText::ROWS)
        .chain(NumberText::ROWS)
        .chain(WorkText::ROWS)
        .chain(Outgoing::ROWS)
        .chain(Sentence::ROWS)
        .chain(HostText::ROWS)
        .chain(Help::ROWS)
        .chain(vocabulary::rows())
}

#[cfg(not(feature = "words-apart"))]
/// All texts of a language that the element says, as a JSON array in the order of their numbers: the
/// file that stands beside the module. First comes the edition, by which the module knows a file
/// that counts otherwise.
///
/// ```
/// use individuell_plan::words::{Lang, words_json};
/// assert!(words_json(Lang::Nn).contains("\n\"Lagre\",\n"));
/// ```
pub fn words_json(lang: Lang) -> String {
    in_order(|row| row.template(lang))
}

#[cfg(not(feature = "words-apart"))]
/// The keys in the same order: fetched only where a host replaces texts.
///
/// ```
/// assert!(individuell_plan::words::keys_json().contains("\n\"label.save\",\n"));
/// ```
pub fn keys_json() -> String {
    in_order(Row::key)
}

#[cfg(not(feature = "words-apart"))]
fn in_order(text: impl Fn(&'static Row) -> &'static str) -> String {
    let mut lines = vec![format!("\"{}\"", number_of::EDITION)];
    let rows = all_rows().filter(|row| row.is_of_element());
    lines.extend(rows.map(|row| crate::plan::Text::to_text(&text(row))));
    format!("[{}]", lines.join(",\n"))
}

#[cfg(not(feature = "words-apart"))]
/// How many bytes of text each language takes, for the size report.
pub fn bytes_per_language() -> [(Lang, usize); 3] {
    Lang::ALL.map(|lang| (lang, all_rows().map(|row| row.template(lang).len()).sum()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_unique() {
        let mut keys: Vec<_> = all_rows().map(|row| row.key()).collect();
        let count = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), count);
    }

    #[test]
    fn every_language_uses_the_same_parameters() {
        for row in all_rows() {
            let of = |lang| {
                let mut names: Vec<_> = row
                    .template(lang)
                    .split('{')
                    .skip(1)
                    .filter_map(|part| part.split_once('}').map(|(name, _)| name))
                    .collect();
                names.sort_unstable();
                names
            };
            assert_eq!(of(Lang::Nb), of(Lang::Nn), "{}", row.key());
            assert_eq!(of(Lang::Nb), of(Lang::En), "{}", row.key());
        }
    }

    #[test]
    fn no_text_is_empty() {
        for row in all_rows() {
            assert!(row.texts().iter().all(|text| !text.trim().is_empty()), "{}", row.key());
        }
    }

    #[test]
    fn a_title_that_looks_like_a_parameter_is_left_alone() {
        assert_eq!(fill("a {x} b", &[("x", "{x} {y}"), ("y", "no")]), "a {x} {y} b");
        assert_eq!(fill("a { b", &[]), "a { b");
    }

    #[test]
    fn a_host_can_replace_a_text() {
        let mut own = Catalogue::of(Lang::Nb);
        own.overrides.insert("label.save".into(), "Send inn".into());
        assert_eq!(own.say(&Label::Save), "Send inn");
    }
}
