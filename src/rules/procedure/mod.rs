//! The procedures: checklists for starting, handing over and closing, for what is noted in the
//! journal, and for renewing consent. Domain sections 1.4, 1.5, 1.8 and 1.9.
//!
//! Computed from the plan: nobody ticks a box here. A step is done when the plan says so, open
//! when it does not, and not relevant when nothing in the plan asks for it.

mod closing;
mod consent_renewal;
mod examples;
mod journal;
mod start_up;
mod transfer;

use crate::into_vec::IntoVec;
pub use examples::{StepExample, every_step, step_examples};

use super::{Context, Settings, Source};
use crate::access::Group;
use crate::consent::in_force;
use crate::plan::read::Value;
use crate::plan::{
    ConsentAbout, ConsentForm, Date, Field, Json, ListName, Part, Participant, Path, Plan, Pointers,
};
use crate::plan::{Target, Transfer};
use crate::words::{Catalogue, ProcedureText, Said};
use std::sync::Arc;

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StepState {
    /// The plan says it is done.
    Done,
    /// It is still to be done.
    Open,
    /// Nothing asks for it.
    NotRelevant,
    /// What it looks at is hidden: the plan is redacted.
    Hidden,
}

impl StepState {
    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            StepState::Done => "done",
            StepState::Open => "open",
            StepState::NotRelevant => "not-relevant",
            StepState::Hidden => "hidden",
        }
    }

    fn done_if(is_done: bool) -> StepState {
        if is_done { StepState::Done } else { StepState::Open }
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The stable code, unique in its procedure.
    pub code: &'static str,
    /// Where it stands.
    pub state: StepState,
    /// Where in the plan it is done.
    pub path: Path,
    /// What to do, for a person.
    pub message: Said,
    /// Where it comes from.
    pub source: Source,
}

/// A checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Procedure {
    /// `start-up`, `transfer`, `closing`, `journal` or `consent-renewal`.
    pub code: &'static str,
    /// What it is called.
    pub title: Said,
    /// What to do, in order.
    pub steps: Vec<Step>,
}

impl Procedure {
    /// The checklist as the host sees it: `{ code, title, steps: [{ code, state, path, message,
    /// source }] }`.
    pub fn to_json(&self, pointers: &Pointers<'_>, catalogue: &Catalogue) -> Json {
        let member = |key: &str, text: String| (key.to_owned(), Json::Text(text));
        let step = |step: &Step| {
            Json::Object(vec![
                member("code", step.code.to_owned()),
                member("state", step.state.word().to_owned()),
                member("path", pointers.say(&step.path)),
                member("message", catalogue.say(&step.message)),
                member("source", step.source.to_string()),
            ])
        };
        Json::Object(vec![
            member("code", self.code.to_owned()),
            member("title", catalogue.say(&self.title)),
            ("steps".to_owned(), Json::List(self.steps.iter().map(step).into_vec())),
        ])
    }
}

/// What a step looks at.
struct Look<'a> {
    plan: &'a Plan,
    context: &'a Context,
    /// The transfer a checklist is about.
    transfer: Option<&'a Transfer>,
    /// The coordinator who ends, with the last day.
    leaving: Option<(&'a Participant, Date)>,
}

/// One step as it is written down: what to do, and how the plan shows that it is done.
struct StepRule {
    code: &'static str,
    source: Source,
    message: ProcedureText,
    judge: Judge,
}

