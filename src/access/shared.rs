//! What others may know with the person's consent: with whom information is shared today, and
//! which sorts of it. Rows 61-64.

use crate::plan::{ConsentAbout, Date, Id, Information, InformationType, Plan};

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
    /// ```
    pub fn reaches(&self, sort: &str, area: &str) -> bool {
        match self.0.iter().find(|known| is_same(&known.name, sort)) {
            Some(known) => known.life_areas.iter().any(|reached| is_same(reached, area)),
            None => is_same(sort, area),
        }
    }
}

fn is_same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// What the person has agreed that one participant may know on a day.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Shared {
    is_reached: bool,
    sorts: Vec<String>,
}

impl Shared {
    /// What all consents in force on the day give together.
    pub fn with(plan: &Plan, who: &Id, day: Date) -> Shared {
        let mut shared = Shared::default();
        for consent in plan.consents.iter() {
            let is_one = consent.about == Some(ConsentAbout::Exchange) && consent.holds_on(day);
            if is_one && consent.covers.has(who) {
                shared.is_reached = true;
                shared.sorts.extend(consent.information_types.iter().cloned());
            }
        }
        shared
    }

    /// Whether anything is shared with them: then they know what belongs to no life area.
    pub fn is_reached(&self) -> bool {
        self.is_reached
    }

    /// Whether they may know of a life area. A consent that names no sort of information reaches
    /// none, so that nothing is shared that nobody was asked about.
    pub fn reaches(&self, area: &str, sorts: &InformationSorts) -> bool {
        let is_of_no_area = area.trim().is_empty();
        self.is_reached && (is_of_no_area || self.sorts.iter().any(|sort| sorts.reaches(sort, area)))
    }
}

/// The life area that supporting information is of, though it has no field for it: all of it but
/// what is of no sort tells of health.
pub fn tells_of_health(information: &Information) -> bool {
    information.kind_of.is_some_and(|kind| kind != InformationType::Other)
}
