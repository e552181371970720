//! The words for what fields can hold and what fields are called.

use super::{Row, Say};
use crate::plan::{EvaluationResult, Field, Kind, MeasureStatus, ParticipantRole, Sector};

/// Gives each variant of a plan's own enum its row.
macro_rules! vocabulary {
    ($name:ident for $type:ident { $($variant:ident = $key:literal : $nb:literal | $nn:literal | $en:literal;)+ }) => {
        static $name: &[Row] = &[$(Row { key: $key, texts: [$nb, $nn, $en] },)+];

        impl Say for $type {
            fn row(&self) -> &'static Row {
                match self {
                    $($type::$variant => {
                        static ROW: Row = Row { key: $key, texts: [$nb, $nn, $en] };
                        &ROW
                    })+
                }
            }
            fn parameters(&self) -> Vec<(&'static str, &str)> {
                Vec::new()
            }
        }
    };
}

vocabulary!(STATUSES for MeasureStatus {
    Planned = "status.planned": "Planlagt" | "Planlagt" | "Planned";
    Ongoing = "status.ongoing": "Pågår" | "Går føre seg" | "Ongoing";
    Done = "status.done": "Gjennomført" | "Gjennomført" | "Done";
    Paused = "status.paused": "Satt på vent" | "Sett på vent" | "On hold";
    Cancelled = "status.cancelled": "Avbrutt" | "Avbrote" | "Cancelled";
});

vocabulary!(RESULTS for EvaluationResult {
    Reached = "result.reached": "Målet er nådd" | "Målet er nådd" | "The goal is reached";
    Partly = "result.partly": "Målet er delvis nådd" | "Målet er delvis nådd" | "The goal is partly reached";
    NotReached = "result.not-reached": "Målet er ikke nådd" | "Målet er ikkje nådd" | "The goal is not reached";
    Ongoing = "result.ongoing": "Vi jobber fortsatt med målet" | "Vi arbeider framleis med målet" | "We are still working on the goal";
});

vocabulary!(ROLES for ParticipantRole {
    Person = "role.person": "Planeier" | "Planeigar" | "Owner of the plan";
    Parent = "role.parent": "Forelder" | "Forelder" | "Parent";
    Guardian = "role.guardian": "Verge" | "Verje" | "Guardian";
    NextOfKin = "role.next-of-kin": "Pårørende" | "Pårørande" | "Next of kin";
    Coordinator = "role.coordinator": "Koordinator" | "Koordinator" | "Coordinator";
    HospitalCoordinator = "role.hospital-coordinator": "Koordinator på sykehuset" | "Koordinator på sjukehuset" | "Coordinator at the hospital";
    ChildCoordinator = "role.child-coordinator": "Barnekoordinator" | "Barnekoordinator" | "Child coordinator";
    PathwayCoordinator = "role.pathway-coordinator": "Forløpskoordinator" | "Forløpskoordinator" | "Pathway coordinator";
    ContactDoctor = "role.contact-doctor": "Kontaktlege" | "Kontaktlege" | "Contact doctor";
    ContactPsychologist = "role.contact-psychologist": "Kontaktpsykolog" | "Kontaktpsykolog" | "Contact psychologist";
    GeneralPractitioner = "role.general-practitioner": "Fastlege" | "Fastlege" | "General practitioner";
    Participant = "role.participant": "Deltaker" | "Deltakar" | "Participant";
    Substitute = "role.substitute": "Stedfortreder for koordinator" | "Vikar for koordinatoren" | "Substitute for the coordinator";
    CoordinatingUnit = "role.coordinating-unit": "Koordinerende enhet" | "Koordinerande eining" | "Coordinating unit";
});

vocabulary!(SECTORS for Sector {
    Health = "sector.health": "Helse og omsorg" | "Helse og omsorg" | "Health and care";
    School = "sector.school": "Skole og barnehage" | "Skule og barnehage" | "School and kindergarten";
    Nav = "sector.nav": "Nav" | "Nav" | "Nav (work and welfare)";
    ChildWelfare = "sector.child-welfare": "Barnevern" | "Barnevern" | "Child welfare";
    Family = "sector.family": "Familie og nettverk" | "Familie og nettverk" | "Family and network";
    Other = "sector.other": "Annet" | "Anna" | "Other";
});

vocabulary!(KINDS for Kind {
    Plan = "kind.plan": "Planen" | "Planen" | "The plan";
    Person = "kind.person": "Personen" | "Personen" | "The person";
    Period = "kind.period": "Planperioden" | "Planperioden" | "The plan period";
    EvaluationPlan = "kind.evaluation-plan": "Evaluering av planen" | "Evaluering av planen" | "Evaluation of the plan";
    Goal = "kind.goal": "Mål" | "Mål" | "Goal";
    Measure = "kind.measure": "Tiltak" | "Tiltak" | "Measure";
    Participant = "kind.participant": "Deltaker" | "Deltakar" | "Participant";
    Evaluation = "kind.evaluation": "Evaluering" | "Evaluering" | "Evaluation";
});

vocabulary!(FIELDS for Field {
    Title = "field.title": "Tittel" | "Tittel" | "Title";
    WhatMatters = "field.what-matters": "Hva er viktig for meg?" | "Kva er viktig for meg?" | "What matters to me?";
    Name = "field.name": "Navn" | "Namn" | "Name";
    BirthDate = "field.birth-date": "Fødselsdato" | "Fødselsdato" | "Date of birth";
    Number = "field.number": "Fødselsnummer" | "Fødselsnummer" | "National identity number";
    Language = "field.language": "Språk" | "Språk" | "Language";
    Phone = "field.phone": "Telefon" | "Telefon" | "Telephone";
    Email = "field.email": "E-post" | "E-post" | "E-mail";
    Start = "field.start": "Start" | "Start" | "Start";
    End = "field.end": "Slutt" | "Slutt" | "End";
    Next = "field.next": "Neste evaluering" | "Neste evaluering" | "Next evaluation";
    Method = "field.method": "Hvordan evaluerer vi?" | "Korleis evaluerer vi?" | "How do we evaluate?";
    Description = "field.description": "Mer om målet" | "Meir om målet" | "More about the goal";
    Owner = "field.owner": "Hvem sitt mål er det?" | "Kven sitt mål er det?" | "Whose goal is it?";
    Extent = "field.extent": "Omfang" | "Omfang" | "Extent";
    How = "field.how": "Hvordan" | "Korleis" | "How";
    Responsible = "field.responsible": "Ansvarlig" | "Ansvarleg" | "Responsible";
    Deadline = "field.deadline": "Frist" | "Frist" | "Deadline";
    Status = "field.status": "Status" | "Status" | "Status";
    Roles = "field.roles": "Roller" | "Roller" | "Roles";
    Organisation = "field.organisation": "Arbeidssted" | "Arbeidsstad" | "Workplace";
    Sector = "field.sector": "Område" | "Område" | "Sector";
    From = "field.from": "Med fra" | "Med frå" | "Takes part from";
    To = "field.to": "Med til" | "Med til" | "Takes part until";
    Date = "field.date": "Dato" | "Dato" | "Date";
    Result = "field.result": "Resultat" | "Resultat" | "Result";
    Text = "field.text": "Vurdering" | "Vurdering" | "Assessment";
    By = "field.by": "Skrevet av" | "Skrive av" | "Written by";
});

/// All rows of the vocabulary.
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    STATUSES.iter().chain(RESULTS).chain(ROLES).chain(SECTORS).chain(KINDS).chain(FIELDS)
}
