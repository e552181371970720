//! Start-up (oppstart): from the first word to a group that works. Rows 41, 54, 56, 59, 60, 72,
//! 74, 75, 78, 79, 83, 84, 86, 93 and 125.

use super::Judge::{By, Filled};
use super::{Look, StepRule, StepState, filled, holds, list};
use crate::consent::{opposes_informing, refusal};
use crate::plan::{
    ConsentAbout, ExpectationAbout, Field, Id, ListName, Origin, Part, Participant, ParticipantRole, Path,
    Presence,
};
use crate::rules::circle;
use crate::words::ProcedureText as Text;

pub(super) const CODE: &str = "start-up";

pub(super) static STEPS: &[StepRule] = &[
    StepRule::of("coordinator", 74, "S1", Text::AppointCoordinator, By(coordinator)),
    StepRule::of("informed", 75, "S1", Text::Inform, Filled(Part::StartUp, Field::Informed)),
    StepRule::of("informed-before-consent", 60, "S1", Text::InformBeforeConsent, By(informed_before_consent)),
    StepRule::of("consent-plan", 59, "S1", Text::ConsentToPlan, By(|look| consent(look, ConsentAbout::Plan))),
    StepRule::of(
        "consent-exchange",
        59,
        "S1",
        Text::ConsentToExchange,
        By(|look| consent(look, ConsentAbout::Exchange)),
    ),
    StepRule::of("consent-before-group", 54, "S2", Text::ConsentBeforeGroup, By(consent_before_group)),
    StepRule::of("unit-notified", 79, "S3", Text::NotifyUnit, Filled(Part::StartUp, Field::UnitNotified)),
    StepRule::of("municipality-contacted", 78, "S1", Text::ContactMunicipality, By(municipality)),
    StepRule::of("first-talk", 83, "S3", Text::FirstTalk, Filled(Part::StartUp, Field::FirstTalk)),
    StepRule::of("expectations", 84, "S2", Text::Expectations, By(expectations)),
    StepRule::of("next-contact", 83, "S3", Text::NextContact, By(next_contact)),
    StepRule::of(
        "child-met",
        86,
        "S3",
        Text::MeetChild,
        By(|look| child(look, Part::StartUp, Field::ChildMet)),
    ),
    StepRule::of(
        "child-heard",
        86,
        "S3",
        Text::ChildsView,
        By(|look| child(look, Part::Person, Field::OwnView)),
    ),
    StepRule::of(
        "coordinator-trained",
        41,
        "S3",
        Text::TrainCoordinator,
        Filled(Part::StartUp, Field::CoordinatorTrained),
    ),
    StepRule::of("access-and-training", 125, "S2", Text::GiveAccess, By(access_and_training)),
    StepRule::of("doctor-informed", 72, "S1", Text::InformDoctor, By(doctor)),
    StepRule::of("partners-contacted", 56, "S3", Text::ContactPartners, By(partners)),
    StepRule::of("meeting-agreed", 83, "S3", Text::AgreeMeeting, By(meeting)),
    StepRule::of("group-expectations", 93, "S2", Text::GroupExpectations, By(group_expectations)),
];

type Judged = (StepState, Path);

fn coordinator(look: &Look<'_>) -> Judged {
    (StepState::done_if(look.context.coordinator().is_some()), list(ListName::Participants))
}

fn informed_before_consent(look: &Look<'_>) -> Judged {
    let to_plan = |about| about == Some(ConsentAbout::Plan);
    let consent = look.plan.consents.iter().filter(|one| to_plan(one.about)).max_by_key(|one| one.date);
    match consent {
        None => (StepState::Open, list(ListName::Consents)),
        Some(consent) => {
            let is_before =
                consent.informed.is_some_and(|informed| consent.date.is_none_or(|day| informed <= day));
            (StepState::done_if(is_before), Path::field(&consent.id, Field::Informed))
        }
    }
}

fn consent(look: &Look<'_>, about: ConsentAbout) -> Judged {
    (StepState::done_if(holds(look, about)), list(ListName::Consents))
}

fn consent_before_group(look: &Look<'_>) -> Judged {
    let state = look.plan.group_started.map_or(StepState::NotRelevant, |started| {
        let about: &[ConsentAbout] = match look.context.coordinator_only {
            true => &[ConsentAbout::Exchange],
            false => &[ConsentAbout::Plan, ConsentAbout::Exchange],
        };
        let all = about.iter().all(|about| circle::consented_on(look.context, *about, started));
        StepState::done_if(all)
    });
    (state, list(ListName::Consents))
}

fn municipality(look: &Look<'_>) -> Judged {
    let state = match look.plan.start_up.origin {
        Some(Origin::Hospital) => filled(look.plan, Part::StartUp, Field::MunicipalityContacted),
        Some(Origin::Municipality | Origin::EarlierPlan) | None => StepState::NotRelevant,
    };
    (state, Path::part(Part::StartUp, Field::MunicipalityContacted))
}

fn expected(look: &Look<'_>, of: &[ExpectationAbout]) -> Judged {
    let is_of = |about: Option<ExpectationAbout>| about.is_some_and(|about| of.contains(&about));
    let is_said = look.plan.expectations.iter().any(|one| is_of(one.about) && !one.text.trim().is_empty());
    (StepState::done_if(is_said), list(ListName::Expectations))
}

fn expectations(look: &Look<'_>) -> Judged {
    expected(look, &[ExpectationAbout::Coordinator, ExpectationAbout::Person])
}

