//! A plan for one viewer: what stands in it when something was hidden, and what is hidden where.
//!
//! Hidden entries keep their id and their place, so that commands mean the same in the full plan.

use super::choice::choice;
use super::date::Date;
use super::field::{Field, Part};
use super::id::Id;
use super::path::Target;
use super::record::record;
use super::several::Words;
use super::{Noun, Plan};

choice! {
    /// Why something is hidden.
    pub enum Why {
        /// No consent in force shares it with the viewer; row 64.
        Consent = "consent",
        /// The viewer's role has no part in it.
        Role = "role",
        /// Telephone, mobile and e-mail are for the coordinator and whoever they belong to.
        Contact = "contact",
        /// Identity numbers are for the coordinator and whoever they belong to.
        Number = "number",
    }
}

record! {
    /// For whom the plan was redacted. Empty in a full plan.
    pub struct Redaction {
        fields {
            /// The viewer's role, as the host said it.
            role: String => Role,
            /// The viewer: a participant.
            who: Id => Who,
            /// The day for which it was decided what the viewer sees.
            date: Option<Date> => Date,
        }
    }
}

record! {
    /// Something that the viewer does not see. With neither entry nor part it is in the plan itself.
    pub struct Hidden {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// The entry.
            of: Id => Of,
            /// The part of the plan.
            part: String => Part,
            /// The hidden fields; none when all of them are. `*` stands for members that this
            /// program does not know.
            fields: Words => Fields,
            /// Why.
            why: Option<Why> => Why,
        }
    }
}

/// The name in [`Hidden::fields`] for members that this program does not know.
pub const UNKNOWN_MEMBERS: &str = "*";

impl Hidden {
    /// The noun it is about; none when it names a part that is none.
    pub fn target(&self) -> Option<Target> {
        match (self.part.is_empty(), self.of.is_empty()) {
            (false, _) => Part::of(&self.part).map(Target::Part),
            (true, false) => Some(Target::Entry(self.of.clone())),
            (true, true) => Some(Target::Plan),
        }
    }

    /// Whether all of the noun is hidden.
    pub fn is_whole(&self) -> bool {
        self.fields.is_empty()
    }

    /// Whether a field of the noun is hidden.
    pub fn hides(&self, field: Field) -> bool {
        self.is_whole() || self.fields.iter().any(|name| name == field.name())
    }
}

impl Plan {
    /// Whether the plan is what one viewer may see, with something hidden. Such a plan is never
    /// stored: its commands are carried out on the full plan.
    pub fn is_redacted(&self) -> bool {
        !self.hidden.is_empty() || !(&*self.redaction as &dyn Noun).is_empty()
    }

    /// What is hidden of a noun.
    pub fn hidden_of<'a>(&'a self, target: &'a Target) -> impl Iterator<Item = &'a Hidden> {
        self.hidden.iter().map(|hidden| &**hidden).filter(move |one| one.target().as_ref() == Some(target))
    }

    /// Why a field is hidden; none when it is seen.
    ///
    /// ```
    /// use individuell_plan::plan::{Field, Hidden, Plan, Target, Why};
    /// let mark = Hidden { id: "h".into(), of: "m1".into(), why: Some(Why::Consent), ..Hidden::default() };
    /// let plan = Plan { hidden: [mark].into_iter().collect(), ..Plan::default() };
    /// assert_eq!(plan.hides(&Target::Entry("m1".into()), Field::Title), Some(Why::Consent));
    /// assert_eq!(plan.hides(&Target::Plan, Field::Title), None);
    /// ```
    pub fn hides(&self, target: &Target, field: Field) -> Option<Why> {
        self.hidden_of(target).find(|hidden| hidden.hides(field)).map(why)
    }

    /// Why all of a noun is hidden; none when something of it is seen.
    pub fn hides_all(&self, target: &Target) -> Option<Why> {
        self.hidden_of(target).find(|hidden| hidden.is_whole()).map(why)
    }
}

/// A mark that does not say why is taken for the strictest: a role that has no part in it.
fn why(hidden: &Hidden) -> Why {
    hidden.why.unwrap_or(Why::Role)
}
