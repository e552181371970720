//! What others may know with the person's consent: with whom information is shared today, and
//! which sorts of it. Rows 61-64.

use crate::into_vec::IntoVec;
use crate::plan::{Consent, ConsentAbout, Date, Id, Information, InformationType, List, Plan};
use std::sync::Arc;

/// The municipality's sorts of information, and the life areas each of them reaches. A sort that
/// is not among them reaches the life area of its own name.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct InformationSorts(pub Vec<InformationSort>);

/// One sort of information a consent can name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InformationSort {
    /// Its name, as consents have it.
    pub name: String,
    /// The life areas it reaches, as the plan has them.
    pub life_areas: Vec<String>,
}

impl InformationSorts {
    /// Whether a sort of information reaches a life area. Capitals make no difference.
    ///
    /// ```
    /// use individuell_plan::access::{InformationSort, InformationSorts};
    /// let wide = InformationSort { name: "Helse".into(), life_areas: vec!["Helse".into(), "Rus".into()] };
    /// let sorts = InformationSorts(vec![wide]);
    /// assert!(sorts.reaches("helse", "Rus"));
    /// assert!(sorts.reaches("Skole", "skole"));
    /// assert!(!sorts.reaches("Skole", "Helse"));
    /// assert!(sorts.reaches(" ØKONOMI", "Økonomi "));
    /// ```
    pub fn reaches(&self, sort: &str, area: &str) -> bool {
        match self.0.iter().find(|known| is_same(&known.name, sort)) {
            Some(known) => known.life_areas.iter().any(|reached| is_same(reached, area)),
            None => is_same(sort, area),
        }
    }
}

/// Whether two names of a sort of information or a life area are the same; capitals make no
/// difference.
pub fn is_same(one: &str, other: &str) -> bool {
    one.trim().chars().map(small).eq(other.trim().chars().map(small))
}

/// The small letter of the alphabets that Norwegian and Sámi are written in. Those of all others
/// would be a table of 11 kB in the module.
fn small(letter: char) -> char {
    match letter {
        'Æ' => 'æ',
        'Ø' => 'ø',
        'Å' => 'å',
        'Á' => 'á',
        'Č' => 'č',
        'Đ' => 'đ',
        'Ŋ' => 'ŋ',
        'Š' => 'š',
        'Ŧ' => 'ŧ',
        'Ž' => 'ž',
        'É' => 'é',
        'Ö' => 'ö',
        'Ä' => 'ä',
        _ => letter.to_ascii_lowercase(),
    }
}

/// What the person has agreed that one participant may know on a day.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Shared {
    is_reached: bool,
    /// Sorts of information that were answered, yes or no, in order.
    answers: Vec<(String, bool)>,
}

/// Consents in the order they were answered, and as they stand where that is the same day.
pub fn in_order(consents: &List<Consent>) -> Vec<&Arc<Consent>> {
    let day = |consent: &&Arc<Consent>| consent.answered().map_or(0, Date::number);
    crate::plan::in_order(consents.iter().into_vec(), day)
}

impl Shared {
    /// What the consents of a plan give together on a day.
    pub fn with(plan: &Plan, who: &Id, day: Date) -> Shared {
        Shared::of(&plan.consents, who, day)
    }

    /// What consents give together on a day. They are heard in the order they were answered, so
    /// that a later no takes back what an earlier yes gave: all of it, or the sorts of information
    /// that it names. A no that names nobody is one to everybody; one to informing somebody
    /// (row 72) is a no to sharing with those it names.
    ///
    /// ```
    /// use individuell_plan::access::Shared;
    /// use individuell_plan::plan::*;
    /// let consent = |decision, date: &str| Consent {
    ///     about: Some(ConsentAbout::Exchange), decision: Some(decision), date: Date::parse(date),
    ///     covers: [Id::new("k")].into_iter().collect(), ..Consent::default()
    /// };
    /// let consents = [
    ///     consent(ConsentDecision::Declined, "2026-02-01"), consent(ConsentDecision::Given, "2026-01-10"),
    /// ];
    /// let consents = consents.into_iter().collect();
    /// let reached = |day| Shared::of(&consents, &Id::new("k"), Date::parse(day).unwrap()).is_reached();
    /// assert!(reached("2026-01-31"));
    /// assert!(!reached("2026-02-01"));
    /// ```
    pub fn of(consents: &List<Consent>, who: &Id, day: Date) -> Shared {
        let mut shared = Shared::default();
        for consent in in_order(consents) {
            shared.hear(consent, who, day);
        }
        shared
    }

    fn hear(&mut self, consent: &Consent, who: &Id, day: Date) {
        let is_of_exchange = consent.about == Some(ConsentAbout::Exchange);
        let sorts = || consent.information_types.iter();
        if is_of_exchange && consent.covers.has(who) && consent.holds_on(day) {
            self.is_reached = true;
            self.answers.extend(sorts().map(|sort| (sort.clone(), true)));
        } else if says_no(consent, who, day) {
            let is_of_all = consent.information_types.is_empty();
            self.answers.retain(|(known, _)| !is_of_all && !sorts().any(|sort| is_same(sort, known)));
            self.is_reached &= self.answers.iter().any(|(_, is_yes)| *is_yes);
            self.answers.extend(sorts().map(|sort| (sort.clone(), false)));
        }
    }

    /// Whether anything is shared with them: then they know what belongs to no life area.
    pub fn is_reached(&self) -> bool {
        self.is_reached
    }

    /// Whether they may know of a life area. A consent that names no sort of information reaches
    /// none, so that nothing is shared that nobody was asked about.
    pub fn reaches(&self, area: &str, sorts: &InformationSorts) -> bool {
        let last = || self.answers.iter().rfind(|(sort, _)| sorts.reaches(sort, area));
        self.is_reached && (area.trim().is_empty() || last().is_some_and(|(_, is_yes)| *is_yes))
    }
}

/// Whether a consent is a no to sharing information with somebody on a day.
pub fn says_no(consent: &Consent, who: &Id, day: Date) -> bool {
    let is_of_them = match consent.about {
        Some(ConsentAbout::Exchange) => consent.covers.is_empty() || consent.covers.has(who),
        Some(ConsentAbout::Inform) => consent.covers.has(who),
        Some(ConsentAbout::Plan) | None => false,
    };
    is_of_them && consent.is_no_on(day)
}

/// The life area that supporting information is of, though it has no field for it: all of it but
/// what is of no sort tells of health.
pub fn tells_of_health(information: &Information) -> bool {
    information.kind_of.is_some_and(|kind| kind != InformationType::Other)
}

/// What the life area of health is called, one name a language. Data of a plan, whatever language is
/// read; so it is no text of `words`.
pub const NAMES_OF_HEALTH: [&str; 3] = ["Helse", "Helse", "Health"];
