//! Hints under fields, only where a label alone leaves people wondering.

use crate::plan::{Field, Kind};
use crate::words::{Label, Row, Say};

/// A row for each field, in one kind of noun or in any.
macro_rules! hints {
    ($($field:ident $(of $kind:ident)? = $key:literal : $nb:literal | $nn:literal | $en:literal;)+) => {
        pub(in crate::words) const KEYS: crate::words::number_of::Keys = &[$($key,)+];

        /// The hints; without a kind they hold wherever the field stands.
        pub(super) static ROWS: &[(Option<Kind>, Field, Row)] = &[$((
            hints!(@kind $($kind)?),
            Field::$field,
            crate::words::table::row!($key, $nb, $nn, $en),
        ),)+];
    };
    (@kind) => { None };
    (@kind $kind:ident) => { Some(Kind::$kind) };
}

hints! {
    Resources = "hint.resources": "Skriv også hva personen liker og er god på, ikke bare hva som er vanskelig." | "Skriv også kva personen likar og er god på, ikkje berre kva som er vanskeleg." | "Also write what the person likes and is good at, not only what is difficult.";
    GapsReason = "hint.gaps-reason": "For eksempel at resten blir avtalt på første møte." | "Til dømes at resten blir avtalt på første møte." | "For example that the rest is agreed at the first meeting.";
    OwnView = "hint.own-view": "Skriv det barnet sier, med barnets egne ord. Det foreldrene mener, hører til andre steder i planen." | "Skriv det barnet seier, med barnet sine eigne ord. Det foreldra meiner, høyrer til andre stader i planen." | "Write what the child says, in the child's own words. What the parents think belongs elsewhere in the plan.";
    Communication = "hint.communication": "For eksempel tegn, bilder, kort tekst eller god tid." | "Til dømes teikn, bilete, kort tekst eller god tid." | "For example signs, pictures, short texts or plenty of time.";
    GoodToKnow = "hint.good-to-know": "Skriv bare det andre trenger å vite for å hjelpe." | "Skriv berre det andre treng å vite for å hjelpe." | "Write only what others need to know in order to help.";
    Hours = "hint.hours": "For eksempel hverdager fra 8 til 15." | "Til dømes kvardagar frå 8 til 15." | "For example weekdays from 8 to 15.";
    Method = "hint.method": "For eksempel et møte, en samtale eller et skjema." | "Til dømes eit møte, ein samtale eller eit skjema." | "For example a meeting, a talk or a form.";
    DeclinedWhat = "hint.declined-what": "Skriv hva personen sa. Det er alltid mulig å ombestemme seg." | "Skriv kva personen sa. Det er alltid mogleg å ombestemme seg." | "Write what the person said. It is always possible to change one's mind.";
    WishedCoordinator = "hint.wished-coordinator": "Velg gjerne en du kjenner og stoler på. Ønsket ditt veier tungt." | "Vel gjerne ein du kjenner og stoler på. Ønsket ditt veg tungt." | "Preferably somebody you know and trust. Your wish carries great weight.";
    OtherPlan = "hint.other-plan": "Alle har bare én individuell plan. En plan fra før kan brukes videre." | "Alle har berre éin individuell plan. Ein plan frå før kan brukast vidare." | "Everybody has only one individual plan. An earlier plan can be used further.";
    Contribution = "hint.contribution": "Skriv hva deltakeren skal gjøre, ikke hvem deltakeren er. Planeieren og pårørende bidrar også." | "Skriv kva deltakaren skal gjere, ikkje kven deltakaren er. Planeigaren og pårørande bidreg også." | "Write what the participant will do, not who they are. The owner of the plan and next of kin contribute too.";
    Presence = "hint.presence": "De som er faste, kommer på alle møter. Andre blir spurt når det trengs." | "Dei som er faste, kjem på alle møte. Andre blir spurde når det trengst." | "Those who always take part come to every meeting. Others are asked when needed.";
    HealthPersonnelNumber = "hint.health-personnel-number": "Nummeret i registeret over helsepersonell. Andre deltakere ser det ikke." | "Nummeret i registeret over helsepersonell. Andre deltakarar ser det ikkje." | "The number in the register of health personnel. Other participants do not see it.";
    Number = "hint.number": "Elleve siffer. Andre deltakere ser det ikke." | "Elleve siffer. Andre deltakarar ser det ikkje." | "Eleven digits. Other participants do not see it.";
    FirstContactReason = "hint.first-contact-reason": "Første kontakt tas til vanlig innen to uker etter oppnevningen." | "Første kontakt blir til vanleg teken innan to veker etter oppnemninga." | "First contact is usually made within two weeks of the appointment.";
    OwnWords = "hint.own-words": "Skriv det personen sa, ord for ord." | "Skriv det personen sa, ord for ord." | "Write what the person said, word for word.";
    Standing = "hint.standing": "Planen gir ikke rett til tjenester. Et tiltak er bindende når det er gjort vedtak." | "Planen gir ikkje rett til tenester. Eit tiltak er bindande når det er gjort vedtak." | "The plan gives no right to services. A measure is binding when there is a formal decision.";
    AcceptedBy = "hint.accepted-by": "For en enhet: den som svarer for enheten." | "For ei eining: den som svarer for eininga." | "For a unit: the one who answers for it.";
    Text of AttainmentLevel = "hint.attainment-level.text": "Beskriv noe som er lett å se eller telle." | "Beskriv noko som er lett å sjå eller telje." | "Describe something that is easy to see or count.";
    OwnAssessment = "hint.own-assessment": "Skriv det planeieren selv mener. Det står for seg selv." | "Skriv det planeigaren sjølv meiner. Det står for seg sjølv." | "Write what the owner of the plan thinks. It stands on its own.";
    Expected = "hint.expected": "Tenk noen år fram: skole, bolig, jobb, helse." | "Tenk nokre år fram: skule, bustad, jobb, helse." | "Think some years ahead: school, home, work, health.";
    Necessity = "hint.necessity": "Nødvendig: planen virker ikke uten. Ønskelig: det blir bedre med." | "Nødvendig: planen verkar ikkje utan. Ønskjeleg: det blir betre med." | "Necessary: the plan does not work without it. Desirable: it is better with it.";
    Minutes = "hint.minutes": "Kort: hva ble sagt, hva ble avtalt, hvem gjør hva." | "Kort: kva blei sagt, kva blei avtalt, kven gjer kva." | "In short: what was said, what was agreed, who does what.";
    Covers = "hint.covers": "Velg bare dem som trenger opplysningene. Kommer det nye deltakere, spør vi på nytt." | "Vel berre dei som treng opplysningane. Kjem det nye deltakarar, spør vi på nytt." | "Choose only those who need the information. If new participants join, we ask again.";
    InformationTypes = "hint.information-types": "For eksempel innholdet i planen, helse, skole eller Nav." | "Til dømes innhaldet i planen, helse, skule eller Nav." | "For example the contents of the plan, health, school or Nav.";
    Limits = "hint.limits": "Et tema eller en person som skal holdes utenfor. Si også hva det kan bety for hjelpen." | "Eit tema eller ein person som skal haldast utanfor. Sei også kva det kan bety for hjelpa." | "A topic or a person to leave out. Say too what that can mean for the help.";
    HandedOver = "hint.handed-over": "For eksempel avtaler, frister, møteplan og hva planeieren er opptatt av nå." | "Til dømes avtalar, fristar, møteplan og kva planeigaren er oppteken av no." | "For example agreements, deadlines, planned meetings and what concerns the owner of the plan now.";
}

/// The hint under a field in a kind of noun, where one helps.
///
/// ```
/// use individuell_plan::{plan::{Field, Kind}, words::{Lang, hint_of}};
/// assert!(hint_of(Kind::Participant, Field::Contribution).is_some());
/// assert!(hint_of(Kind::Participant, Field::Name).is_none());
/// ```
pub fn hint_of(kind: Kind, field: Field) -> Option<Row> {
    match (kind, field) {
        (Kind::Plan, Field::WhatMatters) => return Some(Label::WhatMattersHint.row()),
        (_, Field::Extent) => return Some(Label::ExtentHint.row()),
        (_, Field::How) => return Some(Label::HowHint.row()),
        _ => {}
    }
    let found = ROWS.iter().find(|(of, name, _)| *name == field && of.is_none_or(|of| of == kind));
    found.map(|(_, _, row)| *row)
}
