//! How a noun is declared: one list of its fields gives the struct, and the way to walk over what
//! it holds that reading, writing, commands, forms and documentation share.
//!
//! Written in the order declared; empty fields are left out, `always` fields and `lists` are
//! always written, unknown members follow. Reading and writing give the same document for what we
//! wrote ourselves.

use super::entries::Entries;
use super::entry::Entry;
use super::field::{Field, Kind, ListName, Part};
use super::json::Json;
use super::read::{Problem, ReadError, Trail, Value, items_of};
use super::text::{Members, Text};
use super::{Foreign, Id};
use crate::into_vec::IntoVec;
use crate::limits;

/// What is seen of a field: its name, whether it is written even when empty, its value.
pub type SeeValue<'s, 'a> = dyn FnMut(Field, bool, &'a dyn Value) + 's;

/// What is seen of a list: its name, whether it is written even when empty, its entries.
pub type SeeList<'s, 'a> = dyn FnMut(ListName, bool, &'a dyn Entries) + 's;

/// Anything in a plan that has fields: the plan, a part of it, an entry of a list.
pub trait Noun {
    /// What it is.
    fn kind(&self) -> Kind;
    /// Its id; none for the parts of a plan.
    fn id(&self) -> Option<&Id>;
    /// Walks over the fields in the order they are written.
    fn values<'a>(&'a self, see: &mut SeeValue<'_, 'a>);
    /// The same, to be changed.
    fn values_mut(&mut self, see: &mut dyn FnMut(Field, &mut dyn Value));
    /// Walks over the lists in the order they are written.
    fn lists<'a>(&'a self, see: &mut SeeList<'_, 'a>);
    /// The same, to be changed.
    fn lists_mut(&mut self, see: &mut dyn FnMut(ListName, &mut dyn Entries));
    /// A part of it.
    fn part(&self, part: Part) -> Option<&dyn Noun>;
    /// The same, to be changed.
    fn part_mut(&mut self, part: Part) -> Option<&mut dyn Noun>;
    /// What the reader did not know.
    fn foreign(&self) -> &Foreign;
    /// The same, to be changed.
    fn foreign_mut(&mut self) -> &mut Foreign;
}

impl dyn Noun + '_ {
    /// A field's value as JSON (`Null` when empty), or `None` when there is no such field or it
    /// is none that a command sets.
    pub fn get(&self, field: Field) -> Option<Json> {
        self.value(field).filter(|_| field.is_settable()).map(Value::to_json)
    }

    /// A field's value.
    pub fn value(&self, field: Field) -> Option<&dyn Value> {
        let mut found = None;
        self.values(&mut |name, _, value| {
            if name == field {
                found = Some(value);
            }
        });
        found
    }

    /// Sets a field; `None` when there is no such field. Nothing is changed on an error.
    pub fn set(&mut self, field: Field, new: Json) -> Option<Result<(), ReadError>> {
        let mut new = Some(new);
        let mut done = None;
        if field.is_settable() {
            self.values_mut(&mut |name, value| {
                if name == field
                    && let Some(new) = new.take()
                {
                    done = Some(value.put(new, &mut Trail::default()));
                }
            });
        }
        done
    }

    /// The fields in the order they are written, without those no command sets.
    pub fn fields(&self) -> Vec<Field> {
        let mut fields = Vec::new();
        self.values(&mut |name, _, _| {
            if name.is_settable() {
                fields.push(name);
            }
        });
        fields
    }

    /// A list.
    pub fn list(&self, list: ListName) -> Option<&dyn Entries> {
        let mut found = None;
        self.lists(&mut |name, _, entries| {
            if name == list {
                found = Some(entries);
            }
        });
        found
    }

    /// The names of its lists, in the order they are written.
    pub fn list_names(&self) -> Vec<ListName> {
        let mut names = Vec::new();
        self.lists(&mut |name, _, _| names.push(name));
        names
    }

    /// Does something with a list that may change it; `None` when there is no such list.
    pub(crate) fn with_list<T>(
        &mut self,
        list: ListName,
        change: impl FnOnce(&mut dyn Entries) -> Option<T>,
    ) -> Option<T> {
        let mut change = Some(change);
        let mut done = None;
        self.lists_mut(&mut |name, entries| {
            if name == list
                && let Some(change) = change.take()
            {
                done = change(entries);
            }
        });
        done
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        let mut is_empty = self.foreign().members().is_empty();
        self.values(&mut |_, _, value| is_empty &= value.is_empty());
        self.lists(&mut |_, _, list| is_empty &= list.count() == 0);
        is_empty
    }

    /// Walks over every entry below, in the order it is read.
    pub fn each_below<'a>(&'a self, see: &mut dyn FnMut(&'a dyn Noun)) {
        self.lists(&mut |_, _, list| {
            for entry in (0..list.count()).filter_map(|index| list.at(index)) {
                see(entry.noun());
                entry.noun().each_below(see);
            }
        });
    }
}

