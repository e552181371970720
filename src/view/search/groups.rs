//! The measures in groups: by who is responsible, by deadline, by where they stand, by life area.

use super::super::derived::{Cell, Same};
use super::super::element::{El, el};
use super::super::frame::heading;
use super::super::measures::{Line, lines_of, measure_list};
use super::super::screen::{Around, Screen};
use crate::into_vec::IntoVec;
use crate::outlook::DUE_DAYS;
use crate::plan::{Date, Goal, Id, Measure, MeasureStatus, Plan, Target, in_order};
use crate::words::{Label, WorkText};
use leptos::prelude::*;
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

/// One group: what it is called, and its measures.
#[derive(Clone, PartialEq)]
struct Group {
    name: String,
    measures: Vec<Same<Measure>>,
    around: Around,
}

/// Where a measure stood: the place and the name of its group, and the deadline by which it stood there.
#[derive(Clone)]
struct Spot {
    id: Id,
    place: usize,
    name: String,
    deadline: Option<Date>,
}

/// Where the measures stood, in the plan's order, and where the next is looked for first.
struct Before<'a> {
    spots: &'a [Spot],
    next: usize,
}

impl<'a> Before<'a> {
    fn spot(&mut self, id: &Id) -> Option<&'a Spot> {
        let is_next = self.spots.get(self.next).is_some_and(|spot| spot.id == *id);
        let at = if is_next { self.next } else { self.spots.iter().position(|spot| spot.id == *id)? };
        self.next = at.saturating_add(1);
        self.spots.get(at)
    }
}

/// All measures in groups. While one of them is being edited each stays where it was, so that the
/// line does not go away under the caret when what it is grouped by changes.
pub fn grouped_list(screen: Screen, by: GroupBy) -> El {
    let stood: StoredValue<Vec<Spot>> = StoredValue::new(Vec::new());
    let groups = move || {
        let around = screen.context.get();
        screen.plan.with(|plan| {
            // Each is asked, and followed, whatever the one before has said.
            let open = |measure: &&Arc<Measure>| screen.is_open(&Target::Entry(measure.id.clone())).get();
            let is_editing = plan.all_measures().filter(open).count() > 0;
            let (found, spots) = stood
                .with_value(|stood| groups(screen, plan, &around, by, if is_editing { stood } else { &[] }));
            stood.set_value(spots);
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

type Dated = (Option<Date>, Same<Measure>);

/// The groups, and where each measure stands then.
fn groups(
    screen: Screen,
    plan: &Plan,
    around: &Around,
    by: GroupBy,
    before: &[Spot],
) -> (Vec<(Id, Group)>, Vec<Spot>) {
    let mut before = Before { spots: before, next: 0 };
    let mut spots = Vec::new();
    let mut found: Vec<(usize, String, Vec<Dated>)> = Vec::new();
    let under =
        plan.all_goals().into_iter().flat_map(|goal| goal.measures.iter().map(move |m| (Some(goal), m)));
    for (goal, measure) in under.chain(plan.measures.iter().map(|measure| (None, measure))) {
        let spot = before.spot(&measure.id).cloned().unwrap_or_else(|| {
            let (place, name) = group_of(screen, plan, around, by, goal, measure);
            Spot { id: measure.id.clone(), place, name, deadline: measure.deadline }
        });
        let one = (spot.deadline, Same(Arc::clone(measure)));
        match found.iter_mut().find(|(_, known, _)| *known == spot.name) {
            Some((_, _, measures)) => measures.push(one),
            None => found.push((spot.place, spot.name.clone(), vec![one])),
        }
        spots.push(spot);
    }
    let found = in_order(found, |(place, _, _)| *place);
    let group = |(at, (_, name, mut measures)): (usize, (usize, String, Vec<Dated>))| {
        if by == GroupBy::Deadline {
            measures = in_order(measures, |(deadline, _)| *deadline);
        }
        let measures = measures.into_iter().map(|(_, one)| one).into_vec();
        (Id::new(at.to_string()), Group { name, measures, around: around.clone() })
    };
    (found.into_iter().enumerate().map(group).into_vec(), spots)
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
