//! An entry of any list, held or borrowed, and how to reach one.
//!
//! The places where a plan is changed are here too, open to `edit` alone: `tests/tidy.rs` sees
//! to it that no other room calls them.

use super::field::{Field, Kind, ListName, Part};
use super::id::Id;
use super::json::Json;
use super::path::{Route, Target};
use super::read::{ReadError, Trail};
use super::record::Record;
use super::text::Text;
use super::{Evaluation, Goal, Measure, Participant, Plan};
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// An entry that stands on its own: added, taken out, or being moved.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// A goal with all below it.
    Goal(Arc<Goal>),
    /// A measure.
    Measure(Arc<Measure>),
    /// A participant.
    Participant(Arc<Participant>),
    /// An evaluation of a goal.
    Evaluation(Arc<Evaluation>),
}

/// An entry as it stands in a plan.
#[derive(Clone, Copy, Debug)]
pub enum EntryRef<'a> {
    /// A goal.
    Goal(&'a Arc<Goal>),
    /// A measure.
    Measure(&'a Arc<Measure>),
    /// A participant.
    Participant(&'a Arc<Participant>),
    /// An evaluation of a goal.
    Evaluation(&'a Arc<Evaluation>),
}

impl Entry {
    /// Reads an entry of a kind of list. Ids are not yet checked against any plan.
    pub fn read(list: ListName, json: Json, trail: &mut Trail) -> Result<Entry, ReadError> {
        Ok(match list {
            ListName::Participants => Entry::Participant(Arc::new(Record::read(json, trail)?)),
            ListName::Goals => Entry::Goal(Arc::new(Record::read(json, trail)?)),
            ListName::Measures => Entry::Measure(Arc::new(Record::read(json, trail)?)),
            ListName::Evaluations => Entry::Evaluation(Arc::new(Record::read(json, trail)?)),
        })
    }

    /// The same, borrowed.
    pub fn as_ref(&self) -> EntryRef<'_> {
        match self {
            Entry::Goal(entry) => EntryRef::Goal(entry),
            Entry::Measure(entry) => EntryRef::Measure(entry),
            Entry::Participant(entry) => EntryRef::Participant(entry),
            Entry::Evaluation(entry) => EntryRef::Evaluation(entry),
        }
    }
}

impl Text for Entry {
    fn write(&self, to: &mut String) {
        match self {
            Entry::Goal(entry) => entry.write(to),
            Entry::Measure(entry) => entry.write(to),
            Entry::Participant(entry) => entry.write(to),
            Entry::Evaluation(entry) => entry.write(to),
        }
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Entry::Goal(entry) => entry.serialize(to),
            Entry::Measure(entry) => entry.serialize(to),
            Entry::Participant(entry) => entry.serialize(to),
            Entry::Evaluation(entry) => entry.serialize(to),
        }
    }
}

impl EntryRef<'_> {
    /// What it is.
    pub fn kind(self) -> Kind {
        match self {
            EntryRef::Goal(_) => Kind::Goal,
            EntryRef::Measure(_) => Kind::Measure,
            EntryRef::Participant(_) => Kind::Participant,
            EntryRef::Evaluation(_) => Kind::Evaluation,
        }
    }

    /// The list it belongs in.
    pub fn list(self) -> ListName {
        match self {
            EntryRef::Goal(_) => ListName::Goals,
            EntryRef::Measure(_) => ListName::Measures,
            EntryRef::Participant(_) => ListName::Participants,
            EntryRef::Evaluation(_) => ListName::Evaluations,
        }
    }

    /// Its id.
    pub fn id(self) -> Id {
        match self {
            EntryRef::Goal(entry) => entry.id.clone(),
            EntryRef::Measure(entry) => entry.id.clone(),
            EntryRef::Participant(entry) => entry.id.clone(),
            EntryRef::Evaluation(entry) => entry.id.clone(),
        }
    }

    /// A field's value, `None` when this kind has no such field.
    pub fn get(self, field: Field) -> Option<Json> {
        match self {
            EntryRef::Goal(entry) => entry.get(field),
            EntryRef::Measure(entry) => entry.get(field),
            EntryRef::Participant(entry) => entry.get(field),
            EntryRef::Evaluation(entry) => entry.get(field),
        }
    }

    /// A copy that stands on its own.
    pub fn to_entry(self) -> Entry {
        match self {
            EntryRef::Goal(entry) => Entry::Goal(Arc::clone(entry)),
            EntryRef::Measure(entry) => Entry::Measure(Arc::clone(entry)),
            EntryRef::Participant(entry) => Entry::Participant(Arc::clone(entry)),
            EntryRef::Evaluation(entry) => Entry::Evaluation(Arc::clone(entry)),
        }
    }

    /// The ids of the entry and all below it.
    pub fn ids(self) -> Vec<Id> {
        let mut ids = vec![self.id()];
        if let EntryRef::Goal(goal) = self {
            ids.extend(goal.measures.iter().map(|m| m.id.clone()));
            ids.extend(goal.evaluations.iter().map(|e| e.id.clone()));
            for below in goal.goals.iter() {
                ids.extend(EntryRef::Goal(below).ids());
            }
        }
        ids
    }

    /// How many levels of goals it has, 0 when it is no goal.
    pub fn goal_levels(self) -> usize {
        let EntryRef::Goal(goal) = self else { return 0 };
        let below = goal.goals.iter().map(|g| EntryRef::Goal(g).goal_levels()).max();
        below.unwrap_or(0).saturating_add(1)
    }
}

