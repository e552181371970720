//! The page: what the app keeps, and the parts it puts together.

use individuell_plan::access::{Actor, Role};
use individuell_plan::exchange::{Options, read_plan};
use individuell_plan::number::Environment;
use individuell_plan::plan::Date;
use individuell_plan::rules::Settings;
use individuell_plan::view::{
    Goals, Overview, PlanHead, PlanSection, QuickLine, SaveState, Screen, Told, Toolbar, Workspace,
};
use individuell_plan::words::Lang;
use leptos::prelude::*;
use std::sync::Arc;

/// A real app asks its server for it.
const PLAN: &str = include_str!("../../demo/plan-child.json");

/// Mounts the page in the body.
pub fn start() {
    leptos::mount::mount_to_body(Meeting);
}

fn options(lang: Lang) -> Options {
    // A real app knows who has logged in, and its server says which day it is.
    let today = Date::parse("2026-11-22").expect("a day");
    let actor = Actor { role: Role::Coordinator, user: Some("mari".into()), today };
    // The sample plan has test numbers; with real ones a plan is in the environment `Prod`.
    let settings = Settings { environment: Environment::Test, ..Settings::default() };
    Options { settings: Arc::new(settings), ..Options::of(actor, lang) }
}

/// A page for the time of a meeting.
#[component]
fn Meeting() -> impl IntoView {
    let saved = RwSignal::new(0);
    let tell = Box::new(move |told: Told| {
        if told == Told::Save {
            // Here a real app sends `screen.written()` to its server.
            saved.update(|times| *times += 1);
        }
    });
    let Ok(plan) = read_plan(PLAN) else { return view! { <p>"The plan cannot be read."</p> }.into_any() };
    let screen =
        Screen::new(plan, options(Lang::Nb), leptos::prelude::document().body().expect("a body"), tell);
    let other = RwSignal::new(Lang::Nn);
    let change_language = move |_| {
        let before = screen.options.with_untracked(|options| options.catalogue.lang);
        screen.tell_options(options(other.get_untracked()));
        other.set(before);
    };
    let save = move |_| {
        screen.save();
        screen.save_state.set(SaveState::Saved);
    };
    let goals = move || screen.plan.with(|plan| plan.all_goals().len());
    let measures = move || screen.plan.with(|plan| plan.all_measures().count());
    view! { class = "app",
        <header class="app-head">
            <h1>"Møte"</h1>
            <p id="app-count">{goals} " mål, " {measures} " tiltak"</p>
            <button id="app-save" type="button" on:click=save>"Lagre i portalen"</button>
            <button id="app-language" type="button" on:click=change_language>
                {move || other.get().tag()}
            </button>
            <p id="app-saved">{move || format!("Lagret {} ganger", saved.get())}</p>
        </header>
        <main>
            <Workspace screen=screen>
                <PlanHead screen=screen />
                <Toolbar screen=screen />
                <div class="app-columns">
                    <div class="app-main">
                        <QuickLine screen=screen />
                        <Goals screen=screen />
                    </div>
                    <div class="app-aside">
                        <Overview screen=screen />
                        <PlanSection screen=screen key="loads" unfolded=true />
                        <PlanSection screen=screen key="meetings" />
                    </div>
                </div>
            </Workspace>
        </main>
    }
    .into_any()
}
