//! Whole sentences of the editor: refusals, announcements, reading errors.

use super::table::texts;
use crate::plan::read::{Problem, ReadError};

texts! {
    /// A sentence with its parameters.
    pub enum Sentence {
        NotJson { line, column } = "read.not-json": "Planen kan ikke leses: teksten er ikke gyldig JSON (linje {line}, tegn {column})." | "Planen kan ikkje lesast: teksten er ikkje gyldig JSON (linje {line}, teikn {column})." | "The plan cannot be read: the text is not valid JSON (line {line}, character {column}).";
        TooLarge = "read.too-large": "Teksten er for stor til å være en plan." | "Teksten er for stor til å vere ein plan." | "The text is too large to be a plan.";
        TooDeep = "read.too-deep": "Innholdet er lagt for dypt inni hverandre." | "Innhaldet er lagt for djupt inni kvarandre." | "The content is nested too deeply.";
        DuplicateKey = "read.duplicate-key": "Det samme feltet står to ganger." | "Det same feltet står to gonger." | "The same field stands twice.";
        NotAPlan = "read.not-a-plan": "Dette er ikke en individuell plan." | "Dette er ikkje ein individuell plan." | "This is not an individual plan.";
        NewerFormat = "read.newer-format": "Planen er lagret av en nyere versjon. Be portalen oppdatere." | "Planen er lagra av ein nyare versjon. Be portalen oppdatere." | "The plan was saved by a newer version. Ask the portal to update.";
        WantText = "read.want-text": "Her skal det stå en tekst." | "Her skal det stå ein tekst." | "A text belongs here.";
        WantList = "read.want-list": "Her skal det stå en liste." | "Her skal det stå ei liste." | "A list belongs here.";
        WantObject = "read.want-object": "Her skal det stå et objekt." | "Her skal det stå eit objekt." | "An object belongs here.";
        WantNumber = "read.want-number": "Her skal det stå et helt tall." | "Her skal det stå eit heilt tal." | "A whole number belongs here.";
        WantFlag = "read.want-flag": "Her skal det stå true eller false." | "Her skal det stå true eller false." | "Either true or false belongs here.";
        WantDate = "read.want-date": "Her skal det stå en dato på formen 2026-03-15." | "Her skal det stå ein dato på forma 2026-03-15." | "A date in the form 2026-03-15 belongs here.";
        UnknownValue = "read.unknown-value": "Verdien er ikke en av dem feltet kan ha." | "Verdien er ikkje ein av dei feltet kan ha." | "The value is not one the field can have.";
        TooLong = "read.too-long": "Teksten er for lang. Grensen er 20 000 tegn." | "Teksten er for lang. Grensa er 20 000 teikn." | "The text is too long. The limit is 20,000 characters.";
        TooMany = "read.too-many": "Det er for mange her." | "Det er for mange her." | "There are too many here.";
        DuplicateId = "read.duplicate-id": "To oppføringer har samme id." | "To oppføringar har same id." | "Two entries have the same id.";
        BadId = "read.bad-id": "Id-en er tom, for lang eller har ugyldige tegn." | "Id-en er tom, for lang eller har ugyldige teikn." | "The id is empty, too long or has invalid characters.";
        UnknownTarget = "refusal.unknown-target": "Det du ville endre, finnes ikke lenger i planen." | "Det du ville endre, finst ikkje lenger i planen." | "What you wanted to change is no longer in the plan.";
        UnknownField = "refusal.unknown-field": "Feltet finnes ikke her." | "Feltet finst ikkje her." | "There is no such field here.";
        BadPlace = "refusal.bad-place": "Oppføringen kan ikke stå der." | "Oppføringa kan ikkje stå der." | "The entry cannot stand there.";
        UnknownReference = "refusal.unknown-reference": "Det du viser til, finnes ikke i planen." | "Det du viser til, finst ikkje i planen." | "What you refer to is not in the plan.";
        BadMove = "refusal.bad-move": "Planen kan ikke gå rett fra den statusen den har, til denne." | "Planen kan ikkje gå rett frå den statusen han har, til denne." | "The plan cannot go straight from the status it has to this one.";
        Blocked = "refusal.blocked": "Planen kan ikke tas i bruk ennå. Se hva som mangler." | "Planen kan ikkje takast i bruk enno. Sjå kva som manglar." | "The plan cannot be taken into use yet. See what is missing.";
        Hidden = "refusal.hidden": "Noe av dette er skjult for deg. Derfor kan du ikke endre det." | "Noko av dette er skjult for deg. Difor kan du ikkje endre det." | "Some of this is hidden from you, so you cannot change it.";
        Redacted = "problem.redacted": "Noe er skjult i denne utgaven av planen. Bruk hele planen." | "Noko er skjult i denne utgåva av planen. Bruk heile planen." | "Something is hidden in this version of the plan. Use the full plan.";
        NotPermitted = "refusal.not-permitted": "Du har ikke tilgang til å endre dette." | "Du har ikkje tilgang til å endre dette." | "You may not change this.";
        BadCommand = "refusal.bad-command": "Kommandoen er ikke en vi kjenner." | "Kommandoen er ikkje ein vi kjenner." | "The command is not one we know.";
        Closed = "error.closed": "Planen er lukket." | "Planen er lukka." | "The plan is closed.";
        MovedTo { what, place, count } = "say.moved": "{what} er flyttet til plass {place} av {count}." | "{what} er flytta til plass {place} av {count}." | "{what} moved to place {place} of {count}.";
        Removed { what } = "say.removed": "{what} er fjernet. Du kan angre." | "{what} er fjerna. Du kan angre." | "{what} removed. You can undo.";
        Added { what } = "say.added": "{what} er lagt til." | "{what} er lagt til." | "{what} added.";
        Undone { what } = "say.undone": "Angret: {what}." | "Angra: {what}." | "Undone: {what}.";
        Redone { what } = "say.redone": "Gjort på nytt: {what}." | "Gjort på nytt: {what}." | "Redone: {what}.";
        AddWhat { what } = "button.add-what": "Legg til {what}" | "Legg til {what}" | "Add: {what}";
        PlanIs { status } = "status.is": "Status nå: {status}." | "Status no: {status}." | "Status now: {status}.";
        StepSet { what } = "step.set": "endring av {what}" | "endring av {what}" | "change of {what}";
        StepAdd { what } = "step.add": "å legge til {what}" | "å leggje til {what}" | "adding {what}";
        StepRemove { what } = "step.remove": "fjerning av {what}" | "fjerning av {what}" | "removal of {what}";
        StepMove { what } = "step.move": "flytting av {what}" | "flytting av {what}" | "move of {what}";
        UndoStep { what } = "button.undo-step": "Angre {what}" | "Angre {what}" | "Undo {what}";
        RedoStep { what } = "button.redo-step": "Gjør om igjen {what}" | "Gjer om att {what}" | "Redo {what}";
        ErrorCount { count } = "count.errors": "{count} feil" | "{count} feil" | "{count} errors";
        GapCount { count } = "count.gaps": "{count} mangler" | "{count} manglar" | "{count} gaps";
        ReminderCount { count } = "count.reminders": "{count} påminnelser" | "{count} påminningar" | "{count} reminders";
        OneError = "count.one-error": "1 feil" | "1 feil" | "1 error";
        OneGap = "count.one-gap": "1 mangel" | "1 mangel" | "1 gap";
        OneReminder = "count.one-reminder": "1 påminnelse" | "1 påminning" | "1 reminder";
        MeasuresDone { done, all } = "count.measures-done": "{done} av {all} tiltak er gjennomført" | "{done} av {all} tiltak er gjennomførte" | "{done} of {all} measures are done";
        DueOn { date } = "measure.due": "Frist {date}" | "Frist {date}" | "Due {date}";
        OverdueSince { date } = "measure.overdue": "Over frist: {date}" | "Over frist: {date}" | "Overdue: {date}";
        PeriodOf { start, end } = "plan.period": "Planperiode {start} til {end}" | "Planperiode {start} til {end}" | "Plan period {start} to {end}";
        NextEvaluationOn { date } = "plan.next-evaluation": "Neste evaluering {date}" | "Neste evaluering {date}" | "Next evaluation {date}";
        CoordinatorIs { name } = "plan.coordinator": "Koordinator: {name}" | "Koordinator: {name}" | "Coordinator: {name}";
        EditWhat { what } = "button.edit-what": "Endre {what}" | "Endre {what}" | "Change {what}";
        RemoveWhat { what } = "button.remove-what": "Fjern {what}" | "Fjern {what}" | "Remove {what}";
        MoveUpWhat { what } = "button.move-up-what": "Flytt opp: {what}" | "Flytt opp: {what}" | "Move up: {what}";
        MoveDownWhat { what } = "button.move-down-what": "Flytt ned: {what}" | "Flytt ned: {what}" | "Move down: {what}";
        AddMeasureTo { what } = "button.add-measure-to": "Legg til tiltak under {what}" | "Legg til tiltak under {what}" | "Add a measure under {what}";
        AddSubGoalTo { what } = "button.add-sub-goal-to": "Legg til delmål under {what}" | "Legg til delmål under {what}" | "Add a sub-goal under {what}";
        AddEvaluationOf { what } = "button.add-evaluation-of": "Legg til evaluering av {what}" | "Legg til evaluering av {what}" | "Add an evaluation of {what}";
        MustBeAnswered { question } = "error.must-be-answered": "Svar på spørsmålet: {question}" | "Svar på spørsmålet: {question}" | "Answer the question: {question}";
        MustBeFilled { field } = "error.must-be-filled": "{field} må fylles ut" | "{field} må fyllast ut" | "{field} must be filled in";
        BadDateTyped { field } = "error.bad-date-typed": "{field}: Skriv en hel dato, for eksempel 15.03.2026" | "{field}: Skriv ein heil dato, til dømes 15.03.2026" | "{field}: Write a whole date, for example 15/03/2026";
        ChosenDate { date } = "field.chosen-date": "Valgt dato: {date}" | "Vald dato: {date}" | "Chosen date: {date}";
    }
}

/// The sentence for a value that could not be read.
pub fn of_read_error(error: &ReadError) -> Sentence {
    match error.problem {
        Problem::Syntax { line, column } => {
            Sentence::NotJson { line: line.to_string(), column: column.to_string() }
        }
        Problem::TooLarge => Sentence::TooLarge,
        Problem::TooDeep => Sentence::TooDeep,
        Problem::DuplicateKey => Sentence::DuplicateKey,
        Problem::NotAPlan => Sentence::NotAPlan,
        Problem::NewerFormat => Sentence::NewerFormat,
        Problem::WantText => Sentence::WantText,
        Problem::WantList => Sentence::WantList,
        Problem::WantObject => Sentence::WantObject,
        Problem::WantNumber => Sentence::WantNumber,
        Problem::WantFlag => Sentence::WantFlag,
        Problem::WantDate => Sentence::WantDate,
        Problem::UnknownValue => Sentence::UnknownValue,
        Problem::TooLong => Sentence::TooLong,
        Problem::TooMany => Sentence::TooMany,
        Problem::DuplicateId => Sentence::DuplicateId,
        Problem::BadId => Sentence::BadId,
    }
}
