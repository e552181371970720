//! An entry of any list, held or borrowed, and how to reach one.
//!
//! The places where a plan is changed are here too, open to `edit` alone: `tests/tidy` sees to it
//! that no other room calls them.

use super::dictionary::Described;
use super::field::{Field, Kind, ListName};
use super::id::Id;
use super::json::Json;
use super::path::{Route, Target};
use super::read::{ReadError, Trail};
use super::record::{Noun, read_into};
use super::text::Text;
use super::{
    AgendaItem, Agreement, Appointment, AttainmentLevel, Attendance, Comment, Consent, Contact, Cooperation,
    Decision, Evaluation, Expectation, Goal, Hidden, Information, LogEntry, Measure, Meeting, Need,
    Participant, Plan, ProcessEvaluation, Progress, Question, Review, StatusChange, SubPlan, Substitute,
    Transfer, Transition,
};
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// A kind of noun that stands in lists.
pub trait Listed: Sized {
    /// The entry, borrowed.
    fn borrowed(entry: &Arc<Self>) -> EntryRef<'_>;
    /// The entry as one of any kind.
    fn wrapped(entry: Arc<Self>) -> Entry;
    /// The entry, if it is of this kind.
    fn unwrapped(entry: Entry) -> Option<Arc<Self>>;
}

/// Declares the two enums over all kinds of entries, and the list each kind stands in.
macro_rules! entries {
    ($($kind:ident in $list:ident,)+) => {
        /// An entry that stands on its own: added, taken out, or being moved.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Entry {
            $(#[doc = concat!("Of the kind [`", stringify!($kind), "`], with all below it.")] $kind(Arc<$kind>),)+
        }

        /// An entry as it stands in a plan.
        #[derive(Clone, Copy, Debug)]
        pub enum EntryRef<'a> {
            $(#[doc = concat!("Of the kind [`", stringify!($kind), "`].")] $kind(&'a Arc<$kind>),)+
        }

        $(impl Listed for $kind {
            fn borrowed(entry: &Arc<$kind>) -> EntryRef<'_> {
                EntryRef::$kind(entry)
            }
            fn wrapped(entry: Arc<$kind>) -> Entry {
                Entry::$kind(entry)
            }
            fn unwrapped(entry: Entry) -> Option<Arc<$kind>> {
                match entry {
                    Entry::$kind(entry) => Some(entry),
                    _ => None,
                }
            }
        })+

        impl Entry {
            /// An empty entry of the kind a list holds, with its id.
            pub fn fresh(list: ListName, id: Id) -> Entry {
                match list {
                    $(ListName::$list => Entry::$kind(Arc::new($kind { id, ..$kind::default() })),)+
                }
            }

            /// The same, borrowed.
            pub fn as_ref(&self) -> EntryRef<'_> {
                match self {
                    $(Entry::$kind(entry) => EntryRef::$kind(entry),)+
                }
            }

            fn noun_mut(&mut self) -> &mut dyn Noun {
                match self {
                    $(Entry::$kind(entry) => {
                        let entry: &mut $kind = Arc::make_mut(entry);
                        entry
                    })+
                }
            }

            /// Whether both are the same entry in memory.
            pub fn is_same(&self, other: &Entry) -> bool {
                match (self, other) {
                    $((Entry::$kind(one), Entry::$kind(other)) => Arc::ptr_eq(one, other),)+
                    _ => false,
                }
            }
        }

        impl<'a> EntryRef<'a> {
            /// Its fields and lists.
            pub fn noun(self) -> &'a dyn Noun {
                match self {
                    $(EntryRef::$kind(entry) => &**entry,)+
                }
            }

            /// The list it belongs in.
            pub fn list(self) -> ListName {
                match self {
                    $(EntryRef::$kind(_) => ListName::$list,)+
                }
            }

            /// A copy that stands on its own.
            pub fn to_entry(self) -> Entry {
                match self {
                    $(EntryRef::$kind(entry) => Entry::$kind(Arc::clone(entry)),)+
                }
            }
        }

        /// What there is to say of each kind of entry, for the dictionary.
        pub(super) fn described() -> Vec<Described> {
            vec![$(Described::of::<$kind>(),)+]
        }

        impl ListName {
            /// The kind of entry this list holds.
            pub fn holds(self) -> Kind {
                match self {
                    $(ListName::$list => Kind::$kind,)+
                }
            }
        }
    };
}

