//! The texts that leave the plan: for the journal, forms to sign and fill in, letters, minutes,
//! summary, the whole plan. As plain text and as accessible HTML.
//!
//! Each is a function from a plan, a day and the words to a [`Document`]; the two writers are the
//! only places with markup. A text holds what the plan holds that its reader was given: whoever may
//! not see all gets a redacted plan first. Nothing here changes a plan or sends anything.

mod card;
mod consent_form;
mod document;
mod evaluation_form;
mod html;
mod journal;
mod meeting;
mod need;
mod other_coordinator;
mod partners;
mod plain;
mod request;
mod summary;
mod teller;
mod unit_notice;
mod whole_plan;

pub use document::{Block, Document, Fact};
pub use request::{Request, RequestKind, request};
pub use summary::{has_plan, summary};
pub use teller::{COORDINATING, Teller};

use crate::plan::{EntryRef, Id, Meeting, Participant, ParticipantRole};
use crate::words::Outgoing;
use std::sync::Arc;

/// Declares the kinds of texts: word and title.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $word:literal, $title:expr;)+) => {
        /// The texts there are.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum TextKind { $($(#[$doc])* $kind,)+ }

        impl TextKind {
            /// Every kind.
            pub const ALL: &'static [TextKind] = &[$(TextKind::$kind,)+];

            /// The word in `core.text`.
            pub fn word(self) -> &'static str {
                match self { $(TextKind::$kind => $word,)+ }
            }

            /// What the text is called, before its content says more.
            pub fn title(self) -> Outgoing {
                match self { $(TextKind::$kind => $title,)+ }
            }
        }
    };
}

kinds! {
    /// What must be documented in the journal; rows 114-122.
    Journal = "journal", Outgoing::Journal;
    /// The consent form; section 2.4.
    ConsentForm = "consent-form", Outgoing::ConsentForm;
    /// The consents as they stand, for the journal; rows 68 and 121.
    ConsentRecord = "consent-record", Outgoing::ConsentRecord;
    /// Notice of need, or application; rows 78-81.
    Need = "need", Outgoing::Need;
    /// The person's evaluation form; section 2.5.
    EvaluationForm = "evaluation-form", Outgoing::EvaluationForm;
    /// Notice of a meeting; row 88.
    MeetingNotice = "meeting-notice", Outgoing::MeetingNotice { what: String::new() };
    /// Minutes of a meeting; rows 88 and 91.
    Minutes = "minutes", Outgoing::Minutes { what: String::new() };
    /// Message to partners; row 56.
    MessageToPartners = "message-to-partners", Outgoing::Partners;
    /// Notice to the coordinating unit; rows 78, 79, 107 and 109.
    UnitNotice = "unit-notice", Outgoing::UnitNotice;
    /// The person's wish for another coordinator; row 38.
    OtherCoordinator = "other-coordinator", Outgoing::OtherCoordinator;
    /// Figures for KOSTRA and archive.
    Summary = "summary", Outgoing::Summary;
    /// The whole plan; row 18.
    WholePlan = "whole-plan", Outgoing::WholePlan;
}

impl TextKind {
    /// The kind of a word.
    ///
    /// ```
    /// use individuell_plan::texts::TextKind;
    /// assert_eq!(TextKind::of("journal"), Some(TextKind::Journal));
    /// assert_eq!(TextKind::of("epicrisis"), None);
    /// ```
    pub fn of(word: &str) -> Option<TextKind> {
        TextKind::ALL.iter().copied().find(|kind| kind.word() == word)
    }
}

/// Why a text cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// The text is about a meeting, and none is named.
    MissingId,
    /// The plan has no such meeting, transfer or participant.
    UnknownId,
    /// Somebody in this role does not ask for this.
    NotPermitted,
    /// The plan is what one viewer sees, and figures of that would be wrong.
    Redacted,
}

