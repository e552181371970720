//! Errors as the host sees them: a code, a place and a plain sentence, never a text of the plan.

use crate::edit::Refusal;
use crate::plan::read::ReadError;
use crate::plan::{Json, Text};
use crate::words::{Catalogue, Sentence, of_read_error};
use wasm_bindgen::JsValue;

/// An error on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Stable code.
    pub code: &'static str,
    /// JSON Pointer, empty for the whole.
    pub path: String,
    /// The sentence in the language in force.
    pub message: String,
}

impl Fault {
    /// The plan was closed.
    pub fn closed(catalogue: &Catalogue) -> Fault {
        Fault { code: "closed", path: String::new(), message: catalogue.say(&Sentence::Closed) }
    }

    /// The plan is redacted: it is what one viewer sees, and not the plan.
    pub fn redacted(catalogue: &Catalogue) -> Fault {
        Fault { code: "redacted", path: String::new(), message: catalogue.say(&Sentence::Redacted) }
    }

    /// A value could not be read.
    pub fn of_read(error: &ReadError, catalogue: &Catalogue) -> Fault {
        Fault {
            code: error.problem.code(),
            path: error.pointer.clone(),
            message: catalogue.say(&of_read_error(error)),
        }
    }

    /// A command was refused.
    pub fn of_refusal(refusal: &Refusal, catalogue: &Catalogue) -> Fault {
        Fault {
            code: refusal.reason.code(),
            path: refusal.pointer.clone(),
            message: catalogue.say(&refusal.sentence()),
        }
    }
}

impl From<Fault> for JsValue {
    fn from(fault: Fault) -> JsValue {
        let member = |key: &str, text: String| (key.to_owned(), Json::Text(text));
        let json = Json::Object(vec![
            member("code", fault.code.to_owned()),
            member("path", fault.path),
            member("message", fault.message),
        ]);
        JsValue::from_str(&json.to_text())
    }
}