impl Plan {
    /// The entry with this id.
    pub fn entry(&self, id: &Id) -> Option<EntryRef<'_>> {
        self.entry_at(&self.route(id)?)
    }

    /// The entry a target names; none for the plan and its parts.
    pub fn entry_of(&self, target: &Target) -> Option<EntryRef<'_>> {
        match target {
            Target::Entry(id) => self.entry(id),
            Target::Plan | Target::Part(_) => None,
        }
    }

    /// The entry at a route.
    pub fn entry_at(&self, route: &[(ListName, usize)]) -> Option<EntryRef<'_>> {
        let mut goal: Option<&Arc<Goal>> = None;
        let (&(last, index), above) = route.split_last()?;
        for (_, index) in above {
            goal = Some(goal.map_or(&self.goals, |goal| &goal.goals).get(*index)?);
        }
        Some(match (goal, last) {
            (None, ListName::Participants) => EntryRef::Participant(self.participants.get(index)?),
            (None, ListName::Goals) => EntryRef::Goal(self.goals.get(index)?),
            (None, ListName::Measures) => EntryRef::Measure(self.measures.get(index)?),
            (Some(goal), ListName::Goals) => EntryRef::Goal(goal.goals.get(index)?),
            (Some(goal), ListName::Measures) => EntryRef::Measure(goal.measures.get(index)?),
            (Some(goal), ListName::Evaluations) => EntryRef::Evaluation(goal.evaluations.get(index)?),
            (None, ListName::Evaluations) | (Some(_), ListName::Participants) => return None,
        })
    }

    /// What a target is, `None` when there is no such entry.
    pub fn kind(&self, target: &Target) -> Option<Kind> {
        match target {
            Target::Plan => Some(Kind::Plan),
            Target::Part(part) => Some(part.kind()),
            Target::Entry(id) => self.entry(id).map(EntryRef::kind),
        }
    }

    /// A field's value; `None` when there is no such noun or field.
    pub fn value(&self, target: &Target, field: Field) -> Option<Json> {
        match target {
            Target::Plan => self.get(field),
            Target::Part(Part::Person) => self.person.get(field),
            Target::Part(Part::Period) => self.period.get(field),
            Target::Part(Part::EvaluationPlan) => self.evaluation.get(field),
            Target::Entry(id) => self.entry(id)?.get(field),
        }
    }

    /// The participant with this id.
    pub fn participant(&self, id: &Id) -> Option<&Arc<Participant>> {
        self.participants.iter().find(|p| p.id == *id)
    }

    /// Sets a field of the plan, a part or the entry at a route. `None`: no such noun or field.
    pub(crate) fn set_value(
        &mut self,
        target: &Target,
        field: Field,
        value: Json,
    ) -> Option<Result<(), ReadError>> {
        match target {
            Target::Plan => self.set(field, value),
            Target::Part(Part::Person) => Arc::make_mut(&mut self.person).set(field, value),
            Target::Part(Part::Period) => Arc::make_mut(&mut self.period).set(field, value),
            Target::Part(Part::EvaluationPlan) => Arc::make_mut(&mut self.evaluation).set(field, value),
            Target::Entry(id) => {
                let route = self.route(id)?;
                let (&(list, index), above) = route.split_last()?;
                let mut slot = self.slot(above)?;
                slot.set(list, index, field, value)
            }
        }
    }

    /// Puts an entry into a list. `None`: no such list there, or the place is past its end.
    pub(crate) fn insert(&mut self, above: &[(ListName, usize)], index: usize, entry: Entry) -> Option<()> {
        self.slot(above)?.insert(index, entry)
    }

    /// Takes an entry out. `None`: nothing stands there.
    pub(crate) fn take_out(&mut self, route: &Route) -> Option<Entry> {
        let (&(list, index), above) = route.split_last()?;
        self.slot(above)?.take_out(list, index)
    }

    fn slot(&mut self, above: &[(ListName, usize)]) -> Option<Slot<'_>> {
        let mut steps = above.iter();
        let Some(&(ListName::Goals, first)) = steps.next() else {
            return above.is_empty().then_some(Slot::Plan(self));
        };
        let mut goal = Arc::make_mut(self.goals.entries_mut().get_mut(first)?);
        for &(_, index) in steps {
            goal = Arc::make_mut(goal.goals.entries_mut().get_mut(index)?);
        }
        Some(Slot::Goal(goal))
    }
}