impl TextFault {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            TextFault::MissingId => "missing-id",
            TextFault::UnknownId => "unknown-id",
            TextFault::NotPermitted => "not-permitted",
            TextFault::Redacted => "redacted",
        }
    }

    /// What it says.
    pub fn sentence(self) -> Outgoing {
        match self {
            TextFault::MissingId => Outgoing::MissingId,
            TextFault::UnknownId => Outgoing::UnknownId,
            TextFault::NotPermitted => Outgoing::NotYours,
            TextFault::Redacted => Outgoing::SomeHidden,
        }
    }
}

/// A text of a plan. `id` names the meeting of a notice or minutes, which must be named; the
/// transfer of a notice to the coordinating unit, and the receiver of a message to partners, which
/// may be. Other texts do not look at it.
///
/// # Errors
/// [`TextFault::MissingId`], [`TextFault::UnknownId`], and [`TextFault::Redacted`] for a summary.
///
/// ```
/// use individuell_plan::{exchange::read_plan, plan::Date, texts::*, words::Catalogue};
/// let plan = read_plan(r#"{"goals":[{"id":"g","title":"Lese selv"}]}"#).unwrap();
/// let (settings, catalogue) = (Default::default(), Catalogue::default());
/// let today = Date::parse("2026-11-22").unwrap();
/// let teller = Teller { plan: &plan, today, settings: &settings, catalogue: &catalogue };
/// assert!(document(TextKind::WholePlan, &teller, None).unwrap().to_text().contains("Mål: Lese selv"));
/// assert_eq!(document(TextKind::Minutes, &teller, None), Err(TextFault::MissingId));
/// ```
pub fn document(kind: TextKind, teller: &Teller<'_>, id: Option<&Id>) -> Result<Document, TextFault> {
    let mut made = Document::new(teller.catalogue.lang, teller.say(&kind.title()));
    let to = &mut made;
    if teller.plan.is_redacted() {
        to.paragraph(teller.say(&Outgoing::SomeHidden));
    }
    match kind {
        TextKind::Journal => journal::write(teller, to),
        TextKind::ConsentForm => consent_form::write(teller, to),
        TextKind::ConsentRecord => journal::consent_record(teller, to),
        TextKind::Need => need::write(teller, to),
        TextKind::EvaluationForm => evaluation_form::write(teller, to),
        TextKind::MeetingNotice => meeting::notice(teller, to, meeting_of(teller, id)?),
        TextKind::Minutes => meeting::minutes(teller, to, meeting_of(teller, id)?),
        TextKind::MessageToPartners => {
            let one = id.map(|id| teller.plan.participant(id).ok_or(TextFault::UnknownId)).transpose()?;
            partners::write(teller, to, one.map(|one| &**one));
        }
        TextKind::UnitNotice => {
            let transfer = id.map(|id| match teller.plan.entry(id) {
                Some(EntryRef::Transfer(transfer)) => Ok(&**transfer),
                Some(_) | None => Err(TextFault::UnknownId),
            });
            unit_notice::write(teller, to, transfer.transpose()?);
        }
        TextKind::OtherCoordinator => other_coordinator::write(teller, to),
        TextKind::Summary if teller.plan.is_redacted() => return Err(TextFault::Redacted),
        TextKind::Summary => summary::write(teller, to),
        TextKind::WholePlan => whole_plan::write(teller, to),
    }
    Ok(made)
}

fn meeting_of<'a>(teller: &Teller<'a>, id: Option<&Id>) -> Result<&'a Meeting, TextFault> {
    match teller.plan.entry(id.ok_or(TextFault::MissingId)?) {
        Some(EntryRef::Meeting(meeting)) => Ok(meeting),
        Some(_) | None => Err(TextFault::UnknownId),
    }
}

/// Who takes part today besides the person.
fn partners<'a>(teller: &Teller<'a>) -> impl Iterator<Item = &'a Arc<Participant>> + use<'a> {
    let today = teller.today;
    let others = teller.plan.participants.iter();
    others.filter(move |one| !one.roles.has(&ParticipantRole::Person) && one.takes_part_on(today))
}
