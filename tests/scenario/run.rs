//! Carries a scenario out on the base plan, day by day, and tells what is otherwise.

use super::{Line, Place, Said, Scenario};
use individuell_plan::access::{Actor, Role, Shared, redact};
use individuell_plan::consent::{CellState, Matrix, matrix};
use individuell_plan::exchange::read_plan;
use individuell_plan::plan::read::Shape;
use individuell_plan::plan::{
    Date, Field, Id, Kind, ListName, Noun, Part, ParticipantRole, Path, Place as At, Plan, Target,
};
use individuell_plan::rules::{Finding, Settings, blocks_use, procedures, validate};
use individuell_plan::words::{Catalogue, Lang};
use serde_json::{Value, json};
use std::sync::Arc;

/// The plan that scenarios begin with: that of the rules' examples, with more to see.
pub const BASE: &str = include_str!("../../src/rules/base.json");

/// What a scenario is carried out with.
pub struct House<'a> {
    /// Changes of the base plan that all scenarios share.
    pub base: &'a [Line],
    /// The codes that `finds` compares.
    pub codes: &'a [String],
    /// The host's settings.
    pub settings: Arc<Settings>,
}

/// Everything that is otherwise than the scenario says, with its place.
pub fn run(scenario: &Scenario, house: &House<'_>) -> Vec<String> {
    let mut plan: Value = serde_json::from_str(BASE).expect("JSON");
    let mut wrong = Vec::new();
    for line in house.base.iter().chain(&scenario.plan) {
        wrong.extend(change(&mut plan, line).err());
    }
    for step in &scenario.steps {
        for line in step.lines.iter().filter(|line| line.said.is_change()) {
            wrong.extend(change(&mut plan, line).err());
        }
        match read_plan(&plan.to_string()) {
            Ok(plan) => {
                let day = Day { plan, day: step.day, house };
                wrong.extend(step.lines.iter().filter_map(|line| day.judge(line).err()));
            }
            Err(error) => wrong.push(format!("{}: the plan cannot be read: {error}", step.place)),
        }
    }
    wrong
}

type Judged = Result<(), String>;

fn fail<T>(place: &Place, why: impl std::fmt::Display) -> Result<T, String> {
    Err(format!("{place}: {why}"))
}

fn change(plan: &mut Value, line: &Line) -> Judged {
    let place = &line.place;
    match &line.said {
        Said::Set { noun, field, value } => set(plan, place, noun, field, value),
        Said::Add { list, id, holder, fields } => {
            if ListName::of(list).is_none() {
                return fail(place, format!("there is no list {list}"));
            }
            if find(plan, id).is_some() {
                return fail(place, format!("{id} is there already"));
            }
            let holder = match holder {
                Some(holder) => find(plan, holder).ok_or_else(|| format!("{place}: there is no {holder}"))?,
                None => &mut *plan,
            };
            let members = holder.as_object_mut().expect("an entry");
            let entries = members.entry(list.clone()).or_insert_with(|| json!([]));
            entries.as_array_mut().expect("a list").push(json!({ "id": id }));
            fields.iter().try_for_each(|(field, value)| set(plan, place, id, field, value))
        }
        Said::Remove(id) => match find(plan, id) {
            Some(_) => {
                remove(plan, id);
                Ok(())
            }
            None => fail(place, format!("there is no {id}")),
        },
        _ => Ok(()),
    }
}

/// A field by the form it has in the plan, so that a name that is no field is not passed over.
fn set(plan: &mut Value, place: &Place, noun: &str, name: &str, value: &str) -> Judged {
    let read = read_plan(&plan.to_string()).map_err(|error| format!("{place}: {error}"))?;
    let target = match (noun, Part::of(noun)) {
        ("plan", _) => Target::Plan,
        (_, Some(part)) => Target::Part(part),
        (id, None) => Target::Entry(Id::new(id)),
    };
    let field = Field::of(name);
    let found = read.noun(&target);
    let Some(shape) = field.and_then(|field| Some(found?.value(field)?.shape())) else {
        return fail(place, format!("{noun} has no field {name}"));
    };
    let value = match shape {
        _ if value == "nothing" => Value::Null,
        Shape::Words | Shape::References | Shape::Choices(..) => {
            value.split(',').map(|item| item.trim().to_owned()).collect()
        }
        Shape::Flag => json!(value == "true"),
        _ => json!(value),
    };
    let holder = match &target {
        Target::Plan => Some(plan),
        Target::Part(part) => {
            let members = plan.as_object_mut().expect("a plan");
            Some(members.entry(part.name()).or_insert_with(|| json!({})))
        }
        Target::Entry(id) => find(plan, id.as_str()),
    };
    let members = holder.and_then(Value::as_object_mut);
    let members = members.ok_or_else(|| format!("{place}: there is no {noun}"))?;
    match value {
        Value::Null => drop(members.remove(name)),
        value => drop(members.insert(name.to_owned(), value)),
    }
    Ok(())
}

