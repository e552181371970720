//! The dictionary of the plan: every kind of noun with its fields, parts and lists, and what the
//! declarations say of them.
//!
//! For documentation and tests. Nothing in the component calls this, so no text of it reaches
//! the wasm; that is why it is no part of [`Noun`].

use super::entry::described;
use super::field::{Field, Kind, ListName, Part};
use super::read::Shape;
use super::record::Noun;
use super::{Closing, EvaluationPlan, Journal, Period, Person, Plan, Redaction, StartUp, Template};
use crate::into_vec::IntoVec;

/// Names with the lines of their documentation, as declared.
pub type Docs<T> = &'static [(T, &'static [&'static str])];

/// What a declaration says of a noun besides what it does. Written by `record!` alone.
pub trait Documented {
    /// The lines about the noun.
    const DOC: &'static [&'static str];
    /// The lines about each field.
    const FIELDS: Docs<Field>;
    /// The lines about each part.
    const PARTS: Docs<Part>;
    /// The lines about each list.
    const LISTS: Docs<ListName>;
}

/// A kind of noun.
#[derive(Clone, Debug)]
pub struct Described {
    /// Which.
    pub kind: Kind,
    /// What it is.
    pub doc: String,
    /// Its fields, in the order they are written.
    pub fields: Vec<DescribedField>,
    /// Its parts.
    pub parts: Vec<DescribedPart>,
    /// Its lists, in the order they are written.
    pub lists: Vec<DescribedList>,
}

/// A field of a kind of noun.
#[derive(Clone, Debug)]
pub struct DescribedField {
    /// Which.
    pub field: Field,
    /// What it holds.
    pub shape: Shape,
    /// Whether it is written even when empty.
    pub always: bool,
    /// What it means.
    pub doc: String,
}

/// A part of the plan.
#[derive(Clone, Debug)]
pub struct DescribedPart {
    /// Which.
    pub part: Part,
    /// What it is.
    pub doc: String,
}

/// A list of a kind of noun.
#[derive(Clone, Debug)]
pub struct DescribedList {
    /// Which.
    pub list: ListName,
    /// Whether it is written even when empty.
    pub always: bool,
    /// What stands in it.
    pub doc: String,
}

impl Described {
    /// What there is to say of a kind.
    pub(super) fn of<N: Noun + Documented + Default>() -> Described {
        let noun = N::default();
        let mut fields = Vec::new();
        noun.values(&mut |field, always, value| {
            fields.push(DescribedField { field, shape: value.shape(), always, doc: said(N::FIELDS, field) });
        });
        let mut lists = Vec::new();
        noun.lists(&mut |list, always, _| {
            lists.push(DescribedList { list, always, doc: said(N::LISTS, list) });
        });
        let parts = N::PARTS.iter().map(|&(part, lines)| DescribedPart { part, doc: joined(lines) });
        Described { kind: noun.kind(), doc: joined(N::DOC), fields, parts: parts.into_vec(), lists }
    }
}

/// Every kind of noun: the plan, its parts in order, then the entries.
///
/// ```
/// use individuell_plan::plan::{Kind, dictionary};
/// assert_eq!(dictionary().len(), Kind::ALL.len());
/// ```
pub fn dictionary() -> Vec<Described> {
    let mut all = vec![
        Described::of::<Plan>(),
        Described::of::<Person>(),
        Described::of::<Period>(),
        Described::of::<EvaluationPlan>(),
        Described::of::<StartUp>(),
        Described::of::<Closing>(),
        Described::of::<Template>(),
        Described::of::<Journal>(),
        Described::of::<Redaction>(),
    ];
    all.extend(described());
    all
}

fn said<T: PartialEq>(docs: Docs<T>, name: T) -> String {
    docs.iter().find(|(known, _)| *known == name).map(|(_, lines)| joined(lines)).unwrap_or_default()
}

/// The first paragraph as one line: what follows is an example for Rust.
fn joined(lines: &[&str]) -> String {
    let trimmed = lines.iter().map(|line| line.trim());
    trimmed.take_while(|line| !line.is_empty()).into_vec().join(" ")
}
