//! The life areas a plan tells of, and since when; row 62.

use crate::access::{NAMES_OF_HEALTH, tells_of_health};
use crate::into_vec::IntoVec;
use crate::plan::{Date, Goal, Measure, Plan};

/// A life area that a plan tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaInUse {
    /// Its name as the plan has it. Supporting information has no life area; what tells of health
    /// is of the area that is called so in each language.
    pub name: String,
    /// The earliest day of what tells of it, where the plan says one.
    pub since: Option<Date>,
}

impl AreaInUse {
    /// Whether it is health: told of by supporting information, or by what has that life area.
    pub fn is_health(&self) -> bool {
        NAMES_OF_HEALTH.contains(&self.name.as_str())
    }
}

/// Every life area that a need, a goal, a measure or supporting information of a plan is of, in
/// reading order.
///
/// ```
/// use individuell_plan::consent::areas_in_use;
/// use individuell_plan::plan::{Date, Need, Plan};
/// let need = |date| Need { life_area: "Skole".into(), date: Date::parse(date), ..Need::default() };
/// let plan = Plan { needs: [need("2026-02-01"), need("2026-01-10")].into_iter().collect(), ..Plan::default() };
/// let areas = areas_in_use(&plan);
/// assert_eq!((areas.len(), areas[0].since), (1, Date::parse("2026-01-10")));
/// ```
pub fn areas_in_use(plan: &Plan) -> Vec<AreaInUse> {
    let mut areas = Areas(Vec::new());
    for need in plan.needs.iter() {
        areas.see(&need.life_area, need.date);
    }
    areas.see_goals(&plan.goals);
    areas.see_measures(&plan.measures);
    let [of_health, ..] = NAMES_OF_HEALTH;
    for information in plan.supporting_information.iter().filter(|one| tells_of_health(one)) {
        areas.see(of_health, information.date);
    }
    let in_use = |(name, since): (&str, Option<Date>)| AreaInUse { name: name.to_owned(), since };
    areas.0.into_iter().map(in_use).into_vec()
}

/// Areas by name. A plan has a handful, and a thousand measures: names are only compared.
struct Areas<'a>(Vec<(&'a str, Option<Date>)>);

impl<'a> Areas<'a> {
    fn see(&mut self, name: &'a str, since: Option<Date>) {
        let name = name.trim();
        if name.is_empty() {
            return;
        }
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, earliest)) => *earliest = [*earliest, since].into_iter().flatten().min(),
            None => self.0.push((name, since)),
        }
    }

    fn see_goals(&mut self, goals: &'a [std::sync::Arc<Goal>]) {
        for goal in goals {
            self.see(&goal.life_area, goal.start);
            self.see_measures(&goal.measures);
            self.see_goals(&goal.goals);
        }
    }

    fn see_measures(&mut self, measures: &'a [std::sync::Arc<Measure>]) {
        for measure in measures {
            self.see(&measure.life_area, measure.start);
        }
    }
}
