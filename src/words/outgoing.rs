//! What the texts that leave the plan say: journal text, forms, letters, minutes, summary.
//!
//! What a field is called, and the words it can hold, come from the vocabulary; here is only what
//! stands around them. Rows are those of the domain's list of requirements.

use super::table::texts;

texts! {
    /// A sentence or heading of a text that leaves the plan.
    pub enum Outgoing {
        To = "text.to": "Til" | "Til" | "To";
        From = "text.from": "Fra" | "Frå" | "From";
        Hidden = "text.hidden": "Skjult" | "Skjult" | "Hidden";
        MayBeHidden = "text.may-be-hidden": "Noe om dette er skjult." | "Noko om dette er skjult." | "Some of this is hidden.";
        SomeHidden = "text.some-hidden": "Teksten viser ikke hele planen. Noe er skjult." | "Teksten viser ikkje heile planen. Noko er skjult." | "This text does not show the whole plan. Some of it is hidden.";
        PlaceAndDate = "text.place-and-date": "Sted og dato" | "Stad og dato" | "Place and date";
        Signature = "text.signature": "Underskrift" | "Underskrift" | "Signature";
        Informer = "text.signature-informer": "Underskrift fra den som ga informasjon" | "Underskrift frå den som gav informasjon" | "Signature of whoever gave the information";

        Journal = "text.journal": "Til journalen: koordinator og individuell plan" | "Til journalen: koordinator og individuell plan" | "For the journal: coordinator and individual plan";
        Information = "text.journal.information": "Informasjon" | "Informasjon" | "Information";
        /// Row 114.
        InformedOn { date } = "text.journal.informed": "Personen fikk informasjon om koordinator og individuell plan {date}." | "Personen fekk informasjon om koordinator og individuell plan {date}." | "The person was informed about coordinator and individual plan on {date}.";
        NotInformed = "text.journal.not-informed": "Det står ikke i planen at personen har fått informasjon om koordinator og individuell plan." | "Det står ikkje i planen at personen har fått informasjon om koordinator og individuell plan." | "The plan does not say that the person has been informed about coordinator and individual plan.";
        /// Row 115.
        WishAndCriteria = "text.journal.wish": "Ønske og vilkår" | "Ønske og vilkår" | "Wish and criteria";
        WishBoth = "text.journal.wish.plan-and-coordinator": "Personen ønsker både koordinator og plan." | "Personen ønskjer både koordinator og plan." | "The person wants both a coordinator and a plan.";
        WishCoordinator = "text.journal.wish.coordinator-only": "Personen ønsker koordinator, men ikke plan." | "Personen ønskjer koordinator, men ikkje plan." | "The person wants a coordinator, but no plan.";
        WishDeclined = "text.journal.wish.declined": "Personen har takket nei." | "Personen har takka nei." | "The person has declined.";
        WishUndecided = "text.journal.wish.undecided": "Personen har ikke bestemt seg ennå." | "Personen har ikkje bestemt seg enno." | "The person has not decided yet.";
        WishUnknown = "text.journal.wish-unknown": "Det står ikke i planen om personen ønsker koordinator og plan." | "Det står ikkje i planen om personen ønskjer koordinator og plan." | "The plan does not say whether the person wants a coordinator and a plan.";
        CriteriaMet = "text.journal.criteria.yes": "Vilkårene for en individuell plan er oppfylt." | "Vilkåra for ein individuell plan er oppfylte." | "The criteria for an individual plan are met.";
        CriteriaNotMet = "text.journal.criteria.no": "Vilkårene for en individuell plan er ikke oppfylt." | "Vilkåra for ein individuell plan er ikkje oppfylte." | "The criteria for an individual plan are not met.";
        CriteriaUnknown = "text.journal.criteria-unknown": "Det står ikke i planen om vilkårene for en individuell plan er oppfylt." | "Det står ikkje i planen om vilkåra for ein individuell plan er oppfylte." | "The plan does not say whether the criteria for an individual plan are met.";
        /// Row 116.
        PlanConsent = "text.journal.plan-consent": "Det er samtykke til at det lages en plan." | "Det er samtykke til at det blir laga ein plan." | "There is consent to a plan being made.";
        NoPlanConsent = "text.journal.no-plan-consent": "I dag gjelder det ikke noe samtykke til at det lages en plan." | "I dag gjeld det ikkje noko samtykke til at det blir laga ein plan." | "No consent to a plan being made is valid today.";
        ShareConsent = "text.journal.share-consent": "Det er samtykke til å dele opplysninger." | "Det er samtykke til å dele opplysningar." | "There is consent to share information.";
        NoShareConsent = "text.journal.no-share-consent": "I dag gjelder det ikke noe samtykke til å dele opplysninger." | "I dag gjeld det ikkje noko samtykke til å dele opplysningar." | "No consent to share information is valid today.";
        /// Rows 68 and 121.
        FormSent { date } = "text.journal.form-sent": "Det underskrevne samtykkeskjemaet ble sendt til koordinerende enhet {date}." | "Det underskrivne samtykkeskjemaet blei sendt til koordinerande eining {date}." | "The signed consent form was sent to the coordinating unit on {date}.";
        FormNotSent = "text.journal.form-not-sent": "Det står ikke i planen at et underskrevet samtykkeskjema er sendt til koordinerende enhet." | "Det står ikkje i planen at eit underskrive samtykkeskjema er sendt til koordinerande eining." | "The plan does not say that a signed consent form was sent to the coordinating unit.";
        /// Row 117.
        GroundsUnknown = "text.journal.grounds-unknown": "Det står ikke i planen hvorfor koordinator er oppnevnt, eller hvorfor ikke." | "Det står ikkje i planen kvifor koordinator er oppnemnd, eller kvifor ikkje." | "The plan does not say why a coordinator was appointed, or why not.";
        /// Row 119.
        MainPoints = "text.journal.main-points": "Hovedpunkter i planen" | "Hovudpunkt i planen" | "Main points of the plan";
        AlsoInJournal = "text.journal.also": "Opplysninger som er viktige for behandlingen, skal også stå i journalen. Planen erstatter ikke journalen." | "Opplysningar som er viktige for behandlinga, skal òg stå i journalen. Planen erstattar ikkje journalen." | "Information that matters for treatment must also be in the journal. The plan does not replace the journal.";
        /// Row 120.
        BelongsInJournal = "text.journal.belongs": "Når planen er relevant og nødvendig for helsehjelpen, hører den til i journalen." | "Når planen er relevant og nødvendig for helsehjelpa, høyrer han til i journalen." | "When the plan is relevant and necessary for the health care, it belongs in the journal.";
        /// Row 122.
        AccessIsPersonal = "text.journal.access": "Tilgangen til planen er personlig og kan gå ut. Alle som behandler personen, skal finne det de trenger, i journalen." | "Tilgangen til planen er personleg og kan gå ut. Alle som behandlar personen, skal finne det dei treng, i journalen." | "Access to the plan is personal and can expire. All who treat the person must find what they need in the journal.";
        NothingNoted = "text.journal.nothing-noted": "Det står ikke i planen at noe er ført i journalen." | "Det står ikkje i planen at noko er ført i journalen." | "The plan does not say that anything was noted in the journal.";

        ConsentForm = "text.consent": "Samtykke til individuell plan" | "Samtykke til individuell plan" | "Consent to an individual plan";
        CanLimit = "text.consent.can-limit": "Du kan si nei til at vi deler noe, eller til at noen får vite det. Da kan det bli vanskeligere å samordne hjelpen." | "Du kan seie nei til at vi deler noko, eller til at nokon får vite det. Då kan det bli vanskelegare å samordne hjelpa." | "You can say no to sharing something, or to somebody being told. It may then be harder to coordinate the help.";
        OnlyNeeded = "text.consent.only-needed": "Vi deler bare det som trengs for planen." | "Vi deler berre det som trengst for planen." | "We share only what the plan needs.";
        Danger = "text.consent.danger": "Er det fare for liv eller helse, kan opplysninger deles uten samtykke." | "Er det fare for liv eller helse, kan opplysningar delast utan samtykke." | "If life or health is in danger, information may be shared without consent.";
        Oral = "text.consent.oral": "Du kan også samtykke muntlig. Da skriver vi det i journalen." | "Du kan òg samtykkje munnleg. Då skriv vi det i journalen." | "You can also consent orally. We then write it in the journal.";
        WhoConsents = "text.consent.who": "Hvem samtykker?" | "Kven samtykkjer?" | "Who consents?";
        ToPlan = "text.consent.to-plan": "Jeg samtykker til at dere lager en individuell plan." | "Eg samtykkjer til at de lagar ein individuell plan." | "I consent to an individual plan being made.";
        ToSharing = "text.consent.to-sharing": "Jeg samtykker til at dere deler opplysningene i dette skjemaet med dem jeg har svart ja for." | "Eg samtykkjer til at de deler opplysningane i dette skjemaet med dei eg har svart ja for." | "I consent to the information in this form being shared with those I have said yes to.";
        CollectFrom = "text.consent.collect-from": "Hvem kan vi hente opplysninger fra?" | "Kven kan vi hente opplysningar frå?" | "From whom may we collect information?";
        Processor = "text.consent.processor": "Hvem har ansvaret for opplysningene?" | "Kven har ansvaret for opplysningane?" | "Who is responsible for the information?";
        YesOrNo = "text.consent.yes-or-no": "Ja eller nei" | "Ja eller nei" | "Yes or no";
        UntilWhen = "text.consent.until": "Til hvilken dato" | "Til kva dato" | "Until which date";
        AboutForm = "text.consent.about-form": "Om informasjonen og skjemaet" | "Om informasjonen og skjemaet" | "About the information and the form";
        Consents = "text.consent.history": "Samtykker som står i planen" | "Samtykke som står i planen" | "Consents that stand in the plan";

        ConsentRecord = "text.consent-record": "Til journalen: samtykke" | "Til journalen: samtykke" | "For the journal: consent";

        Need = "text.need": "Melding om behov for koordinator eller individuell plan" | "Melding om behov for koordinator eller individuell plan" | "Notice of need for a coordinator or an individual plan";
        MayReport = "text.need.may-report": "Samtykker personen til at behovet meldes?" | "Samtykkjer personen til at behovet blir meldt?" | "Does the person consent to the need being reported?";
        WhatFor = "text.need.what-for": "Hva trenger personen hjelp til å samordne?" | "Kva treng personen hjelp til å samordne?" | "What does the person need help to coordinate?";
        AboutNotice = "text.need.about": "Om meldingen" | "Om meldinga" | "About the notice";

        EvaluationForm = "text.evaluation": "Hva synes du om planen?" | "Kva synest du om planen?" | "What do you think of the plan?";
        YouChoose = "text.evaluation.you-choose": "Du velger selv hva du vil svare på." | "Du vel sjølv kva du vil svare på." | "You choose what you want to answer.";
        HowToComplain = "text.evaluation.complain": "Hvordan kan du klage?" | "Korleis kan du klage?" | "How can you complain?";
        ComplainTo = "text.evaluation.complain-to": "Hvem kan du snakke med?" | "Kven kan du snakke med?" | "Whom can you talk to?";

        Place = "text.meeting.place": "Sted" | "Stad" | "Place";
        Leader = "text.meeting.leader": "Møteleder" | "Møteleiar" | "Chair";
        MinuteTaker = "text.meeting.minute-taker": "Referent" | "Referent" | "Minute-taker";
        MeetingNotice { what } = "text.notice": "Innkalling: {what}" | "Innkalling: {what}" | "Notice of meeting: {what}";
        Invited { name } = "text.notice.about": "Du er innkalt til møte om den individuelle planen til {name}." | "Du er innkalla til møte om den individuelle planen til {name}." | "You are called to a meeting about the individual plan of {name}.";
        /// Row 93.
        FirstMeeting = "text.notice.first": "Dette er det første møtet. Vi snakker om hva vi venter av hverandre og av koordinatoren." | "Dette er det første møtet. Vi snakkar om kva vi ventar av kvarandre og av koordinatoren." | "This is the first meeting. We talk about what we expect of each other and of the coordinator.";
        BringUp = "text.notice.bring-up": "Si fra hvis du vil ta opp noe." | "Sei frå om du vil ta opp noko." | "Let us know if you want to bring something up.";
        CannotCome { name } = "text.notice.cannot-come": "Kan du ikke komme? Si fra til {name}." | "Kan du ikkje komme? Sei frå til {name}." | "If you cannot come, let {name} know.";

        Minutes { what } = "text.minutes": "Referat: {what}" | "Referat: {what}" | "Minutes: {what}";
        Correct { name } = "text.minutes.correct": "Er noe feil i referatet? Si fra til {name}." | "Er noko feil i referatet? Sei frå til {name}." | "If anything in the minutes is wrong, let {name} know.";

        Partners = "text.partners": "Melding til deg som er med i en individuell plan" | "Melding til deg som er med i ein individuell plan" | "Message to you who take part in an individual plan";
        /// Row 54: no exchange without consent.
        NotYet = "text.partners.not-yet": "Ikke send denne meldingen ennå: I dag gjelder det ikke noe samtykke til å dele opplysninger." | "Ikkje send denne meldinga enno: I dag gjeld det ikkje noko samtykke til å dele opplysningar." | "Do not send this message yet: no consent to share information is valid today.";
        /// Row 72: the person may oppose it.
        Opposed = "text.partners.opposed": "Ikke send denne meldingen: Personen har sagt nei til at dette blir fortalt." | "Ikkje send denne meldinga: Personen har sagt nei til at dette blir fortalt." | "Do not send this message: the person has said no to this being told.";
        Coordinates { coordinator, name } = "text.partners.coordinates": "{coordinator} er koordinator for {name}." | "{coordinator} er koordinator for {name}." | "{coordinator} is the coordinator of {name}.";
        /// Row 56.
        TellChanges = "text.partners.tell": "Si fra til koordinatoren når et tiltak endres, blir forsinket eller tar slutt, og når noe nytt trengs." | "Sei frå til koordinatoren når eit tiltak blir endra, blir forseinka eller tek slutt, og når noko nytt trengst." | "Tell the coordinator when a measure changes, is delayed or ends, and when something new is needed.";
        /// Row 46.
        KeepYourPart = "text.partners.your-part": "Du holder mål og tiltak på ditt område oppdatert i planen." | "Du held mål og tiltak på ditt område oppdaterte i planen." | "You keep the goals and measures of your own field up to date in the plan.";
        YourMeasures = "text.partners.measures": "Dette har du ansvar for" | "Dette har du ansvar for" | "What you are responsible for";

        UnitNotice = "text.unit": "Melding til koordinerende enhet" | "Melding til koordinerande eining" | "Notice to the coordinating unit";
        HasCoordinator { name } = "text.unit.has-coordinator": "{name} har koordinator." | "{name} har koordinator." | "{name} has a coordinator.";
        NeedsCoordinator { name } = "text.unit.needs-coordinator": "{name} har ikke koordinator i dag." | "{name} har ikkje koordinator i dag." | "{name} has no coordinator today.";
        Transferred { name } = "text.unit.transfer": "Ansvaret for å samordne hjelpen til {name} overføres." | "Ansvaret for å samordne hjelpa til {name} blir overført." | "The responsibility for coordinating the help to {name} is handed over.";
        Closing { name } = "text.unit.closing": "Den individuelle planen til {name} avsluttes." | "Den individuelle planen til {name} blir avslutta." | "The individual plan of {name} is being ended.";

        OtherCoordinator = "text.other-coordinator": "Ønske om ny koordinator" | "Ønske om ny koordinator" | "Wish for another coordinator";
        /// Row 38.
        WantOther = "text.other-coordinator.wish": "Jeg ønsker en ny koordinator." | "Eg ønskjer ein ny koordinator." | "I want another coordinator.";
        CoordinatorNow = "text.other-coordinator.now": "Koordinator i dag" | "Koordinator i dag" | "Coordinator today";
        WhyOther = "text.other-coordinator.why": "Hvorfor vil du ha en ny? Du trenger ikke svare." | "Kvifor vil du ha ein ny? Du treng ikkje svare." | "Why do you want another one? You need not answer.";

        Summary = "text.summary": "Sammendrag av planen" | "Samandrag av planen" | "Summary of the plan";
        Kostra = "text.summary.kostra": "Individuell plan (KOSTRA)" | "Individuell plan (KOSTRA)" | "Individual plan (KOSTRA)";
        KostraYes = "text.summary.kostra.yes": "1 Ja" | "1 Ja" | "1 Yes";
        KostraNo = "text.summary.kostra.no": "2 Nei" | "2 Nei" | "2 No";
        Contents = "text.summary.contents": "Innholdet i planen" | "Innhaldet i planen" | "What the plan holds";
        MeetingsHeld = "text.summary.meetings-held": "Møter som er holdt" | "Møte som er haldne" | "Meetings held";
        InFigures = "text.summary.figures": "Planen i tall" | "Planen i tal" | "The plan in figures";
        State = "text.summary.state": "Tilstand" | "Tilstand" | "State";
        WholePlan = "text.whole-plan": "Hele planen" | "Heile planen" | "The whole plan";

        AskOther = "request.other-coordinator": "Be om ny koordinator" | "Be om ny koordinator" | "Ask for another coordinator";
        AskMeeting = "request.meeting": "Kall inn til møtet" | "Kall inn til møtet" | "Call the meeting";
        AskMinutes = "request.minutes": "Send referatet" | "Send referatet" | "Send the minutes";
        AskUnit = "request.unit-notice": "Gi koordinerende enhet beskjed" | "Gi koordinerande eining beskjed" | "Tell the coordinating unit";
        AskConsentForm = "request.consent-form": "Lag samtykkeskjema" | "Lag samtykkeskjema" | "Make a consent form";
        AskConsentJournal = "request.consent-to-journal": "Send samtykket til journalen" | "Send samtykket til journalen" | "Send the consent to the journal";
        AskPartners = "request.message-to-partners": "Send melding til dem som er med" | "Send melding til dei som er med" | "Send a message to those who take part";
        AskArchive = "request.archive": "Send planen til arkivet" | "Send planen til arkivet" | "Send the plan to the archive";
        AskJournal = "request.journal": "Lag tekst til journalen" | "Lag tekst til journalen" | "Make a text for the journal";
        AskNeed = "request.application": "Meld behov for koordinator eller plan" | "Meld behov for koordinator eller plan" | "Report a need for a coordinator or a plan";
        AskEvaluation = "request.evaluation-form": "Lag evalueringsskjema" | "Lag evalueringsskjema" | "Make an evaluation form";
        AskPrint = "request.print": "Skriv ut planen" | "Skriv ut planen" | "Print the plan";
        NotAccepted = "request.not-accepted": "Portalen kan ikke gjøre dette for deg. Kopier teksten, og send den selv." | "Portalen kan ikkje gjere dette for deg. Kopier teksten, og send han sjølv." | "The portal cannot do this for you. Copy the text, and send it yourself.";
        Copy = "request.copy": "Kopier teksten" | "Kopier teksten" | "Copy the text";
        Copied = "request.copied": "Teksten er kopiert." | "Teksten er kopiert." | "The text is copied.";

        UnknownKind = "text.fault.unknown-kind": "Det finnes ingen slik tekst." | "Det finst ingen slik tekst." | "There is no such text.";
        MissingId = "text.fault.missing-id": "Si hvilket møte det gjelder." | "Sei kva møte det gjeld." | "Say which meeting it is about.";
        UnknownId = "text.fault.unknown-id": "Planen har ikke det teksten skal handle om." | "Planen har ikkje det teksten skal handle om." | "The plan does not have what the text is to be about.";
        NotYours = "text.fault.not-permitted": "Du kan ikke be om dette." | "Du kan ikkje be om dette." | "You cannot ask for this.";
    }
}
