//! The components in a real browser, without the shell: what is shown, what a control does to the
//! plan, where focus goes. Run by `wasm-pack test`; whole journeys are in `tests/browser`.
#![cfg(all(target_arch = "wasm32", feature = "web"))]

use individuell_plan::access::{Actor, Role};
use individuell_plan::edit::{Command, Grouping};
use individuell_plan::exchange::{Options, read_plan};
use individuell_plan::plan::{Date, Field, Target};
use individuell_plan::view::{Page, Screen, Told};
use individuell_plan::words::Lang;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const PLAN: &str = r#"{"goals":[{"id":"g1","title":"Lese selv","measures":[
  {"id":"m1","title":"Lesegruppe"},{"id":"m2","title":"Lydbok","responsible":"k","deadline":"2026-02-01"}]}],
  "participants":[{"id":"k","name":"Kari Test","roles":["coordinator"]}]}"#;

struct Stage {
    screen: Screen,
    root: web_sys::HtmlElement,
    told: Rc<RefCell<Vec<Told>>>,
    _mounted: Box<dyn std::any::Any>,
}

fn options(role: Role, lang: Lang) -> Options {
    let today = Date::parse("2026-03-01").expect("a day");
    Options::of(Actor { role, user: Some("k".into()), today }, lang)
}

async fn stage(role: Role, lang: Lang) -> Stage {
    let document = web_sys::window().and_then(|window| window.document()).expect("a page");
    let root: web_sys::HtmlElement = document.create_element("div").expect("a box").unchecked_into();
    document.body().expect("a body").append_child(&root).expect("in the page");
    let told: Rc<RefCell<Vec<Told>>> = Rc::default();
    let made: Rc<RefCell<Option<Screen>>> = Rc::default();
    let mounted = {
        let (told, made, inner) = (Rc::clone(&told), Rc::clone(&made), root.clone());
        leptos::mount::mount_to(root.clone(), move || {
            let tell = Box::new(move |what| told.borrow_mut().push(what));
            let plan = read_plan(PLAN).expect("sound");
            let screen = Screen::new(plan, options(role, lang), inner, tell);
            *made.borrow_mut() = Some(screen);
            view! { class = "ip", <Page screen=screen /> }
        })
    };
    let screen = made.borrow_mut().take().expect("mounted");
    settled().await;
    Stage { screen, root, told, _mounted: Box::new(mounted) }
}

impl Stage {
    fn text(&self) -> String {
        self.root.text_content().unwrap_or_default()
    }

    fn find(&self, selector: &str) -> web_sys::HtmlElement {
        let found = self.root.query_selector(selector).expect("a sound selector");
        found.unwrap_or_else(|| panic!("nothing at {selector}")).unchecked_into()
    }

    fn count(&self, selector: &str) -> u32 {
        self.root.query_selector_all(selector).expect("a sound selector").length()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.root.remove();
    }
}

/// Lets effects and focus, which come in a task of their own, happen.
async fn settled() {
    gloo::timers::future::sleep(std::time::Duration::from_millis(20)).await;
}

#[wasm_bindgen_test]
async fn every_control_has_a_name_and_every_id_stands_once() {
    let stage = stage(Role::Coordinator, Lang::Nb).await;
    stage.screen.open(&Target::Entry("m1".into()), Field::Title);
    settled().await;
    let controls = stage.root.query_selector_all("input, select, textarea").expect("a list");
    for at in 0..controls.length() {
        let control: web_sys::HtmlElement = controls.item(at).expect("there").unchecked_into();
        // What only bears the browser's calendar is reached by nobody.
        if control.get_attribute("aria-hidden").is_some() {
            continue;
        }
        let label = format!("label[for='{}']", control.id());
        assert_eq!(stage.count(&label), 1, "{label}");
        assert_eq!(stage.count(&format!("[id='{}']", control.id())), 1);
    }
    assert!(controls.length() >= 6);
}

#[wasm_bindgen_test]
async fn a_closed_measure_is_text_with_what_it_lacks() {
    let stage = stage(Role::Coordinator, Lang::Nb).await;
    let line = stage.find("[data-entry='m1']").text_content().unwrap_or_default();
    assert!(line.contains("Lesegruppe") && line.contains("Mangler ansvarlig"), "{line}");
    let late = stage.find("[data-entry='m2']").text_content().unwrap_or_default();
    assert!(late.contains("Over frist: 01.02.2026"), "{late}");
    assert_eq!(stage.count(".measure :is(input, select, textarea)"), 0);
}

#[wasm_bindgen_test]
async fn typing_changes_the_plan_and_is_one_step() {
    let stage = stage(Role::Coordinator, Lang::Nb).await;
    stage.screen.open(&Target::Entry("m1".into()), Field::Title);
    settled().await;
    let input: web_sys::HtmlInputElement = stage.find("#ip-e-m1-title").unchecked_into();
    for text in ["Lesegruppe ", "Lesegruppe p", "Lesegruppe på"] {
        input.set_value(text);
        let event = web_sys::Event::new("input").expect("an event");
        input.dispatch_event(&event).expect("sent");
    }
    settled().await;
    assert!(stage.screen.written().contains("Lesegruppe på"));
    assert!(stage.screen.undo());
    assert!(stage.screen.written().contains("\"Lesegruppe\""));
    assert_eq!(stage.told.borrow().len(), 4);
}

#[wasm_bindgen_test]
async fn focus_follows_what_is_opened_and_closed() {
    let stage = stage(Role::Coordinator, Lang::Nb).await;
    let document = web_sys::window().and_then(|window| window.document()).expect("a page");
    stage.find("#ip-e-m1-open").click();
    settled().await;
    assert_eq!(document.active_element().map(|e| e.id()).as_deref(), Some("ip-e-m1-title"));
    stage.screen.close(&Target::Entry("m1".into()));
    settled().await;
    assert_eq!(document.active_element().map(|e| e.id()).as_deref(), Some("ip-e-m1-open"));
}

#[wasm_bindgen_test]
async fn a_reader_gets_text_and_no_button_that_changes() {
    let stage = stage(Role::Reader, Lang::En).await;
    assert_eq!(stage.count("button.line-title"), 0);
    assert!(stage.text().contains("You are reading the plan"));
    let command = Command::set_text(&"m1".into(), Field::Title, "X");
    assert!(stage.screen.send(vec![command], Grouping::Single).is_err());
}

#[wasm_bindgen_test]
async fn another_language_keeps_what_is_open_and_what_is_written() {
    let stage = stage(Role::Coordinator, Lang::Nb).await;
    stage.screen.open(&Target::Entry("m1".into()), Field::Title);
    settled().await;
    stage.screen.options.set(Arc::new(options(Role::Coordinator, Lang::Nn)));
    settled().await;
    assert!(stage.text().contains("Kva er viktig for meg?"));
    assert_eq!(stage.count("#ip-e-m1-title"), 1);
}

#[wasm_bindgen_test]
async fn hostile_text_is_text() {
    let stage = stage(Role::Coordinator, Lang::Nb).await;
    let hostile = "<img src=x onerror=alert(1)><script>alert(1)</script>";
    let command = Command::set_text(&"m1".into(), Field::Title, hostile);
    stage.screen.send(vec![command], Grouping::Single).expect("a coordinator may");
    settled().await;
    assert!(stage.text().contains(hostile));
    assert_eq!(stage.count("img, script"), 0);
}