fn group_expectations(look: &Look<'_>) -> Judged {
    expected(look, &[ExpectationAbout::Group])
}

fn next_contact(look: &Look<'_>) -> Judged {
    let is_agreed =
        look.plan.expectations.iter().any(|one| {
            one.about == Some(ExpectationAbout::Contact) && one.date.is_some() && !one.who.is_empty()
        });
    (StepState::done_if(is_agreed), list(ListName::Expectations))
}

fn child(look: &Look<'_>, part: Part, field: Field) -> Judged {
    let is_child = look.plan.person.age_on(look.context.today).is_some_and(|age| age < 18);
    let state = if is_child { filled(look.plan, part, field) } else { StepState::NotRelevant };
    (state, Path::part(part, field))
}

fn access_and_training(look: &Look<'_>) -> Judged {
    let is_fixed = |one: &Participant| {
        one.takes_part_on(look.context.today)
            && one.presence != Some(Presence::CalledIn)
            && !one.roles.has(&ParticipantRole::Person)
    };
    let waiting = |one: &Participant| match (one.access_given, one.trained) {
        (None, _) => Some(Field::AccessGiven),
        (Some(_), None) => Some(Field::Trained),
        (Some(_), Some(_)) => None,
    };
    let mut fixed = look.plan.participants.iter().filter(|one| is_fixed(one)).peekable();
    if fixed.peek().is_none() {
        return (StepState::Open, list(ListName::Participants));
    }
    match fixed.find_map(|one| Some(Path::field(&one.id, waiting(one)?))) {
        Some(path) => (StepState::Open, path),
        None => (StepState::Done, list(ListName::Participants)),
    }
}

/// Not relevant once the person has said no to sharing information, or to the doctor being told.
fn doctor(look: &Look<'_>) -> Judged {
    let is_doctor = |one: &Participant| one.roles.has(&ParticipantRole::GeneralPractitioner);
    let doctor = look.plan.participants.iter().find(|one| is_doctor(one)).map(|one| &one.id);
    unless_opposed(look, doctor, Field::DoctorInformed)
}

fn partners(look: &Look<'_>) -> Judged {
    unless_opposed(look, None, Field::PartnersContacted)
}

fn unless_opposed(look: &Look<'_>, who: Option<&Id>, field: Field) -> Judged {
    let (consents, today) = (&look.plan.consents, look.context.today);
    let says_no =
        refusal(consents, ConsentAbout::Exchange, today).is_some() || opposes_informing(consents, who, today);
    let state = match filled(look.plan, Part::StartUp, field) {
        StepState::Open if says_no => StepState::NotRelevant,
        state => state,
    };
    (state, Path::part(Part::StartUp, field))
}

fn meeting(look: &Look<'_>) -> Judged {
    let is_agreed =
        look.plan.meetings.iter().any(|one| one.date.is_some() && (one.is_planned() || one.is_held()));
    (StepState::done_if(is_agreed), list(ListName::Meetings))
}

/// For each step a patch of the base plan after which it is done, and one after which it is open.
pub(super) const EXAMPLES: &[(&str, [&str; 2])] = &[
    ("coordinator", ["{}", r#"{"/participants/1/to":"2026-02-28"}"#]),
    ("informed", ["{}", r#"{"/startUp/informed":null}"#]),
    ("informed-before-consent", ["{}", r#"{"/consents/0/informed":"2026-01-16"}"#]),
    ("consent-plan", ["{}", r#"{"/consents/0/to":"2026-02-28"}"#]),
    ("consent-exchange", ["{}", r#"{"/consents/1/to":"2026-02-28"}"#]),
    ("consent-before-group", [r#"{"/groupStarted":"2026-01-15"}"#, r#"{"/groupStarted":"2026-01-14"}"#]),
    ("unit-notified", ["{}", r#"{"/startUp/unitNotified":null}"#]),
    (
        "municipality-contacted",
        [
            r#"{"/startUp/origin":"hospital","/startUp/municipalityContacted":"2026-01-05"}"#,
            r#"{"/startUp/origin":"hospital"}"#,
        ],
    ),
    ("first-talk", ["{}", r#"{"/startUp/firstTalk":null}"#]),
    (
        "expectations",
        [
            r#"{"/expectations/-":{"id":"x2","by":"p","about":"coordinator","text":"Ringer tilbake samme dag"}}"#,
            "{}",
        ],
    ),
    ("next-contact", ["{}", r#"{"/expectations/0/date":null}"#]),
    (
        "child-met",
        [
            r#"{"/person/birthDate":"2008-03-02","/startUp/childMet":"2026-01-16"}"#,
            r#"{"/person/birthDate":"2008-03-02"}"#,
        ],
    ),
    (
        "child-heard",
        [
            r#"{"/person/birthDate":"2008-03-02","/person/ownView":"Jeg vil gå på skolen hver dag"}"#,
            r#"{"/person/birthDate":"2008-03-02"}"#,
        ],
    ),
    ("coordinator-trained", ["{}", r#"{"/startUp/coordinatorTrained":null}"#]),
    ("access-and-training", ["{}", r#"{"/participants/2/trained":null}"#]),
    ("doctor-informed", ["{}", r#"{"/startUp/doctorInformed":null}"#]),
    ("partners-contacted", ["{}", r#"{"/startUp/partnersContacted":null}"#]),
    ("meeting-agreed", ["{}", r#"{"/meetings":[]}"#]),
    (
        "group-expectations",
        [r#"{"/expectations/-":{"id":"x2","by":"p","about":"group","text":"Møter forberedt"}}"#, "{}"],
    ),
];
