//! What the rules say: the sentence of each finding and the way out of it.

use super::table::texts;

texts! {
    /// The sentence of a finding, or the way out of one.
    pub enum FindingText {
        GoalWithoutTitle = "finding.goal-without-title": "Et mål mangler tittel." | "Eit mål manglar tittel." | "A goal has no title.";
        GoalWithoutTitleWayOut = "way-out.goal-without-title": "Skriv målet med få ord, helst personens egne." | "Skriv målet med få ord, helst med orda til personen." | "Write the goal in a few words, preferably the person's own.";
        GoalWithoutMeasure { goal } = "finding.goal-without-measure": "Målet «{goal}» har ingen tiltak." | "Målet «{goal}» har ingen tiltak." | "The goal “{goal}” has no measures.";
        GoalWithoutMeasureWayOut = "way-out.goal-without-measure": "Legg til et tiltak, eller et delmål med tiltak." | "Legg til eit tiltak, eller eit delmål med tiltak." | "Add a measure, or a sub-goal with a measure.";
        MeasureWithoutTitle = "finding.measure-without-title": "Et tiltak mangler tittel." | "Eit tiltak manglar tittel." | "A measure has no title.";
        MeasureWithoutTitleWayOut = "way-out.measure-without-title": "Skriv hva som skal gjøres." | "Skriv kva som skal gjerast." | "Write what is to be done.";
        MeasureWithoutResponsible { measure } = "finding.measure-without-responsible": "Tiltaket «{measure}» har ingen ansvarlig." | "Tiltaket «{measure}» har ingen ansvarleg." | "Nobody is responsible for the measure “{measure}”.";
        MeasureWithoutResponsibleWayOut = "way-out.measure-without-responsible": "Velg en deltaker som er ansvarlig." | "Vel ein deltakar som er ansvarleg." | "Choose a participant who is responsible.";
        MeasureWithoutDeadline { measure } = "finding.measure-without-deadline": "Tiltaket «{measure}» har ingen frist." | "Tiltaket «{measure}» har ingen frist." | "The measure “{measure}” has no deadline.";
        MeasureWithoutDeadlineWayOut = "way-out.measure-without-deadline": "Sett en frist for tiltaket." | "Set ein frist for tiltaket." | "Set a deadline for the measure.";
        MeasureWithoutExtent { measure } = "finding.measure-without-extent": "Tiltaket «{measure}» sier ikke hvor mye eller hvor ofte." | "Tiltaket «{measure}» seier ikkje kor mykje eller kor ofte." | "The measure “{measure}” does not say how much or how often.";
        MeasureWithoutExtentWayOut = "way-out.measure-without-extent": "Skriv omfanget, for eksempel «to timer i uka»." | "Skriv omfanget, til dømes «to timar i veka»." | "Write the extent, for example “two hours a week”.";
        MeasureWithoutHow { measure } = "finding.measure-without-how": "Tiltaket «{measure}» sier ikke hvordan det skal gjennomføres." | "Tiltaket «{measure}» seier ikkje korleis det skal gjennomførast." | "The measure “{measure}” does not say how it is carried out.";
        MeasureWithoutHowWayOut = "way-out.measure-without-how": "Skriv hvordan tiltaket skal gjennomføres." | "Skriv korleis tiltaket skal gjennomførast." | "Write how the measure is carried out.";
        DeadlineBeforeStart { measure, start, deadline } = "finding.deadline-before-start": "Fristen {deadline} er før starten {start} for tiltaket «{measure}»." | "Fristen {deadline} er før starten {start} for tiltaket «{measure}»." | "The deadline {deadline} is before the start {start} of the measure “{measure}”.";
        DeadlineBeforeStartWayOut = "way-out.deadline-before-start": "Flytt fristen eller starten." | "Flytt fristen eller starten." | "Move the deadline or the start.";
        DateOutsidePeriod { measure, date } = "finding.date-outside-period": "Datoen {date} i tiltaket «{measure}» er utenfor planperioden." | "Datoen {date} i tiltaket «{measure}» er utanfor planperioden." | "The date {date} in the measure “{measure}” is outside the plan period.";
        EvaluationOutsidePeriod { date } = "finding.evaluation-outside-period": "Evalueringen {date} er utenfor planperioden." | "Evalueringa {date} er utanfor planperioden." | "The evaluation on {date} is outside the plan period.";
        DateOutsidePeriodWayOut = "way-out.date-outside-period": "Endre datoen, eller forleng planperioden." | "Endre datoen, eller forleng planperioden." | "Change the date, or extend the plan period.";
        PeriodEndBeforeStart { start, end } = "finding.period-end-before-start": "Planperioden slutter {end}, før den starter {start}." | "Planperioden sluttar {end}, før han startar {start}." | "The plan period ends on {end}, before it starts on {start}.";
        PeriodEndBeforeStartWayOut = "way-out.period-end-before-start": "Rett starten eller slutten på perioden." | "Rett starten eller slutten på perioden." | "Correct the start or the end of the period.";
        PeriodMissing = "finding.period-missing": "Planperioden er ikke satt." | "Planperioden er ikkje sett." | "The plan period is not set.";
        PeriodMissingWayOut = "way-out.period-missing": "Skriv når perioden starter og slutter." | "Skriv når perioden startar og sluttar." | "Write when the period starts and ends.";
        ResponsibleNotParticipant { measure, name } = "finding.responsible-not-participant": "{name}, som er ansvarlig for tiltaket «{measure}», er ikke lenger deltaker." | "{name}, som er ansvarleg for tiltaket «{measure}», er ikkje deltakar lenger." | "{name}, responsible for the measure “{measure}”, is no longer a participant.";
        ResponsibleUnknown { measure } = "finding.responsible-unknown": "Den som er ansvarlig for tiltaket «{measure}», er ikke lenger deltaker." | "Den som er ansvarleg for tiltaket «{measure}», er ikkje deltakar lenger." | "The one responsible for the measure “{measure}” is no longer a participant.";
        ResponsibleNotParticipantWayOut = "way-out.responsible-not-participant": "Velg en ny ansvarlig, eller forleng deltakelsen." | "Vel ein ny ansvarleg, eller forleng deltakinga." | "Choose somebody else, or extend their participation.";
        NoCoordinator = "finding.no-coordinator": "Planen har ingen koordinator i dag." | "Planen har ingen koordinator i dag." | "The plan has no coordinator today.";
        NoCoordinatorWayOut = "way-out.no-coordinator": "Gi en av deltakerne rollen koordinator." | "Gi ein av deltakarane rolla koordinator." | "Give one of the participants the role of coordinator.";
        SeveralCoordinators { names } = "finding.several-coordinators": "Planen har flere koordinatorer samme dag: {names}." | "Planen har fleire koordinatorar same dag: {names}." | "The plan has several coordinators on the same day: {names}.";
        SeveralCoordinatorsWayOut = "way-out.several-coordinators": "La én være koordinator. Den forrige slutter dagen før den nye begynner." | "La éin vere koordinator. Den førre sluttar dagen før den nye tek til." | "Let one be the coordinator. The former ends the day before the new one starts.";
        NoEvaluationDate = "finding.no-evaluation-date": "Det er ikke bestemt når planen skal evalueres." | "Det er ikkje bestemt når planen skal evaluerast." | "It is not decided when the plan is evaluated.";
        NoEvaluationDateWayOut = "way-out.no-evaluation-date": "Sett en dato for neste evaluering." | "Set ein dato for neste evaluering." | "Set a date for the next evaluation.";
        NoEvaluationMethod = "finding.no-evaluation-method": "Det er ikke bestemt hvordan planen skal evalueres." | "Det er ikkje bestemt korleis planen skal evaluerast." | "It is not decided how the plan is evaluated.";
        NoEvaluationMethodWayOut = "way-out.no-evaluation-method": "Skriv hvordan dere evaluerer, for eksempel i et møte." | "Skriv korleis de evaluerer, til dømes i eit møte." | "Write how you evaluate, for example in a meeting.";
        ParticipantWithoutName = "finding.participant-without-name": "En deltaker mangler navn." | "Ein deltakar manglar namn." | "A participant has no name.";
        ParticipantWithoutNameWayOut = "way-out.participant-without-name": "Skriv navnet på personen eller enheten." | "Skriv namnet på personen eller eininga." | "Write the name of the person or unit.";
        MeasureOverdue { measure, deadline } = "finding.measure-overdue": "Tiltaket «{measure}» hadde frist {deadline}." | "Tiltaket «{measure}» hadde frist {deadline}." | "The measure “{measure}” was due on {deadline}.";
        MeasureOverdueWayOut = "way-out.measure-overdue": "Avslutt tiltaket, eller avtal en ny frist." | "Avslutt tiltaket, eller avtal ein ny frist." | "Close the measure, or agree on a new deadline.";
        EvaluationSoon { date } = "finding.evaluation-soon": "Planen skal evalueres {date}." | "Planen skal evaluerast {date}." | "The plan is to be evaluated on {date}.";
        EvaluationSoonWayOut = "way-out.evaluation-soon": "Forbered evalueringen sammen med personen." | "Førebu evalueringa saman med personen." | "Prepare the evaluation together with the person.";
        EvaluationOverdue { date } = "finding.evaluation-overdue": "Planen skulle vært evaluert {date}." | "Planen skulle vore evaluert {date}." | "The plan should have been evaluated on {date}.";
        EvaluationOverdueWayOut = "way-out.evaluation-overdue": "Evaluer planen, og sett en dato for neste evaluering." | "Evaluer planen, og set ein dato for neste evaluering." | "Evaluate the plan, and set a date for the next evaluation.";
    }
}
