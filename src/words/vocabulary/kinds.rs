//! What kinds of nouns are called, and the headings of the lists they stand in.

use super::table::vocabulary;
use crate::plan::{Kind, ListName};
#[cfg(not(feature = "words-apart"))]
use crate::words::Row;

vocabulary!(KINDS for Kind {
    Plan = "kind.plan": "Planen" | "Planen" | "The plan";
    Person = "kind.person": "Personen" | "Personen" | "The person";
    Period = "kind.period": "Planperioden" | "Planperioden" | "The plan period";
    EvaluationPlan = "kind.evaluation-plan": "Evaluering av planen" | "Evaluering av planen" | "Evaluation of the plan";
    StartUp = "kind.start-up": "Oppstart" | "Oppstart" | "Start-up";
    Closing = "kind.closing": "Avslutning" | "Avslutning" | "Closing";
    Template = "kind.template": "Malen" | "Malen" | "The template";
    Journal = "kind.journal": "Ført i journalen" | "Ført i journalen" | "Noted in the journal";
    Participant = "kind.participant": "Deltaker" | "Deltakar" | "Participant";
    Goal = "kind.goal": "Mål" | "Mål" | "Goal";
    Measure = "kind.measure": "Tiltak" | "Tiltak" | "Measure";
    Evaluation = "kind.evaluation": "Evaluering" | "Evaluering" | "Evaluation";
    Appointment = "kind.appointment": "Oppnevning" | "Oppnemning" | "Appointment";
    Substitute = "kind.substitute": "Vikar" | "Vikar" | "Substitute";
    Agreement = "kind.agreement": "Enighet om målet" | "Semje om målet" | "Agreement on the goal";
    Progress = "kind.progress": "Hvordan det går" | "Korleis det går" | "How it is going";
    AttainmentLevel = "kind.attainment-level": "Trinn på skalaen" | "Trinn på skalaen" | "Step of the scale";
    Comment = "kind.comment": "Kommentar" | "Kommentar" | "Comment";
    LogEntry = "kind.log-entry": "Notat" | "Notat" | "Note";
    Review = "kind.review": "Evaluering av tiltaket" | "Evaluering av tiltaket" | "Evaluation of the measure";
    Need = "kind.need": "Behov" | "Behov" | "Need";
    Contact = "kind.contact": "Kontakt" | "Kontakt" | "Contact";
    Meeting = "kind.meeting": "Møte" | "Møte" | "Meeting";
    AgendaItem = "kind.agenda-item": "Sak" | "Sak" | "Agenda item";
    Attendance = "kind.attendance": "Oppmøte" | "Oppmøte" | "Attendance";
    Decision = "kind.decision": "Avgjørelse" | "Avgjerd" | "Decision";
    Consent = "kind.consent": "Samtykke" | "Samtykke" | "Consent";
    ProcessEvaluation = "kind.process-evaluation": "Evaluering av samarbeidet" | "Evaluering av samarbeidet" | "Evaluation of the cooperation";
    SubPlan = "kind.sub-plan": "Delplan" | "Delplan" | "Sub-plan";
    Cooperation = "kind.cooperation": "Samarbeid med andre" | "Samarbeid med andre" | "Cooperation with others";
    Information = "kind.information": "Opplysning" | "Opplysning" | "Information";
    Expectation = "kind.expectation": "Forventning" | "Forventning" | "Expectation";
    Question = "kind.question": "Spørsmål" | "Spørsmål" | "Question";
    Transfer = "kind.transfer": "Overføring" | "Overføring" | "Transfer";
    StatusChange = "kind.status-change": "Endring av status" | "Endring av status" | "Change of status";
    Transition = "kind.transition": "Overgang i livet" | "Overgang i livet" | "Change in life";
    Redaction = "kind.redaction": "Hvem planen er vist for" | "Kven planen er vist for" | "Whom the plan is shown to";
    Hidden = "kind.hidden": "Noe som er skjult" | "Noko som er skjult" | "Something hidden";
});

vocabulary!(LISTS for ListName {
    Participants = "list.participants": "Deltakere" | "Deltakarar" | "Participants";
    Goals = "list.goals": "Mål" | "Mål" | "Goals";
    Measures = "list.measures": "Tiltak" | "Tiltak" | "Measures";
    Evaluations = "list.evaluations": "Evalueringer" | "Evalueringar" | "Evaluations";
    Appointments = "list.appointments": "Oppnevninger" | "Oppnemningar" | "Appointments";
    Substitutes = "list.substitutes": "Vikarer" | "Vikarar" | "Substitutes";
    Agreements = "list.agreements": "Hvem er enige i målet?" | "Kven er einige i målet?" | "Who agrees with the goal?";
    Progress = "list.progress": "Hvordan går det?" | "Korleis går det?" | "How is it going?";
    Levels = "list.levels": "Trinn på skalaen" | "Trinn på skalaen" | "Steps of the scale";
    Comments = "list.comments": "Kommentarer" | "Kommentarar" | "Comments";
    Log = "list.log": "Notater underveis" | "Notat undervegs" | "Notes along the way";
    Reviews = "list.reviews": "Evalueringer av tiltaket" | "Evalueringar av tiltaket" | "Evaluations of the measure";
    Needs = "list.needs": "Behov" | "Behov" | "Needs";
    Contacts = "list.contacts": "Hvem kan du kontakte?" | "Kven kan du kontakte?" | "Whom can you contact?";
    Meetings = "list.meetings": "Møter" | "Møte" | "Meetings";
    Agenda = "list.agenda": "Saksliste" | "Saksliste" | "Agenda";
    Attendance = "list.attendance": "Hvem var med?" | "Kven var med?" | "Who took part?";
    Decisions = "list.decisions": "Dette ble bestemt" | "Dette blei bestemt" | "What was decided";
    Consents = "list.consents": "Samtykker" | "Samtykke" | "Consents";
    ProcessEvaluations = "list.process-evaluations": "Evalueringer av samarbeidet" | "Evalueringar av samarbeidet" | "Evaluations of the cooperation";
    SubPlans = "list.sub-plans": "Delplaner" | "Delplanar" | "Sub-plans";
    Cooperation = "list.cooperation": "Samarbeid med andre" | "Samarbeid med andre" | "Cooperation with others";
    SupportingInformation = "list.supporting-information": "Opplysninger planen bygger på" | "Opplysningar planen byggjer på" | "Information the plan builds on";
    Expectations = "list.expectations": "Forventninger" | "Forventningar" | "Expectations";
    Questions = "list.questions": "Åpne spørsmål" | "Opne spørsmål" | "Open questions";
    Transfers = "list.transfers": "Overføringer" | "Overføringar" | "Transfers";
    StatusChanges = "list.status-changes": "Endringer av status" | "Endringar av status" | "Changes of status";
    Transitions = "list.transitions": "Overganger i livet" | "Overgangar i livet" | "Changes in life";
    Hidden = "list.hidden": "Dette er skjult for deg" | "Dette er skjult for deg" | "This is hidden from you";
});

/// The keys of all of them.
pub(in crate::words) const KEYS: &[crate::words::number_of::Keys] = &[Kind::KEYS, ListName::KEYS];

/// All rows of kinds and lists.
#[cfg(not(feature = "words-apart"))]
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    KINDS.iter().chain(LISTS)
}
