//! Passes over goals and measures that cost nothing but the pass: nothing is gathered.

use crate::plan::{Goal, Id, Measure, Plan, Standing};
use std::sync::Arc;

/// Whether a goal, or one below it, is what is asked for.
pub fn any_goal(goals: &[Arc<Goal>], is: &mut dyn FnMut(&Goal) -> bool) -> bool {
    goals.iter().any(|goal| is(goal) || any_goal(&goal.goals, is))
}

/// Whether a measure, under a goal or loose, is what is asked for.
pub fn any_measure(plan: &Plan, is: &mut dyn FnMut(&Measure) -> bool) -> bool {
    any_goal(&plan.goals, &mut |goal| goal.measures.iter().any(|measure| is(measure)))
        || plan.measures.iter().any(|measure| is(measure))
}

/// Looks at every measure.
pub fn each_measure(plan: &Plan, see: &mut dyn FnMut(&Measure)) {
    any_measure(plan, &mut |measure| {
        see(measure);
        false
    });
}

/// Whether there is a goal with this id.
pub fn has_goal(plan: &Plan, id: &Id) -> bool {
    any_goal(&plan.goals, &mut |goal| goal.id == *id)
}

/// Whether there is a measure with this id.
pub fn has_measure(plan: &Plan, id: &Id) -> bool {
    any_measure(plan, &mut |measure| measure.id == *id)
}

/// Whether a measure is meant to be carried out, so that the letters e and f ask for its content.
/// What somebody only wishes, or what cannot be done now, need not be whole.
pub fn is_agreed(measure: &Measure) -> bool {
    !matches!(measure.standing, Some(Standing::Wish | Standing::NotPossible))
}
