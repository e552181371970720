//! The clocks: what is due in a plan, when, and who owes it. One clock a file.
//!
//! A clock is a function of the plan, the day and the settings, as a rule is. All clocks together
//! give the list of what is ahead ([`clocks`]); those that [find](Clock::finds) something are
//! rules too, and remind of what is missing, overdue or soon due.

mod access_expiry;
mod birthday;
mod closing_notices;
mod consent_expiry;
mod coordinator_appointment;
pub(super) mod coordinator_end;
mod decision_deadline;
mod examples;
mod expectation_contact;
mod first_contact;
mod goal_deadline;
mod goal_evaluation;
mod health_changed;
mod health_pass_on;
mod measure_deadline;
mod measure_evaluation;
mod meeting_date;
mod meeting_half_year;
mod meeting_notice;
mod minutes;
mod next_meeting;
mod nothing_happened;
mod participant_ready;
mod plan_evaluation;
mod plan_period_end;
mod process_evaluation;
mod question_due;
mod sub_plan_validity;
mod substitute_end;
mod tick;
mod transfer_notices;
mod transition;
mod unit_notice_start;
mod yearly_meeting;

pub use examples::{ClockExample, clock_examples};
pub use tick::{About, Tick, TickState, Ticks};

use super::{Check, Context, Finding, Level, Rule, Settings, Source};
use crate::plan::{Date, Goal, Measure, Plan, PlanStatus};
use std::sync::Arc;

/// One clock.
pub struct Clock {
    /// The stable code.
    pub code: &'static str,
    /// Where it comes from.
    pub source: Source,
    /// Whether what is missing, overdue or soon due is a finding; otherwise a rule finds it.
    pub finds: bool,
    /// In which plans it runs.
    pub runs: Runs,
    /// What it looks at.
    pub tell: Tell,
}

/// In which plans a clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runs {
    /// In a plan being made or in use.
    Plan,
    /// In a plan in use.
    InUse,
    /// As [`Runs::Plan`], and where there is a coordinator and a group only.
    Group,
    /// As [`Runs::Group`], and while the plan rests.
    Access,
    /// In every plan that was not made by mistake, closed ones too.
    Closing,
}

impl Runs {
    /// Whether a clock runs in the plan of a context.
    pub fn in_plan(self, context: &Context) -> bool {
        let (status, is_plan) = (context.status, !context.coordinator_only);
        let is_awake = matches!(status, PlanStatus::Draft | PlanStatus::InUse);
        match self {
            Runs::Plan => is_awake && is_plan,
            Runs::InUse => status == PlanStatus::InUse && is_plan,
            Runs::Group => is_awake,
            Runs::Access => is_awake || status == PlanStatus::Paused,
            Runs::Closing => status != PlanStatus::EnteredInError && is_plan,
        }
    }
}

