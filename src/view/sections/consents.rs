//! Consent as a table, what has changed since it was given, and the way to renew it.
//!
//! Shown to whoever sees all consents: a table with some of them would say no where a yes is hidden.

use super::super::derived::derived;
use super::super::dom;
use super::super::element::{El, button, el};
use super::super::form::length;
use super::super::screen::Screen;
use crate::consent::{Cell, CellState, Change, Matrix, MatrixRow, areas_in_use, in_force, matrix, renewal};
use crate::edit::Command;
use crate::into_vec::IntoVec;
use crate::plan::read::Trail;
use crate::plan::{ConsentAbout, Entry, Field, Id, Json, ListName, ParticipantRole, Plan, Target};
use crate::words::{Label, WorkText, in_words};

/// What stands above the list of consents.
pub fn consent_overview(screen: Screen) -> El {
    let found = derived(move || {
        let around = screen.context.get();
        let (today, settings) = (around.0.today, &around.0.settings);
        screen.plan.with(|plan| {
            let sorts = &settings.information_sorts;
            sees_all(plan).then(|| {
                let changes = renewal(plan, today, sorts, settings.consent_notice_days);
                (matrix(plan, today, sorts), changes)
            })
        })
    });
    let body = move || {
        let Some((matrix, changes)) = found.get() else { return Vec::new() };
        changed(screen, &changes).into_iter().chain(table(screen, &matrix)).into_vec()
    };
    el("div").live(body).children(screen.may_add(ListName::Consents).then(|| asking(screen)))
}

/// Buttons that note the answer to what nobody has said yes to yet.
fn asking(screen: Screen) -> El {
    let open = derived(move || {
        let today = screen.context.with(|around| around.0.today);
        screen.plan.with(|plan| {
            [ConsentAbout::Plan, ConsentAbout::Exchange]
                .into_iter()
                .filter(|about| in_force(&plan.consents, *about, today).next().is_none())
                .into_vec()
        })
    });
    let ask = move |about: ConsentAbout| {
        let label = match about {
            ConsentAbout::Plan => WorkText::NoteConsentToPlan,
            _ => WorkText::NoteConsentToShare,
        };
        button("button", &screen.say(&label)).on_press(move || note(screen, about))
    };
    let asked = move || {
        let mut buttons: Vec<El> = open.get().into_iter().map(ask).into_vec();
        if let Some(first) = buttons.first_mut() {
            *first = first.clone().id(&dom::first_way_id(ListName::Consents));
        }
        buttons
    };
    el("div").class("tools").live(asked)
}

fn sees_all(plan: &Plan) -> bool {
    let is_seen = |id: &Id| plan.hides_all(&Target::Entry(id.clone())).is_none();
    plan.consents.iter().all(|consent| is_seen(&consent.id))
}

/// What makes a new consent necessary, each with a way there, and the button that makes one.
fn changed(screen: Screen, changes: &[Change]) -> Vec<El> {
    if changes.is_empty() {
        return Vec::new();
    }
    let line = |change: &Change| {
        let path = change.path();
        el("li").child(button("link", &screen.say(&change.said())).on_press(move || screen.go_to(&path)))
    };
    let mut made = vec![
        el("p").class("list-name").attr("data-level", "gap").text(&screen.say(&Label::MustBeRenewed)),
        el("ul").class("findings").children(changes.iter().map(line)),
    ];
    if screen.may_add(ListName::Consents) {
        let renew = button("button", &screen.say(&Label::NewConsent));
        let renew = renew.on_press(move || note(screen, ConsentAbout::Exchange));
        made.push(el("div").class("tools").child(renew));
    }
    made
}

