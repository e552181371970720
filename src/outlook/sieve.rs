//! A sieve for measures: by words, by who is responsible, by deadline, status, life area, goal.

use super::due::DUE_DAYS;
use super::veil::Veil;
use crate::into_vec::IntoVec;
use crate::plan::{Date, Field, Goal, Id, Measure, MeasureStatus, Participant, Plan};
use crate::quick::{fold, holds};
use std::sync::Arc;

/// Who is responsible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Nobody.
    Nobody,
    /// A participant.
    One(Id),
}

/// How it stands with the deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineIs {
    /// It has passed, and the measure is open.
    Late,
    /// It is today or within [`DUE_DAYS`], and the measure is open.
    Soon,
    /// There is none.
    Missing,
}

/// What a measure must be to pass; an empty sieve lets everything through.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sieve {
    /// Words that all stand in its title, extent, how it is done, or the name of whoever is
    /// responsible, without regard to case and accents; a part of a word is enough.
    pub text: String,
    /// Who is responsible.
    pub responsible: Option<Who>,
    /// How it stands with the deadline.
    pub deadline: Option<DeadlineIs>,
    /// Where it stands; a measure that says nothing is planned.
    pub status: Option<MeasureStatus>,
    /// Its life area, or that of its goal when it names none.
    pub area: Option<String>,
    /// The goal it stands under.
    pub goal: Option<Id>,
}

impl Sieve {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.goal.is_none() && self.asks().next().is_none()
    }

    /// Whether a measure passes. What is hidden from a viewer cannot be asked here: that is for
    /// [`Sieve::sift`].
    ///
    /// ```
    /// use individuell_plan::outlook::{DeadlineIs, Sieve};
    /// use individuell_plan::plan::{Date, Measure};
    /// let measure = Measure { title: "Søke avlastning".into(), ..Measure::default() };
    /// let today = Date::parse("2026-11-22").unwrap();
    /// let sieve = Sieve { text: "AVLAST søk".into(), ..Sieve::default() };
    /// assert!(sieve.passes(&measure, None, &[], today));
    /// let late = Sieve { deadline: Some(DeadlineIs::Late), ..sieve };
    /// assert!(!late.passes(&measure, None, &[], today));
    /// ```
    pub fn passes(
        &self,
        measure: &Measure,
        goal: Option<&Goal>,
        participants: &[Arc<Participant>],
        today: Date,
    ) -> bool {
        self.responsible.as_ref().is_none_or(|who| match who {
            Who::Nobody => measure.responsible.is_empty(),
            Who::One(id) => measure.responsible == *id,
        }) && self.deadline.is_none_or(|is| is.is_so(measure, today))
            && self.status.is_none_or(|status| status == measure.status.unwrap_or(MeasureStatus::Planned))
            && self.goal.as_ref().is_none_or(|id| goal.is_some_and(|goal| goal.id == *id))
            && self.is_in_area(measure, goal)
            && self.is_said(measure, participants)
    }

    /// The ids of the measures that pass, in the plan's own order. A measure is left out when
    /// anything that is asked of it is hidden.
    pub fn sift(&self, plan: &Plan, today: Date) -> Vec<Id> {
        let veil = Veil::of(plan);
        let asks: Vec<Field> = self.asks().into_vec();
        let under = plan
            .all_goals()
            .into_iter()
            .flat_map(|goal| goal.measures.iter().map(move |one| (Some(goal), one)));
        let all = under.chain(plan.measures.iter().map(|one| (None, one)));
        let seen = all.filter(|(_, one)| !veil.hides_all(&one.id) && !veil.hides_any(&one.id, &asks));
        let through =
            seen.filter(|(goal, one)| self.passes(one, goal.map(|goal| &**goal), &plan.participants, today));
        through.map(|(_, one)| one.id.clone()).into_vec()
    }

    /// The fields that decide, besides the text and the goal: a text that is hidden is not found, and
    /// where a measure stands is never hidden.
    fn asks(&self) -> impl Iterator<Item = Field> {
        let deadline = self.deadline.is_some().then_some([Field::Deadline, Field::Status, Field::Standing]);
        let asked = [
            self.responsible.is_some().then_some(Field::Responsible),
            self.status.is_some().then_some(Field::Status),
            self.area.is_some().then_some(Field::LifeArea),
        ];
        asked.into_iter().flatten().chain(deadline.into_iter().flatten())
    }

    fn is_in_area(&self, measure: &Measure, goal: Option<&Goal>) -> bool {
        let Some(asked) = &self.area else { return true };
        let own = measure.life_area.trim();
        let area = if own.is_empty() { goal.map_or("", |goal| goal.life_area.trim()) } else { own };
        fold(area) == fold(asked.trim())
    }

    fn is_said(&self, measure: &Measure, participants: &[Arc<Participant>]) -> bool {
        if self.text.trim().is_empty() {
            return true;
        }
        let responsible = participants.iter().find(|one| one.id == measure.responsible);
        let name = responsible.map_or("", |one| one.name.as_str());
        let texts = [measure.title.as_str(), &measure.extent, &measure.how, name];
        self.text.split_whitespace().all(|word| {
            let word = fold(word);
            texts.iter().any(|text| holds(text, &word))
        })
    }
}

impl DeadlineIs {
    fn is_so(self, measure: &Measure, today: Date) -> bool {
        let left = measure.deadline.map(|day| today.days_until(day));
        match self {
            DeadlineIs::Missing => left.is_none(),
            DeadlineIs::Late => !measure.is_closed() && left.is_some_and(|left| left < 0),
            DeadlineIs::Soon => {
                !measure.is_closed() && left.is_some_and(|left| (0..=DUE_DAYS).contains(&left))
            }
        }
    }
}
