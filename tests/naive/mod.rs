//! What each viewer may see, said once more and by hand: over plain JSON, from the domain's matrix
//! (section 7), rows 45, 57 and 64, and nothing of the crate.

use crate::viewers::Viewer;
use individuell_plan::access::Role;
use serde_json::{Map, Value};

/// See/change by group and column: A all, S own and shared, O own, - nothing.
pub const GRID: &str = "
                person  coordinator  participant  unit  reader
person          A/A     A/A          S/-          -/-   S/-
what-matters    A/A     A/A          S/-          -/-   S/-
frame           A/-     A/A          A/-          A/A   A/-
status          A/O     A/A          A/-          A/A   A/-
participants    A/-     A/A          A/-          A/A   A/-
contact         O/O     A/A          O/O          A/A   O/-
numbers         O/O     A/A          O/-          -/-   O/-
goals           A/O     A/A          S/O          -/-   S/-
measures        A/O     A/A          S/O          -/-   S/-
evaluations     A/O     A/A          S/O          -/-   S/-
background      A/O     A/A          S/O          -/-   S/-
meetings        A/O     A/A          S/O          -/-   S/-
consents        A/O     A/A          O/-          A/-   O/-
comments        A/O     A/A          S/O          O/O   S/-
procedures      A/-     A/A          -/-          A/A   -/-
marks           A/-     A/-          A/-          A/-   A/-
";

/// The cell of a group and a column: what is seen, what may be changed.
pub fn cell(group: &str, column: &str) -> (char, char) {
    let mut lines = GRID.lines().filter(|line| !line.trim().is_empty());
    let columns: Vec<&str> = lines.next().expect("columns").split_whitespace().collect();
    let at = columns.iter().position(|one| *one == column).unwrap_or_else(|| panic!("no column {column}"));
    let line = lines.map(|line| line.split_whitespace().collect::<Vec<_>>()).find(|line| line[0] == group);
    let text = line.unwrap_or_else(|| panic!("no line {group}"))[at + 1];
    let mut letters = text.chars();
    (letters.next().expect("see"), letters.nth(1).expect("change"))
}

/// The groups in the order of the grid.
pub fn groups() -> Vec<&'static str> {
    let lines = GRID.lines().filter(|line| !line.trim().is_empty()).skip(1);
    lines.filter_map(|line| line.split_whitespace().next()).collect()
}

const LISTS: [(&str, &str); 28] = [
    ("participants", "participants"),
    ("appointments", "participants"),
    ("substitutes", "participants"),
    ("contacts", "participants"),
    ("goals", "goals"),
    ("agreements", "goals"),
    ("progress", "goals"),
    ("levels", "goals"),
    ("measures", "measures"),
    ("log", "measures"),
    ("evaluations", "evaluations"),
    ("reviews", "evaluations"),
    ("processEvaluations", "evaluations"),
    ("needs", "background"),
    ("supportingInformation", "background"),
    ("subPlans", "background"),
    ("cooperation", "background"),
    ("expectations", "background"),
    ("questions", "background"),
    ("transitions", "background"),
    ("meetings", "meetings"),
    ("agenda", "meetings"),
    ("attendance", "meetings"),
    ("decisions", "meetings"),
    ("consents", "consents"),
    ("comments", "comments"),
    ("transfers", "procedures"),
    ("statusChanges", "status"),
];

const PARTS: [(&str, &str); 7] = [
    ("person", "person"),
    ("period", "frame"),
    ("evaluation", "frame"),
    ("startUp", "procedures"),
    ("closing", "procedures"),
    ("template", "frame"),
    ("journal", "procedures"),
];

/// Members that are no fields of any noun.
const ODD: [&str; 6] = ["odd", "pet", "colour", "host", "shoeSize", "days"];

const REFERENCES: [&str; 13] = [
    "owner",
    "responsible",
    "by",
    "proposedBy",
    "acceptedBy",
    "informedBy",
    "contributors",
    "who",
    "leader",
    "minuteTaker",
    "covers",
    "fromWho",
    "toWho",
];

