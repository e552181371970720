//! A number judged for a host, with the sentences that a person reads. Neither answer nor error
//! holds a digit of it.

use crate::into_vec::IntoVec;
use crate::number::{self, Checked, Environment, NumberCode, NumberFinding, NumberKind, NumberLevel};
use crate::plan::read::{Problem, ReadError, Trail};
use crate::plan::{Date, Json};
use crate::rules::number_sentences;
use crate::words::{Catalogue, Lang};

/// What a host tells beside a number.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NumberOptions {
    /// Real people or test persons; real people unless told.
    pub environment: Environment,
    /// What it should be; a number of a person unless told.
    pub kind: Option<NumberKind>,
    /// The date of birth written elsewhere, to compare with.
    pub birth_date: Option<Date>,
    /// Whether the host refuses common help numbers in production.
    pub refuse_help_numbers: bool,
    /// Whether it was imported and not typed: then errors are warnings.
    pub imported: bool,
    /// Language and own texts.
    pub catalogue: Catalogue,
}

impl NumberOptions {
    /// Reads `{ environment, kind, birthDate, refuseHelpNumbers, imported, lang }`, all optional;
    /// what nobody knows is ignored.
    ///
    /// # Errors
    /// A typed error with the place of what cannot be used.
    ///
    /// ```
    /// use individuell_plan::exchange::{NumberOptions, parse};
    /// let error = NumberOptions::read(&parse(r#"{"kind":"passport"}"#).unwrap()).unwrap_err();
    /// assert_eq!(error.pointer, "/kind");
    /// ```
    pub fn read(json: &Json) -> Result<NumberOptions, ReadError> {
        let trail = &mut Trail::default();
        if !matches!(json, Json::Object(_)) {
            return Err(trail.error(Problem::WantObject));
        }
        let environment = word(json, "environment", Environment::of, Problem::UnknownValue, trail)?;
        let lang = word(json, "lang", |tag| Some(Lang::of(tag)), Problem::UnknownValue, trail)?;
        Ok(NumberOptions {
            environment: environment.unwrap_or_default(),
            kind: word(json, "kind", NumberKind::of, Problem::UnknownValue, trail)?,
            birth_date: word(json, "birthDate", Date::parse, Problem::WantDate, trail)?,
            refuse_help_numbers: flag(json, "refuseHelpNumbers", trail)?,
            imported: flag(json, "imported", trail)?,
            catalogue: Catalogue::of(lang.flatten().unwrap_or_default()),
        })
    }
}

/// A word that must be one of those known; absent and `null` are nothing.
fn word<T>(
    json: &Json,
    key: &'static str,
    of: impl Fn(&str) -> Option<T>,
    problem: Problem,
    trail: &mut Trail,
) -> Result<Option<T>, ReadError> {
    match json.member(key) {
        None | Some(Json::Null) => Ok(None),
        Some(value) => match value.as_text().and_then(of) {
            Some(known) => Ok(Some(known)),
            None => Err(trail.key(key, |trail| trail.error(problem))),
        },
    }
}

fn flag(json: &Json, key: &'static str, trail: &mut Trail) -> Result<bool, ReadError> {
    match json.member(key) {
        None | Some(Json::Null) => Ok(false),
        Some(Json::Bool(flag)) => Ok(*flag),
        Some(Json::Number(_) | Json::Text(_) | Json::List(_) | Json::Object(_)) => {
            Err(trail.key(key, |trail| trail.error(Problem::WantFlag)))
        }
    }
}

/// Judges a number: `{ kind, valid, rule, findings: [{ code, level, message, wayOut }] }`.
///
/// ```
/// use individuell_plan::exchange::{NumberOptions, check_number_json};
/// use individuell_plan::plan::Text;
/// let answer = check_number_json("15838547718", &NumberOptions::default()).to_text();
/// assert!(answer.starts_with(r#"{"kind":"birth-number","valid":true,"rule":"old""#));
/// assert!(answer.contains("test-number-in-prod") && !answer.contains("1583"));
/// ```
pub fn check_number_json(text: &str, options: &NumberOptions) -> Json {
    let mut checked = number::check(text, options.environment, options.kind);
    let is_of_person = checked.kind.is_some_and(NumberKind::is_of_person);
    let differs = options.birth_date.filter(|_| is_of_person).map(Date::parts);
    if differs.and_then(|date| number::differs_from_birth_date(text, date)) == Some(true) {
        let code = NumberCode::BirthDateDiffers;
        checked.findings.push(NumberFinding { code, level: NumberLevel::Warning });
    }
    if options.refuse_help_numbers {
        checked = checked.without_help_numbers();
    }
    if options.imported {
        checked = checked.imported();
    }
    to_json(&checked, &options.catalogue)
}

fn to_json(checked: &Checked, catalogue: &Catalogue) -> Json {
    let word = |word: Option<&str>| word.map_or(Json::Null, Json::text);
    let findings = checked.findings.iter().map(|finding| {
        let (message, way_out) = number_sentences(finding.code);
        Json::Object(vec![
            ("code".to_owned(), Json::text(finding.code.word())),
            ("level".to_owned(), Json::text(finding.level.word())),
            ("message".to_owned(), Json::Text(catalogue.say(&message))),
            ("wayOut".to_owned(), Json::Text(catalogue.say(&way_out))),
        ])
    });
    Json::Object(vec![
        ("kind".to_owned(), word(checked.kind.map(NumberKind::word))),
        ("valid".to_owned(), Json::Bool(checked.valid)),
        ("rule".to_owned(), word(checked.rule.map(number::ControlRule::word))),
        ("findings".to_owned(), Json::List(findings.into_vec())),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::parse;

    #[test]
    fn an_option_that_cannot_be_used_is_refused_with_its_place() {
        for (text, place) in [
            ("[]", ""),
            (r#"{"environment":"staging"}"#, "/environment"),
            (r#"{"kind":7}"#, "/kind"),
            (r#"{"birthDate":"1985"}"#, "/birthDate"),
            (r#"{"imported":"yes"}"#, "/imported"),
            (r#"{"refuseHelpNumbers":1}"#, "/refuseHelpNumbers"),
        ] {
            let error = NumberOptions::read(&parse(text).unwrap()).unwrap_err();
            assert_eq!(error.pointer, place, "{text}");
        }
        assert_eq!(
            NumberOptions::read(&parse(r#"{"lang":"sv","newer":1}"#).unwrap()),
            Ok(NumberOptions::default())
        );
    }
}
