//! Help in plain language for the person, the next of kin and the coordinator.
//!
//! Each text stands for a row of the domain's list of requirements, named beside it. A host
//! replaces any of them by key, and sets what only the host knows: legal references, feedback.

use super::table::texts;

texts! {
    /// A text that explains.
    pub enum Help {
        /// Row 2.
        NoRightToServices = "help.no-right-to-services": "Planen gir ikke i seg selv rett til tjenester. Den viser hva dere ønsker, og hva dere er enige om." | "Planen gir ikkje i seg sjølv rett til tenester. Han viser kva de ønskjer, og kva de er einige om." | "The plan in itself gives no right to services. It shows what you wish for and what you agree on.";
        /// Row 2.
        NobodyPromisesForOthers = "help.nobody-promises-for-others": "Ingen kan love tjenester på vegne av andre." | "Ingen kan love tenester på vegner av andre." | "Nobody can promise services on behalf of others.";
        /// Row 5.
        YourPlan = "help.your-plan": "Dette er din plan. Den samler målene dine, tiltakene og hvordan vi ser om det virker." | "Dette er din plan. Han samlar måla dine, tiltaka og korleis vi ser om det verkar." | "This is your plan. It gathers your goals, the measures and how we see whether it works.";
        /// Rows 13 and 14.
        WhatMatters = "help.what-matters": "Begynn med det som er viktigst i livet ditt, og hva du ønsker nå. Det viser vei for resten av planen." | "Begynn med det som er viktigast i livet ditt, og kva du ønskjer no. Det viser veg for resten av planen." | "Begin with what is most important in your life, and what you want now. It gives direction to the rest of the plan.";
        /// Row 29.
        RolesTogether = "help.roles-together": "Har du flere som koordinerer, samarbeider de. De sier fra til deg om hvem som gjør hva." | "Har du fleire som koordinerer, samarbeider dei. Dei seier frå til deg om kven som gjer kva." | "If several people coordinate, they work together. They tell you who does what.";
        /// Rows 21, 30 and 123.
        CoordinatorRole = "help.role.coordinator": "Koordinatoren er kontaktpersonen din. Koordinatoren ordner det praktiske, holder kontakt med tjenestene og sørger for at planen går framover." | "Koordinatoren er kontaktpersonen din. Koordinatoren ordnar det praktiske, held kontakt med tenestene og sørgjer for at planen går framover." | "The coordinator is your contact person, sees to practical matters, keeps in touch with the services and keeps the plan moving.";
        /// Row 30.
        ContactDoctorRole = "help.role.contact-doctor": "Kontaktlegen svarer på medisinske spørsmål og har kontakt med fastlegen din. Kontaktlegen holder koordinatoren orientert." | "Kontaktlegen svarer på medisinske spørsmål og har kontakt med fastlegen din. Kontaktlegen held koordinatoren orientert." | "The contact doctor answers medical questions and is in touch with your general practitioner. The contact doctor keeps the coordinator informed.";
        /// Row 30.
        PathwayCoordinatorRole = "help.role.pathway-coordinator": "Forløpskoordinatoren passer på at du ikke venter unødvendig på utredning og behandling." | "Forløpskoordinatoren passar på at du ikkje ventar unødvendig på utgreiing og behandling." | "The pathway coordinator sees to it that you do not wait needlessly for assessment and treatment.";
        /// Row 27.
        GeneralPractitionerRole = "help.role.general-practitioner": "Fastlegen har ansvar for den medisinske oppfølgingen din og tar del i planen." | "Fastlegen har ansvar for den medisinske oppfølginga di og tek del i planen." | "The general practitioner is responsible for your medical follow-up and takes part in the plan.";
        /// Row 31.
        CoordinatingUnitRole = "help.role.coordinating-unit": "Koordinerende enhet har det overordnede ansvaret. De oppnevner koordinatorer og gir dem opplæring og råd." | "Koordinerande eining har det overordna ansvaret. Dei oppnemner koordinatorar og gir dei opplæring og råd." | "The coordinating unit has the overall responsibility. It appoints coordinators, trains them and gives advice.";
        /// Row 31.
        WhenStuck = "help.when-stuck": "Finner dere ikke en løsning sammen? Kontakt koordinerende enhet." | "Finn de ikkje ei løysing saman? Kontakt koordinerande eining." | "If you cannot find a solution together, contact the coordinating unit.";
        /// Row 37.
        WishForCoordinator = "help.wish-for-coordinator": "Koordinatoren bør være en du ønsker og stoler på. Si gjerne hvem du vil ha." | "Koordinatoren bør vere ein du ønskjer og stoler på. Sei gjerne kven du vil ha." | "The coordinator should be somebody you want and trust. Feel free to say whom you would like.";
        /// Row 38.
        NewCoordinator = "help.new-coordinator": "Du kan be om en ny koordinator. Ønsket ditt blir vurdert." | "Du kan be om ein ny koordinator. Ønsket ditt blir vurdert." | "You can ask for a new coordinator. Your wish will be considered.";
        /// Row 42.
        NotASupportPerson = "help.not-a-support-person": "Koordinatoren er vanligvis ikke med på møter du har med bare én tjeneste." | "Koordinatoren er vanlegvis ikkje med på møte du har med berre éi teneste." | "The coordinator does not usually come to meetings that you have with one service only.";
        /// Row 43.
        OthersDoTheirPart = "help.others-do-their-part": "Koordinatoren gjør ikke alt selv, men minner de andre om det de har tatt ansvar for." | "Koordinatoren gjer ikkje alt sjølv, men minner dei andre om det dei har teke ansvar for." | "The coordinator does not do everything, but reminds the others of what they have taken on.";
        /// Row 50.
        Group = "help.group": "Ansvarsgruppen er de som planlegger og følger opp sammen med deg, fra flere fag og tjenester." | "Ansvarsgruppa er dei som planlegg og følgjer opp saman med deg, frå fleire fag og tenester." | "The responsibility group is those who plan and follow up together with you, from several professions and services.";
        /// Row 53.
        GroupMeetsYou = "help.group-meets-you": "I ansvarsgruppen møter du og familien tjenestene samtidig. Der kan dere si hva dere ønsker." | "I ansvarsgruppa møter du og familien tenestene samstundes. Der kan de seie kva de ønskjer." | "In the responsibility group you and your family meet the services at the same time. There you can say what you want.";
        /// Row 57.
        ReachCoordinator = "help.reach-coordinator": "Du kan nå koordinatoren på telefon eller e-post i arbeidstiden." | "Du kan nå koordinatoren på telefon eller e-post i arbeidstida." | "You can reach the coordinator by telephone or e-mail during working hours.";
        /// Row 60.
        BeforeConsent = "help.before-consent": "Før du samtykker, skal du få vite hva en individuell plan er, og hva samtykket betyr. Spør om det du lurer på." | "Før du samtykkjer, skal du få vite kva ein individuell plan er, og kva samtykket betyr. Spør om det du lurer på." | "Before you consent, you are told what an individual plan is and what the consent means. Ask about anything you wonder about.";
        /// Row 64 and section 2.4.
        ConsentIsYours = "help.consent-is-yours": "Det er frivillig å samtykke. Du bestemmer hva som deles og med hvem, og du kan trekke samtykket tilbake når du vil." | "Det er frivillig å samtykkje. Du bestemmer kva som blir delt og med kven, og du kan trekkje samtykket tilbake når du vil." | "Consent is voluntary. You decide what is shared and with whom, and you can withdraw your consent at any time.";
        /// Row 65.
        OnlyWhatIsNeeded = "help.only-what-is-needed": "Skriv bare det som trengs for planen. De som leser, trenger ikke vite alt." | "Skriv berre det som trengst for planen. Dei som les, treng ikkje vite alt." | "Write only what the plan needs. Those who read it do not need to know everything.";
        /// Row 80.
        RightToAppeal = "help.right-to-appeal": "Får du nei til plan eller koordinator, kan du klage. Koordinerende enhet kan hjelpe deg." | "Får du nei til plan eller koordinator, kan du klage. Koordinerande eining kan hjelpe deg." | "If you are refused a plan or a coordinator, you can appeal. The coordinating unit can help you.";
        /// Row 81.
        AskForCoordinator = "help.ask-for-coordinator": "Mener du eller dine pårørende at du trenger en koordinator? Da kan dere ta det opp selv." | "Meiner du eller dine pårørande at du treng ein koordinator? Då kan de ta det opp sjølve." | "Do you or your next of kin think that you need a coordinator? Then you can raise it yourselves.";
        /// Row 92.
        AgendaTogether = "help.agenda-together": "Vi avtaler møtet med deg, og lager sakslisten sammen." | "Vi avtaler møtet med deg, og lagar sakslista saman." | "We agree on the meeting with you, and make the agenda together.";
        /// Row 98.
        EvaluateTogether = "help.evaluate-together": "Her sier du hva du synes om planen og samarbeidet. Er du misfornøyd, kan du også si det her." | "Her seier du kva du synest om planen og samarbeidet. Er du misnøgd, kan du også seie det her." | "Here you say what you think of the plan and the cooperation. If you are dissatisfied, you can say so here too.";
        /// Row 100.
        WorkHasStopped = "help.work-has-stopped": "Stopper arbeidet opp? Kontakt lederen til koordinatoren eller koordinerende enhet." | "Stoppar arbeidet opp? Kontakt leiaren til koordinatoren eller koordinerande eining." | "Has the work stopped? Contact the coordinator's leader or the coordinating unit.";
        /// Row 103.
        SayWhatYouWant = "help.say-what-you-want": "Følg med på planen, og si hva slags hjelp du vil ha. Si også fra når det er tid for å avslutte." | "Følg med på planen, og sei kva slags hjelp du vil ha. Sei også frå når det er tid for å avslutte." | "Keep an eye on the plan, and say what help you want. Say too when it is time to end it.";
        /// Row 109.
        ClosingTogether = "help.closing-together": "Vi avslutter planen sammen med deg. Ta kontakt igjen om noe endrer seg." | "Vi avsluttar planen saman med deg. Ta kontakt igjen om noko endrar seg." | "We end the plan together with you. Get in touch again if something changes.";
        /// Row 111.
        TakeControl = "help.take-control": "Målet er at du styrer så mye som mulig selv." | "Målet er at du styrer så mykje som mogleg sjølv." | "The aim is that you are in control yourself, as much as possible.";
        /// Row 112.
        Disagreement = "help.disagreement": "Er tjenestene uenige, skal det ikke gå ut over deg. Koordinerende enhet i kommunen og på sykehuset finner en løsning sammen." | "Er tenestene ueinige, skal det ikkje gå ut over deg. Koordinerande eining i kommunen og på sjukehuset finn ei løysing saman." | "If services disagree, it is not to affect you. The coordinating units of the municipality and the hospital find a solution together.";
        /// Row 112.
        DisagreementInside = "help.disagreement-inside": "Er avdelinger på sykehuset uenige, tar lederne det opp med hverandre." | "Er avdelingar på sjukehuset ueinige, tek leiarane det opp med kvarandre." | "If departments of the hospital disagree, their leaders take it up with each other.";
        /// Row 113.
        ComplainAboutCoordinator = "help.complain-about-coordinator": "Er du misfornøyd med koordinatoren? Snakk med lederen til koordinatoren eller koordinerende enhet." | "Er du misnøgd med koordinatoren? Snakk med leiaren til koordinatoren eller koordinerande eining." | "Are you dissatisfied with the coordinator? Talk to the coordinator's leader or the coordinating unit.";
        /// Row 123.
        ContactPerson = "help.contact-person": "Koordinatoren er den du kontakter først." | "Koordinatoren er den du kontaktar først." | "The coordinator is the one you contact first.";
        /// Row 124.
        InformationForYou = "help.information-for-you": "Du og dine pårørende skal få informasjon dere forstår, hele veien. Si fra om noe er uklart." | "Du og dine pårørande skal få informasjon de forstår, heile vegen. Sei frå om noko er uklart." | "You and your next of kin are given information that you understand, all the way. Say so if something is unclear.";
        /// Row 131; the seed does not name the law, so none is cited.
        CoordinatorInforms = "help.coordinator-informs": "Ofte er det enklest at koordinatoren gir deg informasjonen fra sykehuset." | "Ofte er det enklast at koordinatoren gir deg informasjonen frå sjukehuset." | "It is often easiest that the coordinator gives you the information from the hospital.";
        /// Row 134.
        CoordinatorGatherings = "help.coordinator-gatherings": "Koordinerende enhet holder samlinger for koordinatorer og gir veiledning når du ber om det." | "Koordinerande eining held samlingar for koordinatorar og gir rettleiing når du ber om det." | "The coordinating unit holds gatherings for coordinators and gives guidance when you ask for it.";
        /// Row 135.
        CoordinatorEthics = "help.coordinator-ethics": "Tenk gjennom hvordan du møter personen: medvirkning, respekt, tillit og makt." | "Tenk gjennom korleis du møter personen: medverknad, respekt, tillit og makt." | "Reflect on how you meet the person: participation, respect, trust and power.";
        /// Row 136; the host gives the list of paragraphs.
        LegalBasis = "help.legal-basis": "Retten til individuell plan står i lovene om pasient- og brukerrettigheter, helse- og omsorgstjenester, spesialisthelsetjenester, Nav, barnevern og opplæring." | "Retten til individuell plan står i lovene om pasient- og brukarrettar, helse- og omsorgstenester, spesialisthelsetenester, Nav, barnevern og opplæring." | "The right to an individual plan is in the acts on patients' and users' rights, municipal health and care services, specialist health services, Nav, child welfare and education.";
        /// Row 137.
        Feedback = "help.feedback": "Fortell oss gjerne hva du synes om planen og om dette verktøyet." | "Fortel oss gjerne kva du synest om planen og om dette verktøyet." | "Feel free to tell us what you think of the plan and of this tool.";
    }
}
