//! A second, naive plan to hold the real one against: plain JSON, changed as a reader of the
//! format would do it by hand.
//!
//! It is written from the description of the format and uses nothing of the crate: it starts from
//! the text of a plan and takes commands as JSON. It knows neither roles nor what a field can
//! hold; the real plan is asked first whether the values fit.

use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// The lists of each noun that has any. A noun is named by the list it stands in, the plan by "".
const LISTS: [(&str, &[&str]); 5] = [
    (
        "",
        &[
            "participants",
            "goals",
            "measures",
            "needs",
            "consents",
            "cooperation",
            "meetings",
            "processEvaluations",
            "subPlans",
            "supportingInformation",
            "expectations",
            "questions",
            "transitions",
            "contacts",
            "comments",
            "transfers",
            "statusChanges",
        ],
    ),
    ("participants", &["appointments", "substitutes"]),
    ("goals", &["goals", "measures", "evaluations", "agreements", "progress", "levels", "comments"]),
    ("measures", &["log", "reviews", "comments"]),
    ("meetings", &["agenda", "attendance", "decisions"]),
];

/// Lists that are written even when empty: in the plan, and in goals.
const ALWAYS_LISTS: [(&str, &[&str]); 2] =
    [("", &["participants", "goals", "measures"]), ("goals", &["goals", "measures", "evaluations"])];

/// Nouns whose title is written even when empty, and those whose name is.
const TITLED: [&str; 10] = [
    "",
    "goals",
    "measures",
    "supportingInformation",
    "subPlans",
    "questions",
    "transitions",
    "meetings",
    "agenda",
    "decisions",
];
const NAMED: [&str; 3] = ["participants", "contacts", "cooperation"];

/// Goals nest no deeper.
const GOAL_DEPTH: usize = 4;

/// Why a command cannot be carried out, whatever its values are.
pub type Hindrance = &'static str;

type Route = Vec<(String, usize)>;

/// A plan as plain JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Shadow(pub Value);

fn lists_of(noun: &str) -> &'static [&'static str] {
    LISTS.iter().find(|(name, _)| *name == noun).map_or(&[], |(_, lists)| *lists)
}

fn is_always(noun: &str, list: &str) -> bool {
    ALWAYS_LISTS.iter().any(|(name, lists)| *name == noun && lists.contains(&list))
}

fn entries<'a>(noun: &'a Value, list: &str) -> &'a [Value] {
    noun.get(list).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The ids of an entry and of all below it, with the kind of noun each names.
fn ids_in(noun: &Value, kind: &str, ids: &mut Vec<String>) {
    if !kind.is_empty() {
        ids.push(noun["id"].as_str().unwrap_or_default().to_owned());
    }
    for list in lists_of(kind) {
        entries(noun, list).iter().for_each(|entry| ids_in(entry, list, ids));
    }
}

fn goal_levels(goal: &Value) -> usize {
    1 + entries(goal, "goals").iter().map(goal_levels).max().unwrap_or(0)
}

fn find(noun: &Value, kind: &str, id: &str) -> Option<Route> {
    lists_of(kind).iter().find_map(|list| {
        entries(noun, list).iter().enumerate().find_map(|(index, entry)| {
            let below = if entry["id"] == id { Some(Route::new()) } else { find(entry, list, id) };
            below.map(|below| [vec![((*list).to_owned(), index)], below].concat())
        })
    })
}

impl Shadow {
    /// The plan of a text.
    pub fn of(text: &str) -> Shadow {
        Shadow(serde_json::from_str(text).expect("a plan is JSON"))
    }

    /// Where an entry stands.
    pub fn route(&self, id: &str) -> Option<Route> {
        find(&self.0, "", id)
    }

    /// The entry with this id.
    pub fn entry(&self, id: &str) -> Option<&Value> {
        self.route(id)?.iter().try_fold(&self.0, |noun, (list, index)| noun.get(list)?.get(index))
    }

    /// The ids of all entries.
    pub fn ids(&self) -> Vec<String> {
        let mut ids = Vec::new();
        ids_in(&self.0, "", &mut ids);
        ids
    }

    fn noun_mut(&mut self, route: &Route) -> &mut Map<String, Value> {
        let noun = route.iter().fold(&mut self.0, |noun, (list, index)| &mut noun[list.as_str()][*index]);
        noun.as_object_mut().expect("nouns are objects")
    }

    /// The noun a command calls the parent, if it holds such a list: the route and the kind.
    fn parent(&self, command: &Value, list: &str) -> Result<(Route, String), Hindrance> {
        let route = match command.get("parent") {
            None => Route::new(),
            Some(id) => self.route(id.as_str().unwrap_or_default()).ok_or("unknown-target")?,
        };
        let kind = route.last().map_or(String::new(), |(list, _)| list.clone());
        if lists_of(&kind).contains(&list) { Ok((route, kind)) } else { Err("bad-place") }
    }

