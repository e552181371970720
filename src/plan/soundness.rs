//! What a document must hold to before anybody may edit it: it is a plan, every entry has an id,
//! no id stands twice, goals do not nest without end.
//!
//! Entries without an id get one that depends on nothing but the document, so that reading the
//! same text twice gives the same plan.

use super::id::Id;
use super::json::Json;
use super::list::List;
use super::read::{Problem, ReadError, Trail};
use super::record::Record;
use super::{Goal, Plan};
use crate::limits;
use std::collections::HashSet;
use std::sync::Arc;

/// The members that tell a plan from any other JSON.
const TELLING: [&str; 6] = ["format", "person", "participants", "goals", "measures", "whatMatters"];

impl Plan {
    /// How many entries the plan holds in all its lists.
    pub fn entries(&self) -> usize {
        fn in_goal(goal: &Goal) -> usize {
            let below: usize = goal.goals.iter().map(|goal| in_goal(goal)).sum();
            goal.measures.len().saturating_add(goal.evaluations.len()).saturating_add(below).saturating_add(1)
        }
        let goals: usize = self.goals.iter().map(|goal| in_goal(goal)).sum();
        goals.saturating_add(self.participants.len()).saturating_add(self.measures.len())
    }

    /// Reads a plan from a JSON value.
    ///
    /// # Errors
    /// [`Problem::NotAPlan`] for JSON of another kind, and any problem of a field with its place.
    ///
    /// ```
    /// use individuell_plan::plan::{Json, Plan};
    /// let error = Plan::from_json(Json::List(vec![])).unwrap_err();
    /// assert_eq!(error.problem.code(), "not-a-plan");
    /// ```
    pub fn from_json(json: Json) -> Result<Plan, ReadError> {
        let Json::Object(members) = &json else {
            return Err(ReadError::whole(Problem::NotAPlan));
        };
        let has = |key: &str| members.iter().any(|(k, _)| k == key);
        if has("resourceType") || !TELLING.iter().any(|key| has(key)) {
            return Err(ReadError::whole(Problem::NotAPlan));
        }
        let mut plan = Plan::read(json, &mut Trail::default())?;
        let mut ids = Ids { taken: HashSet::new(), entries: 0, missing: 0 };
        ids.gather(&plan, &mut Trail::default())?;
        if ids.missing > 0 {
            ids.fill(&mut plan);
        }
        Ok(plan)
    }
}

struct Ids {
    taken: HashSet<Id>,
    entries: usize,
    missing: usize,
}

impl Ids {
    fn gather(&mut self, plan: &Plan, trail: &mut Trail) -> Result<(), ReadError> {
        trail.key("participants", |trail| self.list(&plan.participants, |p| &p.id, trail))?;
        trail.key("goals", |trail| self.goals(&plan.goals, 1, trail))?;
        trail.key("measures", |trail| self.list(&plan.measures, |m| &m.id, trail))
    }

    fn goals(&mut self, goals: &[Arc<Goal>], depth: usize, trail: &mut Trail) -> Result<(), ReadError> {
        if depth > limits::GOAL_DEPTH && !goals.is_empty() {
            return Err(trail.error(Problem::TooDeep));
        }
        self.list(goals, |goal| &goal.id, trail)?;
        for (index, goal) in goals.iter().enumerate() {
            trail.index(index, |trail| {
                trail.key("measures", |trail| self.list(&goal.measures, |m| &m.id, trail))?;
                trail.key("evaluations", |trail| self.list(&goal.evaluations, |e| &e.id, trail))?;
                trail.key("goals", |trail| self.goals(&goal.goals, depth.saturating_add(1), trail))
            })?;
        }
        Ok(())
    }

    fn list<T>(
        &mut self,
        entries: &[Arc<T>],
        id: impl Fn(&T) -> &Id,
        trail: &mut Trail,
    ) -> Result<(), ReadError> {
        self.entries = self.entries.saturating_add(entries.len());
        if self.entries > limits::ENTRIES {
            return Err(trail.error(Problem::TooMany));
        }
        for (index, entry) in entries.iter().enumerate() {
            let id = id(entry);
            if id.is_empty() {
                self.missing = self.missing.saturating_add(1);
            } else if !self.taken.insert(id.clone()) {
                return Err(
                    trail.index(index, |trail| trail.key("id", |trail| trail.error(Problem::DuplicateId)))
                );
            }
        }
        Ok(())
    }

    fn fill(&mut self, plan: &mut Plan) {
        self.fill_list(&mut plan.participants, "participant", |p| &mut p.id);
        self.fill_goals(&mut plan.goals);
        self.fill_list(&mut plan.measures, "measure", |m| &mut m.id);
    }

    fn fill_goals(&mut self, goals: &mut List<Goal>) {
        self.fill_list(goals, "goal", |goal| &mut goal.id);
        for goal in goals.entries_mut() {
            let goal = Arc::make_mut(goal);
            self.fill_list(&mut goal.measures, "measure", |m| &mut m.id);
            self.fill_list(&mut goal.evaluations, "evaluation", |e| &mut e.id);
            self.fill_goals(&mut goal.goals);
        }
    }

    fn fill_list<T: Clone>(&mut self, list: &mut List<T>, stem: &str, id: impl Fn(&mut T) -> &mut Id) {
        let mut number = 0_usize;
        for entry in list.entries_mut() {
            let id = id(Arc::make_mut(entry));
            while id.is_empty() {
                number = number.saturating_add(1);
                let drawn = Id::new(format!("{stem}-{number}"));
                if self.taken.insert(drawn.clone()) {
                    *id = drawn;
                }
            }
        }
    }
}
