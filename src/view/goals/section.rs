//! The section of goals, and one goal as it is read.

use super::super::derived::{Cell, Derived, derived};
use super::super::dom;
use super::super::element::{El, button, el};
use super::super::frame::heading;
use super::super::measures::{self, lines, measure_list, titled};
use super::super::screen::Screen;
use super::super::search::{GroupBy, grouped_list, search_bar};
use super::Seen;
use super::editor::goal_editor;
use super::evaluation::{Past, evaluation_list};
use crate::into_vec::IntoVec;
use crate::limits;
use crate::plan::{EntryRef, Field, Id, ListName, Target};
use crate::words::{Label, Sentence};
use leptos::prelude::*;

/// All goals, and the measures that stand under none, with what stands above them.
pub fn goals_section(screen: Screen, above: Option<El>) -> El {
    let is_empty = derived(move || screen.plan.with(|plan| plan.goals.is_empty()));
    let invitation = move || {
        let text = is_empty.get().then(|| el("p").class("empty").text(&screen.say(&Label::NoGoals)));
        text.into_iter().into_vec()
    };
    let goal = screen
        .may_add(ListName::Goals)
        .then(|| add_button(screen, &Target::Plan, ListName::Goals, &Label::AddGoal, super::add));
    let measure = screen.may_add(ListName::Measures).then(|| {
        let name = format!("{}: {}", screen.say(&Label::AddMeasure), screen.say(&Label::LooseMeasures));
        add_button(screen, &Target::Plan, ListName::Measures, &Label::AddMeasure, measures::add)
            .attr("aria-label", &name)
    });
    el("section")
        .class("section")
        .attr("aria-labelledby", "ip-goals")
        .attr("part", "goals")
        .child(heading(screen, 1, "ip-goals").text(&screen.say(&Label::Goals)))
        .children(above)
        .child(search_bar(screen))
        .live(invitation)
        .live(move || match screen.group_by.get() {
            GroupBy::Goal => vec![untrack(|| by_goal(screen))],
            by => vec![untrack(|| grouped_list(screen, by))],
        })
        .child(el("div").class("tools").children(goal).children(measure))
}

/// The goals as the plan has them, and the measures that stand under none.
fn by_goal(screen: Screen) -> El {
    let goals = move || {
        let around = screen.context.get();
        screen.plan.with(|plan| super::seen(&plan.goals, &around))
    };
    let loose = move || {
        let around = screen.context.get();
        screen.plan.with(|plan| lines(&plan.measures, &around))
    };
    let has_loose = derived(move || screen.plan.with(|plan| !plan.measures.is_empty()));
    let loose_list = move || {
        let list = has_loose.get().then(|| {
            el("section")
                .class("goal")
                .attr("aria-labelledby", "ip-loose")
                .child(heading(screen, 2, "ip-loose").text(&screen.say(&Label::LooseMeasures)))
                .child(measure_list(screen, loose))
        });
        list.into_iter().into_vec()
    };
    el("div").class("by-goal").child(goal_list(screen, goals, 1)).live(loose_list)
}

/// A button that adds to a list of a noun.
fn add_button(
    screen: Screen,
    parent: &Target,
    list: ListName,
    label: &Label,
    add: fn(Screen, &Target),
) -> El {
    let to = parent.clone();
    button("button quiet", &screen.say(label))
        .id(&dom::list_id(parent, list))
        .on_press(move || add(screen, &to))
}

/// The goals of a goal, boxed: goals hold goals.
type Goals = Box<dyn Fn() -> Vec<(Id, Seen)>>;

fn goal_list(screen: Screen, goals: impl Fn() -> Vec<(Id, Seen)> + 'static, depth: usize) -> El {
    el("div").class("goals").each(goals, move |id, seen| goal_view(screen, &id, seen, depth))
}

