//! The core for JavaScript, without view or DOM: what the package entry `individuell-plan/core`
//! calls in browsers and in Node.
//!
//! The functions in Rust types stand first, so that the same code answers a Rust server; the
//! bindings only turn errors into text.

use super::fault::Fault;
use crate::access;
use crate::edit::{Command, Editor, Grouping};
use crate::exchange::{NumberOptions, Options, check_number_json, parse, read_actor, read_plan, write_plan};
use crate::into_vec::IntoVec;
use crate::plan::read::{Problem, ReadError};
use crate::plan::{Id, Json, Plan, Pointers, Text};
use crate::rules;
use crate::texts::{self, RequestKind, Teller, TextFault, TextKind};
use crate::words::{Catalogue, Outgoing};

/// All findings of a plan: `[{ code, level, path, source, message, wayOut }]` as JSON text.
///
/// # Errors
/// A [`Fault`] when plan or options cannot be read.
///
/// ```
/// let found = individuell_plan::embed::core::validate(r#"{"goals":[]}"#, r#"{"today":"2026-11-22"}"#);
/// assert!(found.unwrap().contains("no-coordinator"));
/// ```
pub fn validate(plan: &str, options: &str) -> Result<String, Fault> {
    tell(plan, options, |plan, pointers, options| {
        let findings = rules::validate(plan, options.actor.today, &options.settings);
        findings.iter().map(|finding| finding.to_json(pointers, &options.catalogue)).into_vec()
    })
}

/// How far the plan is with what the law asks for, letters a to i:
/// `[{ letter, title, state, todo: [{ code, path, message, wayOut }] }]` as JSON text.
///
/// # Errors
/// As [`validate`].
///
/// ```
/// let letters = individuell_plan::embed::core::completeness(r#"{"goals":[]}"#, r#"{"today":"2026-11-22"}"#);
/// assert!(letters.unwrap().starts_with(r#"[{"letter":"a""#));
/// ```
pub fn completeness(plan: &str, options: &str) -> Result<String, Fault> {
    tell(plan, options, |plan, pointers, options| {
        let letters = rules::completeness(plan, options.actor.today, &options.settings);
        letters.iter().map(|letter| letter.to_json(pointers, &options.catalogue)).into_vec()
    })
}

/// Everything with a day: `[{ code, due, state, path, who, source, message, wayOut }]` as JSON
/// text, what is overdue first.
///
/// # Errors
/// As [`validate`].
pub fn clocks(plan: &str, options: &str) -> Result<String, Fault> {
    tell(plan, options, |plan, pointers, options| {
        let ticks = rules::clocks(plan, options.actor.today, &options.settings);
        ticks.iter().map(|tick| tick.to_json(pointers, &options.catalogue)).into_vec()
    })
}

/// The checklists: `[{ code, title, steps: [{ code, state, path, message, source }] }]` as JSON
/// text.
///
/// # Errors
/// As [`validate`].
pub fn procedures(plan: &str, options: &str) -> Result<String, Fault> {
    tell(plan, options, |plan, pointers, options| {
        let all = rules::procedures(plan, options.actor.today, &options.settings);
        all.iter().map(|procedure| procedure.to_json(pointers, &options.catalogue)).into_vec()
    })
}

