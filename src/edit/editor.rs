//! The state of an open plan: the document, its history, and who is editing.
//!
//! A view reads the plan and sends commands; a host replays a journal of [`Change`]s after a
//! crash and gets the same plan and the same history.

use super::apply::{Origin, carry_out};
use super::command::Command;
use super::history::History;
pub use super::history::Step;
use super::refusal::Refusal;
use crate::access::Actor;
use crate::plan::{Members, Plan, Text};
use std::sync::Arc;

/// A pause in typing longer than this, in milliseconds, starts a new undo step.
const TYPING_PAUSE: f64 = 1_000.0;

/// How a command joins the history.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Grouping {
    /// A step of its own.
    Single,
    /// A key typed at this time, in milliseconds from any fixed start: joins the step before when
    /// that was typing in the same field without a pause.
    Typing(f64),
}

/// One line of the journal from which a plan and its history can be built again.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Commands that made one step.
    Do(Vec<Command>),
    /// A step was taken back.
    Undo,
    /// A step was done again.
    Redo,
}

impl Text for Change {
    fn write(&self, to: &mut String) {
        let mut object = Members::begin(to);
        match self {
            Change::Do(commands) => object.member("do", commands),
            Change::Undo => object.member("undo", &true),
            Change::Redo => object.member("redo", &true),
        }
        object.end();
    }
}

impl serde::Serialize for Change {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = to.serialize_map(Some(1))?;
        match self {
            Change::Do(commands) => map.serialize_entry("do", commands)?,
            Change::Undo => map.serialize_entry("undo", &true)?,
            Change::Redo => map.serialize_entry("redo", &true)?,
        }
        map.end()
    }
}

/// An open plan.
#[derive(Clone, Debug)]
pub struct Editor {
    plan: Arc<Plan>,
    history: History,
}

/// What a call to the editor did, for the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// The journal line.
    pub change: Change,
    /// Whether the line takes the place of the one before.
    pub replaces: bool,
}

impl Editor {
    /// Opens a plan with an empty history.
    pub fn open(plan: Plan) -> Editor {
        Editor { plan: Arc::new(plan), history: History::default() }
    }

    /// The plan as it is now.
    pub fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    /// Carries out commands as one step: all of them, or none.
    ///
    /// # Errors
    /// The first refusal; plan and history are as they were.
    pub fn apply(
        &mut self,
        commands: Vec<Command>,
        actor: &Actor,
        grouping: Grouping,
    ) -> Result<Option<Done>, Refusal> {
        self.join(commands, actor, grouping, Origin::New)
    }

    fn join(
        &mut self,
        commands: Vec<Command>,
        actor: &Actor,
        grouping: Grouping,
        origin: Origin,
    ) -> Result<Option<Done>, Refusal> {
        let mut plan = Arc::clone(&self.plan);
        let mut inverse = Vec::with_capacity(commands.len());
        for command in &commands {
            let (after, back) = carry_out(&plan, command, actor, origin)?;
            plan = after;
            inverse.push(back);
        }
        inverse.reverse();
        let Some(about) = commands.first().map(Command::path) else {
            return Ok(None);
        };
        if changes_nothing(&plan, &commands, &inverse) {
            return Ok(None);
        }
        self.plan = plan;
        if let Grouping::Typing(at) = grouping {
            let until = Some(at + TYPING_PAUSE);
            if is_one_field(&commands)
                && let Some(step) = self.history.typing(&about, at)
            {
                step.done.clone_from(&commands);
                step.open_until = until;
                // Replayed, a step that came to nothing is none: then it must be none here too.
                if changes_nothing(&self.plan, &commands, &step.inverse) {
                    self.history.forget();
                }
                return Ok(Some(Done { change: Change::Do(commands), replaces: true }));
            }
            self.history.push(Step { done: commands.clone(), inverse, about, open_until: until });
        } else {
            self.history.push(Step { done: commands.clone(), inverse, about, open_until: None });
        }
        Ok(Some(Done { change: Change::Do(commands), replaces: false }))
    }

    /// Ends the typing step: what is typed next is a step of its own.
    pub fn end_typing(&mut self) {
        self.history.close();
    }

    /// Takes the last step back. `None` when there is none, or when the actor may no longer.
    pub fn undo(&mut self, actor: &Actor) -> Option<Step> {
        self.go_back(actor, Origin::History)
    }

    fn go_back(&mut self, actor: &Actor, origin: Origin) -> Option<Step> {
        let step = self.history.undo.back()?.clone();
        self.plan = run(&self.plan, &step.inverse, actor, origin)?;
        self.history.undo.pop_back();
        self.history.redo.push(Step { open_until: None, ..step.clone() });
        Some(step)
    }

    /// Does the last step that was taken back again.
    pub fn redo(&mut self, actor: &Actor) -> Option<Step> {
        self.go_on(actor, Origin::History)
    }

    fn go_on(&mut self, actor: &Actor, origin: Origin) -> Option<Step> {
        let step = self.history.redo.last()?.clone();
        self.plan = run(&self.plan, &step.done, actor, origin)?;
        self.history.redo.pop();
        self.history.undo.push_back(step.clone());
        Some(step)
    }

    /// The step that undo would take back.
    pub fn next_undo(&self) -> Option<&Step> {
        self.history.undo.back()
    }

    /// The step that redo would do again.
    pub fn next_redo(&self) -> Option<&Step> {
        self.history.redo.last()
    }

    /// Carries out one journal line; a line that is refused is left out.
    pub fn replay(&mut self, change: Change, actor: &Actor) {
        match change {
            Change::Do(commands) => {
                let _left_out_when_refused = self.join(commands, actor, Grouping::Single, Origin::Journal);
            }
            Change::Undo => {
                self.go_back(actor, Origin::Journal);
            }
            Change::Redo => {
                self.go_on(actor, Origin::Journal);
            }
        }
    }
}

/// Only a field is typed into: of other commands about one entry, the last does not stand for all.
pub(super) fn is_one_field(commands: &[Command]) -> bool {
    matches!(commands, [Command::Set { .. }])
}

/// A field set to what it was, or an entry moved to where it stood, is no step.
fn changes_nothing(after: &Plan, commands: &[Command], inverse: &[Command]) -> bool {
    match (commands, inverse) {
        ([Command::Set { target, field, .. }], [Command::Set { value: before, .. }]) => {
            after.value(target, *field).as_ref() == Some(before)
        }
        ([one @ Command::Move { .. }], [back]) => one == back,
        _ => false,
    }
}

fn run(plan: &Arc<Plan>, commands: &[Command], actor: &Actor, origin: Origin) -> Option<Arc<Plan>> {
    commands
        .iter()
        .try_fold(Arc::clone(plan), |plan, command| {
            carry_out(&plan, command, actor, origin).map(|(after, _)| after)
        })
        .ok()
}
