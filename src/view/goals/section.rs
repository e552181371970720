//! The section of goals, and one goal as it is read.

use super::super::dom;
use super::super::frame::heading;
use super::super::measures::{self, Home, measure_list};
use super::super::screen::Screen;
use super::editor::goal_editor;
use super::{Above, add_button};
use crate::limits;
use crate::plan::{EntryRef, Field, Goal, Id, ListName, Target};
use crate::words::{Label, Sentence};
use leptos::prelude::*;
use std::sync::Arc;

/// All goals, and the measures that stand under none.
pub fn goals_section(screen: Screen) -> AnyView {
    let above = Memo::new(move |_| {
        let around = screen.context.get();
        Above { goals: screen.plan.with(|plan| plan.goals.clone()), around }
    });
    let loose = Memo::new(move |_| {
        let around = screen.context.get();
        Home { measures: screen.plan.with(|plan| plan.measures.clone()), around }
    });
    let is_empty = move || above.with(|above| above.goals.is_empty());
    let has_loose = Memo::new(move |_| loose.with(|home| !home.measures.is_empty()));
    let loose_list = move || {
        has_loose.get().then(|| {
            view! { class = "ip",
                <section class="goal" aria-labelledby="ip-loose">
                    {heading(screen, 2, "ip-loose", screen.say(&Label::LooseMeasures).into_any())}
                    {measure_list(screen, loose)}
                </section>
            }
        })
    };
    let buttons = {
        let goal = screen
            .may_add(ListName::Goals)
            .then(|| add_button(screen, Target::Plan, &Label::AddGoal, None));
        let measure = screen.may_add(ListName::Measures).then(|| {
            let name = format!("{}: {}", screen.say(&Label::AddMeasure), screen.say(&Label::LooseMeasures));
            measures::add_button(screen, Target::Plan, name)
        });
        view! { class = "ip", <div class="tools">{goal}{measure}</div> }
    };
    view! { class = "ip",
        <section class="section" aria-labelledby="ip-goals" part="goals">
            {heading(screen, 1, "ip-goals", screen.say(&Label::Goals).into_any())}
            <Show when=is_empty><p class="empty">{screen.say(&Label::NoGoals)}</p></Show>
            {goal_list(screen, above, 1)}
            {loose_list}
            {buttons}
        </section>
    }
    .into_any()
}

fn goal_list(screen: Screen, above: Memo<Above>, depth: usize) -> AnyView {
    let ids = Memo::new(move |_| {
        above.with(|above| above.goals.iter().map(|goal| goal.id.clone()).collect::<Vec<_>>())
    });
    view! { class = "ip",
        <For each=move || ids.get() key=Id::clone children=move |id| goal_view(screen, above, id, depth) />
    }
    .into_any()
}

/// A goal in memory, compared by pointer, with what stands around it.
#[derive(Clone)]
struct Seen {
    goal: Arc<Goal>,
    above: Above,
}

impl PartialEq for Seen {
    fn eq(&self, other: &Seen) -> bool {
        Arc::ptr_eq(&self.goal, &other.goal) && self.above.around == other.above.around
    }
}

