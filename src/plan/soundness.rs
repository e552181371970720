//! What a document must hold to before anybody may edit it: it is a plan, every entry has an id,
//! no id stands twice, goals do not nest without end.
//!
//! Entries without an id get one that depends on nothing but the document, so that reading the
//! same text twice gives the same plan.

use super::Plan;
use super::entries::Entries;
use super::field::{Field, Kind, ListName};
use super::id::Id;
use super::json::Json;
use super::read::{Problem, ReadError, Trail};
use super::record::{Noun, read_into};
use crate::limits;
use std::collections::HashSet;

/// The members that tell a plan from any other JSON.
const TELLING: [&str; 6] = ["format", "person", "participants", "goals", "measures", "whatMatters"];

impl Plan {
    /// How many entries the plan holds in all its lists. What says of them that they are hidden
    /// does not count: a plan that can be stored can be redacted.
    pub fn entries(&self) -> usize {
        let mut entries = 0_usize;
        let counts = |noun: &dyn Noun| usize::from(noun.kind() != Kind::Hidden);
        (self as &dyn Noun).each_below(&mut |noun| entries = entries.saturating_add(counts(noun)));
        entries
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
        let mut plan = Plan::default();
        read_into(&mut plan, json, &mut Trail::default())?;
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
    fn gather(&mut self, noun: &dyn Noun, trail: &mut Trail) -> Result<(), ReadError> {
        let mut outcome = Ok(());
        noun.lists(&mut |name, _, list| {
            if outcome.is_ok() {
                outcome = trail.key(name.name(), |trail| self.list(name, list, trail));
            }
        });
        outcome
    }

    fn list(&mut self, name: ListName, list: &dyn Entries, trail: &mut Trail) -> Result<(), ReadError> {
        let depth = trail.depth_of("goals");
        if name == ListName::Goals && depth > limits::GOAL_DEPTH && list.count() > 0 {
            return Err(trail.error(Problem::TooDeep));
        }
        if name != ListName::Hidden {
            self.entries = self.entries.saturating_add(list.count());
        }
        if self.entries > limits::ENTRIES {
            return Err(trail.error(Problem::TooMany));
        }
        for (index, entry) in (0..list.count()).filter_map(|index| Some((index, list.at(index)?))) {
            let noun = entry.noun();
            trail.index(index, |trail| {
                match noun.id() {
                    Some(id) if !id.is_empty() => {
                        if !self.taken.insert(id.clone()) {
                            return Err(trail.key("id", |trail| trail.error(Problem::DuplicateId)));
                        }
                    }
                    Some(_) | None => self.missing = self.missing.saturating_add(1),
                }
                self.gather(noun, trail)
            })?;
        }
        Ok(())
    }

    fn fill(&mut self, noun: &mut dyn Noun) {
        noun.lists_mut(&mut |name, list| {
            let mut number = 0_usize;
            for index in 0..list.count() {
                if let Some(entry) = list.at_mut(index) {
                    self.name(entry, name.holds().name(), &mut number);
                    self.fill(entry);
                }
            }
        });
    }

    fn name(&mut self, entry: &mut dyn Noun, stem: &str, number: &mut usize) {
        while entry.id().is_none_or(Id::is_empty) {
            *number = number.saturating_add(1);
            let drawn = Id::new(format!("{stem}-{number}"));
            if self.taken.insert(drawn.clone()) {
                entry.values_mut(&mut |field, value| {
                    if field == Field::Id {
                        let _an_id_drawn_here_is_sound =
                            value.put(Json::text(drawn.as_str()), &mut Trail::default());
                    }
                });
            }
        }
    }
}
