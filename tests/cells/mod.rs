//! Each cell of the grid as a command, taken every way a change can come into a plan.

use crate::naive::{cell, groups};
use crate::viewers::{VIEWERS, Viewer, document, plan_of};
use individuell_plan::edit::{Change, Command, Editor, Grouping, Reason, apply};
use individuell_plan::exchange::{parse, read_plan, write_plan};
use individuell_plan::plan::Plan;
use serde_json::{Value, json};
use std::sync::Arc;

/// A command in each group: about something of the viewer's own, and about what is another's.
fn commands(group: &str, viewer: &Viewer) -> [Vec<Value>; 2] {
    let add = |list: &str, owner: &str| {
        let one = |by: &str| {
            let mut entry = json!({"id": "new"});
            entry[owner] = json!(by);
            vec![json!({"command": "add", "list": list, "index": 0, "entry": entry})]
        };
        [one(viewer.user), one("bare")]
    };
    let set = |id: &str, field: &str| vec![json!({"command": "set", "id": id, "field": field, "value": "x"})];
    let of_person =
        |field: &str| vec![json!({"command": "set", "part": "person", "field": field, "value": "x"})];
    let of_plan = |field: &str, value: &str| vec![json!({"command": "set", "field": field, "value": value})];
    let is_there = !["", "nobody"].contains(&viewer.user);
    let both = |mut own: Vec<Value>, of_the_person: Vec<Value>| {
        if viewer.column() == "person" {
            own.extend(of_the_person);
        }
        own
    };
    let own_field = |field: &str| if is_there { set(viewer.user, field) } else { Vec::new() };
    match group {
        "person" => [Vec::new(), [of_person("goodToKnow"), of_person("name")].concat()],
        "what-matters" => [Vec::new(), [of_plan("whatMatters", "x"), of_plan("resources", "x")].concat()],
        "frame" => [Vec::new(), of_plan("title", "x")],
        "status" => [of_plan("status", "revoked"), of_plan("gapsReason", "x")],
        "participants" => {
            let take_out = json!({"command": "remove", "id": "bare"});
            [Vec::new(), [set("bare", "name"), set("bare", "contribution"), vec![take_out]].concat()]
        }
        "contact" => [both(own_field("mobile"), of_person("phone")), set("bare", "email")],
        "numbers" => [both(own_field("number"), of_person("number")), set("bare", "hprNumber")],
        "goals" => add("goals", "owner"),
        "measures" => add("measures", "responsible"),
        "evaluations" => add("processEvaluations", "by"),
        "background" => add("needs", "by"),
        "meetings" => {
            [Vec::new(), [set("mt1", "title"), vec![json!({"command": "remove", "id": "at1"})]].concat()]
        }
        "consents" => add("consents", "by"),
        "comments" => add("comments", "by"),
        "procedures" => {
            let noted =
                json!({"command": "set", "part": "journal", "field": "wishNoted", "value": "2026-02-01"});
            [Vec::new(), vec![noted, json!({"command": "remove", "id": "tr1"})]]
        }
        "marks" => {
            let mark = json!({"command": "add", "list": "hidden", "index": 0, "entry": {"id": "new"}});
            [
                Vec::new(),
                vec![json!({"command": "set", "part": "redaction", "field": "role", "value": "x"}), mark],
            ]
        }
        other => panic!("no commands for {other}"),
    }
}

fn read(command: &Value) -> Vec<Command> {
    Command::read_all(&parse(&command.to_string()).expect("JSON")).expect("a command")
}

/// Every way: as a command, undone and done again, from a journal, after a load, by `core.apply`.
fn is_let_through(viewer: &Viewer, plan: &Arc<Plan>, command: &Value) {
    let said = format!("{viewer:?} {command}");
    let (actor, commands) = (viewer.actor(), read(command));
    let (after, _) = apply(plan, &commands[0], &actor).unwrap_or_else(|error| panic!("{said}: {error}"));
    let mut editor = Editor::open(Plan::clone(plan));
    let done =
        editor.apply(commands.clone(), &actor, Grouping::Single).expect("let through").expect("a change");
    assert!(editor.undo(&actor).is_some() && write_plan(editor.plan()) == write_plan(plan), "{said}");
    assert!(editor.redo(&actor).is_some() && *editor.plan() == after, "{said}");
    let mut replayed = Editor::open(Plan::clone(plan));
    replayed.replay(done.change, &actor);
    assert_eq!(*replayed.plan(), after, "{said}");
    let loaded = Arc::new(read_plan(&write_plan(plan)).expect("a plan"));
    assert!(apply(&loaded, &commands[0], &actor).is_ok(), "{said}");
    assert_eq!(by_core(viewer, plan, command), Ok(write_plan(&after)), "{said}");
}

