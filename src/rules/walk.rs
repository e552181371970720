//! Passes over goals and measures that cost nothing but the pass.

use crate::plan::{Goal, Id, Measure, Plan, Standing};
use std::collections::HashSet;
use std::sync::Arc;

/// Whether a goal, or one below it, is what is asked for.
pub fn any_goal<'a>(goals: &'a [Arc<Goal>], is: &mut dyn FnMut(&'a Goal) -> bool) -> bool {
    goals.iter().any(|goal| is(goal) || any_goal(&goal.goals, is))
}

/// Whether a measure, under a goal or loose, is what is asked for.
pub fn any_measure<'a>(plan: &'a Plan, is: &mut dyn FnMut(&'a Measure) -> bool) -> bool {
    any_goal(&plan.goals, &mut |goal| goal.measures.iter().any(|measure| is(measure)))
        || plan.measures.iter().any(|measure| is(measure))
}

/// Looks at every measure.
pub fn each_measure<'a>(plan: &'a Plan, see: &mut dyn FnMut(&'a Measure)) {
    any_measure(plan, &mut |measure| {
        see(measure);
        false
    });
}

/// The ids of all goals.
pub fn goal_ids(plan: &Plan) -> HashSet<&Id> {
    let mut ids = HashSet::new();
    any_goal(&plan.goals, &mut |goal| {
        ids.insert(&goal.id);
        false
    });
    ids
}

/// The ids of all measures.
pub fn measure_ids(plan: &Plan) -> HashSet<&Id> {
    let mut ids = HashSet::new();
    each_measure(plan, &mut |measure| {
        ids.insert(&measure.id);
    });
    ids
}

/// Whether a measure is meant to be carried out, so that the letters e and f ask for its content.
/// What somebody only wishes, or what cannot be done now, need not be whole.
pub fn is_agreed(measure: &Measure) -> bool {
    !matches!(measure.standing, Some(Standing::Wish | Standing::NotPossible))
}