/// Nouns whose title or name is written even when there is none.
const NAMED: [&str; 13] = [
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
    "participants",
    "contacts",
    "cooperation",
];

pub fn group_of_list(list: &str) -> Option<&'static str> {
    LISTS.iter().find(|(name, _)| *name == list).map(|(_, group)| *group)
}

fn group_of_plan_field(field: &str) -> &'static str {
    match field {
        "whatMatters" | "resources" => "what-matters",
        "status" | "gapsReason" | "mode" => "status",
        "noCooperation" => "background",
        "groupStarted" => "participants",
        _ => "frame",
    }
}

fn is(value: &Value, user: &str) -> bool {
    !user.is_empty() && (value == user || value.as_array().is_some_and(|ids| ids.iter().any(|id| id == user)))
}

fn names(list: &str, entry: &Value, user: &str) -> bool {
    let is_named = |one: &Value| REFERENCES.iter().any(|key| is(&one[*key], user));
    is_named(entry)
        || list == "participants" && is(&entry["id"], user)
        || list == "meetings" && entry["attendance"].as_array().into_iter().flatten().any(is_named)
}

/// The entries from the top to one, each with the list it stands in.
type Chain<'a> = [(&'a str, &'a Value)];

fn area(chain: &Chain<'_>) -> String {
    let (list, entry) = chain[chain.len() - 1];
    if list == "supportingInformation" && entry["type"].as_str().is_some_and(|sort| sort != "other") {
        return "Helse".to_owned();
    }
    let nearest =
        chain.iter().rev().find_map(|(_, one)| one["lifeArea"].as_str().filter(|area| !area.is_empty()));
    nearest.unwrap_or_default().to_owned()
}

/// The life areas that consents in force reach; none when nothing is shared.
type Areas = Option<&'static [&'static str]>;

/// The column that is a viewer's on the first of March 2026, and what is shared with them.
fn place_of(viewer: &Viewer) -> (&'static str, Areas) {
    const SCHOOL: Areas = Some(&["", "skole"]);
    match (viewer.role, viewer.user) {
        (Role::Person, _) | (Role::NextOfKin, "mo") | (Role::Guardian, "v") => ("person", None),
        (Role::Coordinator, _) | (Role::Substitute, "s") => ("coordinator", None),
        (Role::CoordinatingUnit, _) => ("unit", None),
        (Role::NextOfKin | Role::Substitute | Role::Participant, "f") => ("participant", SCHOOL),
        (Role::Reader, "f") => ("reader", SCHOOL),
        (Role::Participant, "h") => ("participant", Some(&["", "helse", "fritid", "health"])),
        (Role::Participant, "w") => ("participant", Some(&[""])),
        (Role::NextOfKin | Role::Participant, "free") => ("participant", None),
        _ => ("reader", None),
    }
}

