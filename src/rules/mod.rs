//! The rules: a plan and a day give findings. One rule a file.
//!
//! A finding is a value, never an error: drafts are always saved. Each rule says its code, its
//! level and its source, and has an example that triggers it and one that does not. Nothing here
//! changes a plan or knows a screen.

mod background;
mod checker;
mod circle;
pub mod clock;
mod closing;
mod completeness;
mod consent;
mod date_outside_period;
mod evaluation_clock;
mod examples;
mod frame;
mod goals;
mod measure_overdue;
mod measures;
mod meetings;
mod numbers;
mod people;
mod person;
pub mod procedure;
mod settings;
mod silence;
mod start_up;
mod walk;

use crate::into_vec::IntoVec;
pub use checker::{Checker, Findings};
pub use clock::{CLOCKS, Clock, Tick, TickState, clocks};
pub use completeness::{Letter, LetterState, blocks_use, completeness, letters_of};
pub use examples::{BASE, Example, examples};
pub use measures::responsibility_not_accepted::asked_to_accept;
pub use numbers::number_sentences;
pub use procedure::{Procedure, Step, StepState, checklists, procedures};
pub use settings::{Environment, KnownPlan, Settings};

use crate::access::Group;
use crate::plan::{
    Consent, Date, EvaluationPlan, Goal, Hidden, Id, Json, List, Measure, Participant, ParticipantRole, Path,
    Period, Plan, PlanStatus, Pointers, Template,
};
use crate::words::{Catalogue, Said, Say};
use silence::Silence;
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
    /// Where the plan stands.
    pub status: PlanStatus,
    /// Whether there is a coordinator and no plan yet.
    pub coordinator_only: bool,
    /// The person's age today.
    pub age: Option<i32>,
    /// The consents.
    pub consents: List<Consent>,
    /// The template, for its life areas.
    pub template: Arc<Template>,
    /// What is hidden, when the plan is redacted.
    pub hidden: List<Hidden>,
    /// The same, ready to be asked.
    silence: Option<Arc<Silence>>,
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
            age: plan.person.age_on(today),
            consents: plan.consents.clone(),
            template: Arc::clone(&plan.template),
            hidden: plan.hidden.clone(),
            silence: Silence::of(plan).map(Arc::new),
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
            && (self.status, self.coordinator_only, self.age)
                == (other.status, other.coordinator_only, other.age)
            && self.consents.is_same(&other.consents)
            && Arc::ptr_eq(&self.template, &other.template)
            && self.hidden.is_same(&other.hidden)
    }

    /// Whether all of a goal or a measure is hidden: then no rule has anything to say of it.
    pub fn hides(&self, id: &Id) -> bool {
        self.silence.as_ref().is_some_and(|silence| silence.hides(id))
    }

    /// Whether anything of these groups is hidden: then whatever looks at all of one cannot speak.
    pub fn hides_any(&self, groups: &[Group]) -> bool {
        self.silence.as_ref().is_some_and(|silence| silence.hides_any(groups))
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
    pub(crate) fn coordinator(&self) -> Option<&Id> {
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
    pub fn to_json(&self, pointers: &Pointers<'_>, catalogue: &Catalogue) -> Json {
        let member = |key: &str, text: String| (key.to_owned(), Json::Text(text));
        Json::Object(vec![
            member("code", self.code.to_owned()),
            member("level", self.level.word().to_owned()),
            member("path", pointers.say(&self.path)),
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
    /// The same question asked everywhere: of the plan without its goals and measures, of each
    /// goal without what stands below it, of each measure.
    Everywhere {
        /// The plan as a whole.
        plan: fn(&Plan, &Context, &mut Found<'_>),
        /// One goal.
        goal: fn(&Goal, &Context, &mut Found<'_>),
        /// One measure.
        measure: fn(&Measure, &Context, &mut Found<'_>),
    },
    /// A plan that has ended, and only then.
    Closed(fn(&Plan, &Context, &mut Found<'_>)),
    /// A clock; it finds what is missing, overdue or soon due, and says itself when it runs.
    Clock(&'static Clock),
}

impl Rule {
    /// Whether the rule has anything to say of a plan like this one. A plan that has ended is
    /// asked only whether it contradicts itself; where there is a coordinator and no plan yet,
    /// nothing is asked of goals, measures and the rest of a plan's content.
    fn is_asked(&self, context: &Context) -> bool {
        if matches!(self.check, Check::Closed(_)) {
            return context.status.is_locked();
        }
        if matches!(self.check, Check::Clock(_)) {
            return true;
        }
        let of_content = matches!(self.source, Source::Letter('a' | 'd' | 'e' | 'f' | 'g' | 'i'))
            || matches!(self.check, Check::Goal(_) | Check::Measure(_));
        if self.level != Level::Error {
            return !(context.status.is_locked() || context.coordinator_only && of_content);
        }
        !context.status.is_locked() || !matches!(self.source, Source::Row(..))
    }
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

/// Every rule, in the order its findings are listed for one noun: as the screen is read.
pub static RULES: &[&Rule] = &[
    &frame::second_active_plan::RULE,
    &frame::no_what_matters::RULE,
    &frame::no_resources::RULE,
    &frame::no_needs::RULE,
    &frame::no_goals::RULE,
    &frame::period_missing::RULE,
    &frame::period_end_before_start::RULE,
    &frame::no_evaluation_date::RULE,
    &frame::no_evaluation_method::RULE,
    &evaluation_clock::SOON,
    &evaluation_clock::OVERDUE,
    &date_outside_period::EVALUATION,
    &frame::life_area_unknown::RULE,
    &frame::text_too_long::RULE,
    &frame::dated_in_future::RULE,
    &frame::end_before_start::RULE,
    &frame::dangling_reference::RULE,
    &person::birth_date_in_future::RULE,
    &person::child_without_child_coordinator::RULE,
    &person::child_not_met::RULE,
    &person::child_own_view_missing::RULE,
    &people::no_coordinator::RULE,
    &people::several_coordinators::RULE,
    &people::participant_without_name::RULE,
    &people::no_participants::RULE,
    &people::participant_without_contribution::RULE,
    &people::person_without_contribution::RULE,
    &people::hospital_coordinator_without_hpr::RULE,
    &people::participant_without_identifier::RULE,
    &people::participant_without_contact::RULE,
    &people::number_not_for_here::RULE,
    &people::number_not_right::RULE,
    &people::no_general_practitioner::RULE,
    &people::large_group::RULE,
    &people::substitute_unknown::RULE,
    &people::appointment_missing::RULE,
    &people::first_contact_late_without_reason::RULE,
    &people::coordinator_ends_without_successor::RULE,
    &people::no_coordinating_unit_contact::RULE,
    &people::no_responsible_leader::RULE,
    &consent::no_consent_to_plan::RULE,
    &consent::no_consent_to_exchange::RULE,
    &consent::consent_does_not_cover::RULE,
    &consent::consent_not_for_information::RULE,
    &consent::consent_for_former_participant::RULE,
    &consent::consent_without_subject::RULE,
    &consent::consent_without_scope::RULE,
    &consent::consent_without_information::RULE,
    &consent::consent_not_recorded::RULE,
    &consent::oral_consent_not_noted::RULE,
    &consent::consent_without_authority::RULE,
    &consent::consent_authority_ended::RULE,
    &consent::consent_by_parent::RULE,
    &consent::consent_by_child_alone::RULE,
    &consent::information_crosses_sectors::RULE,
    &consent::withdrawn_before_given::RULE,
    &consent::group_without_consent::RULE,
    &consent::plan_used_against_no::RULE,
    &consent::need_passed_on_without_consent::RULE,
    &consent::doctor_told_against_no::RULE,
    &start_up::information_not_recorded::RULE,
    &start_up::declined_without_record::RULE,
    &start_up::other_plan_not_fetched::RULE,
    &start_up::plan_fetched_without_consent::RULE,
    &start_up::coordinator_not_trained::RULE,
    &start_up::expectations_missing::RULE,
    &goals::goal_without_title::RULE,
    &goals::goal_without_measure::RULE,
    &goals::goal_deadline_before_start::RULE,
    &goals::goal_date_outside_period::RULE,
    &goals::goal_disagreement_unsettled::RULE,
    &measures::measure_without_title::RULE,
    &measures::deadline_before_start::RULE,
    &measures::measure_without_responsible::RULE,
    &measures::responsible_not_participant::RULE,
    &measures::measure_without_deadline::RULE,
    &measures::measure_without_extent::RULE,
    &measures::measure_without_how::RULE,
    &date_outside_period::MEASURE,
    &measure_overdue::RULE,
    &measures::responsibility_not_accepted::RULE,
    &measures::measure_agreed_without_consent::RULE,
    &measures::not_possible_without_reason::RULE,
    &measures::decision_without_reference::RULE,
    &meetings::meeting_without_date::RULE,
    &meetings::meeting_without_leader::RULE,
    &meetings::meeting_without_minute_taker::RULE,
    &meetings::meeting_held_without_minutes::RULE,
    &meetings::decision_not_a_measure::RULE,
    &background::no_cooperation::RULE,
    &background::cooperation_both_said::RULE,
    &background::question_without_owner_or_date::RULE,
    &closing::closed_without_closing::RULE,
];

/// Every rule and every clock that finds something.
pub fn all_rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().chain(clock::rules())
}

/// The findings of the plan as a whole.
pub fn check_plan(plan: &Plan, context: &Context, findings: &mut Vec<Finding>) {
    let before = findings.len();
    for rule in RULES.iter().chain(clock::PLAN_RULES).filter(|rule| rule.is_asked(context)) {
        match rule.check {
            Check::Plan(check) | Check::Closed(check) | Check::Everywhere { plan: check, .. } => {
                check(plan, context, &mut Found { rule, findings });
            }
            Check::Clock(clock) => clock.find_in_plan(plan, context, findings),
            Check::Goal(_) | Check::Measure(_) => {}
        }
    }
    if let Some(silence) = &context.silence {
        silence.quiet(findings, before);
    }
}

/// The findings of one goal, without what stands below it.
pub fn check_goal(goal: &Goal, context: &Context, findings: &mut Vec<Finding>) {
    if context.hides(&goal.id) {
        return;
    }
    let before = findings.len();
    for rule in RULES.iter().chain(clock::ENTRY_RULES).filter(|rule| rule.is_asked(context)) {
        match rule.check {
            Check::Goal(check) | Check::Everywhere { goal: check, .. } => {
                check(goal, context, &mut Found { rule, findings });
            }
            Check::Clock(clock) => clock.find_in_goal(goal, context, findings),
            Check::Plan(_) | Check::Measure(_) | Check::Closed(_) => {}
        }
    }
    if let Some(silence) = &context.silence {
        silence.quiet(findings, before);
    }
}

/// The findings of one measure.
pub fn check_measure(measure: &Measure, context: &Context, findings: &mut Vec<Finding>) {
    if context.hides(&measure.id) {
        return;
    }
    let before = findings.len();
    for rule in RULES.iter().chain(clock::ENTRY_RULES).filter(|rule| rule.is_asked(context)) {
        match rule.check {
            Check::Measure(check) | Check::Everywhere { measure: check, .. } => {
                check(measure, context, &mut Found { rule, findings });
            }
            Check::Clock(clock) => clock.find_in_measure(measure, context, findings),
            Check::Plan(_) | Check::Goal(_) | Check::Closed(_) => {}
        }
    }
    if let Some(silence) = &context.silence {
        silence.quiet(findings, before);
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
    Checker::default().check(plan, &Context::of(plan, today, settings)).iter().cloned().into_vec()
}
