//! What has been done was not done after today.

use crate::plan::{Date, Field, Goal, Id, Measure, Part, Path, Plan};
use crate::rules::{Check, Context, Found, Level, Rule, Source};
use crate::words::ContentFinding;

/// `dated-in-future`. What has been done was not done after today.
pub static RULE: Rule = Rule {
    code: "dated-in-future",
    level: Level::Error,
    source: Source::Consistency,
    check: Check::Everywhere { plan: check_plan, goal: check_goal, measure: check_measure },
};

fn check_plan(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    start_up(plan, context, found);
    for meeting in plan.meetings.iter() {
        let held = meeting.date.filter(|_| meeting.is_held());
        judge(&meeting.id, Field::Date, held, context, found);
        judge(&meeting.id, Field::MinutesSent, meeting.minutes_sent, context, found);
        judge(&meeting.id, Field::NoticeSent, meeting.notice_sent, context, found);
    }
    for evaluation in plan.process_evaluations.iter() {
        judge(&evaluation.id, Field::Date, evaluation.date, context, found);
    }
    for consent in plan.consents.iter() {
        judge(&consent.id, Field::Date, consent.date, context, found);
        judge(&consent.id, Field::Informed, consent.informed, context, found);
    }
    for change in plan.status_changes.iter() {
        judge(&change.id, Field::Date, change.date, context, found);
    }
    for comment in plan.comments.iter() {
        judge(&comment.id, Field::Date, comment.date, context, found);
    }
}

/// Each day of the start-up is one on which something was done.
fn start_up(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let it = &plan.start_up;
    for (field, date) in [
        (Field::NeedSeen, it.need_seen),
        (Field::Informed, it.informed),
        (Field::Declined, it.declined),
        (Field::Applied, it.applied),
        (Field::DecisionDate, it.decision_date),
        (Field::TakenOver, it.taken_over),
        (Field::UnitNotified, it.unit_notified),
        (Field::MunicipalityContacted, it.municipality_contacted),
        (Field::OtherPlanFetched, it.other_plan_fetched),
        (Field::FirstTalk, it.first_talk),
        (Field::ChildMet, it.child_met),
        (Field::CoordinatorTrained, it.coordinator_trained),
        (Field::PartnersContacted, it.partners_contacted),
        (Field::DoctorInformed, it.doctor_informed),
    ] {
        if let Some(date) = date.filter(|date| context.today < *date) {
            say(Path::part(Part::StartUp, field), date, found);
        }
    }
}

fn check_goal(goal: &Goal, context: &Context, found: &mut Found<'_>) {
    for evaluation in goal.evaluations.iter() {
        judge(&evaluation.id, Field::Date, evaluation.date, context, found);
    }
    for progress in goal.progress.iter() {
        judge(&progress.id, Field::Date, progress.date, context, found);
    }
    for agreement in goal.agreements.iter() {
        judge(&agreement.id, Field::Date, agreement.date, context, found);
    }
    for comment in goal.comments.iter() {
        judge(&comment.id, Field::Date, comment.date, context, found);
    }
}

fn check_measure(measure: &Measure, context: &Context, found: &mut Found<'_>) {
    judge(&measure.id, Field::Accepted, measure.accepted, context, found);
    for entry in measure.log.iter() {
        judge(&entry.id, Field::Date, entry.date, context, found);
    }
    for review in measure.reviews.iter() {
        judge(&review.id, Field::Date, review.date, context, found);
    }
    for comment in measure.comments.iter() {
        judge(&comment.id, Field::Date, comment.date, context, found);
    }
}

fn judge(id: &Id, field: Field, date: Option<Date>, context: &Context, found: &mut Found<'_>) {
    if let Some(date) = date.filter(|date| context.today < *date) {
        say(Path::field(id, field), date, found);
    }
}

fn say(path: Path, date: Date, found: &mut Found<'_>) {
    found.add(
        path,
        ContentFinding::DatedInFuture { date: date.to_string() },
        ContentFinding::DatedInFutureWayOut,
    );
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/goals/0/agreements/0/date":"2026-03-02","/startUp/firstTalk":"2026-03-02","/goals/0/measures/0/reviews":[{"id":"r","date":"2026-03-02"}]}"#,
    r#"{"/goals/0/agreements/0/date":"2026-03-01","/startUp/firstTalk":"2026-03-01","/goals/0/measures/0/reviews":[{"id":"r","date":"2026-03-01"}]}"#,
];
