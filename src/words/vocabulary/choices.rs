//! The labels of the words that a choice field can hold. A key ends with the word it labels.

use super::table::vocabulary;
use crate::plan::{
    Achievement, AgreementAnswer, AttainmentStep, AttendanceAnswer, ConsentAbout, ConsentCapacity,
    ConsentDecision, ConsentForm, ContactPurpose, Degree, EvaluationResult, ExpectationAbout, GoalStatus,
    InformationType, MeasureStatus, MeetingStatus, Necessity, NextStep, Origin, ParticipantRole,
    ParticipantType, PlanMode, PlanStatus, PlanType, Presence, Priority, Sector, Standing, StartWish,
    SubPlanType, TransferType, Why, YesNo,
};
use crate::words::Row;

vocabulary!(PLAN_STATUSES for PlanStatus {
    Draft = "plan-status.draft": "Utkast" | "Utkast" | "Draft";
    InUse = "plan-status.in-use": "I bruk" | "I bruk" | "In use";
    Paused = "plan-status.paused": "Satt på vent" | "Sett på vent" | "On hold";
    Closed = "plan-status.closed": "Avsluttet" | "Avslutta" | "Ended";
    Revoked = "plan-status.revoked": "Samtykket er trukket" | "Samtykket er trekt" | "Consent is withdrawn";
    EnteredInError = "plan-status.entered-in-error": "Laget ved en feil" | "Laga ved ein feil" | "Made by mistake";
});

vocabulary!(PLAN_TYPES for PlanType {
    IndividualPlan = "plan-type.individual-plan": "Individuell plan" | "Individuell plan" | "Individual plan";
    RelayLog = "plan-type.relay-log": "Stafettlogg" | "Stafettlogg" | "Relay log (stafettlogg)";
});

vocabulary!(MODES for PlanMode {
    Plan = "plan-mode.plan": "Koordinator og plan" | "Koordinator og plan" | "Coordinator and plan";
    CoordinatorOnly = "plan-mode.coordinator-only": "Bare koordinator" | "Berre koordinator" | "Coordinator only";
});

vocabulary!(WISHES for StartWish {
    PlanAndCoordinator = "start-wish.plan-and-coordinator": "Ja, begge deler" | "Ja, begge delar" | "Yes, both";
    CoordinatorOnly = "start-wish.coordinator-only": "Bare koordinator" | "Berre koordinator" | "A coordinator only";
    Declined = "start-wish.declined": "Nei takk" | "Nei takk" | "No, thank you";
    Undecided = "start-wish.undecided": "Vet ikke ennå" | "Veit ikkje enno" | "Not decided yet";
});

vocabulary!(YES_NO for YesNo {
    Yes = "answer.yes": "Ja" | "Ja" | "Yes";
    No = "answer.no": "Nei" | "Nei" | "No";
});

vocabulary!(WHYS for Why {
    Consent = "why.consent": "Det er ikke gitt samtykke til å dele dette med deg" | "Det er ikkje gitt samtykke til å dele dette med deg" | "There is no consent to share this with you";
    Role = "why.role": "Rollen din har ikke tilgang til dette" | "Rolla di har ikkje tilgang til dette" | "Your role has no access to this";
    Contact = "why.contact": "Telefon og e-post vises ikke for andre deltakere" | "Telefon og e-post blir ikkje viste for andre deltakarar" | "Telephone and e-mail are not shown to other participants";
    Number = "why.number": "Fødselsnummer og HPR-nummer vises ikke for andre deltakere" | "Fødselsnummer og HPR-nummer blir ikkje viste for andre deltakarar" | "Identity numbers are not shown to other participants";
});

vocabulary!(ORIGINS for Origin {
    Municipality = "origin.municipality": "Kommunen" | "Kommunen" | "The municipality";
    Hospital = "origin.hospital": "Sykehuset" | "Sjukehuset" | "The hospital";
    EarlierPlan = "origin.earlier-plan": "Det var en plan fra før" | "Det var ein plan frå før" | "There was a plan from before";
});