/// Fills an empty noun from an object.
pub fn read_into(noun: &mut dyn Noun, json: Json, trail: &mut Trail) -> Result<(), ReadError> {
    let Json::Object(members) = json else {
        return Err(trail.error(Problem::WantObject));
    };
    let mut unread = Unread::of(members);
    let mut outcome = Ok(());
    noun.values_mut(&mut |field, value| {
        let json = unread.take(field.name());
        if outcome.is_ok() && json != Json::Null {
            outcome = trail.key(field.name(), |trail| value.put(json, trail));
        }
    });
    outcome.clone()?;
    for part in Part::ALL {
        let Some(noun) = noun.part_mut(*part) else { break };
        let json = unread.take(part.name());
        if json != Json::Null {
            trail.key(part.name(), |trail| read_into(noun, json, trail))?;
        }
    }
    noun.lists_mut(&mut |list, entries| {
        let json = unread.take(list.name());
        if outcome.is_ok() && json != Json::Null {
            outcome = trail.key(list.name(), |trail| read_list(list, entries, json, trail));
        }
    });
    if unread.left > 0 {
        *noun.foreign_mut() = Foreign::new(unread.members.into_iter().flatten().into_vec());
    }
    outcome
}

/// The members of an object that no field has claimed yet. Members mostly come in the order of
/// the fields, so the search goes on where the last one was found.
struct Unread {
    members: Vec<Option<(String, Json)>>,
    left: usize,
    next: usize,
}

impl Unread {
    fn of(members: Vec<(String, Json)>) -> Unread {
        let left = members.len();
        Unread { members: members.into_iter().map(Some).into_vec(), left, next: 0 }
    }

    fn take(&mut self, key: &str) -> Json {
        if self.left == 0 {
            return Json::Null;
        }
        let count = self.members.len();
        let places = (self.next..count).chain(0..self.next.min(count));
        for place in places {
            if let Some(slot) = self.members.get_mut(place)
                && slot.as_ref().is_some_and(|(known, _)| known == key)
            {
                self.next = place.saturating_add(1);
                self.left = self.left.saturating_sub(1);
                return slot.take().map_or(Json::Null, |(_, value)| value);
            }
        }
        Json::Null
    }
}

/// Fills an empty list from an array of objects.
fn read_list(
    list: ListName,
    entries: &mut dyn Entries,
    json: Json,
    trail: &mut Trail,
) -> Result<(), ReadError> {
    let items = items_of(json, limits::ENTRIES, trail)?;
    for (index, item) in items.into_iter().enumerate() {
        let entry = trail.index(index, |trail| Entry::read(list, item, trail))?;
        let _a_list_holds_entries_of_its_kind = entries.insert(index, entry);
    }
    Ok(())
}

