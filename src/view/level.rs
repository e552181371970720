//! One level in or out: a goal becomes a sub-goal of the one above it, a measure goes under the
//! sub-goal nearest above, and back.

use super::dom;
use super::keyboard::homes;
use super::screen::Screen;
use crate::edit::Command;
use crate::plan::{EntryRef, Goal, Id, ListName, Plan, Target};
use crate::words::{Label, WorkText};
use std::sync::Arc;

/// Moves an entry one level in (1) or out (-1), says where it is now, and keeps focus on it.
/// Whether it was an entry that has levels.
pub fn change(screen: Screen, id: &Id, inwards: bool) -> bool {
    let plan = screen.plan.get_untracked();
    let Some(entry) = plan.entry(id) else { return false };
    if !matches!(entry, EntryRef::Goal(_) | EntryRef::Measure(_)) || !screen.may_place(entry) {
        return false;
    }
    let focused = dom::focused_id(&screen.root());
    let Some((parent, index)) = place(&plan, id, inwards) else {
        screen.announce(screen.say(&WorkText::NoSuchLevel));
        return true;
    };
    if screen.send_one(Command::Move { id: id.clone(), parent: parent.clone(), index }) {
        let what = super::entry_tools::named(screen, &plan, id);
        let home = match &parent {
            Target::Entry(goal) => super::entry_tools::named(screen, &plan, goal),
            Target::Plan | Target::Part(_) => screen.say(&Label::Plan),
        };
        screen.announce(screen.say(&WorkText::NowUnder { what, home }));
        screen.focus(&focused.unwrap_or_else(|| dom::opener_id(&Target::Entry(id.clone()))));
    }
    true
}

/// Where it goes; none when there is no such level.
fn place(plan: &Plan, id: &Id, inwards: bool) -> Option<(Target, usize)> {
    let route = plan.route(id)?;
    let (&(list, index), above) = route.split_last()?;
    match (list, inwards) {
        (ListName::Goals, true) => {
            let before = goals_of(plan, above).get(index.checked_sub(1)?)?;
            Some((Target::Entry(before.id.clone()), before.goals.len()))
        }
        (ListName::Goals, false) => {
            let (&(_, place), over) = above.split_last()?;
            Some((target(plan, over), place.saturating_add(1)))
        }
        (ListName::Measures, inwards) => measure_place(plan, above, inwards),
        _ => None,
    }
}

/// In: the goal's first sub-goal, or for one without a goal the last goal above it. Out: the goal
/// that its goal belongs to, or none.
fn measure_place(plan: &Plan, above: &[(ListName, usize)], inwards: bool) -> Option<(Target, usize)> {
    let here = target(plan, above);
    if !inwards {
        let (_, over) = above.split_last()?;
        let parent = target(plan, over);
        return Some((parent.clone(), measures_in(plan, &parent)));
    }
    if here == Target::Plan {
        let last = homes(plan).into_iter().rev().nth(1)?;
        return Some((last.clone(), measures_in(plan, &last)));
    }
    let first = Target::Entry(goals_of(plan, above).first()?.id.clone());
    Some((first, 0))
}

fn target(plan: &Plan, route: &[(ListName, usize)]) -> Target {
    plan.entry_at(route).map_or(Target::Plan, |entry| Target::Entry(entry.id()))
}

fn goals_of<'a>(plan: &'a Plan, route: &[(ListName, usize)]) -> &'a [Arc<Goal>] {
    match plan.entry_at(route) {
        Some(EntryRef::Goal(goal)) => &goal.goals,
        Some(_) => &[],
        None => &plan.goals,
    }
}

fn measures_in(plan: &Plan, home: &Target) -> usize {
    match plan.entry_of(home) {
        Some(EntryRef::Goal(goal)) => goal.measures.len(),
        Some(_) | None => plan.measures.len(),
    }
}