    /// Carries out a command, or says what hinders it; then nothing is changed.
    ///
    /// # Errors
    /// The reason, by its code.
    pub fn carry_out(&mut self, command: &Value) -> Result<(), Hindrance> {
        let id = command["id"].as_str().unwrap_or_default();
        match command["command"].as_str() {
            Some("set") => self.set(command, id),
            Some("add") => self.add(command),
            Some("remove") => {
                let route = self.route(id).ok_or("unknown-target")?;
                self.take_out(&route);
                Ok(())
            }
            Some("move") => self.relocate(command, id),
            _ => Err("bad-command"),
        }
    }

    fn set(&mut self, command: &Value, id: &str) -> Result<(), Hindrance> {
        let field = command["field"].as_str().unwrap_or_default();
        let mut value = command["value"].clone();
        if let Value::Array(items) = &mut value {
            let mut seen = HashSet::new();
            items.retain(|item| seen.insert(item.to_string()));
        }
        let is_empty = [json!(null), json!(""), json!(false), json!([])].contains(&value);
        if let Some(part) = command["part"].as_str() {
            let plan = self.noun_mut(&Route::new());
            let noun = plan.entry(part).or_insert_with(|| json!({}));
            let noun = noun.as_object_mut().expect("parts are objects");
            put(noun, field, value, is_empty);
            if noun.is_empty() {
                plan.remove(part);
            }
            return Ok(());
        }
        let route = match command.get("id") {
            None => Route::new(),
            Some(_) => self.route(id).ok_or("unknown-target")?,
        };
        let kind = route.last().map_or("", |(list, _)| list.as_str());
        let stays = field == "title" && TITLED.contains(&kind) || field == "name" && NAMED.contains(&kind);
        let noun = self.noun_mut(&route);
        if stays && is_empty {
            put(noun, field, json!(""), false);
        } else {
            put(noun, field, value, is_empty);
        }
        Ok(())
    }

    fn add(&mut self, command: &Value) -> Result<(), Hindrance> {
        let list = command["list"].as_str().unwrap_or_default();
        let entry = &command["entry"];
        let (route, _) = self.parent(command, list)?;
        let taken: HashSet<String> = self.ids().into_iter().collect();
        let mut brought = Vec::new();
        ids_in(entry, list, &mut brought);
        if brought.iter().any(String::is_empty) {
            return Err("bad-id");
        }
        let mut own = HashSet::new();
        if brought.iter().any(|id| taken.contains(id) || !own.insert(id)) {
            return Err("duplicate-id");
        }
        self.put_in(&route, list, command, entry.clone())
    }

    fn relocate(&mut self, command: &Value, id: &str) -> Result<(), Hindrance> {
        let route = self.route(id).ok_or("unknown-target")?;
        let list = route.last().map(|(list, _)| list.clone()).unwrap_or_default();
        let (parent, _) = self.parent(command, &list)?;
        if parent.starts_with(&route) {
            return Err("bad-place");
        }
        let before = self.0.clone();
        let entry = self.take_out(&route);
        let done =
            self.parent(command, &list).and_then(|(parent, _)| self.put_in(&parent, &list, command, entry));
        if done.is_err() {
            self.0 = before;
        }
        done
    }

    fn put_in(&mut self, parent: &Route, list: &str, command: &Value, entry: Value) -> Result<(), Hindrance> {
        let index = command["index"].as_u64().expect("commands have whole places") as usize;
        if list == "goals" && parent.len() + goal_levels(&entry) > GOAL_DEPTH {
            return Err("too-deep");
        }
        let noun = self.noun_mut(parent);
        if index > noun.get(list).and_then(Value::as_array).map_or(0, Vec::len) {
            return Err("bad-place");
        }
        let entries = noun.entry(list).or_insert_with(|| json!([]));
        entries.as_array_mut().expect("lists are arrays").insert(index, entry);
        Ok(())
    }

    fn take_out(&mut self, route: &Route) -> Value {
        let ((list, index), above) = route.split_last().expect("an entry stands in a list");
        let kind = above.last().map_or(String::new(), |(list, _)| list.clone());
        let noun = self.noun_mut(&above.to_vec());
        let entries = noun.get_mut(list).and_then(Value::as_array_mut).expect("the list is there");
        let entry = entries.remove(*index);
        if entries.is_empty() && !is_always(&kind, list) {
            noun.remove(list);
        }
        entry
    }
}

fn put(noun: &mut Map<String, Value>, field: &str, value: Value, is_empty: bool) {
    if is_empty {
        noun.remove(field);
    } else {
        noun.insert(field.to_owned(), value);
    }
}
