//! The rules: a plan and a day give findings. One rule a file.
//!
//! A finding is a value, never an error: drafts are always saved. Each rule says its code, its
//! level and its source, and has an example that triggers it and one that does not. Nothing here
//! changes a plan or knows a screen.

mod checker;
pub mod clock;
mod completeness;
mod date_outside_period;
mod deadline_before_start;
mod evaluation_clock;
mod examples;
mod goal_without_measure;
mod goal_without_title;
mod measure_overdue;
mod measure_without_deadline;
mod measure_without_extent;
mod measure_without_how;
mod measure_without_responsible;
mod measure_without_title;
mod no_coordinator;
mod no_evaluation_date;
mod no_evaluation_method;
mod participant_without_name;
mod period_end_before_start;
mod period_missing;
pub mod procedure;
mod responsible_not_participant;
mod settings;
mod several_coordinators;

pub use checker::{Checker, Findings};
pub use clock::{CLOCKS, Clock, Tick, TickState, clocks};
pub use completeness::{Letter, LetterState, blocks_use, completeness};
pub use examples::{Example, examples};
pub use procedure::{Procedure, Step, StepState, procedures};
pub use settings::{Environment, Settings};

use crate::plan::{
    Date, EvaluationPlan, Goal, Id, Json, List, Measure, Participant, ParticipantRole, Path, Period, Plan,
    PlanStatus,
};
use crate::words::{Catalogue, Said, Say};
use std::sync::Arc;

/// How serious a finding is. Domain section 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Impossible as it stands (feil).
    Error,
    /// Needed before the plan is taken into use (mangel).
    Gap,
    /// A clock or a soft hint (påminnelse).
    Reminder,
}

impl Level {
    /// Every level, most serious first.
    pub const ALL: [Level; 3] = [Level::Error, Level::Gap, Level::Reminder];

    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Gap => "gap",
            Level::Reminder => "reminder",
        }
    }
}

/// Where a rule comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A letter of the content rule (innhold a-i).
    Letter(char),
    /// A row of the domain report, section 1, and the seed it stands in.
    Row(u16, &'static str),
    /// The plan contradicts itself.
    Consistency,
}

impl std::fmt::Display for Source {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Source::Letter(letter) => write!(to, "letter {letter}"),
            Source::Row(row, seed) => write!(to, "row {row} ({seed})"),
            Source::Consistency => to.write_str("consistency"),
        }
    }
}

/// What a rule looks at besides its noun.
#[derive(Clone, Debug)]
pub struct Context {
    /// The day the rules are asked about.
    pub today: Date,
    /// The host's settings.
    pub settings: Arc<Settings>,
    /// The participants.
    pub participants: List<Participant>,
    /// The plan period.
    pub period: Arc<Period>,
    /// When and how the plan is evaluated.
    pub evaluation: Arc<EvaluationPlan>,
    /// Where the plan stands: no clock runs in a closed one.
    pub status: PlanStatus,
    /// Whether there is a coordinator only, and so no plan for clocks to run in.
    pub coordinator_only: bool,
}

impl Context {
    /// The context of a plan on a day.
    pub fn of(plan: &Plan, today: Date, settings: &Arc<Settings>) -> Context {
        Context {
            today,
            settings: Arc::clone(settings),
            participants: plan.participants.clone(),
            period: Arc::clone(&plan.period),
            evaluation: Arc::clone(&plan.evaluation),
            status: plan.status(),
            coordinator_only: plan.is_coordinator_only(),
        }
    }

    /// Whether nothing a rule looks at differs. Compared by pointer, so a false `false` is
    /// possible and only costs time.
    pub fn is_same(&self, other: &Context) -> bool {
        self.today == other.today
            && Arc::ptr_eq(&self.settings, &other.settings)
            && self.participants.is_same(&other.participants)
            && Arc::ptr_eq(&self.period, &other.period)
            && Arc::ptr_eq(&self.evaluation, &other.evaluation)
            && self.status == other.status
            && self.coordinator_only == other.coordinator_only
    }

    /// Participants with main responsibility for coordination today.
    fn coordinators(&self) -> impl Iterator<Item = &Arc<Participant>> {
        self.coordinators_on(self.today)
    }

    /// Participants with main responsibility for coordination on a day.
    fn coordinators_on(&self, day: Date) -> impl Iterator<Item = &Arc<Participant>> {
        self.participants.iter().filter(move |one| one.holds_on(ParticipantRole::Coordinator, day))
    }

    /// The coordinator of today, who owes whatever nobody else does.
    fn coordinator(&self) -> Option<&Id> {
        self.coordinators().next().map(|coordinator| &coordinator.id)
    }
}

/// Something a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's code.
    pub code: &'static str,
    /// How serious it is.
    pub level: Level,
    /// Where in the plan.
    pub path: Path,
    /// Where the rule comes from.
    pub source: Source,
    /// What is wrong, for a person.
    pub message: Said,
    /// What can be done, for a person.
    pub way_out: Said,
}

