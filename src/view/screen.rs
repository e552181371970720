//! The state that a screen reads and the one way it changes the plan.
//!
//! One signal holds the plan; everything shown hangs on it as a tree of memos. The editor behind
//! it is the core's own. What happens is told to whoever embeds the screen, as values.

use super::derived::{Cell, Derived, Same, derived};
use super::dom;
use super::entry_tools::after_removal;
use super::kept::Kept;
use super::search::GroupBy;
use crate::access::{Group, Right, redact, right};
use crate::edit::{Change, Command, Editor, Grouping, Refusal, Step};
use crate::exchange::{Mode, Options, write_plan};
use crate::outlook::Sieve;
use crate::plan::{
    EntryRef, Field, Hidden, Id, Json, Kind, List, ListName, Noun, Part, Path, Place, Plan, Target,
};
use crate::rules::{Checker, Context, Finding, Findings};
use crate::texts::RequestKind;
use crate::words::{Label, Row, Said, Say, Sentence, hint_of, label_of};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use std::sync::Arc;

/// What the screen tells whoever embeds it.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// The plan changed.
    Step {
        /// The journal line.
        change: Change,
        /// The commands that were carried out.
        commands: Vec<Command>,
        /// Whether the line takes the place of the one before.
        replaces: bool,
        /// Whether it was typing.
        typing: bool,
    },
    /// Somebody wants the plan saved.
    Save,
    /// Somebody wants a text, to read it before the host is asked for anything.
    Ask {
        /// What the host would be asked for.
        kind: RequestKind,
        /// The meeting it is about.
        id: Option<Id>,
    },
    /// The text that was read is what the host is asked to take.
    Request,
    /// The text that was read is to be copied.
    Copy,
}

/// Where saving stands. The host says; the screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing has changed since the plan was opened.
    Untouched,
    /// Changed since it was saved.
    Unsaved,
    /// On its way.
    Saving,
    /// With the host.
    Saved,
    /// The host could not.
    Failed,
}

/// A text that was asked for, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Prepared {
    /// Its title.
    pub subject: String,
    /// The text, plain.
    pub text: String,
    /// What has become of it; nothing while it is read.
    pub fate: Option<Fate>,
}

/// What became of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The host takes care of it.
    Taken,
    /// No host takes such a request.
    NotTaken,
    /// It is on the clipboard.
    Copied,
}

/// Milliseconds after the last change until the plan counts as settled.
const SETTLES_AFTER: u32 = 150;

type Teller = Box<dyn Fn(Told)>;

