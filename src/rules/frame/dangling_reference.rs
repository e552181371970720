//! Where the plan points at a participant, a goal or a measure, there is one.

use crate::plan::{Field, Goal, Json, Kind, ListName, Measure, Noun, Part, Path, Place, Plan, Target};
use crate::rules::{Check, Context, Found, Level, Rule, Source, walk};
use crate::words::ContentFinding;
use std::cell::LazyCell;

/// `dangling-reference`. Where the plan points at a participant, a goal or a measure, there is one.
pub static RULE: Rule = Rule {
    code: "dangling-reference",
    level: Level::Gap,
    source: Source::Consistency,
    check: Check::Everywhere { plan: check_plan, goal: check_goal, measure: check_measure },
};

fn check_plan(plan: &Plan, context: &Context, found: &mut Found<'_>) {
    let whole: &dyn Noun = plan;
    people(whole, &Target::Plan, context, found);
    for part in Part::ALL.iter().filter(|part| **part != Part::Redaction) {
        if let Some(noun) = whole.part(*part) {
            people(noun, &Target::Part(*part), context, found);
        }
    }
    // Gathered once, and only where something points at them.
    let (goals, measures) =
        (LazyCell::new(|| walk::goal_ids(plan)), LazyCell::new(|| walk::measure_ids(plan)));
    for decision in plan.meetings.iter().flat_map(|meeting| meeting.decisions.iter()) {
        if !decision.measure.is_empty() && !measures.contains(&decision.measure) {
            say(Path::field(&decision.id, Field::Measure), found);
        }
    }
    walk::each_measure(plan, &mut |measure| {
        if measure.also_for.iter().any(|goal| !goals.contains(goal)) {
            say(Path::field(&measure.id, Field::AlsoFor), found);
        }
    });
}

fn check_goal(goal: &Goal, context: &Context, found: &mut Found<'_>) {
    people(goal, &Target::Entry(goal.id.clone()), context, found);
}

fn check_measure(measure: &Measure, context: &Context, found: &mut Found<'_>) {
    people(measure, &Target::Entry(measure.id.clone()), context, found);
}

/// The participants a noun and its lists point at. Goals and measures are asked by themselves.
fn people(noun: &dyn Noun, target: &Target, context: &Context, found: &mut Found<'_>) {
    let kind = noun.kind();
    noun.values(&mut |field, _, value| {
        let has_a_rule_of_its_own =
            matches!((kind, field), (Kind::Measure, Field::Responsible) | (Kind::Substitute, Field::Who));
        if value.is_empty() || field.refers_to() != Some(Kind::Participant) || has_a_rule_of_its_own {
            return;
        }
        if !is_known(&value.to_json(), context) {
            say(Path { target: target.clone(), place: Place::Field(field) }, found);
        }
    });
    noun.lists(&mut |list, _, entries| {
        if matches!(list, ListName::Goals | ListName::Measures) {
            return;
        }
        for entry in (0..entries.count()).filter_map(|index| entries.at(index)) {
            people(entry.noun(), &Target::Entry(entry.id()), context, found);
        }
    });
}

/// Whether every id in a value is that of a participant.
fn is_known(value: &Json, context: &Context) -> bool {
    match value {
        Json::Text(id) => context.participants.iter().any(|participant| participant.id.as_str() == id),
        Json::List(ids) => ids.iter().all(|id| is_known(id, context)),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Object(_) => true,
    }
}

fn say(path: Path, found: &mut Found<'_>) {
    found.add(path, ContentFinding::DanglingReference, ContentFinding::DanglingReferenceWayOut);
}

/// What makes the base plan trigger the rule on 1 March 2026, and what does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/startUp/informedBy":"borte","/goals/0/measures/0/proposedBy":"borte","/goals/0/measures/0/alsoFor":["borte"],"/meetings/0/leader":"borte","/goals/0/owner":"borte"}"#,
    r#"{"/goals/0/measures/0/proposedBy":"p","/goals/0/measures/0/alsoFor":["g"],"/meetings/0/leader":"f","/goals/0/owner":"f"}"#,
];
