//! Who carries how much of the plan.

use super::veil::Veil;
use crate::into_vec::IntoVec;
use crate::plan::{Date, Field, Id, MeasureStatus, Plan, in_order};
use crate::rules::asked_to_accept;

/// What one participant is responsible for, in numbers of measures.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Load {
    /// The participant; none when nobody is responsible, or nobody who is in the plan.
    pub who: Option<Id>,
    /// Neither done nor ended.
    pub open: usize,
    /// Open, and the deadline has passed.
    pub late: usize,
    /// Open, agreed on, and not accepted by the one who is responsible; as the rule
    /// `responsibility-not-accepted` asks, row 51.
    pub not_accepted: usize,
    /// Done.
    pub done: usize,
}

/// Who carries how much, most open measures first; nobody last among equals. Participants without
/// any are left out.
///
/// ```
/// use individuell_plan::outlook::loads;
/// use individuell_plan::plan::{Date, Measure, Participant, Plan};
/// let kari = Participant { id: "k".into(), ..Participant::default() };
/// let measure = Measure { id: "m".into(), responsible: "k".into(), ..Measure::default() };
/// let plan = Plan {
///     participants: [kari].into_iter().collect(), measures: [measure].into_iter().collect(),
///     ..Plan::default()
/// };
/// let loads = loads(&plan, Date::parse("2026-11-22").unwrap());
/// assert_eq!((loads.len(), loads[0].open, loads[0].done), (1, 1, 0));
/// ```
pub fn loads(plan: &Plan, today: Date) -> Vec<Load> {
    let veil = Veil::of(plan);
    let of = |who: Option<Id>| Load { who, ..Load::default() };
    let mut loads: Vec<Load> = plan.participants.iter().map(|one| of(Some(one.id.clone()))).into_vec();
    loads.push(of(None));
    for measure in plan.all_measures() {
        // Of whom it is, and whether it is open: what is hidden of that cannot be counted.
        if veil.hides_any(&measure.id, &[Field::Responsible, Field::Status, Field::Standing]) {
            continue;
        }
        let place = plan.participants.iter().position(|one| one.id == measure.responsible);
        let Some(load) = loads.get_mut(place.unwrap_or(plan.participants.len())) else { continue };
        let add = |number: &mut usize, yes: bool| *number = number.saturating_add(usize::from(yes));
        let is_open = !measure.is_closed();
        let is_accepted_known = !veil.hides_any(&measure.id, &[Field::Accepted]);
        add(&mut load.open, is_open);
        add(&mut load.late, is_open && measure.deadline.is_some_and(|day| day < today));
        let asked = asked_to_accept(measure, &plan.participants, plan.status());
        add(&mut load.not_accepted, is_accepted_known && asked.is_some());
        add(&mut load.done, measure.status == Some(MeasureStatus::Done));
    }
    loads.retain(|load| load.open > 0 || load.done > 0);
    in_order(loads, |load| std::cmp::Reverse((load.open, load.late)))
}