entries! {
    Participant in Participants,
    Goal in Goals,
    Measure in Measures,
    Evaluation in Evaluations,
    Appointment in Appointments,
    Substitute in Substitutes,
    Agreement in Agreements,
    Progress in Progress,
    AttainmentLevel in Levels,
    Comment in Comments,
    LogEntry in Log,
    Review in Reviews,
    Need in Needs,
    Contact in Contacts,
    Meeting in Meetings,
    AgendaItem in Agenda,
    Attendance in Attendance,
    Decision in Decisions,
    Consent in Consents,
    ProcessEvaluation in ProcessEvaluations,
    SubPlan in SubPlans,
    Cooperation in Cooperation,
    Information in SupportingInformation,
    Expectation in Expectations,
    Question in Questions,
    Transfer in Transfers,
    StatusChange in StatusChanges,
    Transition in Transitions,
    Hidden in Hidden,
}

impl Entry {
    /// Reads an entry of a kind of list. Ids are not yet checked against any plan.
    ///
    /// # Errors
    /// What is wrong with a value, and where.
    pub fn read(list: ListName, json: Json, trail: &mut Trail) -> Result<Entry, ReadError> {
        let mut entry = Entry::fresh(list, Id::default());
        read_into(entry.noun_mut(), json, trail)?;
        Ok(entry)
    }
}

impl Text for Entry {
    fn write(&self, to: &mut String) {
        super::record::write_noun(self.as_ref().noun(), to);
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.as_ref().noun().serialize(to)
    }
}

impl EntryRef<'_> {
    /// What it is.
    pub fn kind(self) -> Kind {
        self.list().holds()
    }

    /// Its id.
    pub fn id(self) -> Id {
        self.noun().id().cloned().unwrap_or_default()
    }

    /// A field's value, `None` when this kind has no such field.
    pub fn get(self, field: Field) -> Option<Json> {
        self.noun().get(field)
    }

    /// The ids of the entry and all below it.
    pub fn ids(self) -> Vec<Id> {
        let mut ids = vec![self.id()];
        self.noun().each_below(&mut |entry| ids.extend(entry.id().cloned()));
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
        let mut found = None;
        let mut noun: &dyn Noun = self;
        for &(list, index) in route {
            let entry = noun.list(list)?.at(index)?;
            noun = entry.noun();
            found = Some(entry);
        }
        found
    }

    /// The noun a target names.
    pub fn noun(&self, target: &Target) -> Option<&dyn Noun> {
        match target {
            Target::Plan => Some(self),
            Target::Part(part) => self.part(*part),
            Target::Entry(id) => self.entry(id).map(EntryRef::noun),
        }
    }

    /// What a target is, `None` when there is no such entry.
    pub fn kind(&self, target: &Target) -> Option<Kind> {
        self.noun(target).map(Noun::kind)
    }

    /// A field's value; `None` when there is no such noun or field.
    pub fn value(&self, target: &Target, field: Field) -> Option<Json> {
        self.noun(target)?.get(field)
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
            Target::Plan => (self as &mut dyn Noun).set(field, value),
            Target::Part(part) => self.part_mut(*part)?.set(field, value),
            Target::Entry(id) => {
                let route = self.route(id)?;
                change_at(self, &route, |noun| noun.set(field, value))
            }
        }
    }

    /// Puts an entry into a list. `None`: no such list there, or the place is past its end.
    pub(crate) fn insert(&mut self, above: &[(ListName, usize)], index: usize, entry: Entry) -> Option<()> {
        let list = entry.as_ref().list();
        change_at(self, above, |noun| noun.with_list(list, |list| list.insert(index, entry)))
    }

    /// Takes an entry out. `None`: nothing stands there.
    pub(crate) fn take_out(&mut self, route: &Route) -> Option<Entry> {
        let (&(list, index), above) = route.split_last()?;
        change_at(self, above, |noun| noun.with_list(list, |list| list.take_out(index)))
    }
}

/// Does something with the noun at a route, copying the way down to it where it is shared.
fn change_at<T>(
    noun: &mut dyn Noun,
    route: &[(ListName, usize)],
    change: impl FnOnce(&mut dyn Noun) -> Option<T>,
) -> Option<T> {
    let mut change = Some(change);
    let mut done = None;
    walk(noun, route, &mut |noun| done = change.take().and_then(|change| change(noun)));
    done
}

fn walk(noun: &mut dyn Noun, route: &[(ListName, usize)], change: &mut dyn FnMut(&mut dyn Noun)) {
    let Some((&(list, index), below)) = route.split_first() else {
        return change(noun);
    };
    noun.with_list(list, |entries| {
        let entry = entries.at_mut(index)?;
        walk(entry, below, change);
        Some(())
    });
}
