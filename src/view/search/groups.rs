//! The measures in groups: by who is responsible, by deadline, by where they stand, by life area.

use super::super::derived::{Cell, Same};
use super::super::element::{El, el};
use super::super::frame::heading;
use super::super::measures::{Line, lines_of, measure_list};
use super::super::screen::{Around, Screen};
use crate::into_vec::IntoVec;
use crate::outlook::DUE_DAYS;
use crate::plan::{Goal, Id, Measure, MeasureStatus, Plan, Target, in_order};
use crate::words::{Label, WorkText};
use leptos::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

/// By what measures are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupBy {
    /// As the plan has them.
    Goal,
    /// Who is responsible.
    Responsible,
    /// How near the deadline is.
    Deadline,
    /// Where they stand.
    Status,
    /// The life area.
    Area,
}

impl GroupBy {
    /// Every way.
    pub const ALL: [GroupBy; 5] =
        [GroupBy::Goal, GroupBy::Responsible, GroupBy::Deadline, GroupBy::Status, GroupBy::Area];

    /// The word by which a select knows it.
    pub fn word(self) -> &'static str {
        match self {
            GroupBy::Goal => "goal",
            GroupBy::Responsible => "responsible",
            GroupBy::Deadline => "deadline",
            GroupBy::Status => "status",
            GroupBy::Area => "area",
        }
    }

    /// The way of a word; by goal for any other.
    pub fn of(word: &str) -> GroupBy {
        Self::ALL.into_iter().find(|by| by.word() == word).unwrap_or(GroupBy::Goal)
    }

    /// What a reader calls it.
    pub fn label(self) -> WorkText {
        match self {
            GroupBy::Goal => WorkText::ByGoal,
            GroupBy::Responsible => WorkText::ByResponsible,
            GroupBy::Deadline => WorkText::ByDeadline,
            GroupBy::Status => WorkText::ByStatus,
            GroupBy::Area => WorkText::ByArea,
        }
    }
}

/// One group: its place among the groups, what it is called, and its measures.
#[derive(Clone, PartialEq)]
struct Group {
    place: usize,
    name: String,
    measures: Vec<Same<Measure>>,
    around: Around,
}

/// Where a measure stood: the place and the name of its group, and its place among all measures.
type Spots = HashMap<Id, (usize, String, usize)>;

/// All measures in groups. While one of them is being edited each stays where it was, so that the
/// line does not go away under the caret when what it is grouped by changes.
pub fn grouped_list(screen: Screen, by: GroupBy) -> El {
    let stood = StoredValue::new(Spots::new());
    let groups = move || {
        let around = screen.context.get();
        screen.plan.with(|plan| {
            // Each is asked, and followed, whatever the one before has said.
            let open = |measure: &&Arc<Measure>| screen.is_open(&Target::Entry(measure.id.clone())).get();
            let is_editing = plan.all_measures().filter(open).count() > 0;
            let before = if is_editing { stood.get_value() } else { Spots::new() };
            let found = groups(screen, plan, &around, by, &before);
            stood.set_value(spots(&found));
            found
        })
    };
    let one = move |id: Id, group: Cell<Group>| {
        let title = format!("ip-group-{}", id.as_str());
        let lines = move || -> Vec<(Id, Line)> {
            group.with(|group| lines_of(group.measures.iter().map(|one| &one.0), &group.around))
        };
        el("section")
            .class("goal")
            .attr("aria-labelledby", &title)
            .child(heading(screen, 2, &title).live_text(move || group.with(|group| group.name.clone())))
            .child(measure_list(screen, lines))
    };
    el("div").class("goals grouped").each(groups, one)
}

fn spots(groups: &[(Id, Group)]) -> Spots {
    let all = groups.iter().flat_map(|(_, group)| group.measures.iter().map(move |one| (one, group)));
    let spot = |(rank, (one, group)): (usize, (&Same<Measure>, &Group))| {
        (one.0.id.clone(), (group.place, group.name.clone(), rank))
    };
    all.enumerate().map(spot).collect()
}

fn groups(screen: Screen, plan: &Plan, around: &Around, by: GroupBy, before: &Spots) -> Vec<(Id, Group)> {
    let mut found: Vec<(usize, String, Vec<Same<Measure>>)> = Vec::new();
    let mut put = |place: usize, name: String, measure: &Arc<Measure>| {
        let measure = Same(Arc::clone(measure));
        match found.iter_mut().find(|(_, known, _)| *known == name) {
            Some((_, _, measures)) => measures.push(measure),
            None => found.push((place, name, vec![measure])),
        }
    };
    let under =
        plan.all_goals().into_iter().flat_map(|goal| goal.measures.iter().map(move |m| (Some(goal), m)));
    for (goal, measure) in under.chain(plan.measures.iter().map(|measure| (None, measure))) {
        let (place, name) = match before.get(&measure.id) {
            Some((place, name, _)) => (*place, name.clone()),
            None => group_of(screen, plan, around, by, goal, measure),
        };
        put(place, name, measure);
    }
    let found = in_order(found, |(place, _, _)| *place);
    let group = |(at, (place, name, mut measures)): (usize, (usize, String, Vec<Same<Measure>>))| {
        if by == GroupBy::Deadline {
            let stood = |one: &Same<Measure>| before.get(&one.0.id).map_or(usize::MAX, |(_, _, rank)| *rank);
            measures = in_order(measures, |one| (stood(one), one.0.deadline));
        }
        (Id::new(at.to_string()), Group { place, name, measures, around: around.clone() })
    };
    found.into_iter().enumerate().map(group).into_vec()
}

/// Where a group stands among the others, and what it is called.
fn group_of(
    screen: Screen,
    plan: &Plan,
    around: &Around,
    by: GroupBy,
    goal: Option<&Arc<Goal>>,
    measure: &Measure,
) -> (usize, String) {
    match by {
        GroupBy::Goal => (0, String::new()),
        GroupBy::Responsible => {
            let place = plan.participants.iter().position(|one| one.id == measure.responsible);
            let name = place.and_then(|place| plan.participants.get(place)).map(|one| one.name.clone());
            (place.unwrap_or(usize::MAX), name.unwrap_or_else(|| screen.say(&WorkText::Nobody)))
        }
        GroupBy::Deadline => {
            let days = measure.deadline.map(|day| around.0.today.days_until(day));
            let (place, name) = match days {
                Some(days) if days < 0 && !measure.is_closed() => (0, Label::Overdue),
                Some(days) if days <= DUE_DAYS && !measure.is_closed() => (1, Label::TickSoon),
                Some(_) => (2, Label::TickLater),
                None => (3, Label::NoDeadline),
            };
            (place, screen.say(&name))
        }
        GroupBy::Status => {
            let status = measure.status.unwrap_or(MeasureStatus::Planned);
            let place = MeasureStatus::ALL.iter().position(|one| *one == status);
            (place.unwrap_or_default(), screen.say(&status))
        }
        GroupBy::Area => {
            let own = Some(&measure.life_area).filter(|area| !area.is_empty());
            match own.or(goal.map(|goal| &goal.life_area)).filter(|area| !area.is_empty()) {
                Some(area) => (0, area.clone()),
                None => (1, screen.say(&WorkText::NoArea)),
            }
        }
    }
}
