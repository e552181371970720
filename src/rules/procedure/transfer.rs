//! Transfer (overføring): both in a meeting and in writing, and never a day without a
//! coordinator. Rows 55 and 105-108.

use super::Judge::By;
use super::{Look, StepRule, StepState, list};
use crate::into_vec::IntoVec;
use crate::plan::{Date, Field, ListName, Noun, Participant, ParticipantRole, Path, Plan, Transfer};
use crate::rules::Context;
use crate::rules::clock::coordinator_end::last_day;
use crate::words::ProcedureText as Text;

pub(super) const CODE: &str = "transfer";

pub(super) static STEPS: &[StepRule] = &[
    StepRule::of("successor", 108, "S2", Text::Successor, By(successor)),
    StepRule::of("new-appointed", 107, "S3", Text::NewAppointment, By(new_appointed)),
    StepRule::of(
        "leader-informed",
        107,
        "S3",
        Text::TransferLeader,
        By(|look| day(look, Field::LeaderInformed)),
    ),
    StepRule::of("unit-notified", 107, "S3", Text::TransferUnit, By(|look| day(look, Field::UnitNotified))),
    StepRule::of(
        "partners-informed",
        105,
        "S1",
        Text::TransferPartners,
        By(|look| day(look, Field::PartnersInformed)),
    ),
    StepRule::of(
        "person-informed",
        105,
        "S1",
        Text::TransferPerson,
        By(|look| day(look, Field::PersonInformed)),
    ),
    StepRule::of("meeting", 106, "S2", Text::TransferMeeting, By(|look| day(look, Field::MeetingHeld))),
    StepRule::of("documented", 106, "S2", Text::TransferDocumented, By(|look| day(look, Field::Documented))),
    StepRule::of("handed-over", 105, "S1", Text::HandedOver, By(handed_over)),
    StepRule::of("old-access-ended", 55, "S1", Text::OldAccess, By(old_access_ended)),
    StepRule::of("accepted", 108, "S2", Text::TransferAccepted, By(|look| day(look, Field::Accepted))),
];

/// One look for each open transfer, and one when a coordinator is about to end without any.
pub(super) fn looks<'a>(plan: &'a Plan, context: &'a Context) -> Vec<Look<'a>> {
    let open = plan.transfers.iter().filter(|transfer| is_open(transfer));
    let mut looks: Vec<Look<'a>> = open
        .map(|transfer| {
            let from = plan.participant(&transfer.from_who);
            let last = from.and_then(|from| Some((&**from, transfer.date.or(last_of(from, context.today))?)));
            Look { plan, context, transfer: Some(transfer), leaving: last }
        })
        .into_vec();
    for one in
        plan.participants.iter().filter(|one| one.holds_on(ParticipantRole::Coordinator, context.today))
    {
        let is_handed_over = plan.transfers.iter().any(|transfer| transfer.from_who == one.id);
        let last = last_of(one, context.today).filter(|day| {
            !is_handed_over && context.today.days_until(*day) <= context.settings.deadline_notice_days
        });
        looks.extend(last.map(|day| Look { plan, context, transfer: None, leaving: Some((&**one, day)) }));
    }
    looks
}

/// A transfer is open until the new one has taken over and every day is written.
fn is_open(transfer: &Transfer) -> bool {
    let days = [
        transfer.accepted,
        transfer.meeting_held,
        transfer.documented,
        transfer.person_informed,
        transfer.leader_informed,
        transfer.unit_notified,
        transfer.partners_informed,
    ];
    days.iter().any(Option::is_none)
}

fn last_of(participant: &Participant, today: Date) -> Option<Date> {
    last_day(participant, today).map(|(day, _)| day)
}

type Judged = (StepState, Path);

/// A day that the transfer holds; without a transfer, the list where one is to be added.
fn day(look: &Look<'_>, field: Field) -> Judged {
    match look.transfer {
        Some(transfer) => {
            let value = (transfer as &dyn Noun).value(field);
            let is_written = value.is_some_and(|value| !value.is_empty());
            (StepState::done_if(is_written), Path::field(&transfer.id, field))
        }
        None => (StepState::Open, list(ListName::Transfers)),
    }
}

fn handed_over(look: &Look<'_>) -> Judged {
    match look.transfer {
        Some(transfer) => (
            StepState::done_if(!transfer.handed_over.trim().is_empty()),
            Path::field(&transfer.id, Field::HandedOver),
        ),
        None => (StepState::Open, list(ListName::Transfers)),
    }
}

/// The day it takes effect: that of the transfer, or the last one of who ends.
fn effect(look: &Look<'_>) -> Option<Date> {
    look.transfer.and_then(|transfer| transfer.date).or(look.leaving.map(|(_, day)| day))
}

/// Where it is written who takes over and when, while a transfer does not say so.
fn not_agreed(look: &Look<'_>) -> Option<Path> {
    let transfer = look.transfer?;
    let lacks_name = look.plan.participant(&transfer.to_who).is_none();
    let lacking = if lacks_name { Field::ToWho } else { Field::Date };
    (lacks_name || effect(look).is_none()).then(|| Path::field(&transfer.id, lacking))
}