/// What is computed from a plan, as the text of a list.
fn tell(
    plan: &str,
    options: &str,
    compute: fn(&Plan, &Pointers<'_>, &Options) -> Vec<Json>,
) -> Result<String, Fault> {
    let options = read_options(options)?;
    let plan = read_plan(plan).map_err(|error| Fault::of_read(&error, &options.catalogue))?;
    Ok(Json::List(compute(&plan, &Pointers::of(&plan), &options)).to_text())
}

/// A text that leaves the plan: of a [`TextKind`], as plain text, or as a whole HTML page when
/// options say `"format":"html"`. `"id"` names the meeting, transfer or participant it is about.
/// When options say who reads it (`"as"`), it is made of what that reader may see.
///
/// # Errors
/// As [`validate`]; and a [`Fault`] of code `unknown-kind`, `missing-id`, `unknown-id`, or
/// `redacted` for a summary of a redacted plan, and for a plan redacted for somebody else.
///
/// ```
/// use individuell_plan::embed::core::text;
/// let options = r#"{"today":"2026-11-22","lang":"en"}"#;
/// assert!(text("journal", r#"{"goals":[]}"#, options).unwrap().starts_with("For the journal"));
/// assert_eq!(text("minutes", r#"{"goals":[]}"#, options).unwrap_err().code, "missing-id");
/// ```
pub fn text(kind: &str, plan: &str, options: &str) -> Result<String, Fault> {
    let asked = Asked::read(plan, options)?;
    let Some(kind) = TextKind::of(kind) else { return Err(asked.unknown_kind()) };
    let is_page = match asked.named("format").map(Json::as_text) {
        None | Some(Some("text")) => false,
        Some(Some("html")) => true,
        Some(_) => return Err(asked.refused("format", Problem::UnknownValue)),
    };
    let made = texts::document(kind, &teller(&asked.plan, &asked.options), asked.id()?.as_ref());
    let made = made.map_err(|fault| asked.of_text(&fault))?;
    Ok(if is_page { made.to_html() } else { made.to_text() })
}

/// What is asked about a text: options, and the plan as far as its reader may see it.
struct Asked {
    json: Json,
    options: Options,
    plan: Plan,
}

impl Asked {
    fn read(plan: &str, options: &str) -> Result<Asked, Fault> {
        let json = parse(options).map_err(|error| of_options(&error))?;
        let options = Options::read(&json).map_err(|error| of_options(&error))?;
        let plan = read_plan(plan).map_err(|error| Fault::of_read(&error, &options.catalogue))?;
        let mut asked = Asked { json, options, plan };
        if asked.named("as").is_some() {
            let sorts = &asked.options.settings.information_sorts;
            asked.plan = access::redact(&asked.plan, &asked.options.actor, sorts)
                .map_err(|_| Fault::redacted(&asked.options.catalogue))?;
        }
        Ok(asked)
    }

    /// A member of the options; `null` is none.
    fn named(&self, name: &str) -> Option<&Json> {
        self.json.member(name).filter(|value| **value != Json::Null)
    }

    fn id(&self) -> Result<Option<Id>, Fault> {
        match self.named("id").map(Json::as_text) {
            None => Ok(None),
            Some(Some(id)) => Ok(Some(Id::new(id))),
            Some(None) => Err(self.refused("id", Problem::WantText)),
        }
    }

    fn refused(&self, place: &str, problem: Problem) -> Fault {
        let error = ReadError { problem, pointer: format!("/options/{place}") };
        Fault::of_read(&error, &self.options.catalogue)
    }

    fn unknown_kind(&self) -> Fault {
        Fault {
            code: "unknown-kind",
            path: "/kind".to_owned(),
            message: self.options.catalogue.say(&Outgoing::UnknownKind),
        }
    }

    fn of_text(&self, fault: &TextFault) -> Fault {
        let catalogue = &self.options.catalogue;
        let path = match fault {
            TextFault::Redacted => return Fault::redacted(catalogue),
            TextFault::MissingId | TextFault::UnknownId => "/options/id",
            TextFault::NotPermitted => "/options/as",
        };
        Fault { code: fault.code(), path: path.to_owned(), message: catalogue.say(&fault.sentence()) }
    }
}

/// What a user asks the host for, as `options.as`: `{ kind, subject, text, html }` as JSON text.
///
/// # Errors
/// As [`text`]; and `not-permitted` for a role that does not ask for such things.
///
/// ```
/// let options = r#"{"today":"2026-11-22","as":"coordinator"}"#;
/// let made = individuell_plan::embed::core::request("journal", r#"{"goals":[]}"#, options);
/// assert!(made.unwrap().starts_with(r#"{"kind":"journal","subject":"#));
/// ```
pub fn request(kind: &str, plan: &str, options: &str) -> Result<String, Fault> {
    let asked = Asked::read(plan, options)?;
    let Some(kind) = RequestKind::of(kind) else { return Err(asked.unknown_kind()) };
    let teller = teller(&asked.plan, &asked.options);
    let made = texts::request(kind, &teller, asked.options.actor.role, asked.id()?.as_ref());
    made.map(|made| made.to_json().to_text()).map_err(|fault| asked.of_text(&fault))
}

/// A plan in figures, for KOSTRA, PLO and the archive, as JSON text; [`texts::summary`] says what
/// is in it.
///
/// # Errors
/// As [`validate`]; and `redacted`, since figures of a part of a plan are wrong.
///
/// ```
/// let told = individuell_plan::embed::core::summary(r#"{"goals":[]}"#, r#"{"today":"2026-11-22"}"#);
/// assert!(told.unwrap().starts_with(r#"{"hasPlan":2,"status":"draft""#));
/// ```
pub fn summary(plan: &str, options: &str) -> Result<String, Fault> {
    let options = read_options(options)?;
    let plan = read_plan(plan).map_err(|error| Fault::of_read(&error, &options.catalogue))?;
    let figures =
        texts::summary(&teller(&plan, &options)).map_err(|_| Fault::redacted(&options.catalogue))?;
    Ok(figures.to_text())
}

fn teller<'a>(plan: &'a Plan, options: &'a Options) -> Teller<'a> {
    Teller { plan, today: options.actor.today, settings: &options.settings, catalogue: &options.catalogue }
}

/// The plan after commands carried out as `options.as`, as JSON text. All of them, or none.
///
/// # Errors
/// A [`Fault`] when something cannot be read or a command is refused; `redacted` when the plan is
/// what one viewer sees: the commands are for the full plan.
pub fn apply(plan: &str, commands: &str, options: &str) -> Result<String, Fault> {
    let options = read_options(options)?;
    let catalogue = &options.catalogue;
    let plan = read_plan(plan).map_err(|error| Fault::of_read(&error, catalogue))?;
    if plan.is_redacted() {
        return Err(Fault::redacted(catalogue));
    }
    let commands = read_commands(commands, catalogue)?;
    let mut editor = Editor::open(plan);
    editor
        .apply(commands, &options.actor, Grouping::Single)
        .map_err(|refusal| Fault::of_refusal(&refusal, catalogue))?;
    Ok(write_plan(editor.plan()))
}

/// The plan that a viewer may have, as JSON text. What is hidden is emptied and marked.
///
/// # Errors
/// A [`Fault`] when something cannot be read; `redacted` when the plan has been redacted for
/// somebody else already.
///
/// ```
/// let plan = r#"{"goals":[],"whatMatters":"Å være ute"}"#;
/// let options = r#"{"today":"2026-11-22"}"#;
/// let seen = individuell_plan::embed::core::redact(plan, r#"{"role":"reader"}"#, options).unwrap();
/// assert!(!seen.contains("ute") && seen.contains(r#""why":"consent""#));
/// ```
pub fn redact(plan: &str, viewer: &str, options: &str) -> Result<String, Fault> {
    let options = read_options(options)?;
    let catalogue = &options.catalogue;
    let viewer = parse(viewer).map_err(|error| Fault::of_read(&error, catalogue))?;
    let plan = read_plan(plan).map_err(|error| Fault::of_read(&error, catalogue))?;
    let actor = read_actor(&viewer, options.actor.today);
    let seen = access::redact(&plan, &actor, &options.settings.information_sorts);
    seen.map(|seen| write_plan(&seen)).map_err(|_| Fault::redacted(catalogue))
}

/// What there is to say of a number: `{ kind, valid, rule, findings: [{ code, level, message,
/// wayOut }] }` as JSON text. Neither answer nor fault holds a digit of it.
///
/// # Errors
/// A [`Fault`] when the options cannot be read.
///
/// ```
/// let told = individuell_plan::embed::core::check_number("158385 47718", r#"{"environment":"test"}"#);
/// assert_eq!(told.unwrap(), r#"{"kind":"birth-number","valid":true,"rule":"old","findings":[]}"#);
/// ```
pub fn check_number(text: &str, options: &str) -> Result<String, Fault> {
    let read = |text| NumberOptions::read(&parse(text)?);
    let options = read(options).map_err(|error| of_options(&error))?;
    Ok(check_number_json(text, &options).to_text())
}

/// Reads options; its errors are said in bokmål, since the language is among what failed.
pub(super) fn read_options(text: &str) -> Result<Options, Fault> {
    let read = |text| Options::read(&parse(text)?);
    read(text).map_err(|error| of_options(&error))
}

fn of_options(error: &ReadError) -> Fault {
    Fault { path: format!("/options{}", error.pointer), ..Fault::of_read(error, &Catalogue::default()) }
}

/// Reads a command or a list of them.
pub(super) fn read_commands(text: &str, catalogue: &Catalogue) -> Result<Vec<Command>, Fault> {
    let json = parse(text).map_err(|error| Fault::of_read(&error, catalogue))?;
    Command::read_all(&json).map_err(|refusal| Fault::of_refusal(&refusal, catalogue))
}

/// The bindings, in the module of `core` only: the element's own has no use for them.
#[cfg(not(feature = "web"))]
mod bindings {
    use super::{
        apply, check_number, clocks, completeness, procedures, redact, request, summary, text, validate,
    };
    use crate::plan::Text;
    use wasm_bindgen::prelude::*;

    /// Binding of [`super::validate`]. Throws `{ code, path, message }` as JSON text.
    #[wasm_bindgen]
    pub fn core_validate(plan: &str, options: &str) -> Result<String, JsValue> {
        validate(plan, options).map_err(JsValue::from)
    }

    /// Binding of [`super::completeness`]. Throws `{ code, path, message }` as JSON text.
    #[wasm_bindgen]
    pub fn core_completeness(plan: &str, options: &str) -> Result<String, JsValue> {
        completeness(plan, options).map_err(JsValue::from)
    }

    /// Binding of [`super::clocks`]. Throws `{ code, path, message }` as JSON text.
    #[wasm_bindgen]
    pub fn core_clocks(plan: &str, options: &str) -> Result<String, JsValue> {
        clocks(plan, options).map_err(JsValue::from)
    }

    /// Binding of [`super::procedures`]. Throws `{ code, path, message }` as JSON text.
    #[wasm_bindgen]
    pub fn core_procedures(plan: &str, options: &str) -> Result<String, JsValue> {
        procedures(plan, options).map_err(JsValue::from)
    }

    /// Binding of [`super::text`], the text as a JSON text. Throws `{ code, path, message }`.
    #[wasm_bindgen]
    pub fn core_text(kind: &str, plan: &str, options: &str) -> Result<String, JsValue> {
        text(kind, plan, options).map(|made| made.to_text()).map_err(JsValue::from)
    }

    /// Binding of [`super::request`]. Throws `{ code, path, message }` as JSON text.
    #[wasm_bindgen]
    pub fn core_request(kind: &str, plan: &str, options: &str) -> Result<String, JsValue> {
        request(kind, plan, options).map_err(JsValue::from)
    }

    /// Binding of [`super::summary`]. Throws `{ code, path, message }` as JSON text.
    #[wasm_bindgen]
    pub fn core_summary(plan: &str, options: &str) -> Result<String, JsValue> {
        summary(plan, options).map_err(JsValue::from)
    }

    /// Binding of [`super::apply`]. Throws `{ code, path, message }` as JSON text.
    #[wasm_bindgen]
    pub fn core_apply(plan: &str, commands: &str, options: &str) -> Result<String, JsValue> {
        apply(plan, commands, options).map_err(JsValue::from)
    }

    /// Binding of [`super::redact`]. Throws `{ code, path, message }` as JSON text.
    #[wasm_bindgen]
    pub fn core_redact(plan: &str, viewer: &str, options: &str) -> Result<String, JsValue> {
        redact(plan, viewer, options).map_err(JsValue::from)
    }

    /// Binding of [`super::check_number`]. Throws `{ code, path, message }` as JSON text.
    #[wasm_bindgen]
    pub fn core_check_number(text: &str, options: &str) -> Result<String, JsValue> {
        check_number(text, options).map_err(JsValue::from)
    }
}