/// Writes a noun as a JSON object.
pub fn write_noun(noun: &dyn Noun, to: &mut String) {
    let mut object = Members::begin(to);
    noun.values(&mut |field, always, value| {
        if always || !value.is_empty() {
            object.member(field.name(), value as &dyn Text);
        }
    });
    for part in Part::ALL {
        let Some(part_of) = noun.part(*part) else { break };
        if !part_of.is_empty() {
            object.member(part.name(), &Written(part_of));
        }
    }
    noun.lists(&mut |list, always, entries| {
        if always || entries.count() > 0 {
            object.member(list.name(), &WrittenList(entries));
        }
    });
    for (key, value) in noun.foreign().members() {
        object.member(key, value);
    }
    object.end();
}

struct Written<'a>(&'a dyn Noun);

impl Text for Written<'_> {
    fn write(&self, to: &mut String) {
        write_noun(self.0, to);
    }
}

struct WrittenList<'a>(&'a dyn Entries);

impl Text for WrittenList<'_> {
    fn write(&self, to: &mut String) {
        to.push('[');
        for (index, entry) in (0..self.0.count()).filter_map(|index| Some((index, self.0.at(index)?))) {
            if index > 0 {
                to.push(',');
            }
            write_noun(entry.noun(), to);
        }
        to.push(']');
    }
}

impl serde::Serialize for dyn Noun + '_ {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.as_json().serialize(to)
    }
}

impl dyn Noun + '_ {
    /// The noun as a JSON value, as it is written.
    pub fn as_json(&self) -> Json {
        let mut members = Vec::new();
        self.values(&mut |field, always, value| {
            let json = match value.to_json() {
                Json::Null if always => Json::text(""),
                json => json,
            };
            if always || json != Json::Null {
                members.push((field.name().to_owned(), json));
            }
        });
        for part in Part::ALL {
            let Some(part_of) = self.part(*part) else { break };
            if !part_of.is_empty() {
                members.push((part.name().to_owned(), part_of.as_json()));
            }
        }
        self.lists(&mut |list, always, entries| {
            if always || entries.count() > 0 {
                let items = (0..entries.count()).filter_map(|index| entries.at(index));
                members.push((
                    list.name().to_owned(),
                    Json::List(items.map(|entry| entry.noun().as_json()).into_vec()),
                ));
            }
        });
        members.extend(self.foreign().members().iter().cloned());
        Json::Object(members)
    }
}