/// The coordinator of the day after, whoever was named.
fn successor(look: &Look<'_>) -> Judged {
    let path = not_agreed(look).unwrap_or_else(|| list(ListName::Participants));
    let Some(day) = effect(look) else { return (StepState::Open, path) };
    let leaving = look.leaving.map(|(one, _)| &one.id);
    let is_transfer_of_coordinator = leaving.is_none_or(|id| {
        look.plan.participants.iter().any(|one| one.id == *id && one.roles.has(&ParticipantRole::Coordinator))
    });
    let mut next = look.context.coordinators_on(day.plus_days(1));
    let is_there = next.any(|one| !is_transfer_of_coordinator || Some(&one.id) != leaving);
    (StepState::done_if(is_there), path)
}

fn new_appointed(look: &Look<'_>) -> Judged {
    let leaving = look.leaving.map(|(one, _)| &one.id);
    let named = look.transfer.and_then(|transfer| look.plan.participant(&transfer.to_who));
    let is_appointed = |one: &Participant| {
        let to_it = |role| role == Some(ParticipantRole::Coordinator);
        one.appointments.iter().any(|appointment| to_it(appointment.role) && appointment.from.is_some())
    };
    match named {
        Some(new) => (
            StepState::done_if(is_appointed(new)),
            Path::list(crate::plan::Target::Entry(new.id.clone()), ListName::Appointments),
        ),
        None => {
            let others = look.plan.participants.iter().filter(|one| Some(&one.id) != leaving);
            let later = |one: &Participant| {
                one.takes_part_on(effect(look).unwrap_or(look.context.today).plus_days(1))
            };
            let is_done = others.into_iter().any(|one| later(one) && is_appointed(one));
            let path = not_agreed(look).unwrap_or_else(|| list(ListName::Participants));
            (StepState::done_if(is_done), path)
        }
    }
}

fn old_access_ended(look: &Look<'_>) -> Judged {
    let from =
        look.transfer.and_then(|transfer| look.plan.participant(&transfer.from_who)).map(|from| &**from);
    match from.or(look.leaving.map(|(one, _)| one)) {
        Some(old) => (StepState::done_if(old.access_to.is_some()), Path::field(&old.id, Field::AccessTo)),
        None => (StepState::Open, list(ListName::Participants)),
    }
}

/// A transfer with nothing done, and the step's own done beside it.
macro_rules! transfer {
    ($($more:literal)?) => {
        concat!(
            r#"{"/transfers":[{"id":"t","type":"coordinator","fromWho":"k","toWho":"f","date":"2026-03-31""#,
            $($more,)?
            "}]}"
        )
    };
}

/// For each step a patch of the base plan after which it is done, and one after which it is open.
pub(super) const EXAMPLES: &[(&str, [&str; 2])] = &[
    (
        "successor",
        [
            r#"{"/participants/1/to":"2026-03-31","/participants/-":{"id":"n2","name":"Ny Test","roles":["coordinator"],"from":"2026-04-01"}}"#,
            r#"{"/participants/1/to":"2026-03-31","/participants/-":{"id":"n2","name":"Ny Test","roles":["coordinator"],"from":"2026-04-02"}}"#,
        ],
    ),
    (
        "new-appointed",
        [
            r#"{"/transfers":[{"id":"t","fromWho":"k","toWho":"f","date":"2026-03-31"}],"/participants/2/appointments":[{"id":"f1","role":"coordinator","from":"2026-04-01"}]}"#,
            r#"{"/transfers":[{"id":"t","fromWho":"k","toWho":"f","date":"2026-03-31"}],"/participants/2/appointments":[{"id":"f1","role":"coordinator"}]}"#,
        ],
    ),
    ("leader-informed", [transfer!(r#","leaderInformed":"2026-02-20""#), transfer!()]),
    ("unit-notified", [transfer!(r#","unitNotified":"2026-02-20""#), transfer!()]),
    ("partners-informed", [transfer!(r#","partnersInformed":"2026-02-20""#), transfer!()]),
    ("person-informed", [transfer!(r#","personInformed":"2026-02-20""#), transfer!()]),
    ("meeting", [transfer!(r#","meetingHeld":"2026-02-20""#), transfer!()]),
    ("documented", [transfer!(r#","documented":"2026-02-20""#), r#"{"/participants/1/to":"2026-03-31"}"#]),
    ("handed-over", [transfer!(r#","handedOver":"Alt om turene""#), transfer!(r#","handedOver":" ""#)]),
    (
        "old-access-ended",
        [r#"{"/participants/1/to":"2026-03-31","/participants/1/accessTo":"2026-03-31"}"#, transfer!()],
    ),
    ("accepted", [transfer!(r#","accepted":"2026-02-28""#), transfer!()]),
];
