//! What a host tells beside the plan: language, who is using it, the day, settings, own texts.
//!
//! Unknown options are ignored, so that a newer host can talk to an older component. What cannot
//! be used is refused with its place.

use crate::access::{Actor, Role};
use crate::plan::read::{Problem, ReadError, Trail};
use crate::plan::{Date, Id, Json};
use crate::rules::{KnownPlan, Settings};
use crate::words::{Catalogue, Lang};
use std::collections::HashMap;
use std::sync::Arc;

/// Whether the plan can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Mode {
    /// As far as the role permits.
    #[default]
    Edit,
    /// Not at all.
    Read,
}

/// Somebody the host offers to pick as a participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectoryEntry {
    /// Name of the person or service.
    pub name: String,
    /// Where they work.
    pub organisation: String,
}

/// Everything a host tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Language and own texts.
    pub catalogue: Arc<Catalogue>,
    /// Who uses the editor, on which day.
    pub actor: Actor,
    /// Whether the plan can be changed.
    pub mode: Mode,
    /// Days, limits and environment.
    pub settings: Arc<Settings>,
    /// People and services to pick from.
    pub directory: Arc<Vec<DirectoryEntry>>,
    /// Whether the editor has just been brought back after a fault.
    pub recovered: bool,
}

impl Options {
    /// What is told when nothing else is: who uses the editor on which day, and in what language.
    ///
    /// ```
    /// use individuell_plan::{access::{Actor, Role}, exchange::{Mode, Options}, plan::Date, words::Lang};
    /// let today = Date::parse("2026-11-22").unwrap();
    /// let actor = Actor { role: Role::Coordinator, user: None, today };
    /// assert_eq!(Options::of(actor, Lang::Nn).mode, Mode::Edit);
    /// ```
    pub fn of(actor: Actor, lang: Lang) -> Options {
        Options {
            catalogue: Arc::new(Catalogue::of(lang)),
            actor,
            mode: Mode::Edit,
            settings: Arc::default(),
            directory: Arc::default(),
            recovered: false,
        }
    }

    /// Reads `{ lang, role, userId, mode, today, settings, texts, directory, knownPlans, as }`.
    ///
    /// `as` is a role or `{ role, userId }` and stands for `role` and `userId`, as servers say it.
    ///
    /// # Errors
    /// [`Problem`] with the place: `today` missing or no date, `texts` not an object of texts,
    /// settings that cannot be used.
    pub fn read(json: &Json) -> Result<Options, ReadError> {
        let trail = &mut Trail::default();
        if !matches!(json, Json::Object(_)) {
            return Err(trail.error(Problem::WantObject));
        }
        let text = |key: &str| json.member(key).and_then(Json::as_text);
        let Some(today) = text("today").and_then(Date::parse) else {
            return Err(trail.key("today", |trail| trail.error(Problem::WantDate)));
        };
        Ok(Options {
            catalogue: Arc::new(Catalogue {
                lang: text("lang").and_then(Lang::of).unwrap_or_default(),
                overrides: trail.key("texts", |trail| overrides(json.member("texts"), trail))?,
            }),
            actor: read_actor(json.member("as").unwrap_or(json), today),
            mode: if text("mode") == Some("read") { Mode::Read } else { Mode::Edit },
            settings: Arc::new(settings(json)?),
            directory: Arc::new(trail.key("directory", |trail| directory(json.member("directory"), trail))?),
            recovered: json.member("recovered") == Some(&Json::Bool(true)),
        })
    }
}

/// Who acts or looks: a role, or `{ role, userId }`. Whoever is not named is a reader.
pub fn read_actor(json: &Json, today: Date) -> Actor {
    let text = |key: &str| json.member(key).and_then(Json::as_text);
    Actor {
        role: json.as_text().or_else(|| text("role")).map(Role::of).unwrap_or_default(),
        user: text("userId").map(Id::new).filter(Id::is_sound),
        today,
    }
}

/// The settings, with the plans the host knows of beside this one.
fn settings(json: &Json) -> Result<Settings, ReadError> {
    let at = |place: &str, error: ReadError| ReadError {
        pointer: format!("/{place}{}", error.pointer),
        problem: error.problem,
    };
    let member = |name: &str| json.member(name).unwrap_or(&Json::Null);
    let known_plans = KnownPlan::read_list(member("knownPlans")).map_err(|error| at("knownPlans", error))?;
    let settings = Settings::read(member("settings")).map_err(|error| at("settings", error))?;
    Ok(Settings { known_plans, ..settings })
}

fn overrides(json: Option<&Json>, trail: &Trail) -> Result<HashMap<String, String>, ReadError> {
    match json {
        None | Some(Json::Null) => Ok(HashMap::new()),
        Some(Json::Object(members)) => members
            .iter()
            .map(|(key, value)| match value {
                Json::Text(text) => Ok((key.clone(), text.clone())),
                Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => {
                    Err(trail.error(Problem::WantText))
                }
            })
            .collect(),
        Some(_) => Err(trail.error(Problem::WantObject)),
    }
}

fn directory(json: Option<&Json>, trail: &Trail) -> Result<Vec<DirectoryEntry>, ReadError> {
    match json {
        None | Some(Json::Null) => Ok(Vec::new()),
        Some(Json::List(items)) => items
            .iter()
            .map(|item| {
                let text =
                    |key: &str| item.member(key).and_then(Json::as_text).unwrap_or_default().to_owned();
                match item {
                    Json::Object(_) => {
                        Ok(DirectoryEntry { name: text("name"), organisation: text("organisation") })
                    }
                    Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => {
                        Err(trail.error(Problem::WantObject))
                    }
                }
            })
            .collect(),
        Some(_) => Err(trail.error(Problem::WantList)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::parse;

    fn read(text: &str) -> Result<Options, ReadError> {
        Options::read(&parse(text).unwrap())
    }

    #[test]
    fn an_absent_or_unknown_role_is_a_reader() {
        for text in [
            r#"{"today":"2026-11-22"}"#,
            r#"{"today":"2026-11-22","role":"admin"}"#,
            r#"{"today":"2026-11-22","as":{}}"#,
            r#"{"today":"2026-11-22","as":7,"role":"coordinator"}"#,
        ] {
            assert_eq!(read(text).unwrap().actor.role, Role::Reader, "{text}");
        }
    }

    #[test]
    fn a_server_may_say_as_in_two_ways() {
        let one = read(r#"{"today":"2026-11-22","as":"coordinator"}"#).unwrap();
        let two = read(r#"{"today":"2026-11-22","as":{"role":"coordinator","userId":"k"}}"#).unwrap();
        assert_eq!(one.actor.role, Role::Coordinator);
        assert_eq!(two.actor.user, Some("k".into()));
    }

    #[test]
    fn other_plans_the_host_knows_of_are_read_beside_the_settings() {
        let options =
            read(r#"{"today":"2026-11-22","knownPlans":[{"id":"b"}],"settings":{"ages":[18]}}"#).unwrap();
        assert_eq!(options.settings.known_plans.len(), 1);
        assert_eq!(options.settings.ages, [18]);
        let error = read(r#"{"today":"2026-11-22","knownPlans":[{"id":7}]}"#).unwrap_err();
        assert!(error.pointer.starts_with("/knownPlans/0"), "{}", error.pointer);
    }

    #[test]
    fn a_missing_day_is_refused_with_its_place() {
        assert_eq!(read("{}").unwrap_err().pointer, "/today");
    }
}
