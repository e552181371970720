//! How a noun is declared: one list of its fields gives the struct, its reader, its writer and
//! the access by field name that commands use.
//!
//! Written in the order declared; empty fields are left out, lists are always written, unknown
//! members follow. Reading and writing give the same document for what we wrote ourselves.

use super::field::Field;
use super::json::Json;
use super::read::{Problem, ReadError, Trail};

/// A noun with fields.
pub trait Record: Sized {
    /// Reads the noun from an object.
    fn read(json: Json, trail: &mut Trail) -> Result<Self, ReadError>;

    /// A field's value as JSON (`Null` when empty), or `None` when the noun has no such field.
    fn get(&self, field: Field) -> Option<Json>;

    /// Sets a field; `None` when the noun has no such field. The noun is unchanged on an error.
    fn set(&mut self, field: Field, value: Json) -> Option<Result<(), ReadError>>;
}

/// The members of an object that have not been read yet.
pub struct Members(Vec<(String, Json)>);

impl Members {
    /// The members of an object; an error when the value is no object.
    pub fn of(json: Json, trail: &Trail) -> Result<Members, ReadError> {
        match json {
            Json::Object(members) => Ok(Members(members)),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => {
                Err(trail.error(Problem::WantObject))
            }
        }
    }

    /// Takes a member, `Null` when it is not there.
    pub fn take(&mut self, key: &str) -> Json {
        match self.0.iter().position(|(k, _)| k == key) {
            Some(at) => self.0.remove(at).1,
            None => Json::Null,
        }
    }

    /// What nobody took.
    pub fn rest(self) -> super::Foreign {
        super::Foreign::new(self.0)
    }
}

/// Declares a noun. `id` and `always` fields are written even when empty.
macro_rules! record {
    (
        $(#[$doc:meta])*
        pub struct $name:ident {
            $(always { $($(#[$adoc:meta])* $always:ident : $atype:ty = $akey:literal $(=> $afield:ident)?,)* })?
            $(fields { $($(#[$fdoc:meta])* $field:ident : $ftype:ty => $fname:ident,)* })?
            $(parts { $($(#[$pdoc:meta])* $part:ident : $ptype:ty = $pkey:literal,)* })?
            $(lists { $($(#[$ldoc:meta])* $list:ident : $ltype:ty = $lkey:literal,)* })?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct $name {
            $($($(#[$adoc])* pub $always: $atype,)*)?
            $($($(#[$fdoc])* pub $field: $ftype,)*)?
            $($($(#[$pdoc])* pub $part: std::sync::Arc<$ptype>,)*)?
            $($($(#[$ldoc])* pub $list: $crate::plan::List<$ltype>,)*)?
            /// What the reader did not know, written back as it came.
            pub foreign: $crate::plan::Foreign,
        }

        impl $crate::plan::record::Record for $name {
            fn read(
                json: $crate::plan::Json,
                trail: &mut $crate::plan::read::Trail,
            ) -> Result<Self, $crate::plan::read::ReadError> {
                #[allow(unused_imports, reason = "a noun may have no field, part or list")]
                use $crate::plan::{field::Field, list::List, record::{Members, Record}, read::Value};
                let mut members = Members::of(json, trail)?;
                Ok($name {
                    $($($always: {
                        let value = members.take($akey);
                        trail.key($akey, |trail| Value::read(value, trail))?
                    },)*)?
                    $($($field: {
                        let key = Field::$fname.name();
                        let value = members.take(key);
                        trail.key(key, |trail| Value::read(value, trail))?
                    },)*)?
                    $($($part: {
                        let value = members.take($pkey);
                        let value = if value == $crate::plan::Json::Null {
                            $crate::plan::Json::Object(Vec::new())
                        } else { value };
                        std::sync::Arc::new(trail.key($pkey, |trail| Record::read(value, trail))?)
                    },)*)?
                    $($($list: {
                        let value = members.take($lkey);
                        trail.key($lkey, |trail| List::read(value, trail))?
                    },)*)?
                    foreign: members.rest(),
                })
            }

            fn get(&self, field: $crate::plan::Field) -> Option<$crate::plan::Json> {
                #[allow(unused_imports, reason = "a noun may have no field")]
                use $crate::plan::{field::Field, read::Value};
                match field {
                    $($($(Field::$afield => Some(self.$always.to_json()),)?)*)?
                    $($(Field::$fname => Some(self.$field.to_json()),)*)?
                    _ => None,
                }
            }

            fn set(
                &mut self,
                field: $crate::plan::Field,
                value: $crate::plan::Json,
            ) -> Option<Result<(), $crate::plan::read::ReadError>> {
                #[allow(unused_imports, reason = "a noun may have no field")]
                use $crate::plan::{field::Field, read::{Trail, Value}};
                match field {
                    $($($(Field::$afield => {
                        Some(Value::read(value, &mut Trail::default()).map(|new| self.$always = new))
                    },)?)*)?
                    $($(Field::$fname => {
                        Some(Value::read(value, &mut Trail::default()).map(|new| self.$field = new))
                    },)*)?
                    _ => None,
                }
            }
        }

        impl $crate::plan::Text for $name {
            fn write(&self, to: &mut String) {
                #[allow(unused_imports, reason = "a noun may have no field")]
                use $crate::plan::field::Field;
                let mut object = $crate::plan::Members::begin(to);
                $($(object.member($akey, &self.$always);)*)?
                $($(if self.$field != <$ftype>::default() {
                    object.member(Field::$fname.name(), &self.$field);
                })*)?
                $($(if *self.$part != <$ptype>::default() {
                    object.member($pkey, &self.$part);
                })*)?
                $($(object.member($lkey, &self.$list);)*)?
                for (key, value) in self.foreign.members() {
                    object.member(key, value);
                }
                object.end();
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_imports, reason = "a noun may have no field")]
                use $crate::plan::{field::Field, read::Value};
                use serde::ser::SerializeMap;
                let mut map = to.serialize_map(None)?;
                $($(map.serialize_entry($akey, &self.$always)?;)*)?
                $($(if self.$field != <$ftype>::default() {
                    map.serialize_entry(Field::$fname.name(), &self.$field)?;
                })*)?
                $($(if *self.$part != <$ptype>::default() {
                    map.serialize_entry($pkey, &*self.$part)?;
                })*)?
                $($(map.serialize_entry($lkey, &self.$list)?;)*)?
                for (key, value) in self.foreign.members() {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    };
}

pub(crate) use record;