fn goal_view(screen: Screen, above: Memo<Above>, id: Id, depth: usize) -> AnyView {
    let target = Target::Entry(id.clone());
    let seen = {
        let id = id.clone();
        Memo::new(move |before: Option<&Option<Seen>>| {
            above.with(|above| {
                let found = above.goals.iter().find(|goal| goal.id == id);
                // A goal on its way out keeps its last state until its view is gone.
                found.map(|goal| Seen { goal: Arc::clone(goal), above: above.clone() })
            })
            .or_else(|| before.cloned().flatten())
        })
    };
    let text = move |read: fn(&Goal) -> &String| {
        Memo::new(move |_| seen.with(|s| s.as_ref().map_or_else(String::new, |s| read(&s.goal).clone())))
    };
    let title = text(|goal| &goal.title);
    let description = text(|goal| &goal.description);
    let named = move || measures_title(screen, &title.get());
    let around = move |seen: &Option<Seen>| seen.as_ref().map(|s| s.above.around.clone());
    let home = Memo::new(move |_| {
        seen.with(|s| s.as_ref().map(|s| Home::of(&s.goal, &s.above.around)))
            .unwrap_or_else(|| Home { measures: Default::default(), around: screen.context.get_untracked() })
    });
    let below = Memo::new(move |_| {
        seen.with(|s| {
            let goals = s.as_ref().map(|s| s.goal.goals.clone()).unwrap_or_default();
            let around = around(s).unwrap_or_else(|| screen.context.get_untracked());
            Above { goals, around }
        })
    });
    let evaluations = Memo::new(move |_| {
        seen.with(|s| s.as_ref().map(|s| super::evaluation::Past(s.goal.evaluations.clone())).unwrap_or_default())
    });
    let may_change = seen.with_untracked(|s| {
        s.as_ref().is_some_and(|s| screen.may_set(&target, Field::Title) || screen.may_place(EntryRef::Goal(&s.goal)))
    });
    let (noun, opener) = (dom::noun_id(&target), dom::opener_id(&target));
    let title_id = format!("{noun}-name");
    let kind = screen.say(if depth == 1 { &Label::MainGoal } else { &Label::SubGoal });
    let head = {
        let (target, title_id) = (target.clone(), title_id.clone());
        let is_open = screen.is_open(&target);
        move || {
            let (opened, opener) = (target.clone(), opener.clone());
            let name = if may_change {
                let expanded = is_open.clone();
                view! { class = "ip",
                    <button type="button" class="line-title" id=opener
                        aria-expanded=move || if expanded.get() { "true" } else { "false" }
                        on:click=move |_| {
                            if screen.is_open(&opened).get_untracked() { screen.close(&opened) }
                            else { screen.open(&opened, Field::Title) }
                        }>{named}</button>
                }
                .into_any()
            } else {
                view! { class = "ip", <span class="line-title">{named}</span> }.into_any()
            };
            let level = depth.saturating_add(1);
            let kind = kind.clone();
            let inside = view! { class = "ip", <span class="kind">{kind}</span> {name} };
            heading(screen, level, &title_id, inside.into_any())
        }
    };
    let body = {
        let target = target.clone();
        let is_open = screen.is_open(&target);
        move || {
            if is_open.get() {
                return goal_editor(screen, &target);
            }
            let shown = move || {
                let text = description.get();
                (!text.is_empty()).then(|| view! { class = "ip", <p class="goal-text">{text}</p> })
            };
            shown.into_any()
        }
    };
    let tools = goal_tools(screen, &target, title, depth);
    let entry = id.as_str().to_owned();
    view! { class = "ip",
        <section class="goal" id=noun data-entry=entry data-depth=depth.to_string() aria-labelledby=title_id
            tabindex="-1" part="goal">
            {head}
            {body}
            {measure_list(screen, home)}
            {super::evaluation::evaluation_list(screen, evaluations)}
            {goal_list(screen, below, depth.saturating_add(1))}
            {tools}
        </section>
    }
    .into_any()
}

fn measures_title(screen: Screen, title: &str) -> String {
    if title.trim().is_empty() { screen.say(&Label::Untitled) } else { title.to_owned() }
}

/// What can be added under a goal. The names say where, since every goal has the same buttons.
fn goal_tools(screen: Screen, target: &Target, title: Memo<String>, depth: usize) -> AnyView {
    let what = move || measures_title(screen, &title.get());
    let button = |list: ListName, label: Label, name: fn(String) -> Sentence, add: fn(Screen, &Target)| {
        let parent = target.clone();
        let id = dom::list_id(target, list);
        view! { class = "ip",
            <button type="button" class="button quiet" id=id aria-label=move || screen.say(&name(what()))
                on:click=move |_| add(screen, &parent)>{screen.say(&label)}</button>
        }
    };
    let measure = screen.may_add(ListName::Measures).then(|| {
        button(ListName::Measures, Label::AddMeasure, |what| Sentence::AddMeasureTo { what }, measures::add)
    });
    let goal = (screen.may_add(ListName::Goals) && depth < limits::GOAL_DEPTH).then(|| {
        button(ListName::Goals, Label::AddSubGoal, |what| Sentence::AddSubGoalTo { what }, super::add)
    });
    let evaluation = screen.may_add(ListName::Evaluations).then(|| {
        button(
            ListName::Evaluations,
            Label::AddEvaluation,
            |what| Sentence::AddEvaluationOf { what },
            super::evaluation::add,
        )
    });
    view! { class = "ip", <div class="tools">{measure}{goal}{evaluation}</div> }.into_any()
}