/// Declares a noun: `always` fields and `lists` are written even when empty, `fields` and `more`
/// lists only when they hold something.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident {
            $(always { $($(#[doc = $adoc:literal])* $always:ident : $atype:ty => $aname:ident,)* })?
            $(fields { $($(#[doc = $fdoc:literal])* $field:ident : $ftype:ty => $fname:ident,)* })?
            $(parts { $($(#[doc = $pdoc:literal])* $part:ident : $ptype:ident,)* })?
            $(lists { $($(#[doc = $ldoc:literal])* $list:ident : $ltype:ty => $lname:ident,)* })?
            $(more { $($(#[doc = $mdoc:literal])* $more:ident : $mtype:ty => $mname:ident,)* })?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct $name {
            $($($(#[doc = $adoc])* pub $always: $atype,)*)?
            $($($(#[doc = $fdoc])* pub $field: $ftype,)*)?
            $($($(#[doc = $pdoc])* pub $part: std::sync::Arc<$ptype>,)*)?
            $($($(#[doc = $ldoc])* pub $list: $crate::plan::List<$ltype>,)*)?
            $($($(#[doc = $mdoc])* pub $more: $crate::plan::List<$mtype>,)*)?
            /// What the reader did not know, written back as it came.
            pub foreign: $crate::plan::Foreign,
        }

        impl $crate::plan::record::Noun for $name {
            fn kind(&self) -> $crate::plan::Kind {
                $crate::plan::Kind::$name
            }
            fn id(&self) -> Option<&$crate::plan::Id> {
                None$($(.or($crate::plan::record::id_of!($always, self)))*)?
            }
            fn values<'a>(&'a self, see: &mut $crate::plan::record::SeeValue<'_, 'a>) {
                use $crate::plan::Field;
                $($(see(Field::$aname, true, &self.$always);)*)?
                $($(see(Field::$fname, false, &self.$field);)*)?
            }
            fn values_mut(
                &mut self,
                see: &mut dyn FnMut($crate::plan::Field, &mut dyn $crate::plan::read::Value),
            ) {
                use $crate::plan::Field;
                $($(see(Field::$aname, &mut self.$always);)*)?
                $($(see(Field::$fname, &mut self.$field);)*)?
            }
            #[allow(unused_variables, reason = "a noun may have no list")]
            fn lists<'a>(&'a self, see: &mut $crate::plan::record::SeeList<'_, 'a>) {
                #[allow(unused_imports, reason = "a noun may have no list")]
                use $crate::plan::ListName;
                $($(see(ListName::$lname, true, &self.$list);)*)?
                $($(see(ListName::$mname, false, &self.$more);)*)?
            }
            #[allow(unused_variables, reason = "a noun may have no list")]
            fn lists_mut(
                &mut self,
                see: &mut dyn FnMut($crate::plan::ListName, &mut dyn $crate::plan::Entries),
            ) {
                #[allow(unused_imports, reason = "a noun may have no list")]
                use $crate::plan::ListName;
                $($(see(ListName::$lname, &mut self.$list);)*)?
                $($(see(ListName::$mname, &mut self.$more);)*)?
            }
            fn part(&self, part: $crate::plan::Part) -> Option<&dyn $crate::plan::record::Noun> {
                match part {
                    $($($crate::plan::Part::$ptype => Some(&*self.$part),)*)?
                    #[allow(unreachable_patterns, reason = "only a plan has parts")]
                    _ => None,
                }
            }
            fn part_mut(
                &mut self,
                part: $crate::plan::Part,
            ) -> Option<&mut dyn $crate::plan::record::Noun> {
                match part {
                    $($($crate::plan::Part::$ptype => {
                        let part: &mut $ptype = std::sync::Arc::make_mut(&mut self.$part);
                        Some(part)
                    })*)?
                    #[allow(unreachable_patterns, reason = "only a plan has parts")]
                    _ => None,
                }
            }
            fn foreign(&self) -> &$crate::plan::Foreign {
                &self.foreign
            }
            fn foreign_mut(&mut self) -> &mut $crate::plan::Foreign {
                &mut self.foreign
            }
        }

        impl $crate::plan::dictionary::Documented for $name {
            const DOC: &'static [&'static str] = &[$($doc,)*];
            const FIELDS: $crate::plan::dictionary::Docs<$crate::plan::Field> = &[
                $($(($crate::plan::Field::$aname, &[$($adoc,)*]),)*)?
                $($(($crate::plan::Field::$fname, &[$($fdoc,)*]),)*)?
            ];
            const PARTS: $crate::plan::dictionary::Docs<$crate::plan::Part> =
                &[$($(($crate::plan::Part::$ptype, &[$($pdoc,)*]),)*)?];
            const LISTS: $crate::plan::dictionary::Docs<$crate::plan::ListName> = &[
                $($(($crate::plan::ListName::$lname, &[$($ldoc,)*]),)*)?
                $($(($crate::plan::ListName::$mname, &[$($mdoc,)*]),)*)?
            ];
        }

        impl $crate::plan::Text for $name {
            fn write(&self, to: &mut String) {
                $crate::plan::record::write_noun(self, to);
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                (self as &dyn $crate::plan::record::Noun).serialize(to)
            }
        }
    };
}

/// The field called `id` is the id.
macro_rules! id_of {
    (id, $noun:ident) => {
        Some(&$noun.id)
    };
    ($other:ident, $noun:ident) => {
        None
    };
}

pub(crate) use id_of;
pub(crate) use record;
