//! What the custom element's shell calls: screens by number.
//!
//! A number that names no screen gives the fault `closed`. The shell is told of each step while a
//! call runs, and must only write it down; it sends its own events after the call has returned.

use super::core::{read_commands, read_options};
use super::fault::Fault;
use crate::edit::{Change, Command, Grouping};
use crate::exchange::{Options, parse, read_plan};
use crate::into_vec::IntoVec;
use crate::plan::{Json, Path, Plan, Pointers, Text};
use crate::view::{Fate, Prepared, SaveState, Screen, Told, draw, show_prepared};
use crate::words::Catalogue;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// A mounted screen. Everything that keeps it up to date ends with its owner.
struct Mounted {
    screen: Screen,
    owner: Owner,
    _scope: Box<dyn std::any::Any>,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

thread_local! {
    static SCREENS: RefCell<Vec<(u32, Mounted)>> = RefCell::default();
    static LAST: Cell<u32> = const { Cell::new(0) };
}

fn open(options: &str, plan: &str) -> Result<(Options, Plan), Fault> {
    let options = read_options(options)?;
    let plan = read_plan(plan).map_err(|error| Fault::of_read(&error, &options.catalogue))?;
    Ok((options, plan))
}

/// Runs something on a screen, inside its reactive owner.
fn on<T>(handle: u32, act: impl FnOnce(Screen) -> Result<T, Fault>) -> Result<T, JsValue> {
    let found = SCREENS.with(|screens| {
        let screens = screens.try_borrow().ok()?;
        let found = screens.iter().find(|(number, _)| *number == handle);
        found.map(|(_, mounted)| (mounted.screen, mounted.owner.clone()))
    });
    let Some((screen, owner)) = found else { return Err(Fault::closed(&Catalogue::default()).into()) };
    owner
        .with(|| {
            screen.catch_up();
            act(screen)
        })
        .map_err(JsValue::from)
}

fn catalogue(screen: Screen) -> Arc<Catalogue> {
    screen.options.with_untracked(|options| Arc::clone(&options.catalogue))
}

/// Takes in the texts of a language, one a line, before the first screen that speaks it, or with
/// `keys` for the language the keys by which hosts replace texts.
///
/// # Errors
/// Throws `{ code, path, message }` as JSON text when they are none of this version's.
#[cfg(feature = "words-apart")]
#[wasm_bindgen]
pub fn ip_words(lang: &str, lines: &str) -> Result<(), JsValue> {
    let learned = match crate::words::Lang::of(lang) {
        Some(lang) => crate::words::learn(lang, lines),
        None => crate::words::learn_keys(lines),
    };
    Ok(learned.map_err(|error| Fault::of_read(&error, &Catalogue::default()))?)
}

/// Mounts a screen in an element. Gives its number, never 0.
///
/// # Errors
/// Throws `{ code, path, message }` as JSON text when plan or options cannot be read.
#[wasm_bindgen]
pub fn ip_mount(
    container: web_sys::HtmlElement,
    plan: &str,
    options: &str,
    notify: js_sys::Function,
) -> Result<u32, JsValue> {
    let (options, plan) = open(options, plan)?;
    let handle = LAST.with(|last| {
        last.set(last.get().wrapping_add(1).max(1));
        last.get()
    });
    let tell = Box::new(move |told: Told| {
        let (kind, payload) = as_text(&told);
        let _deaf = notify.call2(&JsValue::NULL, &kind.into(), &payload.into());
    });
    // Drawn here and now, so that the shell finds the plan on the screen when this returns.
    let made: Rc<RefCell<Option<(Screen, Owner)>>> = Rc::default();
    let (made_inside, root) = (Rc::clone(&made), container.clone());
    let scope = leptos::mount::mount_to(container, move || {
        let screen = Screen::new(plan, options, root.clone(), tell);
        let _appended = root.append_child(draw(screen).element());
        *made_inside.borrow_mut() = Owner::current().map(|owner| (screen, owner));
    });
    if let Some((screen, owner)) = made.take() {
        let mounted = Mounted { screen, owner, _scope: Box::new(scope) };
        SCREENS.with(|screens| screens.borrow_mut().push((handle, mounted)));
    }
    Ok(handle)
}

fn as_text(told: &Told) -> (&'static str, String) {
    match told {
        Told::Save => ("save", String::new()),
        Told::Ask { kind, id } => {
            let id = id.as_ref().map_or(Json::Null, |id| Json::text(id.as_str()));
            let asked = vec![("kind".to_owned(), Json::text(kind.word())), ("id".to_owned(), id)];
            ("ask", Json::Object(asked).to_text())
        }
        Told::Request => ("request", String::new()),
        Told::Copy => ("copy", String::new()),
        Told::Step { change, commands, replaces, typing } => {
            let commands = match change {
                // The line itself holds them.
                Change::Do(_) => String::new(),
                Change::Undo | Change::Redo => format!(",\"commands\":{}", commands.to_text()),
            };
            let entry = change.to_text();
            ("step", format!("{{\"entry\":{entry},\"replace\":{replaces},\"typing\":{typing}{commands}}}"))
        }
    }
}

/// Unmounts a screen. Nothing happens when it is gone already.
#[wasm_bindgen]
pub fn ip_close(handle: u32) {
    let gone = SCREENS.with(|screens| {
        let mut screens = screens.borrow_mut();
        let place = screens.iter().position(|(number, _)| *number == handle);
        place.map(|place| screens.swap_remove(place))
    });
    // Dropped here and not inside the borrow: unmounting may call back.
    drop(gone);
}

/// Tells a screen other options.
///
/// # Errors
/// As [`ip_mount`]; the options in force stay.
#[wasm_bindgen]
pub fn ip_options(handle: u32, options: &str) -> Result<(), JsValue> {
    on(handle, |screen| {
        let options = read_options(options)?;
        screen.tell_options(options);
        Ok(())
    })
}

/// Opens another plan in a screen.
///
/// # Errors
/// As [`ip_mount`]; the plan that is open stays.
#[wasm_bindgen]
pub fn ip_load(handle: u32, plan: &str) -> Result<(), JsValue> {
    on(handle, |screen| {
        let plan = read_plan(plan).map_err(|error| Fault::of_read(&error, &catalogue(screen)))?;
        screen.load(plan);
        Ok(())
    })
}

/// The plan of a screen as JSON text.
///
/// # Errors
/// Throws when the screen is closed.
#[wasm_bindgen]
pub fn ip_plan(handle: u32) -> Result<String, JsValue> {
    on(handle, |screen| Ok(screen.written()))
}

/// All findings as a JSON array.
///
/// # Errors
/// Throws when the screen is closed.
#[wasm_bindgen]
pub fn ip_validate(handle: u32) -> Result<String, JsValue> {
    on(handle, |screen| {
        let catalogue = catalogue(screen);
        let plan = screen.plan.get_untracked();
        let pointers = Pointers::of(&plan);
        let list = screen.findings.with_untracked(|found| {
            found.iter().map(|finding| finding.to_json(&pointers, &catalogue)).into_vec()
        });
        Ok(Json::List(list).to_text())
    })
}

/// Carries out the host's commands as one step, as the user of the screen.
///
/// # Errors
/// Throws a refusal; plan and history are as they were.
#[wasm_bindgen]
pub fn ip_apply(handle: u32, commands: &str) -> Result<(), JsValue> {
    on(handle, |screen| {
        let catalogue = catalogue(screen);
        let commands = read_commands(commands, &catalogue)?;
        screen.send(commands, Grouping::Single).map_err(|refusal| Fault::of_refusal(&refusal, &catalogue))
    })
}

/// Takes the last step back; whether there was one.
///
/// # Errors
/// Throws when the screen is closed.
#[wasm_bindgen]
pub fn ip_undo(handle: u32) -> Result<bool, JsValue> {
    on(handle, |screen| Ok(screen.undo()))
}

/// Does the step that was taken back again; whether there was one.
///
/// # Errors
/// Throws when the screen is closed.
#[wasm_bindgen]
pub fn ip_redo(handle: u32) -> Result<bool, JsValue> {
    on(handle, |screen| Ok(screen.redo()))
}

/// Does what the save button does.
///
/// # Errors
/// Throws when the screen is closed.
#[wasm_bindgen]
pub fn ip_save(handle: u32) -> Result<(), JsValue> {
    on(handle, |screen| {
        screen.save();
        Ok(())
    })
}

/// Shows how saving went: `saving`, `saved` or `failed`.
///
/// # Errors
/// Throws when the screen is closed.
#[wasm_bindgen]
pub fn ip_saved(handle: u32, state: &str) -> Result<(), JsValue> {
    on(handle, |screen| {
        screen.save_state.set(match state {
            "saving" => SaveState::Saving,
            "saved" => SaveState::Saved,
            _ => SaveState::Failed,
        });
        Ok(())
    })
}

/// Shows a text that was asked for, `{ subject, text }`, or what became of it: `fate` is `taken`,
/// `not-taken` or `copied`, else it is there to be read.
///
/// # Errors
/// Throws when it cannot be read.
#[wasm_bindgen]
pub fn ip_prepared(handle: u32, prepared: &str, fate: &str) -> Result<(), JsValue> {
    on(handle, |screen| {
        let json = parse(prepared).map_err(|error| Fault::of_read(&error, &catalogue(screen)))?;
        let text = |name| json.member(name).and_then(Json::as_text).unwrap_or_default().to_owned();
        let fate = match fate {
            "taken" => Some(Fate::Taken),
            "not-taken" => Some(Fate::NotTaken),
            "copied" => Some(Fate::Copied),
            _ => None,
        };
        show_prepared(screen, Prepared { subject: text("subject"), text: text("text"), fate });
        Ok(())
    })
}

/// Goes to a place by its JSON Pointer; whether it exists.
///
/// # Errors
/// Throws when the screen is closed.
#[wasm_bindgen]
pub fn ip_focus(handle: u32, pointer: &str) -> Result<bool, JsValue> {
    on(handle, |screen| {
        let path = screen.plan.with_untracked(|plan| Path::of_pointer(plan, pointer));
        if let Some(path) = &path {
            screen.go_to(path);
        }
        Ok(path.is_some())
    })
}

/// Builds plan and history again from a journal, telling nobody. A line that no longer fits is
/// left out.
///
/// # Errors
/// Throws when the journal cannot be read.
#[wasm_bindgen]
pub fn ip_replay(handle: u32, journal: &str) -> Result<(), JsValue> {
    on(handle, |screen| {
        let catalogue = catalogue(screen);
        let json = parse(journal).map_err(|error| Fault::of_read(&error, &catalogue))?;
        let Json::List(lines) = json else { return Ok(()) };
        let mut changes = Vec::with_capacity(lines.len());
        for line in &lines {
            changes.push(match (line.member("do"), line.member("undo")) {
                (Some(commands), _) => Change::Do(
                    Command::read_all(commands).map_err(|refusal| Fault::of_refusal(&refusal, &catalogue))?,
                ),
                (None, Some(_)) => Change::Undo,
                (None, None) => Change::Redo,
            });
        }
        screen.replay(changes);
        Ok(())
    })
}

/// Opens the nouns whose elements had these ids, a JSON array, before the screen was taken away.
///
/// # Errors
/// Throws when the ids cannot be read.
#[wasm_bindgen]
pub fn ip_reopen(handle: u32, ids: &str) -> Result<(), JsValue> {
    on(handle, |screen| {
        let json = parse(ids).map_err(|error| Fault::of_read(&error, &catalogue(screen)))?;
        if let Json::List(ids) = json {
            let ids: Vec<String> = ids.iter().filter_map(|id| id.as_text().map(str::to_owned)).into_vec();
            screen.reopen(&ids);
        }
        Ok(())
    })
}

/// Panics on purpose, for the recovery tests: `now`, or `later` in a task of the view.
#[cfg(feature = "trap")]
#[wasm_bindgen]
pub fn ip_trap(handle: u32, place: &str) -> Result<(), JsValue> {
    let later = place == "later";
    on(handle, |screen| {
        if later {
            gloo::timers::callback::Timeout::new(0, move || {
                screen.trap();
            })
            .forget();
            return Ok(());
        }
        screen.trap();
        Ok(())
    })
}