/// How the plan shows that a step is done.
enum Judge {
    /// A field of a part is filled in.
    Filled(Part, Field),
    /// The step sees for itself.
    By(fn(&Look<'_>) -> (StepState, Path)),
    /// The step sees for itself, and may say more exactly what to do.
    Telling(fn(&Look<'_>) -> (StepState, Path, Option<ProcedureText>)),
}

impl StepRule {
    /// A step, with the row of the domain report it comes from and the seed that row stands in.
    const fn of(
        code: &'static str,
        row: u16,
        seed: &'static str,
        message: ProcedureText,
        judge: Judge,
    ) -> StepRule {
        StepRule { code, source: Source::Row(row, seed), message, judge }
    }

    fn step(&self, look: &Look<'_>) -> Step {
        let (state, path, told) = match self.judge {
            Judge::Filled(part, field) => (filled(look.plan, part, field), Path::part(part, field), None),
            Judge::By(judge) => {
                let (state, path) = judge(look);
                (state, path, None)
            }
            Judge::Telling(judge) => judge(look),
        };
        let message = Said::of(told.as_ref().unwrap_or(&self.message));
        Step { code: self.code, state, path, message, source: self.source }
    }
}

fn procedure(code: &'static str, title: ProcedureText, steps: &[StepRule], look: &Look<'_>) -> Procedure {
    let mut steps: Vec<Step> = steps.iter().map(|rule| rule.step(look)).into_vec();
    if let Some(silence) = &look.context.silence {
        for step in &mut steps {
            if silence.covers(&format!("{code}/{}", step.code), &step.path) {
                step.state = StepState::Hidden;
            }
        }
    }
    Procedure { code, title: Said::of(&title), steps }
}

fn filled(plan: &Plan, part: Part, field: Field) -> StepState {
    let noun = plan.noun(&Target::Part(part));
    let value: Option<&dyn Value> = noun.and_then(|noun| noun.value(field));
    StepState::done_if(value.is_some_and(|value| !value.is_empty()))
}

fn list(name: ListName) -> Path {
    Path::list(Target::Plan, name)
}

/// Whether a consent of a kind holds today.
fn holds(look: &Look<'_>, about: ConsentAbout) -> bool {
    in_force(&look.plan.consents, about, look.context.today).next().is_some()
}

/// The day of the latest consent on a signed form.
fn last_signed(plan: &Plan) -> Option<Date> {
    let signed = plan.consents.iter().filter(|consent| consent.form == Some(ConsentForm::Signed));
    signed.filter_map(|consent| consent.date).max()
}

/// Done when noted on or after the day it happened; not relevant when it has not happened.
fn noted(happened: Option<Date>, noted: Option<Date>) -> StepState {
    match happened {
        Some(day) => StepState::done_if(noted.is_some_and(|noted| day <= noted)),
        None => StepState::NotRelevant,
    }
}

/// The checklists of a plan. Start-up and journal are always there; a transfer is there while one
/// is open or the coordinator is about to end, closing once it has begun, and consent renewal once
/// there is a consent to renew.
///
/// ```
/// use individuell_plan::{plan::{Date, Plan}, rules};
/// let today = Date::parse("2026-11-22").unwrap();
/// let procedures = rules::procedures(&Plan::default(), today, &Default::default());
/// let codes: Vec<_> = procedures.iter().map(|procedure| procedure.code).collect();
/// assert_eq!(codes, ["start-up", "journal"]);
/// ```
pub fn procedures(plan: &Plan, today: Date, settings: &Arc<Settings>) -> Vec<Procedure> {
    let mut all = every(plan, today, settings);
    all.retain(|procedure| procedure.code != closing::CODE || closing::has_begun(plan));
    all
}

/// The checklists with a code, those of a closing even before it has begun: for the place where
/// the work is done.
///
/// ```
/// use individuell_plan::{plan::{Date, Plan}, rules};
/// let today = Date::parse("2026-11-22").unwrap();
/// let closing = rules::checklists("closing", &Plan::default(), today, &Default::default());
/// assert_eq!(closing.len(), 1);
/// ```
pub fn checklists(code: &str, plan: &Plan, today: Date, settings: &Arc<Settings>) -> Vec<Procedure> {
    let mut all = every(plan, today, settings);
    all.retain(|procedure| procedure.code == code);
    all
}

fn every(plan: &Plan, today: Date, settings: &Arc<Settings>) -> Vec<Procedure> {
    let context = &Context::of(plan, today, settings);
    let look = Look { plan, context, transfer: None, leaving: None };
    let mut all = vec![procedure(start_up::CODE, ProcedureText::StartUp, start_up::STEPS, &look)];
    // Whether anything is handed over stands in what is hidden.
    let knows_transfers =
        context.silence.as_ref().is_none_or(|silence| !silence.hides_any(&[Group::Procedures]));
    let transfers = if knows_transfers { transfer::looks(plan, context) } else { Vec::new() };
    all.extend(
        transfers
            .iter()
            .map(|look| procedure(transfer::CODE, ProcedureText::Transfer, transfer::STEPS, look)),
    );
    all.push(procedure(closing::CODE, ProcedureText::Closing, closing::STEPS, &look));
    all.push(procedure(journal::CODE, ProcedureText::Journal, journal::STEPS, &look));
    if consent_renewal::is_relevant(plan) {
        let steps = consent_renewal::STEPS;
        all.push(procedure(consent_renewal::CODE, ProcedureText::ConsentRenewal, steps, &look));
    }
    all
}
