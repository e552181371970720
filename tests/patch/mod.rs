//! Patches of a JSON text, for the examples of the rules: an object from JSON Pointer to value.
//!
//! `null` removes, a last step `-` appends, anything else is put where it points.

use serde_json::Value;

/// The text with the patch made in it.
pub fn patched(base: &str, patch: &str) -> String {
    let mut document: Value = serde_json::from_str(base).expect("a base that is JSON");
    let patch: serde_json::Map<String, Value> =
        serde_json::from_str(patch).unwrap_or_else(|error| panic!("{error}: {patch}"));
    for (pointer, value) in patch {
        put(&mut document, &pointer, value);
    }
    document.to_string()
}

fn put(document: &mut Value, pointer: &str, value: Value) {
    let (above, last) = pointer.rsplit_once('/').expect("a pointer with a step");
    let place = document.pointer_mut(above).unwrap_or_else(|| panic!("nothing at {above}"));
    let index = last.parse::<usize>();
    match (place, index, value) {
        (Value::Object(members), _, Value::Null) => {
            members.remove(last).unwrap_or_else(|| panic!("nothing to remove at {pointer}"));
        }
        (Value::Object(members), _, value) => {
            members.insert(last.to_owned(), value);
        }
        (Value::Array(items), Err(_), value) if last == "-" => items.push(value),
        (Value::Array(items), Ok(index), Value::Null) => {
            items.remove(index);
        }
        (Value::Array(items), Ok(index), value) => items[index] = value,
        (_, _, _) => panic!("{pointer} is no place in the base"),
    }
}
