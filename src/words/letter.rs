//! What each letter of the content rule (innhold a-i) asks for, in plain words.

use super::table::texts;

texts! {
    /// The title of a letter, and what is said when nothing of it is there.
    pub enum LetterText {
        A = "letter.a": "Mål, ressurser og behov for tjenester" | "Mål, ressursar og behov for tenester" | "Goals, resources and needs for services";
        B = "letter.b": "Hvem som deltar i arbeidet med planen" | "Kven som deltek i arbeidet med planen" | "Who takes part in the work on the plan";
        C = "letter.c": "Hvem som er koordinator" | "Kven som er koordinator" | "Who the coordinator is";
        D = "letter.d": "Hva personen, tjenestene og pårørende bidrar med" | "Kva personen, tenestene og pårørande bidreg med" | "What the person, the services and next of kin contribute";
        E = "letter.e": "Tiltak, hvor mye, og hvem som har ansvaret" | "Tiltak, kor mykje, og kven som har ansvaret" | "Measures, how much of them, and who is responsible";
        F = "letter.f": "Hvordan tiltakene gjennomføres" | "Korleis tiltaka blir gjennomførte" | "How the measures are carried out";
        G = "letter.g": "Planperioden, og når planen evalueres og endres" | "Planperioden, og når planen blir evaluert og endra" | "The plan period, and when the plan is evaluated and changed";
        H = "letter.h": "Samtykke til planen og til å dele opplysninger" | "Samtykke til planen og til å dele opplysningar" | "Consent to the plan and to sharing information";
        I = "letter.i": "Samarbeid med andre som trengs eller ønskes" | "Samarbeid med andre som trengst eller er ønskt" | "Cooperation with others that is needed or wished for";
        AMissing = "letter-missing.a": "Det er ikke skrevet noe om mål, ressurser eller behov." | "Det er ikkje skrive noko om mål, ressursar eller behov." | "Nothing is written about goals, resources or needs.";
        BMissing = "letter-missing.b": "Det er ikke andre deltakere enn personen og koordinatoren." | "Det er ikkje andre deltakarar enn personen og koordinatoren." | "There are no participants besides the person and the coordinator.";
        CMissing = "letter-missing.c": "Planen har ingen koordinator i dag." | "Planen har ingen koordinator i dag." | "The plan has no coordinator today.";
        DMissing = "letter-missing.d": "Det er ikke skrevet hva noen bidrar med." | "Det er ikkje skrive kva nokon bidreg med." | "It is not written what anybody contributes.";
        EMissing = "letter-missing.e": "Det er ikke skrevet hvor mye som skal gjøres, eller hvem som har ansvaret." | "Det er ikkje skrive kor mykje som skal gjerast, eller kven som har ansvaret." | "It is not written how much is to be done, or who is responsible.";
        FMissing = "letter-missing.f": "Det er ikke skrevet hvordan noe skal gjennomføres." | "Det er ikkje skrive korleis noko skal gjennomførast." | "It is not written how anything is carried out.";
        GMissing = "letter-missing.g": "Det er ikke satt noen planperiode eller tid for evaluering." | "Det er ikkje sett nokon planperiode eller tid for evaluering." | "No plan period and no time for evaluation is set.";
        HMissing = "letter-missing.h": "Det er ikke noe samtykke til planen som gjelder i dag." | "Det er ikkje noko samtykke til planen som gjeld i dag." | "There is no consent to the plan that is valid today.";
        IMissing = "letter-missing.i": "Det er ikke skrevet om det trengs samarbeid med andre." | "Det er ikkje skrive om det trengst samarbeid med andre." | "It is not written whether cooperation with others is needed.";
        AWayOut = "letter-way-out.a": "Skriv hva personen vil, har og trenger." | "Skriv kva personen vil, har og treng." | "Write what the person wants, has and needs.";
        BWayOut = "letter-way-out.b": "Legg til dem som skal være med." | "Legg til dei som skal vere med." | "Add those who take part.";
        CWayOut = "letter-way-out.c": "Gi en av deltakerne rollen koordinator." | "Gi ein av deltakarane rolla koordinator." | "Give one of the participants the role of coordinator.";
        DWayOut = "letter-way-out.d": "Skriv på hver deltaker hva de bidrar med." | "Skriv på kvar deltakar kva dei bidreg med." | "Write on each participant what they contribute.";
        EWayOut = "letter-way-out.e": "Legg til tiltak med omfang og ansvarlig." | "Legg til tiltak med omfang og ansvarleg." | "Add measures with their extent and who is responsible.";
        FWayOut = "letter-way-out.f": "Skriv på hvert tiltak hvordan det gjennomføres." | "Skriv på kvart tiltak korleis det blir gjennomført." | "Write on each measure how it is carried out.";
        GWayOut = "letter-way-out.g": "Skriv når perioden starter og slutter, og når planen evalueres." | "Skriv når perioden startar og sluttar, og når planen blir evaluert." | "Write when the period starts and ends, and when the plan is evaluated.";
        HWayOut = "letter-way-out.h": "Spør personen, og skriv samtykket." | "Spør personen, og skriv samtykket." | "Ask the person, and write the consent.";
        IWayOut = "letter-way-out.i": "Skriv hvem det trengs samarbeid med, eller at det ikke er aktuelt." | "Skriv kven det trengst samarbeid med, eller at det ikkje er aktuelt." | "Write with whom cooperation is needed, or that it is not relevant.";
    }
}
