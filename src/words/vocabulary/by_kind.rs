//! Labels of fields in one kind of noun, where the general label says the wrong thing.

use crate::plan::{Field, Kind};
use crate::words::{Row, Say};

/// A row for each pair of kind and field.
macro_rules! by_kind {
    ($($kind:ident $field:ident = $key:literal : $nb:literal | $nn:literal | $en:literal;)+) => {
        pub(in crate::words) const KEYS: crate::words::number_of::Keys = &[$($key,)+];

        /// The exceptions.
        pub(super) static ROWS: &[(Kind, Field, Row)] =
            &[$((Kind::$kind, Field::$field, crate::words::table::row!($key, $nb, $nn, $en)),)+];
    };
}

by_kind! {
    Plan Status = "field.plan.status": "Hvor står planen?" | "Kvar står planen?" | "Where does the plan stand?";
    Plan Title = "field.plan.title": "Tittel på planen" | "Tittel på planen" | "Title of the plan";
    Person Language = "field.person.language": "Hvilket språk vil du helst bruke?" | "Kva språk vil du helst bruke?" | "Which language do you prefer?";
    Period Start = "field.period.start": "Perioden starter" | "Perioden startar" | "The period starts";
    Period End = "field.period.end": "Perioden slutter" | "Perioden sluttar" | "The period ends";
    StartUp Grounds = "field.start-up.grounds": "Hvorfor ble koordinator oppnevnt, eller ikke?" | "Kvifor blei koordinator oppnemnd, eller ikkje?" | "Why was a coordinator appointed, or not?";
    Closing Date = "field.closing.date": "Siste dag med planen" | "Siste dag med planen" | "Last day of the plan";
    Closing Reason = "field.closing.reason": "Hvorfor avsluttes planen?" | "Kvifor blir planen avslutta?" | "Why does the plan end?";
    Closing Text = "field.closing.text": "Hva gjelder videre, og hva klarer du selv?" | "Kva gjeld vidare, og kva klarer du sjølv?" | "What applies from now on, and what do you manage yourself?";
    Template Name = "field.template.name": "Navn på malen" | "Namn på malen" | "Name of the template";
    Participant Type = "field.participant.type": "Person eller enhet?" | "Person eller eining?" | "A person or a unit?";
    Appointment From = "field.appointment.from": "Oppnevnt fra" | "Oppnemnd frå" | "Appointed from";
    Appointment To = "field.appointment.to": "Oppnevnt til" | "Oppnemnd til" | "Appointed until";
    Appointment Grounds = "field.appointment.grounds": "Hvorfor ble denne valgt?" | "Kvifor blei denne vald?" | "Why was this one chosen?";
    Appointment Reason = "field.appointment.reason": "Hvorfor tok det slutt?" | "Kvifor tok det slutt?" | "Why did it end?";
    Substitute Who = "field.substitute.who": "Hvem er vikar?" | "Kven er vikar?" | "Who is the substitute?";
    Substitute From = "field.substitute.from": "Vikar fra" | "Vikar frå" | "Substitute from";
    Substitute To = "field.substitute.to": "Vikar til" | "Vikar til" | "Substitute until";
    Substitute Informed = "field.substitute.informed": "Vikaren fikk informasjon" | "Vikaren fekk informasjon" | "The substitute was informed";
    Contact Name = "field.contact.name": "Navn på personen eller enheten" | "Namn på personen eller eininga" | "Name of the person or unit";
    Contact Text = "field.contact.text": "Mer om kontakten" | "Meir om kontakten" | "More about the contact";
    Goal Title = "field.goal.title": "Hva er målet?" | "Kva er målet?" | "What is the goal?";
    Goal Status = "field.goal.status": "Hvor står målet?" | "Kvar står målet?" | "Where does the goal stand?";
    Goal Deadline = "field.goal.deadline": "Når håper vi å nå målet?" | "Når håper vi å nå målet?" | "When do we hope to reach the goal?";
    Agreement By = "field.agreement.by": "Hvem svarer?" | "Kven svarer?" | "Who answers?";
    Agreement Answer = "field.agreement.answer": "Enig i målet?" | "Einig i målet?" | "Agrees with the goal?";
    Agreement Text = "field.agreement.text": "Kommentar" | "Kommentar" | "Comment";
    Progress By = "field.progress.by": "Hvem vurderte det?" | "Kven vurderte det?" | "Who judged it?";
    Progress Text = "field.progress.text": "Hva ser vi?" | "Kva ser vi?" | "What do we see?";
    AttainmentLevel Text = "field.attainment-level.text": "Hvordan ser det ut på dette trinnet?" | "Korleis ser det ut på dette trinnet?" | "What does this step look like?";
    Measure Title = "field.measure.title": "Hva skal gjøres?" | "Kva skal gjerast?" | "What is to be done?";
    Measure Reason = "field.measure.reason": "Hvorfor går det ikke nå, eller hvorfor tok det slutt?" | "Kvifor går det ikkje no, eller kvifor tok det slutt?" | "Why is it not possible now, or why did it end?";
    LogEntry Text = "field.log-entry.text": "Hva skjedde?" | "Kva skjedde?" | "What happened?";
    Comment Text = "field.comment.text": "Kommentar" | "Kommentar" | "Comment";
    Evaluation Date = "field.evaluation.date": "Evaluert" | "Evaluert" | "Evaluated";
    Evaluation Result = "field.evaluation.result": "Er målet nådd?" | "Er målet nådd?" | "Is the goal reached?";
    Evaluation Method = "field.evaluation.method": "Hvordan evaluerte vi?" | "Korleis evaluerte vi?" | "How did we evaluate?";
    Review Date = "field.review.date": "Evaluert" | "Evaluert" | "Evaluated";
    Review Effect = "field.review.effect": "Hva har tiltaket betydd?" | "Kva har tiltaket hatt å seie?" | "What has the measure meant?";
    ProcessEvaluation Date = "field.process-evaluation.date": "Evaluert" | "Evaluert" | "Evaluated";
    ProcessEvaluation Method = "field.process-evaluation.method": "Hvordan evaluerte vi?" | "Korleis evaluerte vi?" | "How did we evaluate?";
    ProcessEvaluation Text = "field.process-evaluation.text": "Er det noe mer du vil si?" | "Er det noko meir du vil seie?" | "Is there anything else you want to say?";
    Need Date = "field.need.date": "Behovet kartlagt" | "Behovet kartlagt" | "Need mapped";
    Meeting Title = "field.meeting.title": "Hva gjelder møtet?" | "Kva gjeld møtet?" | "What is the meeting about?";
    Meeting Date = "field.meeting.date": "Når er møtet?" | "Når er møtet?" | "When is the meeting?";
    Meeting Status = "field.meeting.status": "Er møtet holdt?" | "Er møtet halde?" | "Was the meeting held?";
    Meeting Next = "field.meeting.next": "Neste møte" | "Neste møte" | "Next meeting";
    AgendaItem Title = "field.agenda-item.title": "Hva skal vi snakke om?" | "Kva skal vi snakke om?" | "What are we to talk about?";
    AgendaItem ProposedBy = "field.agenda-item.proposed-by": "Hvem vil ta det opp?" | "Kven vil ta det opp?" | "Who wants to bring it up?";
    AgendaItem Text = "field.agenda-item.text": "Hva kom vi fram til?" | "Kva kom vi fram til?" | "What did we arrive at?";
    Attendance Who = "field.attendance.who": "Hvem er innkalt?" | "Kven er innkalla?" | "Who was invited?";
    Attendance Answer = "field.attendance.answer": "Var de med?" | "Var dei med?" | "Did they take part?";
    Decision Title = "field.decision.title": "Hva ble bestemt?" | "Kva blei bestemt?" | "What was decided?";
    Decision Responsible = "field.decision.responsible": "Hvem gjør det?" | "Kven gjer det?" | "Who does it?";
    Consent About = "field.consent.about": "Hva gjelder samtykket?" | "Kva gjeld samtykket?" | "What is the consent about?";
    Consent By = "field.consent.by": "Hvem svarer?" | "Kven svarer?" | "Who answers?";
    Consent Date = "field.consent.date": "Svar gitt" | "Svar gitt" | "Answer given";
    Consent From = "field.consent.from": "Gjelder fra" | "Gjeld frå" | "Holds from";
    Consent To = "field.consent.to": "Gjelder til" | "Gjeld til" | "Holds until";
    Consent Text = "field.consent.text": "Hva er formålet?" | "Kva er formålet?" | "What is the purpose?";
    SubPlan Title = "field.sub-plan.title": "Hva heter planen?" | "Kva heiter planen?" | "What is the plan called?";
    SubPlan Type = "field.sub-plan.type": "Hva slags plan er det?" | "Kva slags plan er det?" | "What sort of plan is it?";
    SubPlan Responsible = "field.sub-plan.responsible": "Hvem har ansvaret for planen?" | "Kven har ansvaret for planen?" | "Who keeps the plan?";
    SubPlan Date = "field.sub-plan.date": "Laget" | "Laga" | "Made";
    SubPlan To = "field.sub-plan.to": "Gjelder til" | "Gjeld til" | "Holds until";
    SubPlan Text = "field.sub-plan.text": "Hva bør andre vite om planen?" | "Kva bør andre vite om planen?" | "What should others know about the plan?";
    Cooperation Name = "field.cooperation.name": "Hvem samarbeider vi med?" | "Kven samarbeider vi med?" | "With whom do we cooperate?";
    Cooperation Text = "field.cooperation.text": "Hva samarbeider vi om?" | "Kva samarbeider vi om?" | "What do we cooperate on?";
    Cooperation Responsible = "field.cooperation.responsible": "Hvem holder kontakten?" | "Kven held kontakten?" | "Who keeps in touch?";
    Information Title = "field.information.title": "Hva er det?" | "Kva er det?" | "What is it?";
    Information Text = "field.information.text": "Hva er viktig å vite?" | "Kva er viktig å vite?" | "What is important to know?";
    Expectation By = "field.expectation.by": "Hvem forventer noe?" | "Kven ventar noko?" | "Who expects something?";
    Expectation About = "field.expectation.about": "Hvem eller hva gjelder det?" | "Kven eller kva gjeld det?" | "Of whom or what?";
    Expectation Text = "field.expectation.text": "Hva forventes?" | "Kva blir forventa?" | "What is expected?";
    Expectation Who = "field.expectation.who": "Hvem tar kontakt neste gang?" | "Kven tek kontakt neste gong?" | "Who makes contact next?";
    Expectation Date = "field.expectation.date": "Når tar de kontakt?" | "Når tek dei kontakt?" | "When do they make contact?";
    Question Title = "field.question.title": "Hva lurer dere på?" | "Kva lurer de på?" | "What do you wonder about?";
    Question By = "field.question.by": "Hvem spør?" | "Kven spør?" | "Who asks?";
    Question Responsible = "field.question.responsible": "Hvem finner det ut?" | "Kven finn det ut?" | "Who finds out?";
    Question Deadline = "field.question.deadline": "Når kommer svaret?" | "Når kjem svaret?" | "When does the answer come?";
    Transfer Type = "field.transfer.type": "Hva slags overføring er det?" | "Kva slags overføring er det?" | "What sort of transfer is it?";
    Transfer Date = "field.transfer.date": "Gjelder fra" | "Gjeld frå" | "Takes effect";
    Transfer Accepted = "field.transfer.accepted": "Den nye har tatt over" | "Den nye har teke over" | "The new one has taken over";
    StatusChange Status = "field.status-change.status": "Ny status" | "Ny status" | "New status";
    StatusChange By = "field.status-change.by": "Hvem endret det?" | "Kven endra det?" | "Who changed it?";
    Transition Title = "field.transition.title": "Hva endrer seg?" | "Kva endrar seg?" | "What changes?";
    Transition Date = "field.transition.date": "Når skjer det?" | "Når skjer det?" | "When does it happen?";
    Transition Responsible = "field.transition.responsible": "Hvem forbereder det?" | "Kven førebur det?" | "Who prepares it?";
    Transition Text = "field.transition.text": "Hva trenger å være klart?" | "Kva treng å vere klart?" | "What needs to be ready?";
}

/// The label of a field in a kind of noun: its own there, or the field's general one.
///
/// ```
/// use individuell_plan::{plan::{Field, Kind}, words::{Lang, label_of}};
/// assert_eq!(label_of(Kind::LogEntry, Field::Text).template(Lang::Nb), "Hva skjedde?");
/// assert_eq!(label_of(Kind::Evaluation, Field::Text).template(Lang::Nb), "Vurdering");
/// ```
pub fn label_of(kind: Kind, field: Field) -> Row {
    let own = ROWS.iter().find(|(of_kind, of_field, _)| *of_kind == kind && *of_field == field);
    own.map_or_else(|| field.row(), |(_, _, row)| *row)
}
