//! The editor's parts as Leptos components, for an app that puts them together itself.
//!
//! All parts of one [`Workspace`] read and change the same [`Screen`]: a measure typed into the
//! [`QuickLine`] stands in [`Goals`] at once, and undo takes it back everywhere. `examples/parts`
//! is a whole app.

use super::element::{El, el};
use super::page::{head, life_areas};
use super::screen::Screen;
use super::sections::{section_id, section_of};
use super::{
    drag, frame, goals, keyboard, measures, overview, people, places, quick, save, shortcuts, toolbar,
};
use crate::into_vec::IntoVec;
use leptos::html::Div;
use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};

/// The sheets of `style/`, which the package has as a module of their own.
const SHEETS: [&str; 10] = [
    include_str!("../../style/10-tokens.css"),
    include_str!("../../style/20-base.css"),
    include_str!("../../style/22-marks.css"),
    include_str!("../../style/25-shell.css"),
    include_str!("../../style/30-controls.css"),
    include_str!("../../style/35-workspace.css"),
    include_str!("../../style/40-plan.css"),
    include_str!("../../style/45-sections.css"),
    include_str!("../../style/46-workspace-parts.css"),
    include_str!("../../style/50-modes.css"),
];

/// What every part stands in: its keys, its colours and sizes, and what is read aloud.
///
/// Brings its own style into the page, which reaches nothing outside it. Ids of elements are made
/// from the plan, so a page holds one workspace for a plan.
///
/// ```no_run
/// use individuell_plan::view::{Goals, QuickLine, Screen, Workspace};
/// use leptos::prelude::*;
///
/// #[component]
/// fn Meeting(screen: Screen) -> impl IntoView {
///     view! {
///         <Workspace screen=screen>
///             <QuickLine screen=screen />
///             <Goals screen=screen />
///         </Workspace>
///     }
/// }
/// ```
#[component]
pub fn Workspace(
    /// The state that its parts read and change.
    screen: Screen,
    /// The parts, and whatever the app puts between them.
    children: Children,
) -> impl IntoView {
    bring_style();
    let lang = move || screen.options.with(|options| options.catalogue.lang.tag());
    view! { class = "ip",
        <div class="individuell-plan">
            <div class="ip-view"><div
                class="page parts"
                lang=lang
                on:keydown=move |event| keyboard::on_key(screen, &event)
                on:click=move |event| measures::on_click(screen, &event)
                on:pointerdown=move |event| drag::on_pointer_down(screen, &event)
            >
                {children()}
                {part(screen, |screen| vec![life_areas(screen)])}
                <p class="only-read-aloud" role="status">
                    {move || screen.said.get()}
                </p>
            </div></div>
        </div>
    }
}

/// A part, drawn anew when the host tells something else, such as another language.
fn part(screen: Screen, draw: impl Fn(Screen) -> Vec<El> + Copy + 'static) -> impl IntoView {
    hold(move || {
        el("div").class("part").live(move || {
            screen.options.track();
            untrack(|| draw(screen))
        })
    })
}

/// Puts an element of ours among a Leptos app's own, in the owner in force.
pub fn hold(draw: impl Fn() -> El + 'static) -> impl IntoView {
    let owner = Owner::current();
    let place = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let (Some(place), Some(owner)) = (place.get(), &owner) {
            let drawn = owner.with(|| untrack(&draw));
            let _appended = place.append_child(drawn.element());
        }
    });
    view! { class = "ip", <div class="stage" node_ref=place></div> }
}

macro_rules! parts {
    ($($(#[$says:meta])* $name:ident => $draw:expr;)+) => {
        $(
            $(#[$says])*
            #[component]
            pub fn $name(
                /// The state it reads and changes.
                screen: Screen,
            ) -> impl IntoView {
                part(screen, $draw)
            }
        )+
    };
}

parts! {
    /// Title, whose plan it is, who coordinates, how far it has come.
    PlanHead => |screen| vec![head(screen)];
    /// Undo, redo, and whether the plan is saved; nothing for whoever may only read.
    Toolbar => |screen| screen.may_edit().then(|| toolbar::toolbar(screen)).into_iter().into_vec();
    /// The places of the plan, to go by. Leads to the parts that are on the page.
    Places => |screen| vec![places::places(screen)];
    /// What matters to the person (letter a).
    WhatMatters => |screen| vec![frame::what_matters_section(screen)];
    /// What needs attention, the nine letters, what is due, what the person has said.
    Overview => |screen| vec![overview::overview(screen)];
    /// The line that turns what is said into measures; [`Goals`] has one of its own.
    QuickLine => |screen| quick::quick_line(screen).into_iter().into_vec();
    /// Goals and measures with search and groups, without the quick line.
    Goals => |screen| vec![goals::goals_section(screen, None)];
    /// Who takes part and with what.
    Participants => |screen| vec![people::participants_section(screen)];
    /// The period of the plan and its evaluation.
    Period => |screen| vec![frame::period_section(screen)];
    /// Whose plan it is.
    Person => |screen| vec![people::person_section(screen)];
    /// What is missing when somebody saves, and the button that saves.
    SaveBar => |screen| screen.may_edit().then(|| save::save_bar(screen)).into_iter().into_vec();
    /// The few single keys, folded.
    Shortcuts => |screen| vec![shortcuts::shortcut_list(screen)];
}

/// One section that folds, by its key in a template: `consents`, `meetings`, `timeline`, `loads`,
/// `transfer` and so on; nothing for a key that nobody knows.
#[component]
pub fn PlanSection(
    /// The state it reads and changes.
    screen: Screen,
    /// The key.
    key: &'static str,
    /// Whether it is open from the start.
    #[prop(optional)]
    unfolded: bool,
) -> impl IntoView {
    if unfolded {
        screen.is_unfolded(&section_id(key)).set(true);
    }
    part(screen, move |screen| section_of(screen, key).into_iter().into_vec())
}

thread_local! {
    static HAS_STYLE: Cell<bool> = const { Cell::new(false) };
}

/// Gives the page the sheets, held inside the workspace by `@scope`. A sheet that is made by script
/// needs no permission of a policy.
fn bring_style() {
    if HAS_STYLE.replace(true) {
        return;
    }
    // A browser without such sheets shows the parts unstyled, and they work.
    let _unstyled = adopt(&scoped());
}

fn adopt(css: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let sheets = js_sys::Reflect::get(&document, &"adoptedStyleSheets".into()).ok()?;
    let constructor = js_sys::Reflect::get(&js_sys::global(), &"CSSStyleSheet".into()).ok()?;
    let sheet =
        js_sys::Reflect::construct(constructor.dyn_ref::<js_sys::Function>()?, &js_sys::Array::new()).ok()?;
    let replace = js_sys::Reflect::get(&sheet, &"replaceSync".into()).ok()?;
    replace.dyn_ref::<js_sys::Function>()?.call1(&sheet, &JsValue::from_str(css)).ok()?;
    let all = js_sys::Array::from(&sheets);
    all.push(&sheet);
    js_sys::Reflect::set(&document, &"adoptedStyleSheets".into(), &all).ok().map(|_| ())
}

/// The sheets, with the workspace in place of the element.
fn scoped() -> String {
    let css = SHEETS.concat().replace(":host([hidden])", ":scope[hidden]").replace(":host", ":scope");
    format!("@scope (.individuell-plan) {{\n{css}}}\n")
}