vocabulary!(TRANSFERS for TransferType {
    Coordinator = "transfer.coordinator": "Ny koordinator" | "Ny koordinator" | "A new coordinator";
    ToMunicipality = "transfer.to-municipality": "Fra sykehuset til kommunen" | "Frå sjukehuset til kommunen" | "From the hospital to the municipality";
    ToHospital = "transfer.to-hospital": "Fra kommunen til sykehuset" | "Frå kommunen til sjukehuset" | "From the municipality to the hospital";
    Moved = "transfer.moved": "Flytting til ny kommune" | "Flytting til ny kommune" | "Moving to another municipality";
    Unit = "transfer.unit": "Ny avdeling eller enhet" | "Ny avdeling eller eining" | "Another department or unit";
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

vocabulary!(PARTICIPANT_TYPES for ParticipantType {
    Person = "participant-type.person": "En person" | "Ein person" | "A person";
    Unit = "participant-type.unit": "En enhet der flere bytter på" | "Ei eining der fleire byter på" | "A unit where people take turns";
});

vocabulary!(PRESENCES for Presence {
    Fixed = "presence.fixed": "Fast med" | "Fast med" | "Always takes part";
    CalledIn = "presence.called-in": "Ved behov" | "Ved behov" | "When needed";
});

vocabulary!(SECTORS for Sector {
    Health = "sector.health": "Helse og omsorg" | "Helse og omsorg" | "Health and care";
    School = "sector.school": "Skole og barnehage" | "Skule og barnehage" | "School and kindergarten";
    Nav = "sector.nav": "Nav" | "Nav" | "Nav (work and welfare)";
    ChildWelfare = "sector.child-welfare": "Barnevern" | "Barnevern" | "Child welfare";
    Family = "sector.family": "Familie og nettverk" | "Familie og nettverk" | "Family and network";
    Other = "sector.other": "Annet" | "Anna" | "Other";
});

vocabulary!(PURPOSES for ContactPurpose {
    CoordinatingUnit = "contact-purpose.coordinating-unit": "Koordinerende enhet i kommunen" | "Koordinerande eining i kommunen" | "Coordinating unit of the municipality";
    HospitalUnit = "contact-purpose.hospital-unit": "Koordinerende enhet på sykehuset" | "Koordinerande eining på sjukehuset" | "Coordinating unit of the hospital";
    Leader = "contact-purpose.leader": "Leder for koordinatoren" | "Leiaren til koordinatoren" | "The coordinator's leader";
    Support = "contact-purpose.support": "Hjelp til å bruke planen" | "Hjelp til å bruke planen" | "Help with using the plan";
    Complaint = "contact-purpose.complaint": "Klage" | "Klage" | "Complaints";
    Disagreement = "contact-purpose.disagreement": "Uenighet mellom tjenester" | "Usemje mellom tenester" | "Disagreement between services";
});

vocabulary!(PRIORITIES for Priority {
    High = "priority.high": "Det viktigste nå" | "Det viktigaste no" | "The most important now";
    Medium = "priority.medium": "Viktig" | "Viktig" | "Important";
    Low = "priority.low": "Kan vente" | "Kan vente" | "Can wait";
});

vocabulary!(GOAL_STATUSES for GoalStatus {
    Proposed = "goal-status.proposed": "Foreslått" | "Føreslått" | "Proposed";
    Active = "goal-status.active": "Vi jobber med målet" | "Vi arbeider med målet" | "We are working on the goal";
    OnHold = "goal-status.on-hold": "Satt på vent" | "Sett på vent" | "On hold";
    Completed = "goal-status.completed": "Nådd" | "Nådd" | "Reached";
    Cancelled = "goal-status.cancelled": "Ikke aktuelt lenger" | "Ikkje aktuelt lenger" | "No longer relevant";
});

vocabulary!(AGREEMENTS for AgreementAnswer {
    Agreed = "agreement.agreed": "Enig" | "Einig" | "Agrees";
    Disagreed = "agreement.disagreed": "Uenig" | "Ueinig" | "Does not agree";
    Unsettled = "agreement.unsettled": "Ikke avklart" | "Ikkje avklart" | "Not settled";
});

vocabulary!(ACHIEVEMENTS for Achievement {
    InProgress = "achievement.in-progress": "I arbeid" | "I arbeid" | "In progress";
    Improving = "achievement.improving": "Bedring" | "Betring" | "Improving";
    Worsening = "achievement.worsening": "Forverring" | "Forverring" | "Worsening";
    NoChange = "achievement.no-change": "Uendret" | "Uendra" | "No change";
    Achieved = "achievement.achieved": "Nådd" | "Nådd" | "Reached";
    Sustaining = "achievement.sustaining": "Holdes ved like" | "Blir halde ved like" | "Kept up";
    NotAchieved = "achievement.not-achieved": "Ikke nådd" | "Ikkje nådd" | "Not reached";
    NoProgress = "achievement.no-progress": "Ingen framgang" | "Ingen framgang" | "No progress";
    NotAttainable = "achievement.not-attainable": "Ikke mulig å nå" | "Ikkje mogleg å nå" | "Cannot be reached";
});

vocabulary!(STEPS for AttainmentStep {
    MuchLess = "attainment.-2": "Mye mindre enn håpet" | "Mykje mindre enn håpa" | "Much less than hoped";
    Less = "attainment.-1": "Mindre enn håpet" | "Mindre enn håpa" | "Less than hoped";
    AsHoped = "attainment.0": "Som håpet" | "Som håpa" | "As hoped";
    More = "attainment.+1": "Mer enn håpet" | "Meir enn håpa" | "More than hoped";
    MuchMore = "attainment.+2": "Mye mer enn håpet" | "Mykje meir enn håpa" | "Much more than hoped";
});

vocabulary!(STATUSES for MeasureStatus {
    Planned = "status.planned": "Planlagt" | "Planlagt" | "Planned";
    Ongoing = "status.ongoing": "Pågår" | "Går føre seg" | "Ongoing";
    Done = "status.done": "Gjennomført" | "Gjennomført" | "Done";
    Paused = "status.paused": "Satt på vent" | "Sett på vent" | "On hold";
    Cancelled = "status.cancelled": "Avbrutt" | "Avbrote" | "Cancelled";
});

vocabulary!(STANDINGS for Standing {
    Wish = "standing.wish": "Et ønske" | "Eit ønske" | "A wish";
    Agreed = "standing.agreed": "Avtalt" | "Avtalt" | "Agreed";
    Decided = "standing.decided": "Det er gjort vedtak" | "Det er gjort vedtak" | "There is a formal decision";
    NotPossible = "standing.not-possible": "Ønsket, ikke mulig nå" | "Ønskt, ikkje mogleg no" | "Wished for, not possible now";
});

vocabulary!(RESULTS for EvaluationResult {
    Reached = "result.reached": "Målet er nådd" | "Målet er nådd" | "The goal is reached";
    Partly = "result.partly": "Målet er delvis nådd" | "Målet er delvis nådd" | "The goal is partly reached";
    NotReached = "result.not-reached": "Målet er ikke nådd" | "Målet er ikkje nådd" | "The goal is not reached";
    Ongoing = "result.ongoing": "Vi jobber fortsatt med målet" | "Vi arbeider framleis med målet" | "We are still working on the goal";
});

vocabulary!(NEXT_STEPS for NextStep {
    Keep = "next-step.keep": "Vi fortsetter som før" | "Vi held fram som før" | "We go on as before";
    Change = "next-step.change": "Vi fortsetter, men endrer noe" | "Vi held fram, men endrar noko" | "We go on, but change something";
    End = "next-step.end": "Vi avslutter" | "Vi avsluttar" | "We end it";
});

vocabulary!(DEGREES for Degree {
    Yes = "degree.yes": "Ja" | "Ja" | "Yes";
    Partly = "degree.partly": "Delvis" | "Delvis" | "Partly";
    No = "degree.no": "Nei" | "Nei" | "No";
});

vocabulary!(MEETING_STATUSES for MeetingStatus {
    Planned = "meeting-status.planned": "Planlagt" | "Planlagt" | "Planned";
    Held = "meeting-status.held": "Holdt" | "Halde" | "Held";
    Cancelled = "meeting-status.cancelled": "Avlyst" | "Avlyst" | "Called off";
});

vocabulary!(ATTENDANCES for AttendanceAnswer {
    Invited = "attendance.invited": "Innkalt" | "Innkalla" | "Invited";
    Attended = "attendance.attended": "Var med" | "Var med" | "Took part";
    Absent = "attendance.absent": "Kunne ikke komme" | "Kunne ikkje komme" | "Could not come";
});

vocabulary!(CONSENTS_ABOUT for ConsentAbout {
    Plan = "consent-about.plan": "At det lages en plan" | "At det blir laga ein plan" | "That a plan is made";
    Exchange = "consent-about.exchange": "At opplysninger deles" | "At opplysningar blir delte" | "That information is shared";
    Inform = "consent-about.inform": "At fastlegen og andre får beskjed" | "At fastlegen og andre får beskjed" | "That the general practitioner and others are told";
});

vocabulary!(CONSENT_DECISIONS for ConsentDecision {
    Given = "consent-decision.given": "Ja, samtykker" | "Ja, samtykkjer" | "Yes, consents";
    Declined = "consent-decision.declined": "Nei, samtykker ikke" | "Nei, samtykkjer ikkje" | "No, does not consent";
    Withdrawn = "consent-decision.withdrawn": "Samtykket er trukket tilbake" | "Samtykket er trekt tilbake" | "Consent is withdrawn";
});

vocabulary!(CAPACITIES for ConsentCapacity {
    Self_ = "consent-capacity.self": "Planeieren selv" | "Planeigaren sjølv" | "The owner of the plan";
    Parent = "consent-capacity.parent": "Forelder" | "Forelder" | "Parent";
    Guardian = "consent-capacity.guardian": "Verge" | "Verje" | "Guardian";
    NextOfKin = "consent-capacity.next-of-kin": "Pårørende" | "Pårørande" | "Next of kin";
});

vocabulary!(CONSENT_FORMS for ConsentForm {
    Signed = "consent-form.signed": "Underskrevet skjema" | "Underskrive skjema" | "Signed form";
    Electronic = "consent-form.electronic": "Elektronisk signatur" | "Elektronisk signatur" | "Electronic signature";
    Oral = "consent-form.oral": "Muntlig, skrevet i journalen" | "Munnleg, skrive i journalen" | "By word of mouth, recorded in the journal";
});

vocabulary!(INFORMATION_TYPES for InformationType {
    Assessment = "information-type.assessment": "Utredning eller rapport" | "Utgreiing eller rapport" | "Assessment or report";
    Health = "information-type.health": "Endring i helsen" | "Endring i helsa" | "Change in health";
    Functioning = "information-type.functioning": "Endring i hva du klarer" | "Endring i kva du klarer" | "Change in what you manage";
    Admission = "information-type.admission": "Innleggelse på sykehus" | "Innlegging på sjukehus" | "Admission to hospital";
    Other = "information-type.other": "Annet" | "Anna" | "Other";
});

vocabulary!(SUB_PLAN_TYPES for SubPlanType {
    Treatment = "sub-plan-type.treatment": "Behandlingsplan" | "Behandlingsplan" | "Treatment plan";
    Crisis = "sub-plan-type.crisis": "Kriseplan" | "Kriseplan" | "Crisis plan";
    Education = "sub-plan-type.education": "Individuell opplæringsplan" | "Individuell opplæringsplan" | "Individual education plan";
    Habilitation = "sub-plan-type.habilitation": "Plan for habilitering eller rehabilitering" | "Plan for habilitering eller rehabilitering" | "Habilitation or rehabilitation plan";
    Activity = "sub-plan-type.activity": "Aktivitetsplan fra Nav" | "Aktivitetsplan frå Nav" | "Activity plan from Nav";
    ChildWelfare = "sub-plan-type.child-welfare": "Tiltaksplan fra barnevernet" | "Tiltaksplan frå barnevernet" | "Child welfare plan";
    Training = "sub-plan-type.training": "Treningsprogram" | "Treningsprogram" | "Training programme";
    Other = "sub-plan-type.other": "Annen plan" | "Annan plan" | "Another plan";
});

vocabulary!(NECESSITIES for Necessity {
    Necessary = "necessity.necessary": "Nødvendig" | "Nødvendig" | "Necessary";
    Desirable = "necessity.desirable": "Ønskelig" | "Ønskjeleg" | "Desirable";
});

vocabulary!(EXPECTATIONS for ExpectationAbout {
    Coordinator = "expectation-about.coordinator": "Koordinatoren" | "Koordinatoren" | "The coordinator";
    Group = "expectation-about.group": "Ansvarsgruppen" | "Ansvarsgruppa" | "The responsibility group";
    Person = "expectation-about.person": "Planeieren" | "Planeigaren" | "The owner of the plan";
    Contact = "expectation-about.contact": "Hvem som tar kontakt, og når" | "Kven som tek kontakt, og når" | "Who makes contact, and when";
});

/// A choice: the name of its enum, its words, and their rows in the same order.
type Choice = (&'static str, &'static [&'static str], &'static [Row]);

/// Every choice, and the keys of all of them.
macro_rules! choices {
    ($($name:ident $rows:ident,)+) => {
        static CHOICES: &[Choice] = &[$((stringify!($name), $name::WORDS, $rows),)+];

        pub(in crate::words) const KEYS: &[crate::words::number_of::Keys] = &[$($name::KEYS,)+];
    };
}

choices! {
    PlanStatus PLAN_STATUSES,
    PlanType PLAN_TYPES,
    PlanMode MODES,
    StartWish WISHES,
    YesNo YES_NO,
    Origin ORIGINS,
    Why WHYS,
    TransferType TRANSFERS,
    ParticipantRole ROLES,
    ParticipantType PARTICIPANT_TYPES,
    Presence PRESENCES,
    Sector SECTORS,
    ContactPurpose PURPOSES,
    Priority PRIORITIES,
    GoalStatus GOAL_STATUSES,
    AgreementAnswer AGREEMENTS,
    Achievement ACHIEVEMENTS,
    AttainmentStep STEPS,
    MeasureStatus STATUSES,
    Standing STANDINGS,
    EvaluationResult RESULTS,
    NextStep NEXT_STEPS,
    Degree DEGREES,
    MeetingStatus MEETING_STATUSES,
    AttendanceAnswer ATTENDANCES,
    ConsentAbout CONSENTS_ABOUT,
    ConsentDecision CONSENT_DECISIONS,
    ConsentCapacity CAPACITIES,
    ConsentForm CONSENT_FORMS,
    InformationType INFORMATION_TYPES,
    SubPlanType SUB_PLAN_TYPES,
    Necessity NECESSITIES,
    ExpectationAbout EXPECTATIONS,
}

/// The label of a word of a choice, by the name that [`crate::plan::read::Shape`] gives.
///
/// ```
/// use individuell_plan::words::{Lang, choice_row};
/// assert_eq!(choice_row("Standing", "wish").unwrap().template(Lang::Nb), "Et ønske");
/// ```
pub fn choice_row(vocabulary: &str, word: &str) -> Option<Row> {
    let (_, words, rows) = CHOICES.iter().find(|(name, ..)| *name == vocabulary)?;
    rows.get(words.iter().position(|one| *one == word)?).copied()
}

/// All rows of all choices.
#[cfg(not(feature = "words-apart"))]
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    CHOICES.iter().flat_map(|(.., rows)| rows.iter())
}
