//! Runs the rules over a plan and remembers what it found, so that one changed field costs one
//! goal's rules and not the whole plan's.
//!
//! What is remembered is compared by pointer: an entry that is the same in memory has the same
//! findings while the context is the same.

use super::{Context, Finding, check_goal, check_measure, check_plan};
use crate::plan::{Goal, Id, List, Measure, Plan};
use std::collections::HashMap;
use std::sync::Arc;

/// The rules with a memory. One for each open plan.
#[derive(Default)]
pub struct Checker {
    context: Option<Context>,
    plan: Arc<Vec<Finding>>,
    goals: HashMap<Id, (Arc<Goal>, Arc<Vec<Finding>>)>,
    loose: Option<(List<Measure>, Arc<Vec<Finding>>)>,
}

/// The findings of a plan, in pieces that are shared from check to check.
#[derive(Clone, Debug, Default)]
pub struct Findings(Vec<Arc<Vec<Finding>>>);

impl Findings {
    /// Every finding in reading order.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter().flat_map(|piece| piece.iter())
    }

    /// How many findings there are of a level.
    pub fn count(&self, level: super::Level) -> usize {
        self.iter().filter(|finding| finding.level == level).count()
    }
}

impl PartialEq for Findings {
    fn eq(&self, other: &Findings) -> bool {
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(|(a, b)| Arc::ptr_eq(a, b) || a == b)
    }
}

impl Checker {
    /// The findings of a plan; only what changed since the last call is looked at.
    pub fn check(&mut self, plan: &Plan, context: &Context) -> Findings {
        if !self.context.as_ref().is_some_and(|before| before.is_same(context)) {
            *self = Checker { context: Some(context.clone()), ..Checker::default() };
        }
        let mut findings = Vec::new();
        check_plan(plan, context, &mut findings);
        if *self.plan != findings {
            self.plan = Arc::new(findings);
        }
        let mut pieces = vec![Arc::clone(&self.plan)];
        let mut seen = HashMap::with_capacity(plan.goals.len());
        for goal in plan.goals.iter() {
            let known = self.goals.remove(&goal.id).filter(|(before, _)| Arc::ptr_eq(before, goal));
            let piece = known.map_or_else(
                || {
                    let mut findings = Vec::new();
                    below(goal, context, &mut findings);
                    Arc::new(findings)
                },
                |(_, piece)| piece,
            );
            pieces.push(Arc::clone(&piece));
            seen.insert(goal.id.clone(), (Arc::clone(goal), piece));
        }
        self.goals = seen;
        pieces.push(self.loose_measures(plan, context));
        Findings(pieces)
    }

    fn loose_measures(&mut self, plan: &Plan, context: &Context) -> Arc<Vec<Finding>> {
        if let Some((list, piece)) = &self.loose
            && list.is_same(&plan.measures)
        {
            return Arc::clone(piece);
        }
        let mut findings = Vec::new();
        for measure in plan.measures.iter() {
            check_measure(measure, context, &mut findings);
        }
        let piece = Arc::new(findings);
        self.loose = Some((plan.measures.clone(), Arc::clone(&piece)));
        piece
    }
}

/// A goal with all that stands below it, in the order it is read on the screen.
fn below(goal: &Goal, context: &Context, findings: &mut Vec<Finding>) {
    check_goal(goal, context, findings);
    for measure in goal.measures.iter() {
        check_measure(measure, context, findings);
    }
    for sub_goal in goal.goals.iter() {
        below(sub_goal, context, findings);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Date, Plan};
    use crate::rules::Settings;

    /// Told by the pieces' addresses: what is the same in memory is not looked at again.
    #[test]
    fn only_what_changed_is_looked_at_again() {
        let today = Date::parse("2026-03-01").unwrap();
        let goal = |id: &str| Goal { id: id.into(), ..Goal::default() };
        let loose = Measure { id: "m".into(), ..Measure::default() };
        let mut plan = Plan {
            goals: [goal("a"), goal("b")].into_iter().collect(),
            measures: [loose].into_iter().collect(),
            ..Plan::default()
        };
        let context = Context::of(&plan, today, &Arc::new(Settings::default()));
        let mut checker = Checker::default();
        let same = |one: &Findings, other: &Findings| -> Vec<bool> {
            one.0.iter().zip(&other.0).map(|(one, other)| Arc::ptr_eq(one, other)).collect()
        };
        let first = checker.check(&plan, &context);
        let again = checker.check(&plan, &context);
        assert_eq!(same(&first, &again), [true, true, true, true]);
        plan.goals = plan.goals.iter().map(|goal| Goal::clone(goal)).collect();
        assert_eq!(same(&first, &checker.check(&plan, &context)), [true, false, false, true]);
        let tomorrow = Context { today: today.plus_days(1), ..context.clone() };
        assert_eq!(same(&first, &checker.check(&plan, &tomorrow)), [false, false, false, false]);
    }
}