fn goal_view(screen: Screen, id: &Id, seen: Cell<Seen>, depth: usize) -> El {
    let target = Target::Entry(id.clone());
    let named = target.clone();
    let title = derived(move || seen.with(|seen| titled(screen, &named, &seen.goal.title)));
    let description = derived(move || seen.with(|seen| seen.goal.description.clone()));
    let measures = move || seen.with(|seen| lines(&seen.goal.measures, &seen.around));
    let goals: Goals = Box::new(move || seen.with(|seen| super::seen(&seen.goal.goals, &seen.around)));
    let past = derived(move || seen.with(|seen| Past(seen.goal.evaluations.clone())));
    let may_change = screen.may_set(&target, Field::Title)
        || seen.with_untracked(|seen| screen.may_place(EntryRef::Goal(&seen.goal)));
    let noun = dom::noun_id(&target);
    let title_id = format!("{noun}-name");
    let (is_open, opened) = (screen.is_open(&target), target.clone());
    let body = move || {
        if is_open.get() {
            return vec![goal_editor(screen, &opened)];
        }
        let text = description.get();
        (!text.is_empty()).then(|| el("p").class("goal-text").text(&text)).into_iter().into_vec()
    };
    let section = el("section").class("goal").attr("data-depth", &depth.to_string());
    // A group and no landmark: of those there are too many to go by, and goals have headings.
    let is_hidden = screen.hidden(&target).is_some();
    let section = if is_hidden {
        section.attr("data-hidden", "")
    } else {
        section.attr("role", "group").attr("aria-labelledby", &title_id)
    };
    section
        .id(&noun)
        .attr("data-entry", id.as_str())
        .attr("tabindex", "-1")
        .attr("part", "goal")
        .child(goal_head(screen, &target, title, may_change, depth, &title_id))
        .live(body)
        .child(measure_list(screen, measures))
        .children((!is_hidden).then(|| evaluation_list(screen, past)))
        .child(goal_list(screen, goals, depth.saturating_add(1)))
        .child(goal_tools(screen, &target, title, depth))
}

fn goal_head(
    screen: Screen,
    target: &Target,
    title: Derived<String>,
    may_change: bool,
    depth: usize,
    title_id: &str,
) -> El {
    let kind = screen.say(if depth == 1 { &Label::MainGoal } else { &Label::SubGoal });
    let name = if may_change {
        let (is_open, toggled) = (screen.is_open(target), target.clone());
        button("line-title", "")
            .id(&dom::opener_id(target))
            .live_attr("aria-expanded", move || Some(is_open.get().to_string()))
            .live_text(move || title.get())
            .on_press(move || {
                if is_open.get_untracked() {
                    screen.close(&toggled);
                } else {
                    screen.open(&toggled, Field::Title);
                }
            })
    } else {
        el("span").class("line-title").live_text(move || title.get())
    };
    heading(screen, depth.saturating_add(1), title_id)
        .child(el("span").class("kind").text(&kind).text(" "))
        .child(name)
}

/// What can be added under a goal. The names say where, since every goal has the same buttons.
fn goal_tools(screen: Screen, target: &Target, title: Derived<String>, depth: usize) -> El {
    let tool = |list: ListName, label: Label, name: fn(String) -> Sentence, add: fn(Screen, &Target)| {
        screen.may_add(list).then(|| {
            add_button(screen, target, list, &label, add)
                .live_attr("aria-label", move || Some(screen.say(&name(title.get()))))
        })
    };
    let measure =
        tool(ListName::Measures, Label::AddMeasure, |what| Sentence::AddMeasureTo { what }, measures::add);
    let goal = (depth < limits::GOAL_DEPTH)
        .then(|| tool(ListName::Goals, Label::AddSubGoal, |what| Sentence::AddSubGoalTo { what }, super::add))
        .flatten();
    let evaluation = tool(
        ListName::Evaluations,
        Label::AddEvaluation,
        |what| Sentence::AddEvaluationOf { what },
        super::evaluation::add,
    );
    el("div").class("tools").children(measure).children(goal).children(evaluation)
}
