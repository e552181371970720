//! The base plan of the rules' examples with a patch: an object of JSON Pointer to value, where
//! null takes the member away and a last step `-` puts the value at the end of a list.

use individuell_plan::exchange::read_plan;
use individuell_plan::plan::{Date, Plan};
use serde_json::{Map, Value};

/// The day all examples are about.
pub fn today() -> Date {
    day("2026-03-01")
}

/// A day.
pub fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

/// The base plan with a patch.
pub fn patched(patch: &str) -> Plan {
    let mut base: Value = serde_json::from_str(include_str!("../../src/rules/base.json")).expect("JSON");
    let patch: Map<String, Value> =
        serde_json::from_str(patch).unwrap_or_else(|error| panic!("{error}: {patch}"));
    for (pointer, value) in patch {
        put(&mut base, &pointer, value);
    }
    read_plan(&base.to_string()).unwrap_or_else(|error| panic!("{error}: {base}"))
}

fn put(base: &mut Value, pointer: &str, value: Value) {
    let (holder, last) = pointer.rsplit_once('/').expect("a pointer");
    let holder = base.pointer_mut(holder).unwrap_or_else(|| panic!("nothing at {pointer}"));
    match holder {
        Value::Array(items) if last == "-" => items.push(value),
        Value::Array(items) => {
            let index: usize = last.parse().expect("an index");
            if value.is_null() {
                items.remove(index);
            } else {
                items[index] = value;
            }
        }
        Value::Object(members) if value.is_null() => {
            members.remove(last);
        }
        Value::Object(members) => {
            members.insert(last.to_owned(), value);
        }
        other => panic!("{pointer} stands in {other}"),
    }
}