/// The state of one screen. Copied freely; what it holds lives as long as the mounted view.
///
/// One pointer, since every closure of every line on the screen holds a copy. The few hundred bytes
/// it points to, handles of signals and nothing of a plan, are never given back.
#[derive(Clone, Copy)]
pub struct Screen(&'static State);

impl std::ops::Deref for Screen {
    type Target = State;
    fn deref(&self) -> &State {
        self.0
    }
}

/// The signals of one screen.
pub struct State {
    editor: StoredValue<Editor>,
    /// The plan as the screen shows it, as far as the user may see it. The editor holds all of it.
    /// After a letter it is a frame behind: [`Screen::catch_up`] before reading it from outside.
    pub plan: Cell<Same<Plan>>,
    /// The plan as what only tells of it shows it: a frame behind, so that the place where somebody
    /// works is painted first.
    pub beside: Cell<Same<Plan>>,
    /// What the host told.
    pub options: Cell<Arc<Options>>,
    /// What the rules look at besides their noun.
    pub context: Derived<Around>,
    /// What is hidden from the user.
    veil: Derived<List<Hidden>>,
    /// What the rules find.
    pub findings: Derived<Findings>,
    /// Where saving stands.
    pub save_state: Cell<SaveState>,
    /// Whether somebody has tried to save, so that empty fields are pointed out too.
    pub save_tried: Cell<bool>,
    /// The text that was asked for last.
    pub prepared: Cell<Option<Prepared>>,
    /// What a screen reader is told next.
    pub said: Cell<String>,
    /// The plan as it was when nothing had changed for a moment: for what need not follow each key.
    pub settled: Cell<Same<Plan>>,
    /// What stands in the quick line.
    pub quick: Cell<String>,
    /// The goal that the quick line spoke of last.
    pub quick_goal: Cell<Option<Id>>,
    /// What measures must be to be shown, and those that were when somebody last asked.
    pub sieve: Cell<Sieve>,
    /// The ids of those.
    pub sifted: Cell<Vec<Id>>,
    /// How measures are put together.
    pub group_by: Cell<GroupBy>,
    /// Whether single keys do something.
    pub shortcuts_on: Cell<bool>,
    typing: Cell<bool>,
    /// Whether all of the plan is drawn: a page draws what is below the goals a moment later.
    pub(super) is_whole: Cell<bool>,
    /// The entry of whose editor only the first field is drawn so far.
    pub(super) first_field: Cell<Option<Target>>,
    /// Whether something has been typed that the screen does not show yet.
    pub(super) behind: StoredValue<bool>,
    /// Whether the screen will catch up after the next frame.
    pub(super) is_coming: StoredValue<bool>,
    pub(super) kept: StoredValue<Kept>,
    tell: StoredValue<Teller, LocalStorage>,
    settling: StoredValue<Option<Timeout>, LocalStorage>,
    root: StoredValue<web_sys::HtmlElement, LocalStorage>,
}

/// The rules' context, compared by pointer.
#[derive(Clone)]
pub struct Around(pub Arc<Context>);

impl PartialEq for Around {
    fn eq(&self, other: &Around) -> bool {
        self.0.is_same(&other.0)
    }
}

impl Screen {
    /// A screen over an open plan, to be made inside the mounted view's owner.
    pub fn new(plan: Plan, options: Options, root: web_sys::HtmlElement, tell: Teller) -> Screen {
        let editor = Editor::open(plan);
        let plan = Cell::new(Same(seen(editor.plan(), &options)));
        let options = Cell::new(Arc::new(options));
        let context = derived(move || {
            let (today, settings) = options.with(|o| (o.actor.today, Arc::clone(&o.settings)));
            Around(Arc::new(plan.with(|plan| Context::of(plan, today, &settings))))
        });
        let checker = StoredValue::new(Checker::default());
        let beside = Cell::new(plan.get_untracked());
        let findings = derived(move || {
            // What is around a plan changes with it, or with what the host tells.
            options.track();
            let plan = beside.get();
            let around = context.get_untracked();
            checker.try_update_value(|checker| checker.check(&plan, &around.0)).unwrap_or_default()
        });
        let state = State {
            editor: StoredValue::new(editor),
            plan,
            beside,
            options,
            context,
            veil: derived(move || plan.with(|plan| plan.hidden.clone())),
            findings,
            save_state: Cell::new(SaveState::Untouched),
            save_tried: Cell::new(false),
            prepared: Cell::new(None),
            said: Cell::new(String::new()),
            settled: Cell::new(plan.get_untracked()),
            quick: Cell::new(String::new()),
            quick_goal: Cell::new(None),
            sieve: Cell::new(Sieve::default()),
            sifted: Cell::new(Vec::new()),
            group_by: Cell::new(GroupBy::Goal),
            shortcuts_on: Cell::new(true),
            typing: Cell::new(false),
            is_whole: Cell::new(false),
            first_field: Cell::new(None),
            behind: StoredValue::new(false),
            is_coming: StoredValue::new(false),
            kept: StoredValue::new(Kept::here()),
            tell: StoredValue::new_local(tell),
            settling: StoredValue::new_local(None),
            root: StoredValue::new_local(root),
        };
        let screen = Screen(Box::leak(Box::new(state)));
        screen.catch_up_in_time();
        screen
    }

    /// A text in the language in force. The screen is rebuilt when that changes.
    pub fn say(&self, what: &impl Say) -> String {
        self.options.with_untracked(|options| options.catalogue.say(what))
    }

    /// A row of the vocabulary in the language in force.
    pub fn say_row(&self, row: Row) -> String {
        self.say(&Said::row(row))
    }

    /// What a field is called where it stands.
    pub fn label(&self, target: &Target, field: Field) -> String {
        let kind = self.kind(target);
        self.say_row(label_of(kind, field))
    }

    /// The hint of a field where it stands.
    pub fn hint(&self, target: &Target, field: Field) -> Option<String> {
        hint_of(self.kind(target), field).map(|row| self.say_row(row))
    }

    fn kind(&self, target: &Target) -> Kind {
        self.plan.with_untracked(|plan| plan.kind(target)).unwrap_or(Kind::Plan)
    }

    /// The same inside a sentence: names begin with a small letter there.
    pub fn say_within(&self, what: &impl Say) -> String {
        let mut text = self.say(what);
        if let Some(first) = text.get_mut(..1) {
            first.make_ascii_lowercase();
        }
        text
    }

    /// Carries out commands as one step.
    ///
    /// # Errors
    /// The refusal; it has been said aloud, and the plan is as it was.
    pub fn send(&self, commands: Vec<Command>, grouping: Grouping) -> Result<(), Refusal> {
        let actor = self.options.with_untracked(|options| options.actor.clone());
        let done = self
            .editor
            .try_update_value(|editor| editor.apply(commands.clone(), &actor, grouping))
            .unwrap_or(Ok(None));
        match done {
            Ok(Some(done)) => {
                if grouping == Grouping::Single {
                    self.changed();
                    self.catch_up_soon();
                } else {
                    self.follow_soon();
                }
                self.tell(Told::Step {
                    change: done.change,
                    commands,
                    replaces: done.replaces,
                    typing: grouping != Grouping::Single,
                });
                Ok(())
            }
            Ok(None) => Ok(()),
            Err(refusal) => {
                self.announce(self.say(&refusal.sentence()));
                Err(refusal)
            }
        }
    }

    /// One command as a step of its own; a refusal has been said aloud.
    pub fn send_one(&self, command: Command) -> bool {
        self.send(vec![command], Grouping::Single).is_ok()
    }

    /// Sets a field from what is being typed.
    pub fn type_into(&self, target: &Target, field: Field, text: String) {
        self.type_value(target, field, Json::Text(text));
    }

    /// The same, for a field that holds something else than a text.
    pub fn type_value(&self, target: &Target, field: Field, value: Json) {
        self.typing.set(true);
        let command = Command::Set { target: target.clone(), field, value };
        let _said_aloud = self.send(vec![command], Grouping::Typing(js_sys::Date::now()));
    }

    /// Whether something has been typed in the field with focus since it got it.
    pub fn is_typing(&self) -> bool {
        self.typing.get_untracked()
    }

    /// Ends a run of typing, so that the next key starts a new undo step.
    pub fn end_typing(&self) {
        self.show_typed();
        self.typing.set(false);
        self.editor.update_value(Editor::end_typing);
    }

    /// Takes the last step back, says so, and puts focus where it was about.
    pub fn undo(&self) -> bool {
        self.travel(Editor::undo, Change::Undo, |what| Sentence::Undone { what }, &Label::NothingToUndo)
    }

    /// Does the last step that was taken back again.
    pub fn redo(&self) -> bool {
        self.travel(Editor::redo, Change::Redo, |what| Sentence::Redone { what }, &Label::NothingToRedo)
    }

    fn travel(
        &self,
        go: fn(&mut Editor, &crate::access::Actor) -> Option<Step>,
        change: Change,
        sentence: impl Fn(String) -> Sentence,
        nothing: &Label,
    ) -> bool {
        self.catch_up();
        let actor = self.options.with_untracked(|options| options.actor.clone());
        let before = self.plan.get_untracked();
        let Some(step) = self.editor.try_update_value(|editor| go(editor, &actor)).flatten() else {
            self.announce(self.say(nothing));
            return false;
        };
        let named = self.name_step(&step);
        self.changed();
        self.catch_up_soon();
        let commands = step.commands(matches!(change, Change::Undo)).to_vec();
        self.tell(Told::Step { change, commands, replaces: false, typing: false });
        self.announce(self.say(&sentence(named)));
        self.typing.set(false);
        match &step.about.target {
            Target::Entry(id) if self.plan.with_untracked(|plan| plan.entry(id).is_none()) => {
                dom::focus_near(self.root.get_value(), after_removal(&before, id));
            }
            Target::Entry(_) | Target::Plan | Target::Part(_) => self.go_to(&step.about),
        }
        true
    }

    /// What a step is called on its button.
    pub fn name_step(&self, step: &Step) -> String {
        let plan = self.plan.get_untracked();
        let kind = |target: &Target| {
            plan.kind(target).map_or_else(|| self.say(&Label::Plan), |kind| self.say_within(&kind))
        };
        let sentence = match step.first() {
            Some(Command::Set { field, .. }) => {
                Sentence::StepSet { what: self.say_within(field).trim_end_matches('?').to_owned() }
            }
            Some(Command::Add { entry, .. }) => {
                Sentence::StepAdd { what: self.say_within(&entry.as_ref().kind()) }
            }
            Some(Command::Remove { .. }) => {
                let kind = step.removed().map_or_else(String::new, |kind| self.say_within(&kind));
                Sentence::StepRemove { what: kind }
            }
            Some(Command::Move { id, .. }) => Sentence::StepMove { what: kind(&Target::Entry(id.clone())) },
            None => return String::new(),
        };
        self.say(&sentence)
    }

    /// The step that undo, or redo, would go through, named.
    pub fn next_step(&self, undo: bool) -> Option<String> {
        self.beside.track();
        let step = self.editor.with_value(|editor| {
            if undo { editor.next_undo().cloned() } else { editor.next_redo().cloned() }
        });
        step.map(|step| self.name_step(&step))
    }

    pub(super) fn changed(&self) {
        self.show();
        self.save_state.set(SaveState::Unsaved);
    }

    fn show(&self) {
        self.behind.set_value(false);
        let now = self
            .options
            .with_untracked(|options| self.editor.with_value(|editor| seen(editor.plan(), options)));
        self.plan.set(Same(now));
        let screen = *self;
        let settle = Timeout::new(SETTLES_AFTER, move || screen.settled.set(screen.plan.get_untracked()));
        self.settling.set_value(Some(settle));
    }

    /// Takes what the host tells now; the plan shows what its user may see.
    pub fn tell_options(&self, options: Options) {
        self.catch_up();
        let may = |options: &Options| (options.mode, options.actor.role, options.actor.user.clone());
        let is_another = self.options.with_untracked(|before| may(before) != may(&options));
        self.options.set(Arc::new(options));
        self.show();
        self.catch_up();
        if is_another {
            self.close_unusable();
        }
    }

    /// Tells whoever embeds the screen.
    pub fn tell(&self, told: Told) {
        self.tell.with_value(|tell| tell(told));
    }

    /// Puts another plan in place of the open one; its history starts anew. What is open stays open
    /// where it is the same plan as it is now at the host's.
    pub fn load(&self, plan: Plan) {
        // Nobody knows of a plan without an id whose it is.
        let is_same = self.editor.with_value(|editor| editor.plan().id == plan.id) && plan.id.is_sound();
        self.editor.set_value(Editor::open(plan));
        if !is_same {
            self.forget();
            self.options.set(self.options.get_untracked());
        }
        self.changed();
        self.catch_up();
        self.save_state.set(SaveState::Untouched);
        self.save_tried.set(false);
    }

    /// Builds plan and history again from a journal, telling nobody.
    pub fn replay(&self, journal: Vec<Change>) {
        if journal.is_empty() {
            return;
        }
        let actor = self.options.with_untracked(|options| options.actor.clone());
        self.editor
            .update_value(|editor| journal.into_iter().for_each(|change| editor.replay(change, &actor)));
        self.changed();
        self.catch_up();
    }

    /// The plan as text.
    pub fn written(&self) -> String {
        self.editor.with_value(|editor| write_plan(editor.plan()))
    }

    /// Asks the host to save, and points out what is missing.
    pub fn save(&self) {
        self.end_typing();
        self.catch_up();
        self.save_tried.set(true);
        self.tell(Told::Save);
        if self.findings.with_untracked(|found| found.iter().any(super::save::is_listed)) {
            self.focus(super::save::SUMMARY_ID);
        }
    }

    /// Says something to a screen reader, once the screen has settled.
    pub fn announce(&self, text: String) {
        // The same sentence twice would not be read again; a no-break space makes it another.
        let again = self.said.with_untracked(|said| *said == text);
        self.said.set(if again { text + "\u{a0}" } else { text });
    }

    /// Opens the nouns whose elements had these ids, after the screen has been away.
    pub fn reopen(&self, ids: &[String]) {
        for target in self.nouns().iter().filter(|target| ids.contains(&dom::noun_id(target))) {
            self.is_open(target).set(true);
        }
    }

    /// Everything that can have an editor.
    pub(super) fn nouns(&self) -> Vec<Target> {
        let plan = self.plan.get_untracked();
        let mut targets = vec![Target::Plan];
        targets.extend(Part::ALL.iter().map(|part| Target::Part(*part)));
        let whole: &dyn Noun = &**plan;
        whole.each_below(&mut |noun| targets.extend(noun.id().cloned().map(Target::Entry)));
        targets
    }

    /// Opens a noun and puts focus on one of its fields.
    pub fn open(&self, target: &Target, field: Field) {
        let is_open = self.is_open(target);
        if field == Field::Title && !is_open.get_untracked() {
            self.draw_first_field(target);
        }
        is_open.set(true);
        self.focus(&dom::field_id(target, field));
    }

    /// Closes a noun's editor and gives focus back to what opened it.
    pub fn close(&self, target: &Target) {
        self.end_typing();
        self.is_open(target).set(false);
        self.focus(&dom::opener_id(target));
    }

    /// Goes to a place of the plan, opening what it lies in and, when it may be changed, itself.
    pub fn go_to(&self, path: &Path) {
        super::reveal::reveal(*self, path);
        let first = match path.place {
            Place::List(list) => dom::first_way_id(list),
            Place::Field(_) | Place::Whole => String::new(),
        };
        let wanted = match path.place {
            Place::Field(field) => {
                // The plan's other fields stand in sections, which have been unfolded.
                let is_elsewhere = path.target == Target::Plan && field != Field::WhatMatters;
                if self.may_set(&path.target, field) && !is_elsewhere {
                    self.is_open(&opened_with(&path.target)).set(true);
                }
                dom::field_id(&path.target, field)
            }
            Place::List(list) => dom::list_id(&path.target, list),
            Place::Whole => dom::opener_id(&path.target),
        };
        dom::focus_soon(
            self.root.get_value(),
            vec![first, wanted, dom::opener_id(&opened_with(&path.target)), dom::noun_id(&path.target)],
        );
    }

    /// Puts focus on an element by its id, after the screen has been drawn.
    pub fn focus(&self, id: &str) {
        dom::focus_soon(self.root.get_value(), vec![id.to_owned()]);
    }

    /// Panics in the middle of a change, with the editor's lock held: the worst place.
    #[cfg(feature = "trap")]
    #[allow(clippy::panic, reason = "that is what it is for")]
    pub fn trap(&self) {
        self.editor.update_value(|_| panic!("a trap on purpose"));
    }

    /// The element the screen is mounted in.
    pub fn root(&self) -> web_sys::HtmlElement {
        self.root.get_value()
    }

    /// Whether the plan may be changed at all.
    pub fn may_edit(&self) -> bool {
        self.options.with_untracked(|options| {
            options.mode == Mode::Edit
                && Group::ALL.iter().any(|group| right(options.actor.role, *group) != Right::None)
        })
    }

    /// Whether a part, or the plan's own fields, may be changed: any of its fields.
    pub fn may_open(&self, target: &Target) -> bool {
        let fields = self.plan.with_untracked(|plan| plan.noun(target).map(<dyn Noun>::fields));
        fields.unwrap_or_default().into_iter().any(|field| self.may_set(target, field))
    }

    /// Whether a field may be changed.
    pub fn may_set(&self, target: &Target, field: Field) -> bool {
        self.options.with_untracked(|options| {
            options.mode == Mode::Edit
                && self.plan.with_untracked(|plan| {
                    options.actor.may_set(plan, target, field) && plan.hides(target, field).is_none()
                })
        })
    }

    /// Whether an entry may be changed, moved and removed.
    pub fn may_place(&self, entry: EntryRef<'_>) -> bool {
        self.options.with_untracked(|options| {
            options.mode == Mode::Edit
                && self.plan.with_untracked(|plan| {
                    let is_seen = plan.hidden_of(&Target::Entry(entry.id())).next().is_none();
                    is_seen && options.actor.may_place(plan, entry)
                })
        })
    }

    /// Whether entries may be changed whoever owns them.
    pub fn sets_everything(&self) -> bool {
        self.options.with_untracked(|options| right(options.actor.role, Group::Measures) == Right::All)
    }

    /// Whether something may be added to lists of this name.
    pub fn may_add(&self, list: ListName) -> bool {
        self.options.with_untracked(|options| {
            options.mode == Mode::Edit && self.plan.with_untracked(|plan| options.actor.may_add(plan, list))
        })
    }

    /// Whether the user may carry out all of some commands, each on the plan as it is now.
    pub fn may_carry_out(&self, commands: &[Command]) -> bool {
        commands.iter().all(|command| match command {
            Command::Set { target, field, .. } => self.may_set(target, *field),
            Command::Add { entry, .. } => self.may_add(entry.as_ref().list()),
            Command::Remove { id } | Command::Move { id, .. } => {
                self.plan.with_untracked(|plan| plan.entry(id).is_some_and(|entry| self.may_place(entry)))
            }
        })
    }

    /// What stands in place of an entry that is hidden from the user, and why; none when it is seen.
    pub fn hidden(&self, target: &Target) -> Option<String> {
        // Followed apart from the plan: every line asks, and a key seldom changes what is hidden.
        if self.veil.with(|veil| veil.is_empty()) {
            return None;
        }
        let why = self.plan.with_untracked(|plan| plan.hides_all(target))?;
        Some(format!("{}. {}.", self.say(&Label::StateHidden), self.say(&why)))
    }

    /// The participant that uses the editor, for entries they add.
    pub fn user(&self) -> Option<Id> {
        self.options.with_untracked(|options| {
            let user = options.actor.user.clone()?;
            self.plan.with_untracked(|plan| plan.participant(&user).map(|p| p.id.clone()))
        })
    }

    /// The first finding about a field, if there is one that counts now.
    pub fn finding(&self, path: &Path, counts: impl Fn(&Finding) -> bool) -> Option<Finding> {
        self.findings.with(|found| found.iter().find(|f| f.path == *path && counts(f)).cloned())
    }
}

/// What the user may see of a plan; what the host has redacted already stays as it is.
fn seen(plan: &Arc<Plan>, options: &Options) -> Arc<Plan> {
    match redact(plan, &options.actor, &options.settings.information_sorts) {
        Ok(seen) if seen.is_redacted() && !plan.is_redacted() => Arc::new(seen),
        Ok(_) | Err(_) => Arc::clone(plan),
    }
}

/// The noun whose editor holds a noun's fields: period and evaluation open together.
fn opened_with(target: &Target) -> Target {
    match target {
        Target::Part(Part::EvaluationPlan) => Target::Part(Part::Period),
        Target::Part(_) | Target::Plan | Target::Entry(_) => target.clone(),
    }
}
