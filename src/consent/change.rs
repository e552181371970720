//! One thing that has changed since the consents were given, as a value and as a sentence.

use crate::plan::{ConsentAbout, Date, Field, Id, Path};
use crate::words::{ClockText, ConsentText, PeopleFinding, Said};

/// Something that has changed since the consents in force were given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Somebody takes part whom the consent to share information does not cover; row 61.
    NotCovered {
        /// The participant.
        who: Id,
        /// Their name.
        name: String,
        /// The first day they take part, where the plan says it.
        since: Option<Date>,
    },
    /// The person has said no to sharing information with somebody who takes part; row 64.
    SaidNo {
        /// The participant.
        who: Id,
        /// Their name.
        name: String,
        /// The day of the no, where the plan says it.
        since: Option<Date>,
    },
    /// Somebody the consent covers takes part no longer; rows 61 and 63.
    Left {
        /// The participant.
        who: Id,
        /// Their name.
        name: String,
        /// Their last day.
        since: Date,
        /// The consent that covers them.
        consent: Id,
    },
    /// The plan tells of a life area that no consent names for anybody; row 62.
    Information {
        /// The life area; that of health by the name of the first language.
        area: String,
        /// Whether it is health.
        is_health: bool,
        /// Since when, where the plan says it.
        since: Option<Date>,
        /// The latest consent to share information.
        consent: Id,
    },
    /// Health or functioning has changed; row 63.
    Health {
        /// The supporting information that tells of it.
        information: Id,
        /// Its title.
        title: String,
        /// Its day.
        since: Date,
    },
    /// Whoever consented on the person's behalf may not any more; row 73.
    AuthorityEnded {
        /// The consent.
        consent: Id,
        /// Who gave it.
        name: String,
        /// Their last day.
        since: Date,
    },
    /// A consent has ended, or does so soon; row 66.
    Ends {
        /// The consent.
        consent: Id,
        /// What it is about.
        about: ConsentAbout,
        /// Its last day.
        on: Date,
        /// Whether that day is past.
        is_over: bool,
    },
}

impl Change {
    /// What has changed, as a sentence.
    pub fn said(&self) -> Said {
        match self {
            Change::NotCovered { name, since: None, .. } | Change::SaidNo { name, since: None, .. } => {
                Said::of(&PeopleFinding::ConsentDoesNotCover { name: name.clone() })
            }
            Change::NotCovered { name, since: Some(since), .. } => {
                Said::of(&ConsentText::DoesNotCoverSince { name: name.clone(), date: since.to_string() })
            }
            Change::SaidNo { name, since: Some(since), .. } => {
                Said::of(&ConsentText::SaidNo { name: name.clone(), date: since.to_string() })
            }
            Change::Left { name, since, .. } => {
                Said::of(&ConsentText::ForFormer { name: name.clone(), date: since.to_string() })
            }
            Change::Information { area, is_health, since, .. } => of_information(area, *is_health, *since),
            Change::Health { title, since, .. } => {
                Said::of(&ClockText::HealthChanged { title: title.clone(), date: since.to_string() })
            }
            Change::AuthorityEnded { name, since, .. } => {
                Said::of(&ConsentText::AuthorityEnded { name: name.clone(), date: since.to_string() })
            }
            Change::Ends { about, on, is_over, .. } => Said::of(&end(*about, *on, *is_over)),
        }
    }

    /// Where in the plan it is seen, or put right.
    pub fn path(&self) -> Path {
        match self {
            Change::NotCovered { who, .. } | Change::SaidNo { who, .. } => Path::entry(who),
            Change::Left { consent, .. } => Path::field(consent, Field::Covers),
            Change::Information { consent, .. } => Path::field(consent, Field::InformationTypes),
            Change::Health { information, .. } => Path::field(information, Field::Date),
            Change::AuthorityEnded { consent, .. } => Path::field(consent, Field::By),
            Change::Ends { consent, .. } => Path::field(consent, Field::To),
        }
    }
}

fn of_information(area: &str, is_health: bool, since: Option<Date>) -> Said {
    let (sort, date) = (area.to_owned(), since.map(|since| since.to_string()));
    match (is_health, date) {
        (true, None) => Said::of(&ConsentText::NotForHealth),
        (true, Some(date)) => Said::of(&ConsentText::NotForHealthSince { date }),
        (false, None) => Said::of(&ConsentText::NotForSort { sort }),
        (false, Some(date)) => Said::of(&ConsentText::NotForSortSince { sort, date }),
    }
}

/// What is said of a consent that ends, or has ended. One about informing does neither.
pub fn end(about: ConsentAbout, on: Date, is_over: bool) -> ClockText {
    let date = on.to_string();
    match (about, is_over) {
        (ConsentAbout::Plan, true) => ClockText::PlanConsentOverdue { date },
        (ConsentAbout::Plan, false) => ClockText::PlanConsentAhead { date },
        (ConsentAbout::Exchange | ConsentAbout::Inform, true) => ClockText::ExchangeConsentOverdue { date },
        (ConsentAbout::Exchange | ConsentAbout::Inform, false) => ClockText::ExchangeConsentAhead { date },
    }
}