impl Viewer {
    /// The column of the grid that is theirs today.
    pub fn column(&self) -> &'static str {
        place_of(self).0
    }

    fn is_reached(&self, area: &str) -> bool {
        place_of(self)
            .1
            .is_some_and(|areas| areas.iter().any(|one| one.to_lowercase() == area.to_lowercase()))
    }

    fn sees_entry(&self, chain: &Chain<'_>) -> bool {
        let (list, entry) = chain[chain.len() - 1];
        let (see, _) = cell(group_of_list(list).expect("a list"), self.column());
        match see {
            'A' => true,
            '-' => false,
            _ if names(list, entry, self.user) => true,
            'O' => false,
            _ if ["goals", "measures"].contains(&list) || chain.len() == 1 => self.is_reached(&area(chain)),
            _ => self.sees_entry(&chain[..chain.len() - 1]),
        }
    }

    fn sees_group(&self, group: &str) -> bool {
        let (see, _) = cell(group, self.column());
        see == 'A' || see == 'S' && place_of(self).1.is_some()
    }

    fn sees_of_participant(&self, entry: &Value, field: &str) -> bool {
        let of_coordinator = |roles: &Value| {
            let ends = entry["to"].as_str().unwrap_or("9999-12-31");
            let mut roles = roles.as_array().into_iter().flatten().filter_map(Value::as_str);
            roles.any(|role| role.ends_with("coordinator")) && ends >= "2026-03-01"
        };
        let group = match field {
            "phone" | "email" | "hours" if of_coordinator(&entry["roles"]) => return true,
            "phone" | "mobile" | "email" | "hours" => "contact",
            "number" | "hprNumber" => "numbers",
            _ => return true,
        };
        match cell(group, self.column()).0 {
            'A' => true,
            '-' => false,
            _ => is(&entry["id"], self.user),
        }
    }

    fn sees_of_person(&self, field: &str) -> bool {
        let is_of_the_person = self.column() == "person" || self.column() == "coordinator";
        match field {
            "number" | "phone" | "email" | "address" => is_of_the_person,
            _ => self.sees_group("person"),
        }
    }

    /// What the viewer may have of a plan, without the marks.
    pub fn share_of(&self, document: &Value) -> Value {
        let mut share = self.noun("", document, &[]);
        let sees_all = groups().iter().all(|group| cell(group, self.column()).0 == 'A');
        if let (false, Value::Object(members)) = (sees_all, &mut share) {
            members.retain(|key, _| !ODD.contains(&key.as_str()));
        }
        share
    }

    fn noun(&self, list: &str, noun: &Value, chain: &Chain<'_>) -> Value {
        let is_seen = chain.is_empty() || self.sees_entry(chain);
        let (mut share, mut lacks_something) = (Map::new(), !is_seen);
        for (key, value) in noun.as_object().expect("a noun") {
            let of_plan = chain.is_empty();
            let part = PARTS.iter().find(|(part, _)| of_plan && part == key);
            if let Some((part, group)) = part {
                let value = self.part(part, group, value);
                if value.as_object().is_some_and(|members| !members.is_empty()) {
                    share.insert(key.clone(), value);
                }
            } else if let (Some(_), Value::Array(entries)) = (group_of_list(key), value) {
                let below = entries.iter().map(|entry| {
                    let chain = [chain, &[(key.as_str(), entry)]].concat();
                    self.noun(key, entry, &chain)
                });
                share.insert(key.clone(), below.collect());
            } else if !ODD.contains(&key.as_str()) {
                let sees = is_seen
                    && (key == "id"
                        || match list {
                            "" => key == "format" || self.sees_group(group_of_plan_field(key)),
                            "participants" => self.sees_of_participant(noun, key),
                            _ => true,
                        });
                lacks_something |= !sees;
                if sees || key == "id" {
                    share.insert(key.clone(), value.clone());
                } else if ["title", "name"].contains(&key.as_str()) && NAMED.contains(&list) {
                    share.insert(key.clone(), "".into());
                }
            }
        }
        // Whether the fields that are hidden hold anything is nothing a viewer is told.
        let hides_fields = list == "participants"
            && ["phone", "mobile", "email", "hours", "number", "hprNumber"]
                .iter()
                .any(|field| !self.sees_of_participant(noun, field));
        if chain.is_empty() || !(lacks_something || hides_fields) {
            let odd = noun.as_object().into_iter().flatten().filter(|(key, _)| ODD.contains(&key.as_str()));
            share.extend(odd.map(|(key, value)| (key.clone(), value.clone())));
        }
        Value::Object(share)
    }

    fn part(&self, part: &str, group: &str, value: &Value) -> Value {
        let sees =
            |field: &str| if part == "person" { self.sees_of_person(field) } else { self.sees_group(group) };
        let members = value.as_object().expect("a part").iter();
        let sees_all = ["name", "number", "phone"].iter().all(|field| sees(field));
        let seen = members.filter(|(key, _)| if ODD.contains(&key.as_str()) { sees_all } else { sees(key) });
        Value::Object(seen.map(|(key, value)| (key.clone(), value.clone())).collect())
    }
}
