//! What the next meeting can take up: a few words each, as a line of an agenda.

use super::table::texts;

texts! {
    /// A point that is proposed for the agenda.
    pub enum AgendaText {
        WhatMatters { name } = "agenda.what-matters": "Hva som er viktig for {name} nå" | "Kva som er viktig for {name} no" | "What matters to {name} now";
        WhatMattersToPerson = "agenda.what-matters-to-person": "Hva som er viktig for personen nå" | "Kva som er viktig for personen no" | "What matters to the person now";
        Comment { name } = "agenda.comment": "Kommentar fra {name}" | "Kommentar frå {name}" | "Comment from {name}";
        Comments { count, name } = "agenda.comments": "{count} kommentarer fra {name}" | "{count} kommentarar frå {name}" | "{count} comments from {name}";
        Question { name, title } = "agenda.question": "Spørsmål fra {name}: {title}" | "Spørsmål frå {name}: {title}" | "Question from {name}: {title}";
        Questions { count, name } = "agenda.questions": "{count} spørsmål fra {name}" | "{count} spørsmål frå {name}" | "Questions from {name}: {count}";
        Wish { name, title } = "agenda.wish": "Ønske fra {name}: {title}" | "Ønske frå {name}: {title}" | "Wish from {name}: {title}";
        Wishes { count, name } = "agenda.wishes": "Ønsker fra {name}: {count}" | "Ønske frå {name}: {count}" | "Wishes from {name}: {count}";
        Overdue { title } = "agenda.overdue": "Over fristen: {title}" | "Over fristen: {title}" | "Past the deadline: {title}";
        SeveralOverdue { count } = "agenda.several-overdue": "{count} tiltak er over fristen" | "{count} tiltak er over fristen" | "Measures past the deadline: {count}";
        DueBefore { title } = "agenda.due-before": "Frist før møtet etter dette: {title}" | "Frist før møtet etter dette: {title}" | "Due before the meeting after this: {title}";
        SeveralDueBefore { count } = "agenda.several-due-before": "{count} tiltak har frist før møtet etter dette" | "{count} tiltak har frist før møtet etter dette" | "Measures due before the meeting after this: {count}";
        NotAccepted { title } = "agenda.not-accepted": "Avklare ansvaret: {title}" | "Avklare ansvaret: {title}" | "Settle who is responsible: {title}";
        SeveralNotAccepted { count } = "agenda.several-not-accepted": "Avklare ansvaret for {count} tiltak" | "Avklare ansvaret for {count} tiltak" | "Measures nobody has accepted yet: {count}";
        Evaluate { title } = "agenda.evaluate": "Evaluere målet: {title}" | "Evaluere målet: {title}" | "Evaluate the goal: {title}";
        SeveralToEvaluate { count } = "agenda.several-to-evaluate": "Evaluere {count} mål" | "Evaluere {count} mål" | "Goals to evaluate: {count}";
        EvaluatePlan = "agenda.evaluate-plan": "Evaluere planen" | "Evaluere planen" | "Evaluate the plan";
        RenewConsent { count } = "agenda.renew-consent": "Fornye samtykket etter {count} endringer" | "Fornye samtykket etter {count} endringar" | "Renew the consent after {count} changes";
        Gaps { count } = "agenda.gaps": "Fylle ut {count} deler av planen" | "Fylle ut {count} delar av planen" | "Complete {count} parts of the plan";
        NextMeeting = "agenda.next-meeting": "Avtale neste møte" | "Avtale neste møte" | "Agree on the next meeting";
    }
}