fn find<'a>(value: &'a mut Value, id: &str) -> Option<&'a mut Value> {
    match value {
        Value::Array(items) => {
            let at = items.iter().position(|item| item["id"] == id);
            match at {
                Some(at) => items.get_mut(at),
                None => items.iter_mut().find_map(|item| find(item, id)),
            }
        }
        Value::Object(members) => {
            members.iter_mut().filter(|(_, member)| !member.is_string()).find_map(|(_, one)| find(one, id))
        }
        _ => None,
    }
}

fn remove(value: &mut Value, id: &str) {
    match value {
        Value::Array(items) => {
            items.retain(|item| item["id"] != id);
            items.iter_mut().for_each(|item| remove(item, id));
        }
        Value::Object(members) => members.iter_mut().for_each(|(_, member)| remove(member, id)),
        _ => {}
    }
}

/// The plan on one day.
struct Day<'a> {
    plan: Plan,
    day: Date,
    house: &'a House<'a>,
}

impl Day<'_> {
    fn judge(&self, line: &Line) -> Judged {
        match &line.said {
            Said::Set { .. } | Said::Add { .. } | Said::Remove(_) => Ok(()),
            Said::Finds(expected) => same(&line.place, expected, &self.found()),
            Said::Says(words) => {
                let sentences: Vec<String> = self.of_consent().iter().map(sentence).collect();
                let is_said = sentences.iter().any(|said| said.contains(words));
                if is_said {
                    Ok(())
                } else {
                    fail(&line.place, format!("nobody says so, but: {sentences:#?}"))
                }
            }
            Said::Steps { state, steps } => steps.iter().try_for_each(|step| self.step(line, step, state)),
            Said::Use(expected) => {
                let blocks = blocks_use(&self.plan, self.day, &self.house.settings);
                same(&line.place, expected, &sorted(blocks.iter().map(|one| one.code.to_owned())))
            }
            Said::Shared { who, sorts } => self.shared(line, who, sorts),
            Said::Cell { who, sort, expected } => {
                let matrix = self.matrix();
                let column = matrix.sorts.iter().position(|known| known == sort);
                let row = matrix.rows.iter().find(|row| row.who.as_str() == who);
                let Some(cell) = row.zip(column).and_then(|(row, column)| row.cells.get(column)) else {
                    return fail(&line.place, format!("no such cell; columns: {:?}", matrix.sorts));
                };
                let until = cell.until.map(|day| format!("until {day}"));
                let consent = cell.consent.as_ref().map(|id| id.as_str().to_owned());
                let told = [Some(cell.state.word().to_owned()), consent, until].into_iter().flatten();
                same(&line.place, std::slice::from_ref(expected), &[told.collect::<Vec<_>>().join(" ")])
            }
            Said::Sees { who, entries } => same(&line.place, entries, &self.seen(&line.place, who)?),
        }
    }

    fn of_consent(&self) -> Vec<Finding> {
        let mut found = validate(&self.plan, self.day, &self.house.settings);
        found.retain(|finding| self.house.codes.iter().any(|code| code == finding.code));
        found
    }

    fn found(&self) -> Vec<String> {
        sorted(self.of_consent().iter().map(|one| format!("{} at {}", one.code, place_of(&one.path))))
    }

    fn step(&self, line: &Line, name: &str, expected: &str) -> Judged {
        let all = procedures(&self.plan, self.day, &self.house.settings);
        let steps = all.iter().flat_map(|one| one.steps.iter().map(move |step| (one.code, step)));
        let found = steps.into_iter().find(|(of, step)| format!("{of}/{}", step.code) == name);
        match found {
            Some((_, step)) if step.state.word() == expected => Ok(()),
            Some((_, step)) => fail(&line.place, format!("{name} is {}, not {expected}", step.state.word())),
            None => fail(&line.place, format!("there is no step {name} in this plan")),
        }
    }

    fn matrix(&self) -> Matrix {
        matrix(&self.plan, self.day, &self.house.settings.information_sorts)
    }

    /// The shared columns; and what the table says is what the consents share.
    fn shared(&self, line: &Line, who: &str, expected: &[String]) -> Judged {
        let (matrix, sorts) = (self.matrix(), &self.house.settings.information_sorts);
        let Some(row) = matrix.rows.iter().find(|row| row.who.as_str() == who) else {
            return fail(&line.place, format!("{who} has no row"));
        };
        let is_shared = |state| matches!(state, CellState::Shared | CellState::Limited);
        let columns = matrix.sorts.iter().zip(&row.cells);
        let shared = Shared::with(&self.plan, &row.who, self.day);
        for (sort, cell) in columns.clone().filter(|(sort, _)| !sorts.0.iter().any(|one| one.name == **sort))
        {
            if is_shared(cell.state) != shared.reaches(sort, sorts) {
                return fail(&line.place, format!("the table and the consents differ about {sort}"));
            }
        }
        let columns = columns.filter(|(_, cell)| is_shared(cell.state)).map(|(sort, _)| sort.clone());
        same(&line.place, expected, &sorted(columns))
    }

    /// The goals, measures, needs and supporting information whose content a viewer gets.
    fn seen(&self, place: &Place, who: &str) -> Result<Vec<String>, String> {
        let user = Id::new(who);
        let Some(participant) = self.plan.participant(&user) else {
            return fail(place, format!("there is no participant {who}"));
        };
        let roles = [
            (ParticipantRole::Person, Role::Person),
            (ParticipantRole::Coordinator, Role::Coordinator),
            (ParticipantRole::Guardian, Role::Guardian),
            (ParticipantRole::Parent, Role::NextOfKin),
            (ParticipantRole::NextOfKin, Role::NextOfKin),
            (ParticipantRole::Substitute, Role::Substitute),
            (ParticipantRole::CoordinatingUnit, Role::CoordinatingUnit),
        ];
        let role = roles.iter().find(|(role, _)| participant.roles.has(role));
        let role = role.map_or(Role::Participant, |(_, role)| *role);
        let actor = Actor { role, user: Some(user), today: self.day };
        let sorts = &self.house.settings.information_sorts;
        let seen = redact(&self.plan, &actor, sorts).map_err(|error| format!("{place}: {error}"))?;
        let mut entries = Vec::new();
        (&seen as &dyn Noun).each_below(&mut |noun| {
            let field = match noun.kind() {
                Kind::Goal | Kind::Measure | Kind::Information => Field::Title,
                Kind::Need => Field::Need,
                _ => return,
            };
            if let Some(id) = noun.id()
                && seen.hides(&Target::Entry(id.clone()), field).is_none()
            {
                entries.push(id.as_str().to_owned());
            }
        });
        Ok(sorted(entries))
    }
}

fn sentence(finding: &Finding) -> String {
    Catalogue::of(Lang::Nb).say(&finding.message)
}

/// A place by the id of its entry and the name of the field or list.
fn place_of(path: &Path) -> String {
    let noun = match &path.target {
        Target::Plan => "plan",
        Target::Part(part) => part.name(),
        Target::Entry(id) => id.as_str(),
    };
    match path.place {
        At::Whole => noun.to_owned(),
        At::Field(field) => format!("{noun}/{}", field.name()),
        At::List(list) => format!("{noun}/{}", list.name()),
    }
}

fn sorted(items: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut items: Vec<String> = items.into_iter().collect();
    items.sort();
    items
}

fn same(place: &Place, expected: &[String], got: &[String]) -> Judged {
    if expected == got {
        return Ok(());
    }
    let list = |items: &[String]| if items.is_empty() { "nothing".to_owned() } else { items.join(", ") };
    fail(place, format!("\n  expected: {}\n  got:      {}", list(expected), list(got)))
}
