//! Who looks at the plan, and the plan they look at: every noun there is, with entries of several
//! life areas, consents that reach one participant, and participants whose time is over.

use individuell_plan::access::{Actor, InformationSorts, Role, redact};
use individuell_plan::exchange::read_plan;
use individuell_plan::plan::{Date, Plan};
use serde_json::{Value, json};

/// Somebody who looks at the plan.
#[derive(Clone, Copy, Debug)]
pub struct Viewer {
    pub role: Role,
    pub user: &'static str,
}

const fn viewer(role: Role, user: &'static str) -> Viewer {
    Viewer { role, user }
}

/// `f` is reached by a consent to share what is of school, `h` by one that reaches health too,
/// `w` by one that names no sort of information. `past` took part until January, `shut` had
/// access until January; both stand in a consent. `free` stands in none.
pub const VIEWERS: [Viewer; 25] = [
    viewer(Role::Person, "p1"),
    viewer(Role::Person, ""),
    viewer(Role::NextOfKin, "mo"),
    viewer(Role::NextOfKin, "f"),
    viewer(Role::NextOfKin, "free"),
    viewer(Role::NextOfKin, "past"),
    viewer(Role::Guardian, "v"),
    viewer(Role::Guardian, "free"),
    viewer(Role::Guardian, "old-guardian"),
    viewer(Role::Coordinator, "k"),
    viewer(Role::Coordinator, ""),
    viewer(Role::Substitute, "s"),
    viewer(Role::Substitute, "f"),
    viewer(Role::Substitute, "past"),
    viewer(Role::Participant, "f"),
    viewer(Role::Participant, "h"),
    viewer(Role::Participant, "w"),
    viewer(Role::Participant, "free"),
    viewer(Role::Participant, "past"),
    viewer(Role::Participant, "shut"),
    viewer(Role::Participant, "nobody"),
    viewer(Role::CoordinatingUnit, ""),
    viewer(Role::CoordinatingUnit, "f"),
    viewer(Role::Reader, "f"),
    viewer(Role::Reader, ""),
];

impl Viewer {
    pub fn actor(&self) -> Actor {
        let user = (!self.user.is_empty()).then(|| self.user.into());
        Actor { role: self.role, user, today: Date::parse("2026-03-01").expect("a day") }
    }

    /// What the viewer may have of a plan.
    pub fn sees(&self, plan: &Plan) -> Plan {
        redact(plan, &self.actor(), &sorts()).expect("a full plan")
    }
}

/// One sort of information of the municipality's own, with the areas it reaches.
pub fn sorts() -> InformationSorts {
    let sort = individuell_plan::access::InformationSort {
        name: "Helseopplysninger".into(),
        life_areas: vec!["Helse".into(), "Fritid".into()],
    };
    InformationSorts(vec![sort])
}

fn push(document: &mut Value, list: &str, entries: Value) {
    let place = document.pointer_mut(list).unwrap_or_else(|| panic!("no {list}"));
    let place = place.as_array_mut().expect("a list");
    place.extend(entries.as_array().expect("entries").iter().cloned());
}

/// The plan as JSON, as it is written.
pub fn document() -> Value {
    let mut document: Value =
        serde_json::from_str(include_str!("../generator/everything.json")).expect("JSON");
    push(
        &mut document,
        "/participants",
        json!([
            {"id": "h", "name": "", "roles": ["participant"]},
            {"id": "w", "name": "", "roles": ["participant"]},
            {"id": "free", "name": "", "roles": ["general-practitioner"]},
            {"id": "past", "name": "", "roles": ["parent", "participant"], "to": "2026-01-31"},
            {"id": "shut", "name": "", "roles": ["participant"], "accessTo": "2026-01-31"},
            {"id": "old-guardian", "name": "", "roles": ["guardian"], "to": "2026-02-28"},
            {"id": "hc", "name": "", "roles": ["hospital-coordinator"]},
            {"id": "hc-past", "name": "", "roles": ["hospital-coordinator"], "to": "2026-02-28"}
        ]),
    );
    push(
        &mut document,
        "/goals",
        json!([
            {"id": "gh", "title": "", "lifeArea": "Helse", "deadline": "2026-10-01", "goals": [
                {"id": "gh1", "title": "", "goals": [], "measures": [], "evaluations": []},
                {"id": "gh2", "title": "", "lifeArea": "Skole", "goals": [], "measures": [], "evaluations": []}
            ], "measures": [
                {"id": "mh-f", "title": "", "responsible": "f", "log": [{"id": "lh", "by": "k", "text": ""}]},
                {"id": "mh-free", "title": "", "responsible": "k", "contributors": ["free"]},
                {"id": "mh", "title": "", "responsible": "k", "comments": [{"id": "ch", "by": "f"}, {"id": "ch2", "by": "k"}]}
            ], "evaluations": [{"id": "eh", "date": "2026-02-01", "by": "k"}],
              "agreements": [{"id": "agh", "by": "past", "answer": "agreed"}]}
        ]),
    );
    push(
        &mut document,
        "/needs",
        json!([{"id": "n-h", "lifeArea": "Fritid", "by": "k"}, {"id": "n-none", "by": "k"}]),
    );
    push(
        &mut document,
        "/supportingInformation",
        json!([{"id": "in2", "title": "", "type": "other"}, {"id": "in3", "title": ""}]),
    );
    push(
        &mut document,
        "/consents",
        json!([
            {"id": "x-f", "about": "exchange", "decision": "given", "date": "2025-12-01", "covers": ["f", "past", "shut"],
             "informationTypes": ["Skole"]},
            {"id": "x-h", "about": "exchange", "decision": "given", "date": "2025-12-01", "covers": ["h"],
             "informationTypes": ["helseopplysninger", "Health"]},
            {"id": "x-w", "about": "exchange", "decision": "given", "date": "2025-12-01", "covers": ["w"]},
            {"id": "x-old", "about": "exchange", "decision": "given", "date": "2025-01-01", "to": "2026-02-28",
             "covers": ["free"], "informationTypes": ["Helse"]}
        ]),
    );
    document
}

/// A plan from its JSON.
pub fn plan_of(document: &Value) -> Plan {
    read_plan(&document.to_string()).unwrap_or_else(|error| panic!("{error}"))
}
