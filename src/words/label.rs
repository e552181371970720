//! Headings, buttons and hints of the screens.

use super::table::texts;

texts! {
    /// A fixed text of a screen.
    pub enum Label {
        Undo = "label.undo": "Angre" | "Angre" | "Undo";
        Redo = "label.redo": "Gjør om igjen" | "Gjer om att" | "Redo";
        Save = "label.save": "Lagre" | "Lagre" | "Save";
        Tools = "label.tools": "Verktøy for planen" | "Verktøy for planen" | "Tools for the plan";
        NothingToUndo = "say.nothing-to-undo": "Det er ingenting å angre." | "Det er ingenting å angre." | "There is nothing to undo.";
        NothingToRedo = "say.nothing-to-redo": "Det er ingenting å gjøre om igjen." | "Det er ingenting å gjere om att." | "There is nothing to redo.";
        AlreadyFirst = "say.already-first": "Står allerede først." | "Står alt først." | "Already first.";
        AlreadyLast = "say.already-last": "Står allerede sist." | "Står alt sist." | "Already last.";
        Untitled = "label.untitled": "Uten tittel" | "Utan tittel" | "Untitled";
        Nameless = "label.nameless": "Uten navn" | "Utan namn" | "No name";
        Plan = "heading.plan": "Individuell plan" | "Individuell plan" | "Individual plan";
        WhatMatters = "heading.what-matters": "Hva er viktig for meg?" | "Kva er viktig for meg?" | "What matters to me?";
        WhatMattersHint = "hint.what-matters": "Start her. Skriv med personens egne ord." | "Start her. Skriv med personen sine eigne ord." | "Start here. Write in the person's own words.";
        Attention = "heading.attention": "Dette må vi se på" | "Dette må vi sjå på" | "What needs attention";
        NothingMissing = "attention.nothing": "Ingenting mangler, og ingenting er over frist." | "Ingenting manglar, og ingenting er over frist." | "Nothing is missing, and nothing is overdue.";
        ShowList = "attention.show": "Vis listen" | "Vis lista" | "Show the list";
        HideList = "attention.hide": "Skjul listen" | "Skjul lista" | "Hide the list";
        Errors = "attention.errors": "Feil" | "Feil" | "Errors";
        Gaps = "attention.gaps": "Mangler" | "Manglar" | "Gaps";
        Reminders = "attention.reminders": "Påminnelser" | "Påminningar" | "Reminders";
        Goals = "heading.goals": "Mål og tiltak" | "Mål og tiltak" | "Goals and measures";
        NoGoals = "empty.goals": "Planen har ingen mål ennå. Begynn med det personen ønsker mest." | "Planen har ingen mål enno. Begynn med det personen ønskjer mest." | "The plan has no goals yet. Begin with what the person wants most.";
        MainGoal = "label.main-goal": "Hovedmål" | "Hovudmål" | "Main goal";
        SubGoal = "label.sub-goal": "Delmål" | "Delmål" | "Sub-goal";
        Measures = "heading.measures": "Tiltak" | "Tiltak" | "Measures";
        LooseMeasures = "heading.loose-measures": "Tiltak uten mål" | "Tiltak utan mål" | "Measures without a goal";
        AddGoal = "button.add-goal": "Legg til mål" | "Legg til mål" | "Add a goal";
        AddSubGoal = "button.add-sub-goal": "Legg til delmål" | "Legg til delmål" | "Add a sub-goal";
        AddMeasure = "button.add-measure": "Legg til tiltak" | "Legg til tiltak" | "Add a measure";
        AddEvaluation = "button.add-evaluation": "Legg til evaluering" | "Legg til evaluering" | "Add an evaluation";
        AddParticipant = "button.add-participant": "Legg til deltaker" | "Legg til deltakar" | "Add a participant";
        Evaluations = "heading.evaluations": "Evalueringer" | "Evalueringar" | "Evaluations";
        Participants = "heading.participants": "Deltakere" | "Deltakarar" | "Participants";
        NoParticipants = "empty.participants": "Ingen deltakere ennå." | "Ingen deltakarar enno." | "No participants yet.";
        Frame = "heading.frame": "Planperiode og evaluering" | "Planperiode og evaluering" | "Plan period and evaluation";
        PeriodStart = "label.period-start": "Perioden starter" | "Perioden startar" | "The period starts";
        PeriodEnd = "label.period-end": "Perioden slutter" | "Perioden sluttar" | "The period ends";
        Person = "heading.person": "Om personen" | "Om personen" | "About the person";
        PlanTitle = "label.plan-title": "Tittel på planen" | "Tittel på planen" | "Title of the plan";
        What = "label.what": "Hva skal gjøres?" | "Kva skal gjerast?" | "What is to be done?";
        GoalTitle = "label.goal-title": "Hva er målet?" | "Kva er målet?" | "What is the goal?";
        ExtentHint = "hint.extent": "Hvor mye og hvor ofte, for eksempel to timer i uka" | "Kor mykje og kor ofte, til dømes to timar i veka" | "How much and how often, for example two hours a week";
        HowHint = "hint.how": "Hvordan tiltaket gjennomføres i praksis" | "Korleis tiltaket blir gjennomført i praksis" | "How the measure is carried out in practice";
        DateHint = "hint.date": "Skriv eller velg en dato" | "Skriv eller vel ein dato" | "Type or choose a date";
        Required = "label.required": "Må fylles ut" | "Må fyllast ut" | "Must be filled in";
        Optional = "label.optional": "Valgfritt" | "Valfritt" | "Optional";
        Choose = "label.choose": "Velg" | "Vel" | "Choose";
        NotAParticipant = "label.not-a-participant": "Ikke lenger deltaker" | "Ikkje deltakar lenger" | "No longer a participant";
        Close = "button.close": "Ferdig" | "Ferdig" | "Done";
        Edit = "button.edit": "Endre" | "Endre" | "Change";
        Remove = "button.remove": "Fjern" | "Fjern" | "Remove";
        MoveUp = "button.move-up": "Flytt opp" | "Flytt opp" | "Move up";
        MoveDown = "button.move-down": "Flytt ned" | "Flytt ned" | "Move down";
        MoveToGoal = "label.move-to-goal": "Flytt til mål" | "Flytt til mål" | "Move to goal";
        Move = "button.move": "Flytt" | "Flytt" | "Move";
        Responsible = "meta.responsible": "Ansvarlig" | "Ansvarleg" | "Responsible";
        NoResponsible = "meta.no-responsible": "Mangler ansvarlig" | "Manglar ansvarleg" | "Nobody responsible";
        NoDeadline = "meta.no-deadline": "Mangler frist" | "Manglar frist" | "No deadline";
        Overdue = "meta.overdue": "Over frist" | "Over frist" | "Overdue";
        NotSaved = "save.not-saved": "Endringene er ikke lagret" | "Endringane er ikkje lagra" | "Changes are not saved";
        Saving = "save.saving": "Lagrer …" | "Lagrar …" | "Saving …";
        Saved = "save.saved": "Alt er lagret" | "Alt er lagra" | "Everything is saved";
        SaveFailed = "save.failed": "Planen kunne ikke lagres. Det du har skrevet, er fortsatt her. Prøv igjen." | "Planen kunne ikkje lagrast. Det du har skrive, er framleis her. Prøv igjen." | "The plan could not be saved. What you have written is still here. Try again.";
        TakeCopy = "save.take-copy": "Last ned en kopi" | "Last ned ein kopi" | "Download a copy";
        SummaryHeading = "summary.heading": "Planen kan lagres slik den er, men dette må på plass før den tas i bruk:" | "Planen kan lagrast slik han er, men dette må på plass før han blir teken i bruk:" | "The plan can be saved as it is, but this is needed before it is taken into use:";
        NoRight = "notice.no-right": "En individuell plan gir ikke i seg selv rett til bestemte tjenester." | "Ein individuell plan gir ikkje i seg sjølv rett til bestemte tenester." | "An individual plan does not in itself give a right to particular services.";
        ReadOnly = "notice.read-only": "Du leser planen. Du kan ikke endre den her." | "Du les planen. Du kan ikkje endre han her." | "You are reading the plan. You cannot change it here.";
        Recovered = "notice.recovered": "Noe gikk galt, og vi hentet tilbake det du hadde skrevet." | "Noko gjekk gale, og vi henta tilbake det du hadde skrive." | "Something went wrong, and we restored what you had written.";
        Drag = "label.drag": "Dra for å flytte" | "Dra for å flytte" | "Drag to move";
    }
}