impl Finding {
    /// The finding as the host sees it: `{ code, level, path, source, message, wayOut }`.
    pub fn to_json(&self, plan: &Plan, catalogue: &Catalogue) -> Json {
        let member = |key: &str, text: String| (key.to_owned(), Json::Text(text));
        Json::Object(vec![
            member("code", self.code.to_owned()),
            member("level", self.level.word().to_owned()),
            member("path", self.path.pointer(plan)),
            member("source", self.source.to_string()),
            member("message", catalogue.say(&self.message)),
            member("wayOut", catalogue.say(&self.way_out)),
        ])
    }
}

/// One rule.
pub struct Rule {
    /// The stable code.
    pub code: &'static str,
    /// How serious its findings are.
    pub level: Level,
    /// Where it comes from.
    pub source: Source,
    /// What it looks at.
    pub check: Check,
}

/// What a rule looks at, and how.
pub enum Check {
    /// The plan as a whole: its fields, parts and lists. Run at every check, so it looks at goals
    /// and measures only when one pass over them is enough.
    Plan(fn(&Plan, &Context, &mut Found<'_>)),
    /// One goal.
    Goal(fn(&Goal, &Context, &mut Found<'_>)),
    /// One measure.
    Measure(fn(&Measure, &Context, &mut Found<'_>)),
    /// A clock; it finds what is missing, overdue or soon due.
    Clock(&'static Clock),
}

/// Where a rule puts what it found.
pub struct Found<'a> {
    rule: &'a Rule,
    findings: &'a mut Vec<Finding>,
}

impl Found<'_> {
    /// Adds a finding of the rule.
    pub fn add(&mut self, path: Path, message: impl Say, way_out: impl Say) {
        self.findings.push(Finding {
            code: self.rule.code,
            level: self.rule.level,
            path,
            source: self.rule.source,
            message: Said::of(&message),
            way_out: Said::of(&way_out),
        });
    }
}

/// Every rule, in the order its findings are listed for one noun.
pub static RULES: &[&Rule] = &[
    &period_missing::RULE,
    &period_end_before_start::RULE,
    &no_evaluation_date::RULE,
    &no_evaluation_method::RULE,
    &evaluation_clock::SOON,
    &evaluation_clock::OVERDUE,
    &date_outside_period::EVALUATION,
    &no_coordinator::RULE,
    &several_coordinators::RULE,
    &participant_without_name::RULE,
    &goal_without_title::RULE,
    &goal_without_measure::RULE,
    &measure_without_title::RULE,
    &deadline_before_start::RULE,
    &measure_without_responsible::RULE,
    &responsible_not_participant::RULE,
    &measure_without_deadline::RULE,
    &measure_without_extent::RULE,
    &measure_without_how::RULE,
    &date_outside_period::MEASURE,
    &measure_overdue::RULE,
];

/// Every rule and every clock that finds something.
pub fn all_rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().chain(clock::rules())
}

/// The findings of the plan as a whole.
pub fn check_plan(plan: &Plan, context: &Context, findings: &mut Vec<Finding>) {
    for rule in RULES.iter().chain(clock::PLAN_RULES) {
        match rule.check {
            Check::Plan(check) => check(plan, context, &mut Found { rule, findings }),
            Check::Clock(clock) => clock.find_in_plan(plan, context, findings),
            Check::Goal(_) | Check::Measure(_) => {}
        }
    }
}

/// The findings of one goal, without what stands below it.
pub fn check_goal(goal: &Goal, context: &Context, findings: &mut Vec<Finding>) {
    for rule in RULES.iter().chain(clock::ENTRY_RULES) {
        match rule.check {
            Check::Goal(check) => check(goal, context, &mut Found { rule, findings }),
            Check::Clock(clock) => clock.find_in_goal(goal, context, findings),
            Check::Plan(_) | Check::Measure(_) => {}
        }
    }
}

/// The findings of one measure.
pub fn check_measure(measure: &Measure, context: &Context, findings: &mut Vec<Finding>) {
    for rule in RULES.iter().chain(clock::ENTRY_RULES) {
        match rule.check {
            Check::Measure(check) => check(measure, context, &mut Found { rule, findings }),
            Check::Clock(clock) => clock.find_in_measure(measure, context, findings),
            Check::Plan(_) | Check::Goal(_) => {}
        }
    }
}

/// All findings of a plan on a day, in reading order.
///
/// ```
/// use individuell_plan::{plan::{Date, Plan}, rules};
/// let today = Date::parse("2026-11-22").unwrap();
/// let findings = rules::validate(&Plan::default(), today, &Default::default());
/// assert!(findings.iter().any(|finding| finding.code == "no-coordinator"));
/// ```
pub fn validate(plan: &Plan, today: Date, settings: &Arc<Settings>) -> Vec<Finding> {
    Checker::default().check(plan, &Context::of(plan, today, settings)).iter().cloned().collect()
}