/// A noun that holds lists, to be changed.
enum Slot<'a> {
    Plan(&'a mut Plan),
    Goal(&'a mut Goal),
}

impl Slot<'_> {
    fn set(
        &mut self,
        list: ListName,
        index: usize,
        field: Field,
        value: Json,
    ) -> Option<Result<(), ReadError>> {
        fn set_in<T: Record + Clone>(
            list: &mut super::List<T>,
            index: usize,
            field: Field,
            value: Json,
        ) -> Option<Result<(), ReadError>> {
            Arc::make_mut(list.entries_mut().get_mut(index)?).set(field, value)
        }
        match (self, list) {
            (Slot::Plan(plan), ListName::Participants) => set_in(&mut plan.participants, index, field, value),
            (Slot::Plan(plan), ListName::Goals) => set_in(&mut plan.goals, index, field, value),
            (Slot::Plan(plan), ListName::Measures) => set_in(&mut plan.measures, index, field, value),
            (Slot::Goal(goal), ListName::Goals) => set_in(&mut goal.goals, index, field, value),
            (Slot::Goal(goal), ListName::Measures) => set_in(&mut goal.measures, index, field, value),
            (Slot::Goal(goal), ListName::Evaluations) => set_in(&mut goal.evaluations, index, field, value),
            (Slot::Plan(_), ListName::Evaluations) | (Slot::Goal(_), ListName::Participants) => None,
        }
    }

    fn insert(&mut self, index: usize, entry: Entry) -> Option<()> {
        fn put<T: Clone>(list: &mut super::List<T>, index: usize, entry: Arc<T>) -> Option<()> {
            let entries = list.entries_mut();
            if index > entries.len() {
                return None;
            }
            entries.insert(index, entry);
            Some(())
        }
        match (self, entry) {
            (Slot::Plan(plan), Entry::Participant(entry)) => put(&mut plan.participants, index, entry),
            (Slot::Plan(plan), Entry::Goal(entry)) => put(&mut plan.goals, index, entry),
            (Slot::Plan(plan), Entry::Measure(entry)) => put(&mut plan.measures, index, entry),
            (Slot::Goal(goal), Entry::Goal(entry)) => put(&mut goal.goals, index, entry),
            (Slot::Goal(goal), Entry::Measure(entry)) => put(&mut goal.measures, index, entry),
            (Slot::Goal(goal), Entry::Evaluation(entry)) => put(&mut goal.evaluations, index, entry),
            (Slot::Plan(_), Entry::Evaluation(_)) | (Slot::Goal(_), Entry::Participant(_)) => None,
        }
    }

    fn take_out(&mut self, list: ListName, index: usize) -> Option<Entry> {
        fn take<T: Clone>(list: &mut super::List<T>, index: usize) -> Option<Arc<T>> {
            let entries = list.entries_mut();
            (index < entries.len()).then(|| entries.remove(index))
        }
        Some(match (self, list) {
            (Slot::Plan(plan), ListName::Participants) => {
                Entry::Participant(take(&mut plan.participants, index)?)
            }
            (Slot::Plan(plan), ListName::Goals) => Entry::Goal(take(&mut plan.goals, index)?),
            (Slot::Plan(plan), ListName::Measures) => Entry::Measure(take(&mut plan.measures, index)?),
            (Slot::Goal(goal), ListName::Goals) => Entry::Goal(take(&mut goal.goals, index)?),
            (Slot::Goal(goal), ListName::Measures) => Entry::Measure(take(&mut goal.measures, index)?),
            (Slot::Goal(goal), ListName::Evaluations) => {
                Entry::Evaluation(take(&mut goal.evaluations, index)?)
            }
            (Slot::Plan(_), ListName::Evaluations) | (Slot::Goal(_), ListName::Participants) => {
                return None;
            }
        })
    }
}
