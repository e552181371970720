//! Where the plan stands, where it can go from here, and what hinders it.

use super::super::derived::{Cell, derived};
use super::super::dom;
use super::super::element::{El, button, el};
use super::super::screen::Screen;
use super::{block::block, folding, section_id};
use crate::edit::{Command, Grouping, Reason};
use crate::into_vec::IntoVec;
use crate::plan::read::Trail;
use crate::plan::{Entry, Field, Json, ListName, PlanStatus, Target};
use crate::rules::{Finding, blocks_use};
use crate::words::{Label, Sentence};

/// The section about where the plan stands.
pub fn status_section(screen: Screen) -> El {
    let name = screen.say(&Label::PlanStatus);
    folding(screen, "status", &name, move || content(screen))
}

fn content(screen: Screen) -> Vec<El> {
    let status = derived(move || screen.plan.with(|plan| plan.status()));
    let hindered = Cell::new(false);
    let now = move || screen.say(&Sentence::PlanIs { status: screen.say_within(&status.get()) });
    let moves = move || {
        let now = status.get();
        let possible =
            PlanStatus::ALL.iter().copied().filter(|next| now.leads_to(*next) && may(screen, *next));
        let mut buttons: Vec<El> = possible.map(|next| move_button(screen, next, hindered)).into_vec();
        // Whoever is sent here to change where the plan stands comes to the first way on.
        if let Some(first) = buttons.first_mut() {
            *first = first.clone().id(&dom::field_id(&Target::Plan, Field::Status));
        }
        buttons
    };
    let blocking = derived(move || if hindered.get() { found(screen) } else { Vec::new() });
    let blocking = move || {
        let blocking = blocking.get();
        if blocking.is_empty() {
            return Vec::new();
        }
        let item = |finding: Finding| {
            let text = screen.say(&finding.message);
            el("li").child(button("link", &text).on_press(move || screen.go_to(&finding.path)))
        };
        let name = el("p").class("summary-heading").text(&screen.say(&Label::Hinders));
        vec![
            el("div")
                .class("summary")
                .attr("role", "group")
                .child(name)
                .child(el("ul").children(blocking.into_iter().map(item))),
        ]
    };
    let mut body = vec![
        el("p").attr("role", "status").live_text(now),
        el("div").class("tools").live(moves),
        el("div").live(blocking),
    ];
    body.extend(block(screen, &Target::Plan, &[Field::GapsReason]));
    body.push(super::super::form::entry_list(screen, &Target::Plan, ListName::StatusChanges));
    body
}

fn may(screen: Screen, next: PlanStatus) -> bool {
    screen.may_set(&Target::Plan, Field::Status)
        && screen.options.with_untracked(|options| {
            screen.plan.with_untracked(|plan| options.actor.may_move_to(plan, next))
        })
}

/// What hinders the plan from being taken into use.
fn found(screen: Screen) -> Vec<Finding> {
    let around = screen.context.get();
    screen.plan.with(|plan| blocks_use(plan, around.0.today, &around.0.settings))
}

fn move_button(screen: Screen, next: PlanStatus, hindered: Cell<bool>) -> El {
    let label = match next {
        PlanStatus::Draft => Label::BackToDraft,
        PlanStatus::InUse => Label::TakeIntoUse,
        PlanStatus::Paused => Label::Pause,
        PlanStatus::Closed => Label::ClosePlan,
        PlanStatus::Revoked => Label::Revoke,
        PlanStatus::EnteredInError => Label::MarkAsError,
    };
    let looks = match next {
        PlanStatus::InUse => "button primary",
        PlanStatus::Paused | PlanStatus::Closed | PlanStatus::Draft => "button",
        PlanStatus::Revoked | PlanStatus::EnteredInError => "button quiet",
    };
    button(looks, &screen.say(&label)).on_press(move || {
        let outcome = screen.send(step(screen, next), Grouping::Single);
        if outcome.is_ok() {
            // Its place has other buttons now, or none.
            let ways = vec![dom::field_id(&Target::Plan, Field::Status), section_id("status")];
            dom::focus_soon(screen.root(), ways);
        }
        hindered.set(matches!(outcome, Err(refusal) if refusal.reason == Reason::Blocked));
    })
}

/// The move, and the note of it that is kept.
fn step(screen: Screen, next: PlanStatus) -> Vec<Command> {
    let value = Json::text(next.word());
    let set = Command::Set { target: Target::Plan, field: Field::Status, value: value.clone() };
    let today = screen.options.with_untracked(|options| options.actor.today);
    let member = |field: Field, value: Json| (field.name().to_owned(), value);
    let mut members = vec![
        member(Field::Id, Json::text(super::super::serial::fresh("s").as_str())),
        member(Field::Status, value),
        member(Field::Date, Json::Text(today.to_string())),
    ];
    members.extend(screen.user().map(|user| member(Field::By, Json::text(user.as_str()))));
    let note = Entry::read(ListName::StatusChanges, Json::Object(members), &mut Trail::default());
    let index = screen.plan.with_untracked(|plan| plan.status_changes.len());
    let add = note.ok().map(|entry| Command::Add { parent: Target::Plan, index, entry });
    let noted = add.filter(|_| screen.may_add(ListName::StatusChanges));
    [set].into_iter().chain(noted).into_vec()
}
