//! A list of measures, and one measure as a line.

use super::editor::measure_editor;
use super::super::dom;
use super::super::screen::{Around, Screen};
use crate::plan::{Date, EntryRef, Goal, Id, List, Measure, MeasureStatus, Target};
use crate::words::{Label, Sentence, short};
use leptos::prelude::*;
use std::sync::Arc;

/// Where a list of measures stands: the goal (or the plan's loose ones) with the rules' context,
/// so that a line hangs on its goal and not on the whole plan.
#[derive(Clone)]
pub struct Home {
    /// The measures.
    pub measures: List<Measure>,
    /// What the rules look at.
    pub around: Around,
}

impl PartialEq for Home {
    fn eq(&self, other: &Home) -> bool {
        self.measures.is_same(&other.measures) && self.around == other.around
    }
}

impl Home {
    /// The home of a goal's measures.
    pub fn of(goal: &Goal, around: &Around) -> Home {
        Home { measures: goal.measures.clone(), around: around.clone() }
    }
}

/// What a closed line shows.
#[derive(Clone, PartialEq, Default)]
struct Shown {
    title: String,
    extent: String,
    how: String,
    responsible: Who,
    deadline: Option<Date>,
    is_overdue: bool,
    is_closed: bool,
    status: Option<MeasureStatus>,
}

#[derive(Clone, PartialEq, Default)]
enum Who {
    #[default]
    Nobody,
    Gone,
    Named(String),
}

impl Shown {
    fn of(measure: &Measure, around: &Around) -> Shown {
        let context = &around.0;
        let responsible = if measure.responsible.is_empty() {
            Who::Nobody
        } else {
            let found = context.participants.iter().find(|p| p.id == measure.responsible);
            found.map_or(Who::Gone, |participant| Who::Named(participant.name.clone()))
        };
        Shown {
            title: measure.title.clone(),
            extent: measure.extent.clone(),
            how: measure.how.clone(),
            responsible,
            deadline: measure.deadline,
            is_overdue: measure.deadline.is_some_and(|day| day < context.today) && !measure.is_closed(),
            is_closed: measure.is_closed(),
            status: measure.status,
        }
    }
}

/// The measures of one home.
pub fn measure_list(screen: Screen, home: Memo<Home>) -> AnyView {
    let ids = Memo::new(move |_| {
        home.with(|home| home.measures.iter().map(|measure| measure.id.clone()).collect::<Vec<_>>())
    });
    view! { class = "ip",
        <ul class="measures">
            <For each=move || ids.get() key=Id::clone children=move |id| measure_line(screen, home, id) />
        </ul>
    }
    .into_any()
}

fn measure_line(screen: Screen, home: Memo<Home>, id: Id) -> impl IntoView {
    let target = Target::Entry(id.clone());
    let is_open = screen.is_open(&target);
    let found = id.clone();
    let shown = Memo::new(move |_| {
        home.with(|home| {
            let measure = home.measures.iter().find(|measure| measure.id == found);
            measure.map_or_else(Shown::default, |measure| Shown::of(measure, &home.around))
        })
    });
    let mine = {
        let id = id.clone();
        move || home.with_untracked(|home| home.measures.iter().find(|measure| measure.id == id).map(Arc::clone))
    };
    let may_change = mine().is_some_and(|measure| screen.may_place(EntryRef::Measure(&measure)));
    let noun = dom::noun_id(&target);
    let opener = dom::opener_id(&target);
    let content = move || {
        if is_open.get() {
            return measure_editor(screen, &target);
        }
        let title = move || shown.with(|s| titled(screen, &s.title));
        let (opened, opener) = (target.clone(), opener.clone());
        let heading = if may_change {
            view! { class = "ip",
                <span class="grip" data-grip="" aria-hidden="true" title=screen.say(&Label::Drag)></span>
                <button type="button" class="line-title" id=opener aria-expanded="false"
                    on:click=move |_| screen.open(&opened, crate::plan::Field::Title)>{title}</button>
            }
            .into_any()
        } else {
            view! { class = "ip", <span class="line-title">{title}</span> }.into_any()
        };
        view! { class = "ip",
            <div class="line">{heading} {move || shown.with(|shown| details(screen, shown))}</div>
        }
        .into_any()
    };
    view! { class = "ip",
        <li class="measure" id=noun data-entry=id.as_str().to_owned() tabindex="-1">{content}</li>
    }
}

/// A title, or that there is none.
pub fn titled(screen: Screen, title: &str) -> String {
    if title.trim().is_empty() { screen.say(&Label::Untitled) } else { title.to_owned() }
}

/// All that is filled in, as text; what is missing is said where it is needed.
fn details(screen: Screen, shown: &Shown) -> AnyView {
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let lacks = |label: &Label| view! { class = "ip", <li class="tag gap">{screen.say(label)}</li> }.into_any();
    let tag = |text: String| view! { class = "ip", <li class="tag">{text}</li> }.into_any();
    let responsible = match &shown.responsible {
        Who::Nobody if shown.is_closed => None,
        Who::Nobody => Some(lacks(&Label::NoResponsible)),
        Who::Gone => Some(lacks(&Label::NotAParticipant)),
        Who::Named(name) => Some(tag(format!("{}: {name}", screen.say(&Label::Responsible)))),
    };
    let deadline = match shown.deadline {
        None if shown.is_closed => None,
        None => Some(lacks(&Label::NoDeadline)),
        Some(day) if shown.is_overdue => {
            let text = screen.say(&Sentence::OverdueSince { date: short(day, lang) });
            Some(view! { class = "ip", <li class="tag late">{text}</li> }.into_any())
        }
        Some(day) => Some(tag(screen.say(&Sentence::DueOn { date: short(day, lang) }))),
    };
    let status = shown.status.map(|status| {
        let text = screen.say(&status);
        view! { class = "ip", <li class="tag status" data-status=status.word()>{text}</li> }
    });
    let text = |text: &str| (!text.is_empty()).then(|| view! { class = "ip", <p>{text.to_owned()}</p> });
    view! { class = "ip",
        <ul class="tags">{responsible}{deadline}{status}</ul>
        {text(&shown.extent)}
        {text(&shown.how)}
    }
    .into_any()
}
