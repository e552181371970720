//! Who looks at the plan, and the plan they look at: every noun there is, with entries of several
//! life areas, consents that reach one participant, and participants whose time is over.

use crate::generator::{EVERYTHING, today};
use individuell_plan::access::{Actor, InformationSorts, Role, redact};
use individuell_plan::exchange::read_plan;
use individuell_plan::plan::Plan;
use serde_json::{Value, json};

/// Somebody who looks at the plan, and what is true of them by the domain: written by hand.
#[derive(Clone, Copy)]
pub struct Viewer {
    pub role: Role,
    pub user: &'static str,
    /// The column of the grid that is theirs today.
    pub column: &'static str,
    /// The life areas that the consents in force reach for them; none when nothing is shared.
    pub areas: Option<&'static [&'static str]>,
}

const fn viewer(role: Role, user: &'static str, column: &'static str) -> Viewer {
    Viewer { role, user, column, areas: None }
}

const fn reached(role: Role, user: &'static str, column: &'static str) -> Viewer {
    Viewer { role, user, column, areas: Some(&["", "skole"]) }
}

/// `f` is reached by a consent to share what is of school, `h` by one that reaches health too,
/// `w` by one that names no sort of information. `past` took part until January, `shut` had
/// access until January; both stand in a consent. `free` stands in none.
pub const VIEWERS: [Viewer; 25] = [
    viewer(Role::Person, "p1", "person"),
    viewer(Role::Person, "", "person"),
    viewer(Role::NextOfKin, "mo", "person"),
    reached(Role::NextOfKin, "f", "participant"),
    viewer(Role::NextOfKin, "free", "participant"),
    viewer(Role::NextOfKin, "past", "reader"),
    viewer(Role::Guardian, "v", "person"),
    viewer(Role::Guardian, "free", "reader"),
    viewer(Role::Guardian, "old-guardian", "reader"),
    viewer(Role::Coordinator, "k", "coordinator"),
    viewer(Role::Coordinator, "", "coordinator"),
    viewer(Role::Substitute, "s", "coordinator"),
    reached(Role::Substitute, "f", "participant"),
    viewer(Role::Substitute, "past", "reader"),
    reached(Role::Participant, "f", "participant"),
    Viewer {
        role: Role::Participant,
        user: "h",
        column: "participant",
        areas: Some(&["", "Helse", "fritid", "health"]),
    },
    Viewer { role: Role::Participant, user: "w", column: "participant", areas: Some(&[""]) },
    viewer(Role::Participant, "free", "participant"),
    viewer(Role::Participant, "past", "reader"),
    viewer(Role::Participant, "shut", "reader"),
    viewer(Role::Participant, "nobody", "reader"),
    viewer(Role::CoordinatingUnit, "", "unit"),
    viewer(Role::CoordinatingUnit, "f", "unit"),
    reached(Role::Reader, "f", "reader"),
    viewer(Role::Reader, "", "reader"),
];

impl Viewer {
    pub fn actor(&self) -> Actor {
        let user = (!self.user.is_empty()).then(|| self.user.into());
        Actor { role: self.role, user, today: today() }
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
    let mut document: Value = serde_json::from_str(EVERYTHING).expect("JSON");
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