/// No way: not as a command, not by undoing or doing again what somebody else did, not after a
/// load, not by `core.apply`. A journal gives what was permitted when it was done, and no marks.
fn is_kept_out(viewer: &Viewer, plan: &Arc<Plan>, command: &Value, is_mark: bool) {
    let said = format!("{viewer:?} {command}");
    let (actor, commands) = (viewer.actor(), read(command));
    let refusal =
        |plan: &Arc<Plan>| apply(plan, &commands[0], &actor).map(|_| ()).map_err(|refusal| refusal.reason);
    assert_eq!(refusal(plan), Err(Reason::NotPermitted), "{said}");
    let loaded = Arc::new(read_plan(&write_plan(plan)).expect("a plan"));
    assert_eq!(refusal(&loaded), Err(Reason::NotPermitted), "{said}");
    assert_eq!(by_core(viewer, plan, command), Err("not-permitted".to_owned()), "{said}");
    let coordinator = VIEWERS.iter().find(|one| one.column() == "coordinator").expect("one").actor();
    let mut editor = Editor::open(Plan::clone(plan));
    let done = editor.apply(commands.clone(), &coordinator, Grouping::Single);
    assert_eq!(done.is_err(), is_mark, "{said}");
    if !is_mark {
        let after = Arc::clone(editor.plan());
        assert!(editor.undo(&actor).is_none() && Arc::ptr_eq(editor.plan(), &after), "{said}");
        assert!(editor.undo(&coordinator).is_some() && editor.redo(&actor).is_none(), "{said}");
        assert_eq!(editor.plan(), plan, "{said}");
    }
    let mut replayed = Editor::open(Plan::clone(plan));
    replayed.replay(Change::Do(commands), &actor);
    assert_eq!(replayed.plan() == plan, is_mark, "{said}");
}

/// What `core.apply` gives: the text of the plan, or the code of the fault.
#[cfg(feature = "js")]
fn by_core(viewer: &Viewer, plan: &Plan, command: &Value) -> Result<String, String> {
    let as_who = json!({"role": viewer.role.word(), "userId": viewer.user});
    let options = json!({"today": "2026-03-01", "as": as_who}).to_string();
    individuell_plan::embed::core::apply(&write_plan(plan), &command.to_string(), &options)
        .map_err(|fault| fault.code.to_owned())
}

/// The same without the bindings: read, carried out, written.
#[cfg(not(feature = "js"))]
fn by_core(viewer: &Viewer, plan: &Plan, command: &Value) -> Result<String, String> {
    let mut editor = Editor::open(read_plan(&write_plan(plan)).expect("a plan"));
    let done = editor.apply(read(command), &viewer.actor(), Grouping::Single);
    done.map(|_| write_plan(editor.plan())).map_err(|refusal| refusal.reason.code().to_owned())
}

#[test]
fn each_cell_holds_through_every_way_into_the_plan() {
    let plan = Arc::new(plan_of(&document()));
    let (mut let_through, mut kept_out) = (0, 0);
    for viewer in VIEWERS {
        for group in groups() {
            let (_, change) = cell(group, viewer.column());
            let [own, others] = commands(group, &viewer);
            // Who is nobody in the plan has nothing of their own; the status has no owner.
            let is_somebody = plan.entry(&viewer.user.into()).is_some() || group == "status";
            for (command, may) in own
                .iter()
                .filter(|command| !refers_to_nobody(command))
                .map(|command| {
                    (command, change == 'A' || change == 'O' && (is_somebody || is_of_person(command)))
                })
                .chain(others.iter().map(|command| (command, change == 'A')))
            {
                if may {
                    is_let_through(&viewer, &plan, command);
                    let_through += 1;
                } else {
                    is_kept_out(&viewer, &plan, command, group == "marks");
                    kept_out += 1;
                }
            }
        }
    }
    println!("{let_through} let through, {kept_out} kept out");
    assert!(let_through > 150 && kept_out > 300, "{let_through} {kept_out}");
}

fn is_of_person(command: &Value) -> bool {
    command["part"] == "person"
}

/// An entry by somebody who is not in the plan is refused for that.
fn refers_to_nobody(command: &Value) -> bool {
    ["owner", "responsible", "by"].iter().any(|key| command["entry"][*key] == "nobody")
}