/// What a clock looks at, and how.
pub enum Tell {
    /// The plan as a whole.
    Plan(fn(&Plan, &Context, &mut Ticks<'_>)),
    /// One goal.
    Goal(fn(&Goal, &Context, &mut Ticks<'_>)),
    /// One measure.
    Measure(fn(&Measure, &Context, &mut Ticks<'_>)),
}

impl Clock {
    /// The clock as a rule.
    const fn rule(&'static self) -> Rule {
        Rule { code: self.code, level: Level::Reminder, source: self.source, check: Check::Clock(self) }
    }

    pub(super) fn find_in_plan(&'static self, plan: &Plan, context: &Context, findings: &mut Vec<Finding>) {
        if let Tell::Plan(tell) = self.tell
            && self.runs.in_plan(context)
        {
            tell(plan, context, &mut Ticks::found(self, context.today, findings));
        }
    }

    pub(super) fn find_in_goal(&'static self, goal: &Goal, context: &Context, findings: &mut Vec<Finding>) {
        if let Tell::Goal(tell) = self.tell
            && self.runs.in_plan(context)
        {
            tell(goal, context, &mut Ticks::found(self, context.today, findings));
        }
    }

    pub(super) fn find_in_measure(
        &'static self,
        measure: &Measure,
        context: &Context,
        findings: &mut Vec<Finding>,
    ) {
        if let Tell::Measure(tell) = self.tell
            && self.runs.in_plan(context)
        {
            tell(measure, context, &mut Ticks::found(self, context.today, findings));
        }
    }

    fn tell_all(&'static self, plan: &Plan, context: &Context, ticks: &mut Vec<Tick>) {
        let mut ticks = Ticks::all(self, context.today, ticks);
        match self.tell {
            Tell::Plan(tell) => tell(plan, context, &mut ticks),
            Tell::Goal(tell) => plan.all_goals().into_iter().for_each(|goal| tell(goal, context, &mut ticks)),
            Tell::Measure(tell) => plan.all_measures().for_each(|measure| tell(measure, context, &mut ticks)),
        }
    }
}

/// Every clock.
pub static CLOCKS: &[&Clock] = &[
    &first_contact::CLOCK,
    &yearly_meeting::CLOCK,
    &meeting_half_year::CLOCK,
    &next_meeting::CLOCK,
    &meeting_date::CLOCK,
    &meeting_notice::CLOCK,
    &minutes::CLOCK,
    &plan_evaluation::CLOCK,
    &goal_evaluation::CLOCK,
    &measure_evaluation::CLOCK,
    &process_evaluation::CLOCK,
    &measure_deadline::CLOCK,
    &goal_deadline::CLOCK,
    &access_expiry::CLOCK,
    &consent_expiry::CLOCK,
    &plan_period_end::CLOCK,
    &birthday::CLOCK,
    &unit_notice_start::CLOCK,
    &coordinator_appointment::CLOCK,
    &transfer_notices::CLOCK,
    &closing_notices::CLOCK,
    &coordinator_end::CLOCK,
    &substitute_end::CLOCK,
    &nothing_happened::CLOCK,
    &question_due::CLOCK,
    &transition::CLOCK,
    &sub_plan_validity::CLOCK,
    &expectation_contact::CLOCK,
    &decision_deadline::CLOCK,
    &health_changed::CLOCK,
    &health_pass_on::CLOCK,
    &participant_ready::CLOCK,
];

/// The clocks that find something in the plan as a whole, as rules.
pub static PLAN_RULES: &[&Rule] = &[
    &first_contact::RULE,
    &yearly_meeting::RULE,
    &meeting_half_year::RULE,
    &next_meeting::RULE,
    &meeting_date::RULE,
    &meeting_notice::RULE,
    &minutes::RULE,
    &process_evaluation::RULE,
    &access_expiry::RULE,
    &consent_expiry::RULE,
    &plan_period_end::RULE,
    &birthday::RULE,
    &unit_notice_start::RULE,
    &coordinator_appointment::RULE,
    &transfer_notices::RULE,
    &closing_notices::RULE,
    &coordinator_end::RULE,
    &substitute_end::RULE,
    &nothing_happened::RULE,
    &question_due::RULE,
    &transition::RULE,
    &sub_plan_validity::RULE,
    &expectation_contact::RULE,
    &decision_deadline::RULE,
    &health_changed::RULE,
    &health_pass_on::RULE,
    &participant_ready::RULE,
];

/// The clocks that find something in a goal or a measure, as rules: a list of their own, so that
/// a plan of a thousand measures is not asked about the rest for each.
pub static ENTRY_RULES: &[&Rule] = &[&goal_evaluation::RULE, &goal_deadline::RULE, &measure_evaluation::RULE];

/// The clocks that find something, as rules.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    PLAN_RULES.iter().chain(ENTRY_RULES).copied()
}

/// Everything that is due or should have a date: what is overdue or missing first, by date, then
/// what is ahead, by date.
///
/// ```
/// use individuell_plan::{plan::{Date, Period, Plan}, rules};
/// let period = Period { end: Date::parse("2026-12-31"), ..Period::default() };
/// let plan = Plan { period: period.into(), ..Plan::default() };
/// let ticks = rules::clocks(&plan, Date::parse("2026-12-01").unwrap(), &Default::default());
/// assert!(ticks.iter().any(|tick| tick.code == "plan-period-end" && tick.state.word() == "soon"));
/// ```
pub fn clocks(plan: &Plan, today: Date, settings: &Arc<Settings>) -> Vec<Tick> {
    let context = Context::of(plan, today, settings);
    let mut ticks = Vec::new();
    for clock in CLOCKS.iter().filter(|clock| clock.runs.in_plan(&context)) {
        clock.tell_all(plan, &context, &mut ticks);
    }
    if let Some(silence) = &context.silence {
        ticks.retain(|tick| !silence.covers(tick.code, &tick.path));
    }
    crate::plan::in_order(ticks, Tick::order)
}

/// The day of the last meeting that was held, up to today.
fn last_held(plan: &Plan, today: Date) -> Option<Date> {
    let held = plan.meetings.iter().filter(|meeting| meeting.is_held());
    held.filter_map(|meeting| meeting.date).filter(|day| *day <= today).max()
}

/// The day of the next meeting that is planned, from today on.
fn next_planned(plan: &Plan, today: Date) -> Option<Date> {
    let planned = plan.meetings.iter().filter(|meeting| meeting.is_planned());
    planned.filter_map(|meeting| meeting.date).filter(|day| today <= *day).min()
}
