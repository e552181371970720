//! What the checklists say: the title of each, and its steps as what to do.

use super::table::texts;

texts! {
    /// The title of a checklist, or one of its steps.
    pub enum ProcedureText {
        StartUp = "procedure.start-up": "Oppstart" | "Oppstart" | "Start-up";
        Transfer = "procedure.transfer": "Overføring av ansvar" | "Overføring av ansvar" | "Transfer of responsibility";
        Closing = "procedure.closing": "Avslutning" | "Avslutning" | "Closing";
        Journal = "procedure.journal": "Dette noteres i journalen" | "Dette blir notert i journalen" | "Noted in the journal";
        ConsentRenewal = "procedure.consent-renewal": "Fornying av samtykke" | "Fornying av samtykke" | "Renewal of consent";

        AppointCoordinator = "step.start-up.coordinator": "Oppnevn en koordinator." | "Oppnemn ein koordinator." | "Appoint a coordinator.";
        Inform = "step.start-up.informed": "Informer personen om koordinator og individuell plan." | "Informer personen om koordinator og individuell plan." | "Inform the person about coordinator and individual plan.";
        InformBeforeConsent = "step.start-up.informed-before-consent": "Forklar hva planen betyr, før personen samtykker." | "Forklar kva planen betyr, før personen samtykkjer." | "Explain what the plan means before the person consents.";
        ConsentToPlan = "step.start-up.consent-plan": "Få samtykke til å lage planen." | "Få samtykke til å lage planen." | "Get consent to making the plan.";
        ConsentToExchange = "step.start-up.consent-exchange": "Få samtykke til å dele opplysninger." | "Få samtykke til å dele opplysningar." | "Get consent to sharing information.";
        ConsentBeforeGroup = "step.start-up.consent-before-group": "Få samtykke før ansvarsgruppen starter." | "Få samtykke før ansvarsgruppa startar." | "Get consent before the group starts.";
        NotifyUnit = "step.start-up.unit-notified": "Gi koordinerende enhet beskjed om hvem som er koordinator." | "Gi koordinerande eining beskjed om kven som er koordinator." | "Tell the coordinating unit who the coordinator is.";
        ContactMunicipality = "step.start-up.municipality-contacted": "Gi hjemkommunen beskjed så tidlig som mulig." | "Gi heimkommunen beskjed så tidleg som mogleg." | "Tell the home municipality as early as possible.";
        FirstTalk = "step.start-up.first-talk": "Ha den første samtalen med personen, hjemme eller på kontoret." | "Ha den første samtalen med personen, heime eller på kontoret." | "Have the first talk with the person, at home or at the office.";
        Expectations = "step.start-up.expectations": "Avklar hva dere venter av koordinatoren og av hverandre." | "Avklar kva de ventar av koordinatoren og av kvarandre." | "Clarify what you expect of the coordinator and of each other.";
        GroupExpectations = "step.start-up.group-expectations": "Avklar forventningene til gruppen på det første møtet." | "Avklar forventningane til gruppa på det første møtet." | "Clarify what is expected of the group at the first meeting.";
        NextContact = "step.start-up.next-contact": "Avtal hvem som kontakter hvem neste gang, og når." | "Avtal kven som kontaktar kven neste gong, og når." | "Agree on who contacts whom next, and when.";
        AgreeMeeting = "step.start-up.meeting-agreed": "Avtal et møte." | "Avtal eit møte." | "Arrange a meeting.";
        MeetChild = "step.start-up.child-met": "Møt barnet." | "Møt barnet." | "Meet the child.";
        ChildsView = "step.start-up.child-heard": "Skriv barnets eget syn for seg." | "Skriv barnet sitt eige syn for seg." | "Write down the child's own view by itself.";
        TrainCoordinator = "step.start-up.coordinator-trained": "Gi koordinatoren opplæring." | "Gi koordinatoren opplæring." | "Train the coordinator.";
        GiveAccess = "step.start-up.access-and-training": "Gi de faste deltakerne tilgang til planen og opplæring i den." | "Gi dei faste deltakarane tilgang til planen og opplæring i han." | "Give the fixed participants access to the plan and training in it.";
        InformDoctor = "step.start-up.doctor-informed": "Gi fastlegen beskjed, hvis ikke personen sier nei." | "Gi fastlegen beskjed, om ikkje personen seier nei." | "Tell the general practitioner, unless the person says no.";
        ContactPartners = "step.start-up.partners-contacted": "Kontakt alle som er med, og be dem si fra når tiltak endres." | "Kontakt alle som er med, og be dei seie frå når tiltak blir endra." | "Contact everybody who takes part, and ask them to tell when measures change.";

        Successor = "step.transfer.successor": "Sørg for at den nye koordinatoren begynner senest dagen etter at den forrige slutter." | "Sørg for at den nye koordinatoren tek til seinast dagen etter at den førre sluttar." | "Make sure the new coordinator starts at the latest the day after the former ends.";
        NewAppointment = "step.transfer.new-appointed": "Registrer oppnevningen av den nye koordinatoren." | "Registrer oppnemninga av den nye koordinatoren." | "Register the appointment of the new coordinator.";
        TransferMeeting = "step.transfer.meeting": "Hold et møte mellom den forrige og den nye." | "Hald eit møte mellom den førre og den nye." | "Hold a meeting of the former and the new one.";
        TransferDocumented = "step.transfer.documented": "Overfør skriftlig også." | "Overfør skriftleg òg." | "Hand over in writing too.";
        HandedOver = "step.transfer.handed-over": "Skriv hva som er overført." | "Skriv kva som er overført." | "Write what was handed over.";
        TransferPerson = "step.transfer.person-informed": "Gi personen beskjed." | "Gi personen beskjed." | "Tell the person.";
        TransferLeader = "step.transfer.leader-informed": "Gi lederen beskjed." | "Gi leiaren beskjed." | "Tell the leader.";
        TransferUnit = "step.transfer.unit-notified": "Gi koordinerende enhet beskjed om hvem som tar over." | "Gi koordinerande eining beskjed om kven som tek over." | "Tell the coordinating unit who takes over.";
        TransferPartners = "step.transfer.partners-informed": "Gi de andre som er med, beskjed." | "Gi dei andre som er med, beskjed." | "Tell the others who take part.";
        OldAccess = "step.transfer.old-access-ended": "Sett siste dag for tilgangen til den forrige." | "Set siste dag for tilgangen til den førre." | "Set the last day of the former's access.";
        TransferAccepted = "step.transfer.accepted": "Bekreft at den nye har tatt over." | "Stadfest at den nye har teke over." | "Confirm that the new one has taken over.";

        ClosingDate = "step.closing.date": "Skriv den siste dagen for planen." | "Skriv den siste dagen for planen." | "Write the last day of the plan.";
        ClosingReason = "step.closing.reason": "Skriv hvorfor planen avsluttes." | "Skriv kvifor planen blir avslutta." | "Write why the plan closes.";
        ClosingClarified = "step.closing.clarified": "Avklar avslutningen med personen." | "Avklar avslutninga med personen." | "Clarify the closing with the person.";
        ToldToReturn = "step.closing.told-to-return": "Si at personen kan ta kontakt igjen hvis noe endrer seg." | "Sei at personen kan ta kontakt igjen om noko endrar seg." | "Say that the person can make contact again if things change.";
        ClosingLeader = "step.closing.leader-informed": "Gi lederen beskjed." | "Gi leiaren beskjed." | "Tell the leader.";
        ClosingUnit = "step.closing.unit-notified": "Gi koordinerende enhet beskjed." | "Gi koordinerande eining beskjed." | "Tell the coordinating unit.";
        ClosingPartners = "step.closing.partners-informed": "Gi de andre som er med, beskjed." | "Gi dei andre som er med, beskjed." | "Tell the others who take part.";
        Reported = "step.closing.reported": "Send rapport eller epikrise." | "Send rapport eller epikrise." | "Send a report or epicrisis.";
        ManagesAlone = "step.closing.manages-alone": "Skriv hva som er oppnådd, og hva personen klarer selv." | "Skriv kva som er oppnådd, og kva personen klarer sjølv." | "Write what was achieved, and what the person manages alone.";
        Archive = "step.closing.closed": "Avslutt planen, så den kan arkiveres." | "Avslutt planen, så han kan arkiverast." | "Close the plan, so that it can be archived.";

        NoteInformation = "step.journal.information": "Noter at personen har fått informasjon." | "Noter at personen har fått informasjon." | "Note that the person was informed.";
        NoteWish = "step.journal.wish": "Noter hva personen ønsker, og om vilkårene er oppfylt." | "Noter kva personen ønskjer, og om vilkåra er oppfylte." | "Note what the person wants, and whether the criteria are met.";
        NoteConsent = "step.journal.consent": "Noter samtykket, og hva det gjelder." | "Noter samtykket, og kva det gjeld." | "Note the consent, and what it covers.";
        NoteCoordinator = "step.journal.coordinator": "Noter om en koordinator er tilbudt og oppnevnt, og hvorfor." | "Noter om ein koordinator er tilboden og oppnemnd, og kvifor." | "Note whether a coordinator was offered and appointed, and why.";
        NoteNames = "step.journal.names": "Noter navnene på koordinatorene." | "Noter namna på koordinatorane." | "Note the names of the coordinators.";
        NoteMainPoints = "step.journal.main-points": "Noter hovedpunktene i planen, hvem som er med, og tidsrammene." | "Noter hovudpunkta i planen, kven som er med, og tidsrammene." | "Note the main points of the plan, who takes part, and the time frames.";
        SendForm = "step.journal.consent-form-sent": "Send det underskrevne samtykket til koordinerende enhet." | "Send det underskrivne samtykket til koordinerande eining." | "Send the signed consent to the coordinating unit.";

        RenewForGroup = "step.consent-renewal.composition": "Få nytt samtykke når andre blir med i gruppen." | "Få nytt samtykke når andre blir med i gruppa." | "Get new consent when others join the group.";
        RenewForTypes = "step.consent-renewal.information-types": "Få nytt samtykke når andre typer opplysninger skal deles." | "Få nytt samtykke når andre typar opplysningar skal delast." | "Get new consent when other kinds of information are to be shared.";
        RenewForHealth = "step.consent-renewal.health": "Snakk om samtykket når helsen endrer seg." | "Snakk om samtykket når helsa endrar seg." | "Talk about the consent when health changes.";
        RenewInTime = "step.consent-renewal.valid": "Forny samtykket før det går ut." | "Forny samtykket før det går ut." | "Renew the consent before it expires.";
        RenewForNames { names } = "step.consent-renewal.composition.who": "Få nytt samtykke til å dele opplysninger med disse, eller avslutt tilgangen: {names}." | "Få nytt samtykke til å dele opplysningar med desse, eller avslutt tilgangen: {names}." | "Get new consent to share information with these, or end their access: {names}.";
        RenewForSorts { sorts } = "step.consent-renewal.information-types.what": "Få nytt samtykke som sier hvem som kan vite om dette: {sorts}." | "Få nytt samtykke som seier kven som kan vite om dette: {sorts}." | "Get new consent that says who may know of this: {sorts}.";
        RenewForEvents { events } = "step.consent-renewal.health.what": "Snakk om samtykket. Dette er nyere enn det: {events}." | "Snakk om samtykket. Dette er nyare enn det: {events}." | "Talk about the consent. This is newer than it: {events}.";
        RenewEnded { date } = "step.consent-renewal.valid.ended": "Forny samtykket. Det gikk ut {date}." | "Forny samtykket. Det gjekk ut {date}." | "Renew the consent. It expired on {date}.";
        RenewSendForm = "step.consent-renewal.form-sent": "Send det nye samtykket til koordinerende enhet." | "Send det nye samtykket til koordinerande eining." | "Send the new consent to the coordinating unit.";
    }
}
