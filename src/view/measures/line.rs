//! A list of measures, and one measure as a line.

use super::super::derived::{Cell, Derived, derived};
use super::super::dom;
use super::super::element::{El, el};
use super::super::screen::{Around, Screen};
use super::editor::measure_editor;
use crate::into_vec::IntoVec;
use crate::plan::{Date, EntryRef, Field, Id, List, Measure, MeasureStatus, Target};
use crate::words::{Label, Sentence, short};
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// A measure with what the rules look at, compared by pointer: what a line hangs on.
#[derive(Clone)]
pub struct Line {
    measure: Arc<Measure>,
    around: Around,
}

impl PartialEq for Line {
    fn eq(&self, other: &Line) -> bool {
        Arc::ptr_eq(&self.measure, &other.measure) && self.around == other.around
    }
}

/// The lines of a list of measures.
pub fn lines(measures: &List<Measure>, around: &Around) -> Vec<(Id, Line)> {
    lines_of(measures.iter(), around)
}

/// The lines of some measures.
pub fn lines_of<'a>(measures: impl Iterator<Item = &'a Arc<Measure>>, around: &Around) -> Vec<(Id, Line)> {
    let line = |measure: &Arc<Measure>| Line { measure: Arc::clone(measure), around: around.clone() };
    measures.map(|measure| (measure.id.clone(), line(measure))).into_vec()
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

/// A list of measures.
pub fn measure_list(screen: Screen, lines: impl Fn() -> Vec<(Id, Line)> + 'static) -> El {
    el("ul").class("measures").each(lines, move |id, line| measure_line(screen, &id, line))
}

fn measure_line(screen: Screen, id: &Id, line: Cell<Line>) -> El {
    let target = Target::Entry(id.clone());
    let is_open = screen.is_open(&target);
    let may_change = line.with_untracked(|line| screen.may_place(EntryRef::Measure(&line.measure)));
    let shown = derived(move || line.with(|line| Shown::of(&line.measure, &line.around)));
    let noun = dom::noun_id(&target);
    let content = move || {
        vec![if is_open.get() {
            measure_editor(screen, &target)
        } else {
            closed(screen, &target, shown, may_change)
        }]
    };
    el("li").class("measure").id(&noun).attr("data-entry", id.as_str()).attr("tabindex", "-1").live(content)
}

/// The line while it is closed.
fn closed(screen: Screen, target: &Target, shown: Derived<Shown>, may_change: bool) -> El {
    let named = target.clone();
    let title = move || shown.with(|shown| titled(screen, &named, &shown.title));
    let line = el("div").class("line");
    let line = if may_change {
        let (opener, opened) = (dom::opener_id(target), target.clone());
        let grip = el("span").class("grip").attr("data-grip", "").attr("aria-hidden", "true");
        let open = el("button")
            .attr("type", "button")
            .class("line-title")
            .id(&opener)
            .attr("aria-expanded", "false")
            .live_text(title)
            .on_press(move || screen.open(&opened, Field::Title));
        line.child(grip.attr("title", &screen.say(&Label::Drag))).child(open)
    } else {
        line.child(el("span").class("line-title").live_text(title))
    };
    // Nothing is missing where something is hidden.
    if screen.hidden(target).is_some() {
        return line.attr("data-hidden", "");
    }
    line.live(move || shown.with(|shown| details(screen, shown)))
}

/// A title, or that there is none, or that it is hidden and why.
pub fn titled(screen: Screen, target: &Target, title: &str) -> String {
    if !title.trim().is_empty() {
        return title.to_owned();
    }
    screen.hidden(target).unwrap_or_else(|| screen.say(&Label::Untitled))
}

/// All that is filled in, as text; what is missing is said where it is needed.
fn details(screen: Screen, shown: &Shown) -> Vec<El> {
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let lacks = |label: &Label| el("li").class("tag gap").text(&screen.say(label));
    let tag = |text: &str| el("li").class("tag").text(text);
    let opens = |tag: El, field: Field| tag.attr(OPENS, field.name());
    let extent = (!shown.extent.is_empty()).then(|| opens(tag(&shown.extent), Field::Extent));
    let responsible = match &shown.responsible {
        Who::Nobody => (!shown.is_closed).then(|| lacks(&Label::NoResponsible)),
        Who::Gone => Some(lacks(&Label::NotAParticipant)),
        Who::Named(name) => Some(tag(&format!("{}: {name}", screen.say(&Label::Responsible)))),
    };
    let deadline = match shown.deadline {
        None => (!shown.is_closed).then(|| lacks(&Label::NoDeadline)),
        Some(day) if shown.is_overdue => {
            let text = screen.say(&Sentence::OverdueSince { date: short(day, lang) });
            Some(el("li").class("tag late").text(&text))
        }
        Some(day) => Some(tag(&screen.say(&Sentence::DueOn { date: short(day, lang) }))),
    };
    let status = shown.status.map(|status| tag(&screen.say(&status)).attr("data-status", status.word()));
    let tags = el("ul")
        .class("tags")
        .children(extent)
        .children(responsible.map(|tag| opens(tag, Field::Responsible)))
        .children(deadline.map(|tag| opens(tag, Field::Deadline)))
        .children(status.map(|tag| opens(tag, Field::Status)));
    let how = (!shown.how.is_empty()).then(|| el("p").text(&shown.how));
    [Some(tags), how].into_iter().flatten().into_vec()
}

/// Names the field that a fact of a line is about.
const OPENS: &str = "data-opens";

/// Opens a measure at the fact that was pressed: a shorter way for a pointer. By keyboard the line's
/// own button opens it, and Tab goes on. One listener for all lines.
pub fn on_click(screen: Screen, event: &web_sys::Event) {
    if let Some((target, field)) = pressed(event).filter(|(target, field)| screen.may_set(target, *field)) {
        screen.open(&target, field);
    }
}

fn pressed(event: &web_sys::Event) -> Option<(Target, Field)> {
    let element = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let fact = element.closest(&format!("[{OPENS}]")).ok()??;
    let entry = fact.closest("[data-entry]").ok()??.get_attribute("data-entry")?;
    let field = Field::of(&fact.get_attribute(OPENS)?)?;
    Some((Target::Entry(Id::new(entry)), field))
}
