//! What a user asks the host for, as plain data: a kind, and the text that goes with it.
//!
//! A host that does not take a request loses nothing: the text is there to be copied. Who may ask
//! is comfort; the host's server decides.

use super::teller::Teller;
use super::{TextFault, TextKind, document};
use crate::access::Role;
use crate::plan::{Id, Json};
use crate::words::Outgoing;

/// Declares the kinds of requests: word, text, title, and who may ask.
macro_rules! requests {
    ($($(#[$doc:meta])* $kind:ident = $word:literal, $text:ident, $title:ident, $who:expr;)+) => {
        /// What can be asked of the host.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum RequestKind { $($(#[$doc])* $kind,)+ }

        impl RequestKind {
            /// Every kind, in the order it is offered.
            pub const ALL: &'static [RequestKind] = &[$(RequestKind::$kind,)+];

            /// The word in `ip-request`.
            pub fn word(self) -> &'static str {
                match self { $(RequestKind::$kind => $word,)+ }
            }

            /// The text that goes with it.
            pub fn text(self) -> TextKind {
                match self { $(RequestKind::$kind => TextKind::$text,)+ }
            }

            /// What the button says.
            pub fn title(self) -> Outgoing {
                match self { $(RequestKind::$kind => Outgoing::$title,)+ }
            }

            fn who(self) -> &'static [Role] {
                match self { $(RequestKind::$kind => $who,)+ }
            }
        }
    };
}

use Role::{CoordinatingUnit, Coordinator, Guardian, NextOfKin, Participant, Person, Substitute};

/// The person, and those who speak for the person.
const OWN: &[Role] = &[Person, NextOfKin, Guardian];
/// Those who coordinate.
const COORDINATES: &[Role] = &[Coordinator, Substitute];
/// Those who coordinate, and the unit.
const OFFICE: &[Role] = &[Coordinator, Substitute, CoordinatingUnit];
/// Those who coordinate, and those it is about.
const BOTH: &[Role] = &[Person, NextOfKin, Guardian, Coordinator, Substitute];

requests! {
    /// Another coordinator; row 38.
    OtherCoordinator = "other-coordinator", OtherCoordinator, AskOther, OWN;
    /// That a meeting is called; row 88.
    Meeting = "meeting", MeetingNotice, AskMeeting, COORDINATES;
    /// That minutes are sent; row 91.
    Minutes = "minutes", Minutes, AskMinutes, COORDINATES;
    /// That the coordinating unit is told; rows 78, 79 and 107.
    UnitNotice = "unit-notice", UnitNotice, AskUnit, COORDINATES;
    /// A form to be signed; row 66.
    ConsentForm = "consent-form", ConsentForm, AskConsentForm, BOTH;
    /// That consent is noted in the journal; rows 68 and 121.
    ConsentToJournal = "consent-to-journal", ConsentRecord, AskConsentJournal, OFFICE;
    /// That partners are told; row 56.
    MessageToPartners = "message-to-partners", MessageToPartners, AskPartners, COORDINATES;
    /// That the plan is archived; row 18.
    Archive = "archive", WholePlan, AskArchive, OFFICE;
    /// That main points are noted in the journal; rows 114-122.
    Journal = "journal", Journal, AskJournal, OFFICE;
    /// That a need is reported; rows 79 and 81: the person, the family or the services.
    Application = "application", Need, AskNeed,
        &[Person, NextOfKin, Guardian, Coordinator, Substitute, Participant, CoordinatingUnit];
    /// A form for the person's own evaluation; row 98.
    EvaluationForm = "evaluation-form", EvaluationForm, AskEvaluation, BOTH;
    /// The plan on paper.
    Print = "print", WholePlan, AskPrint, &Role::ALL;
}

impl RequestKind {
    /// The kind of a word.
    ///
    /// ```
    /// use individuell_plan::{access::Role, texts::RequestKind};
    /// let kind = RequestKind::of("other-coordinator").unwrap();
    /// assert!(kind.may_be_asked_by(Role::Person) && !kind.may_be_asked_by(Role::Coordinator));
    /// ```
    pub fn of(word: &str) -> Option<RequestKind> {
        RequestKind::ALL.iter().copied().find(|kind| kind.word() == word)
    }

    /// Whether it is about one meeting, whose id it needs.
    pub fn is_about_meeting(self) -> bool {
        matches!(self, RequestKind::Meeting | RequestKind::Minutes)
    }

    /// Whether somebody in a role may ask for it.
    pub fn may_be_asked_by(self, role: Role) -> bool {
        self.who().contains(&role)
    }
}

/// A request with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What is asked.
    pub kind: RequestKind,
    /// The title of the text.
    pub subject: String,
    /// The text, plain.
    pub text: String,
    /// The text as an HTML page.
    pub html: String,
}

impl Request {
    /// The request as the host sees it: `{ kind, subject, text, html }`.
    pub fn to_json(&self) -> Json {
        let members = [
            ("kind", self.kind.word()),
            ("subject", &self.subject),
            ("text", &self.text),
            ("html", &self.html),
        ];
        Json::Object(members.map(|(name, value)| (name.to_owned(), Json::text(value))).into())
    }
}

/// Prepares a request of somebody in a role; `id` is the meeting, transfer or participant it is
/// about, as [`document`] takes it.
///
/// # Errors
/// [`TextFault`]: the role may not ask for it, or the id is missing or unknown.
///
/// ```
/// use individuell_plan::{access::Role, plan::*, texts::*, words::Catalogue};
/// let (plan, settings, catalogue) = (Plan::default(), Default::default(), Catalogue::default());
/// let today = Date::parse("2026-11-22").unwrap();
/// let teller = Teller { plan: &plan, today, settings: &settings, catalogue: &catalogue };
/// let made = request(RequestKind::OtherCoordinator, &teller, Role::Person, None).unwrap();
/// assert_eq!(made.subject, "Ønske om ny koordinator");
/// assert_eq!(request(RequestKind::Meeting, &teller, Role::Coordinator, None), Err(TextFault::MissingId));
/// ```
pub fn request(
    kind: RequestKind,
    teller: &Teller<'_>,
    role: Role,
    id: Option<&Id>,
) -> Result<Request, TextFault> {
    if !kind.may_be_asked_by(role) {
        return Err(TextFault::NotPermitted);
    }
    let document = document(kind.text(), teller, id)?;
    Ok(Request { kind, subject: document.title.clone(), text: document.to_text(), html: document.to_html() })
}
