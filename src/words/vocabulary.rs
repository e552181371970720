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
    StartUp = "kind.start-up": "startUp" | "startUp" | "startUp";
    Closing = "kind.closing": "closing" | "closing" | "closing";
    Template = "kind.template": "template" | "template" | "template";
    Journal = "kind.journal": "journal" | "journal" | "journal";
    Appointment = "kind.appointment": "appointment" | "appointment" | "appointment";
    Substitute = "kind.substitute": "substitute" | "substitute" | "substitute";
    Agreement = "kind.agreement": "agreement" | "agreement" | "agreement";
    Progress = "kind.progress": "progress" | "progress" | "progress";
    AttainmentLevel = "kind.attainment-level": "level" | "level" | "level";
    Comment = "kind.comment": "comment" | "comment" | "comment";
    LogEntry = "kind.log-entry": "log-entry" | "log-entry" | "log-entry";
    Review = "kind.review": "review" | "review" | "review";
    Need = "kind.need": "need" | "need" | "need";
    Contact = "kind.contact": "contact" | "contact" | "contact";
    Meeting = "kind.meeting": "meeting" | "meeting" | "meeting";
    AgendaItem = "kind.agenda-item": "agenda-item" | "agenda-item" | "agenda-item";
    Attendance = "kind.attendance": "attendance" | "attendance" | "attendance";
    Decision = "kind.decision": "decision" | "decision" | "decision";
    Consent = "kind.consent": "consent" | "consent" | "consent";
    ProcessEvaluation = "kind.process-evaluation": "process-evaluation" | "process-evaluation" | "process-evaluation";
    SubPlan = "kind.sub-plan": "sub-plan" | "sub-plan" | "sub-plan";
    Cooperation = "kind.cooperation": "cooperation" | "cooperation" | "cooperation";
    Information = "kind.information": "information" | "information" | "information";
    Expectation = "kind.expectation": "expectation" | "expectation" | "expectation";
    Question = "kind.question": "question" | "question" | "question";
    Transfer = "kind.transfer": "transfer" | "transfer" | "transfer";
    StatusChange = "kind.status-change": "status-change" | "status-change" | "status-change";
    Transition = "kind.transition": "transition" | "transition" | "transition";
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
    Format = "field.format": "format" | "format" | "format";
    Id = "field.id": "id" | "id" | "id";
    PlanType = "field.plan-type": "planType" | "planType" | "planType";
    Mode = "field.mode": "mode" | "mode" | "mode";
    Resources = "field.resources": "resources" | "resources" | "resources";
    NoCooperation = "field.no-cooperation": "noCooperation" | "noCooperation" | "noCooperation";
    GapsReason = "field.gaps-reason": "gapsReason" | "gapsReason" | "gapsReason";
    GroupStarted = "field.group-started": "groupStarted" | "groupStarted" | "groupStarted";
    Address = "field.address": "address" | "address" | "address";
    Interpreter = "field.interpreter": "interpreter" | "interpreter" | "interpreter";
    Culture = "field.culture": "culture" | "culture" | "culture";
    Communication = "field.communication": "communication" | "communication" | "communication";
    Network = "field.network": "network" | "network" | "network";
    Interests = "field.interests": "interests" | "interests" | "interests";
    Background = "field.background": "background" | "background" | "background";
    GoodToKnow = "field.good-to-know": "goodToKnow" | "goodToKnow" | "goodToKnow";
    OwnView = "field.own-view": "ownView" | "ownView" | "ownView";
    Mobile = "field.mobile": "mobile" | "mobile" | "mobile";
    Hours = "field.hours": "hours" | "hours" | "hours";
    NeedSeen = "field.need-seen": "needSeen" | "needSeen" | "needSeen";
    ReportedBy = "field.reported-by": "reportedBy" | "reportedBy" | "reportedBy";
    Informed = "field.informed": "informed" | "informed" | "informed";
    InformedBy = "field.informed-by": "informedBy" | "informedBy" | "informedBy";
    Wish = "field.wish": "wish" | "wish" | "wish";
    CriteriaMet = "field.criteria-met": "criteriaMet" | "criteriaMet" | "criteriaMet";
    Declined = "field.declined": "declined" | "declined" | "declined";
    DeclinedWhat = "field.declined-what": "declinedWhat" | "declinedWhat" | "declinedWhat";
    Grounds = "field.grounds": "grounds" | "grounds" | "grounds";
    Applied = "field.applied": "applied" | "applied" | "applied";
    DecisionDate = "field.decision-date": "decisionDate" | "decisionDate" | "decisionDate";
    DecisionReference = "field.decision-reference": "decisionReference" | "decisionReference" | "decisionReference";
    Origin = "field.origin": "origin" | "origin" | "origin";
    TakenOver = "field.taken-over": "takenOver" | "takenOver" | "takenOver";
    UnitNotified = "field.unit-notified": "unitNotified" | "unitNotified" | "unitNotified";
    MunicipalityContacted = "field.municipality-contacted": "municipalityContacted" | "municipalityContacted" | "municipalityContacted";
    WishedCoordinator = "field.wished-coordinator": "wishedCoordinator" | "wishedCoordinator" | "wishedCoordinator";
    OtherPlan = "field.other-plan": "otherPlan" | "otherPlan" | "otherPlan";
    OtherPlanFetched = "field.other-plan-fetched": "otherPlanFetched" | "otherPlanFetched" | "otherPlanFetched";
    FirstTalk = "field.first-talk": "firstTalk" | "firstTalk" | "firstTalk";
    ChildMet = "field.child-met": "childMet" | "childMet" | "childMet";
    CoordinatorTrained = "field.coordinator-trained": "coordinatorTrained" | "coordinatorTrained" | "coordinatorTrained";
    PartnersContacted = "field.partners-contacted": "partnersContacted" | "partnersContacted" | "partnersContacted";
    DoctorInformed = "field.doctor-informed": "doctorInformed" | "doctorInformed" | "doctorInformed";
    Clarified = "field.clarified": "clarified" | "clarified" | "clarified";
    ToldToReturn = "field.told-to-return": "toldToReturn" | "toldToReturn" | "toldToReturn";
    LeaderInformed = "field.leader-informed": "leaderInformed" | "leaderInformed" | "leaderInformed";
    PartnersInformed = "field.partners-informed": "partnersInformed" | "partnersInformed" | "partnersInformed";
    PersonInformed = "field.person-informed": "personInformed" | "personInformed" | "personInformed";
    Reported = "field.reported": "reported" | "reported" | "reported";
    Version = "field.version": "version" | "version" | "version";
    Sections = "field.sections": "sections" | "sections" | "sections";
    LifeAreas = "field.life-areas": "lifeAreas" | "lifeAreas" | "lifeAreas";
    InformationNoted = "field.information-noted": "informationNoted" | "informationNoted" | "informationNoted";
    WishNoted = "field.wish-noted": "wishNoted" | "wishNoted" | "wishNoted";
    ConsentNoted = "field.consent-noted": "consentNoted" | "consentNoted" | "consentNoted";
    CoordinatorNoted = "field.coordinator-noted": "coordinatorNoted" | "coordinatorNoted" | "coordinatorNoted";
    NamesNoted = "field.names-noted": "namesNoted" | "namesNoted" | "namesNoted";
    MainPointsNoted = "field.main-points-noted": "mainPointsNoted" | "mainPointsNoted" | "mainPointsNoted";
    ConsentFormSent = "field.consent-form-sent": "consentFormSent" | "consentFormSent" | "consentFormSent";
    Role = "field.role": "role" | "role" | "role";
    Type = "field.type": "type" | "type" | "type";
    Relation = "field.relation": "relation" | "relation" | "relation";
    Profession = "field.profession": "profession" | "profession" | "profession";
    HealthPersonnelNumber = "field.health-personnel-number": "hprNumber" | "hprNumber" | "hprNumber";
    Presence = "field.presence": "presence" | "presence" | "presence";
    Contribution = "field.contribution": "contribution" | "contribution" | "contribution";
    Accepted = "field.accepted": "accepted" | "accepted" | "accepted";
    AcceptedBy = "field.accepted-by": "acceptedBy" | "acceptedBy" | "acceptedBy";
    AccessFrom = "field.access-from": "accessFrom" | "accessFrom" | "accessFrom";
    AccessTo = "field.access-to": "accessTo" | "accessTo" | "accessTo";
    AccessGiven = "field.access-given": "accessGiven" | "accessGiven" | "accessGiven";
    Trained = "field.trained": "trained" | "trained" | "trained";
    AppointedBy = "field.appointed-by": "appointedBy" | "appointedBy" | "appointedBy";
    FirstContact = "field.first-contact": "firstContact" | "firstContact" | "firstContact";
    FirstContactReason = "field.first-contact-reason": "firstContactReason" | "firstContactReason" | "firstContactReason";
    Who = "field.who": "who" | "who" | "who";
    Purpose = "field.purpose": "purpose" | "purpose" | "purpose";
    OwnWords = "field.own-words": "ownWords" | "ownWords" | "ownWords";
    Priority = "field.priority": "priority" | "priority" | "priority";
    LifeArea = "field.life-area": "lifeArea" | "lifeArea" | "lifeArea";
    Evaluate = "field.evaluate": "evaluate" | "evaluate" | "evaluate";
    Contributors = "field.contributors": "contributors" | "contributors" | "contributors";
    ProposedBy = "field.proposed-by": "proposedBy" | "proposedBy" | "proposedBy";
    Standing = "field.standing": "standing" | "standing" | "standing";
    Reason = "field.reason": "reason" | "reason" | "reason";
    Effect = "field.effect": "effect" | "effect" | "effect";
    AlsoFor = "field.also-for": "alsoFor" | "alsoFor" | "alsoFor";
    OwnAssessment = "field.own-assessment": "ownAssessment" | "ownAssessment" | "ownAssessment";
    Helped = "field.helped": "helped" | "helped" | "helped";
    Hindered = "field.hindered": "hindered" | "hindered" | "hindered";
    NextStep = "field.next-step": "nextStep" | "nextStep" | "nextStep";
    Present = "field.present": "present" | "present" | "present";
    Answer = "field.answer": "answer" | "answer" | "answer";
    Achievement = "field.achievement": "achievement" | "achievement" | "achievement";
    Level = "field.level": "level" | "level" | "level";
    AsAgreed = "field.as-agreed": "asAgreed" | "asAgreed" | "asAgreed";
    ExtentRight = "field.extent-right": "extentRight" | "extentRight" | "extentRight";
    ResponsibleRight = "field.responsible-right": "responsibleRight" | "responsibleRight" | "responsibleRight";
    InUse = "field.in-use": "inUse" | "inUse" | "inUse";
    RightPeople = "field.right-people": "rightPeople" | "rightPeople" | "rightPeople";
    UsefulMeetings = "field.useful-meetings": "usefulMeetings" | "usefulMeetings" | "usefulMeetings";
    CoordinatorAvailable = "field.coordinator-available": "coordinatorAvailable" | "coordinatorAvailable" | "coordinatorAvailable";
    Heard = "field.heard": "heard" | "heard" | "heard";
    WellInformed = "field.well-informed": "wellInformed" | "wellInformed" | "wellInformed";
    ToldHowToComplain = "field.told-how-to-complain": "toldHowToComplain" | "toldHowToComplain" | "toldHowToComplain";
    Now = "field.now": "now" | "now" | "now";
    Need = "field.need": "need" | "need" | "need";
    Expected = "field.expected": "expected" | "expected" | "expected";
    Place = "field.place": "place" | "place" | "place";
    NeedClarified = "field.need-clarified": "needClarified" | "needClarified" | "needClarified";
    AgreedWithPerson = "field.agreed-with-person": "agreedWithPerson" | "agreedWithPerson" | "agreedWithPerson";
    NoticeSent = "field.notice-sent": "noticeSent" | "noticeSent" | "noticeSent";
    Leader = "field.leader": "leader" | "leader" | "leader";
    MinuteTaker = "field.minute-taker": "minuteTaker" | "minuteTaker" | "minuteTaker";
    Minutes = "field.minutes": "minutes" | "minutes" | "minutes";
    MinutesSent = "field.minutes-sent": "minutesSent" | "minutesSent" | "minutesSent";
    PlanUpdated = "field.plan-updated": "planUpdated" | "planUpdated" | "planUpdated";
    Measure = "field.measure": "measure" | "measure" | "measure";
    About = "field.about": "about" | "about" | "about";
    Decision = "field.decision": "decision" | "decision" | "decision";
    OnBehalfAs = "field.on-behalf-as": "onBehalfAs" | "onBehalfAs" | "onBehalfAs";
    Form = "field.form": "form" | "form" | "form";
    SignedAt = "field.signed-at": "signedAt" | "signedAt" | "signedAt";
    Covers = "field.covers": "covers" | "covers" | "covers";
    InformationTypes = "field.information-types": "informationTypes" | "informationTypes" | "informationTypes";
    Limits = "field.limits": "limits" | "limits" | "limits";
    Withdrawn = "field.withdrawn": "withdrawn" | "withdrawn" | "withdrawn";
    KeptAt = "field.kept-at": "keptAt" | "keptAt" | "keptAt";
    Location = "field.location": "location" | "location" | "location";
    Necessity = "field.necessity": "necessity" | "necessity" | "necessity";
    Source = "field.source": "source" | "source" | "source";
    PassedOn = "field.passed-on": "passedOn" | "passedOn" | "passedOn";
    Reply = "field.reply": "reply" | "reply" | "reply";
    Answered = "field.answered": "answered" | "answered" | "answered";
    FromWho = "field.from-who": "fromWho" | "fromWho" | "fromWho";
    ToWho = "field.to-who": "toWho" | "toWho" | "toWho";
    HandedOver = "field.handed-over": "handedOver" | "handedOver" | "handedOver";
    MeetingHeld = "field.meeting-held": "meetingHeld" | "meetingHeld" | "meetingHeld";
    Documented = "field.documented": "documented" | "documented" | "documented";
    Prepared = "field.prepared": "prepared" | "prepared" | "prepared";
});

/// All rows of the vocabulary.
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    STATUSES.iter().chain(RESULTS).chain(ROLES).chain(SECTORS).chain(KINDS).chain(FIELDS)
}