/// Adds a consent that asks the person for what the plan needs today, and opens it. It is not
/// answered: that is for the person.
fn note(screen: Screen, about: ConsentAbout) {
    let around = screen.context.get_untracked();
    let (today, sorts) = (around.0.today, &around.0.settings.information_sorts);
    let plan = screen.plan.get_untracked();
    let id = super::super::serial::fresh("n");
    let texts = |items: Vec<String>| Json::List(items.into_iter().map(Json::Text).into_vec());
    let member = |field: Field, value: Json| (field.name().to_owned(), value);
    let mut members = vec![
        member(Field::Id, Json::text(id.as_str())),
        member(Field::About, Json::text(about.word())),
        member(Field::Date, Json::Text(today.to_string())),
    ];
    let person = plan.participants.iter().find(|one| one.roles.has(&ParticipantRole::Person));
    members.extend(person.map(|one| member(Field::By, Json::text(one.id.as_str()))));
    if about == ConsentAbout::Exchange {
        let who = matrix(&plan, today, sorts).rows.into_iter().map(|row| row.who.as_str().to_owned());
        let areas = areas_in_use(&plan).into_iter().map(|area| area.name).into_vec();
        members.push(member(Field::Covers, texts(who.into_vec())));
        members.push(member(Field::InformationTypes, texts(areas)));
    }
    let entry = Entry::read(ListName::Consents, Json::Object(members), &mut Trail::default());
    let Ok(entry) = entry else { return };
    let index = length(screen, &Target::Plan, ListName::Consents);
    if screen.send_one(Command::Add { parent: Target::Plan, index, entry }) {
        screen.open(&Target::Entry(id), Field::Decision);
    }
}

fn table(screen: Screen, matrix: &Matrix) -> Option<El> {
    if matrix.rows.is_empty() {
        return None;
    }
    let head = |text: &str| el("th").attr("scope", "col").text(text);
    let sorts = matrix.sorts.iter().map(|sort| head(sort));
    let has_limits = matrix.rows.iter().any(|row| !row.limits.is_empty());
    let columns = el("tr")
        .child(head(&screen.say(&ListName::Participants.holds())))
        .child(head(&screen.say(&Label::GeneralContent)))
        .children(sorts)
        .children(has_limits.then(|| head(&screen.say(&Label::Exceptions))));
    let rows =
        matrix.rows.iter().map(|row| {
            let line =
                el("tr")
                    .child(el("th").attr("scope", "row").text(&row.name))
                    .child(general(screen, row))
                    .children(row.cells.iter().zip(&matrix.sorts).map(|(cell, sort)| {
                        one(screen, &beside(row, cell), &format!("{}, {sort}", row.name))
                    }));
            line.children(has_limits.then(|| el("td").text(&row.limits.join("; "))))
        });
    let caption = el("caption").text(&screen.say(&Label::SharedWithWhom));
    let table = el("table")
        .class("matrix")
        .child(caption)
        .child(el("thead").child(columns))
        .child(el("tbody").children(rows));
    // Wider than a telephone: it scrolls by itself, also by keyboard.
    let name = screen.say(&Label::SharedWithWhom);
    Some(
        el("div")
            .class("scrolls")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", &name)
            .child(table),
    )
}

/// A cell as it is shown: the day it ends only where it is another than that of its row.
fn beside(row: &MatrixRow, cell: &Cell) -> Cell {
    let until = cell.until.filter(|_| !row.is_reached || cell.until != row.until);
    Cell { until, ..cell.clone() }
}

fn general(screen: Screen, row: &MatrixRow) -> El {
    let state = if row.is_reached { CellState::Shared } else { CellState::NotAsked };
    one(screen, &Cell { state, consent: None, until: row.until }, &row.name)
}

/// One cell: a word, never colour alone, the day it ends, and a way to the consent behind it. Of the
/// many ways with the same word, each says in its name whose and about what it is.
fn one(screen: Screen, cell: &Cell, about: &str) -> El {
    let label = match cell.state {
        CellState::Shared => Label::CellShared,
        CellState::Limited => Label::CellLimited,
        CellState::Ended => Label::CellEnded,
        CellState::SaidNo => Label::CellSaidNo,
        CellState::NotAsked => Label::CellNotAsked,
    };
    let word = screen.say(&label);
    let word = match cell.consent.clone() {
        Some(id) => {
            let path = crate::plan::Path::entry(&id);
            let name = format!("{word}: {about}");
            button("link", &word).attr("aria-label", &name).on_press(move || screen.go_to(&path))
        }
        None => el("span").text(&word),
    };
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let until = cell.until.map(|day| el("span").class("cell-until").text(&in_words(day, lang)));
    el("td").attr("data-state", cell.state.word()).child(word).children(until)
}
