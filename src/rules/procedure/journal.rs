//! What is noted in the journal. Rows 114-122. A step is relevant once the plan says that it
//! happened, and done when it was noted on that day or later.

use super::Judge::By;
use super::{Look, StepRule, StepState, last_signed, noted};
use crate::plan::{Date, Field, Part, ParticipantRole, Path, PlanStatus};
use crate::words::ProcedureText as Text;

pub(super) const CODE: &str = "journal";

pub(super) static STEPS: &[StepRule] = &[
    StepRule::of("information", 114, "S1", Text::NoteInformation, By(information)),
    StepRule::of("wish", 115, "S1", Text::NoteWish, By(wish)),
    StepRule::of("consent", 116, "S1", Text::NoteConsent, By(consent)),
    StepRule::of("coordinator", 117, "S1", Text::NoteCoordinator, By(coordinator)),
    StepRule::of("names", 118, "S1", Text::NoteNames, By(names)),
    StepRule::of("main-points", 119, "S1", Text::NoteMainPoints, By(main_points)),
    StepRule::of("consent-form-sent", 121, "S2", Text::SendForm, By(form_sent)),
];

type Judged = (StepState, Path);

fn information(look: &Look<'_>) -> Judged {
    let state = noted(look.plan.start_up.informed, look.plan.journal.information_noted);
    (state, Path::part(Part::Journal, Field::InformationNoted))
}

/// The wish itself has no day, unless the person declined.
fn wish(look: &Look<'_>) -> Judged {
    let start_up = &look.plan.start_up;
    let noted_on = look.plan.journal.wish_noted;
    let is_known = start_up.wish.is_some() || start_up.criteria_met.is_some();
    let state = match start_up.declined {
        Some(_) => noted(start_up.declined, noted_on),
        None if is_known => StepState::done_if(noted_on.is_some()),
        None => StepState::NotRelevant,
    };
    (state, Path::part(Part::Journal, Field::WishNoted))
}

fn consent(look: &Look<'_>) -> Judged {
    let days = look.plan.consents.iter().filter_map(|one| one.date.max(one.withdrawn));
    let state = noted(days.max(), look.plan.journal.consent_noted);
    (state, Path::part(Part::Journal, Field::ConsentNoted))
}

fn coordinator(look: &Look<'_>) -> Judged {
    let state = since_appointed(look, look.plan.journal.coordinator_noted, &[ParticipantRole::Coordinator]);
    (state, Path::part(Part::Journal, Field::CoordinatorNoted))
}

fn names(look: &Look<'_>) -> Judged {
    let roles = [ParticipantRole::Coordinator, ParticipantRole::HospitalCoordinator];
    let state = since_appointed(look, look.plan.journal.names_noted, &roles);
    (state, Path::part(Part::Journal, Field::NamesNoted))
}

/// Noted since the latest of those who hold one of the roles today began. Without a day of that,
/// any day will do.
fn since_appointed(look: &Look<'_>, noted_on: Option<Date>, roles: &[ParticipantRole]) -> StepState {
    let today = look.context.today;
    let holders = || {
        let participants = look.plan.participants.iter();
        participants.filter(|one| roles.iter().any(|role| one.holds_on(*role, today)))
    };
    if holders().next().is_none() {
        return StepState::NotRelevant;
    }
    let to_it = |role: Option<ParticipantRole>| role.is_some_and(|role| roles.contains(&role));
    let appointments = holders().flat_map(|one| one.appointments.iter());
    let current = appointments.filter(|one| to_it(one.role) && one.covers(today));
    match current.filter_map(|one| one.from).max() {
        Some(day) => noted(Some(day), noted_on),
        None => StepState::done_if(noted_on.is_some()),
    }
}

/// Relevant once the plan has been taken into use.
fn main_points(look: &Look<'_>) -> Judged {
    let noted_on = look.plan.journal.main_points_noted;
    let to_use = look.plan.status_changes.iter().filter(|one| one.status == Some(PlanStatus::InUse));
    let state = match to_use.filter_map(|one| one.date).max() {
        Some(day) => noted(Some(day), noted_on),
        None if look.context.status == PlanStatus::InUse => StepState::done_if(noted_on.is_some()),
        None => StepState::NotRelevant,
    };
    (state, Path::part(Part::Journal, Field::MainPointsNoted))
}

fn form_sent(look: &Look<'_>) -> Judged {
    let state = noted(last_signed(look.plan), look.plan.journal.consent_form_sent);
    (state, Path::part(Part::Journal, Field::ConsentFormSent))
}

/// For each step a patch of the base plan after which it is done, and one after which it is open.
pub(super) const EXAMPLES: &[(&str, [&str; 2])] = &[
    ("information", ["{}", r#"{"/journal/informationNoted":"2026-01-01"}"#]),
    ("wish", ["{}", r#"{"/journal/wishNoted":null}"#]),
    ("consent", [r#"{"/consents/0/withdrawn":"2026-01-16"}"#, r#"{"/consents/0/withdrawn":"2026-01-17"}"#]),
    (
        "coordinator",
        [
            r#"{"/participants/1/appointments/0/from":"2026-01-16"}"#,
            r#"{"/participants/1/appointments/0/from":"2026-01-17"}"#,
        ],
    ),
    ("names", ["{}", r#"{"/journal/namesNoted":"2026-01-09"}"#]),
    ("main-points", ["{}", r#"{"/journal/mainPointsNoted":"2026-01-31"}"#]),
    ("consent-form-sent", ["{}", r#"{"/journal/consentFormSent":"2026-01-14"}"#]),
];
