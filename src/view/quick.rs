//! The quick line: what is said in a meeting, typed as one line, becomes a measure, a goal, a
//! participant, minutes. What was understood stands below while it is typed; Enter adds it.

use super::derived::{Cell, derived};
use super::element::{El, button, el, field_box};
use super::fold::folded;
use super::measures::people;
use super::screen::Screen;
use crate::edit::Grouping;
use crate::into_vec::IntoVec;
use crate::plan::{Date, Entry, EntryRef, Field, Id, Kind, ListName, ParticipantRole};
use crate::quick::{self, Measured, Somebody, Typed, Unclear};
use crate::words::{Label, Sentence, WorkText, in_words, label_of};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The id of the line.
pub const QUICK_ID: &str = "ip-quick";

/// One such line.
#[derive(Clone)]
pub struct Line {
    /// The id of its field.
    pub id: String,
    /// What stands above it.
    pub name: WorkText,
    /// Help below that.
    pub hint: WorkText,
    /// What stands in it.
    pub text: Cell<String>,
    /// What is read before the text, so that it need not be typed.
    pub before: &'static str,
    /// The meeting it is about; the one of today for none.
    pub meeting: Option<Id>,
}

const EXAMPLES: [WorkText; 8] = [
    WorkText::ExampleMeasure,
    WorkText::ExampleGoal,
    WorkText::ExampleParticipant,
    WorkText::ExampleDecision,
    WorkText::ExampleMatters,
    WorkText::ExampleMeeting,
    WorkText::ExampleEvaluation,
    WorkText::ExampleMinutes,
];

/// The line above the goals, for whoever may add goals and measures.
pub fn quick_line(screen: Screen) -> Option<El> {
    if !screen.may_add(ListName::Measures) || !screen.may_add(ListName::Goals) {
        return None;
    }
    let line = Line {
        id: QUICK_ID.to_owned(),
        name: WorkText::QuickName,
        hint: WorkText::QuickHint,
        text: screen.quick,
        before: "",
        meeting: None,
    };
    let examples = move || {
        let one = |example: &WorkText| el("li").text(&screen.say(example));
        vec![el("ul").class("examples").children(EXAMPLES.iter().map(one))]
    };
    let more = folded(screen, "ip-quick-examples", &screen.say(&WorkText::QuickMore), examples);
    Some(el("div").class("quick").child(line_field(screen, line)).child(more))
}

/// A field in which a whole line is typed, with what was understood below it.
pub fn line_field(screen: Screen, line: Line) -> El {
    let (text, before) = (line.text, line.before);
    let understood = derived(move || Understood(text.with(|text| read(screen, before, text))));
    let input = el("input").attr("type", "text").attr("enterkeyhint", "done");
    let (written, id) = (input.clone(), line.id.clone());
    let (hint_id, told_id) = (format!("{id}-hint"), format!("{id}-understood"));
    let (entered, pressed) = (line.clone(), line.clone());
    let input = input
        .class("control")
        .id(&id)
        .attr("aria-describedby", &format!("{hint_id} {told_id}"))
        .live_prop("value", move || text.with(|text| text.as_str().into()))
        .on("input", move |_| text.set(written.value()))
        .on("keydown", move |event| {
            let key = event.dyn_ref::<web_sys::KeyboardEvent>();
            match key.filter(|key| !key.is_composing()).map(web_sys::KeyboardEvent::key).as_deref() {
                Some("Enter") => {
                    event.prevent_default();
                    add(screen, &entered);
                }
                // Out of the text, so that single keys do something again; the text stays.
                Some("Escape") if entered.id == QUICK_ID => {
                    super::dom::show_soon(screen.root(), "ip-goals".to_owned());
                }
                _ => {}
            }
        });
    let press = button("button", &screen.say(&Label::Add)).on_press(move || {
        add(screen, &pressed);
        screen.focus(&pressed.id);
    });
    let told = move || understood.with(|typed| tell(screen, &typed.0));
    field_box()
        .child(el("label").attr("for", &id).text(&screen.say(&line.name)))
        .child(el("p").class("hint").id(&hint_id).text(&screen.say(&line.hint)))
        .child(el("div").class("side-by-side").child(input).child(press))
        .child(el("ul").class("understood").id(&told_id).live(told))
}

/// What was understood, compared as a value.
#[derive(Clone, PartialEq)]
struct Understood(Typed);

fn read(screen: Screen, before: &str, text: &str) -> Typed {
    if text.trim().is_empty() {
        return Typed::Nothing;
    }
    let today = screen.options.with_untracked(|options| options.actor.today);
    let whole = format!("{before}{text}");
    screen.plan.with(|plan| quick::entry(&whole, plan, today, &|role: ParticipantRole| screen.say(&role)))
}

/// Adds what stands in the line; whatever could not be added stays there.
fn add(screen: Screen, line: &Line) {
    let typed = untrack(|| line.text.with(|text| read(screen, line.before, text)));
    let plan = screen.plan.get_untracked();
    let today = screen.options.with_untracked(|options| options.actor.today);
    let mut around = quick::Around {
        today,
        goal: screen.quick_goal.get_untracked(),
        meeting: line.meeting.clone(),
        fresh: &mut super::serial::fresh,
    };
    let commands = quick::commands(&typed, &plan, &mut around);
    if commands.is_empty() {
        screen.announce(screen.say(&line.hint));
        return;
    }
    if screen.send(commands.clone(), Grouping::Single).is_err() {
        return;
    }
    if let Some(goal) = goal_of(&typed, &commands) {
        super::search::bring_out(screen, &goal);
        screen.quick_goal.set(Some(goal));
    }
    let what = parts(screen, &typed).into_iter().next().map(|(_, value)| value).unwrap_or_default();
    line.text.set(String::new());
    screen.announce(screen.say(&Sentence::Added { what }));
}

/// The goal that the next line belongs under: the one made, or the one named.
fn goal_of(typed: &Typed, commands: &[crate::edit::Command]) -> Option<Id> {
    match typed {
        Typed::Goal(_) => commands.iter().find_map(|command| match command {
            crate::edit::Command::Add { entry: Entry::Goal(goal), .. } => Some(goal.id.clone()),
            _ => None,
        }),
        Typed::Measure(measured) | Typed::Decision(measured) => measured.line.goal.clone(),
        _ => None,
    }
}

/// What was understood, part by part, and then what was not.
fn tell(screen: Screen, typed: &Typed) -> Vec<El> {
    let part = |(name, value): (String, String)| {
        el("li").child(el("span").class("understood-name").text(&name).text(": ")).text(&value)
    };
    let unclear = |text: String| el("li").class("tag gap").text(&text);
    let mut told: Vec<El> = parts(screen, typed).into_iter().map(part).into_vec();
    told.extend(doubts(screen, typed).into_iter().map(unclear));
    told
}

type Part = (String, String);

fn parts(screen: Screen, typed: &Typed) -> Vec<Part> {
    let one = |name: String, value: &str| vec![(name, value.to_owned())];
    let field = |field: Field| screen.say(&field);
    match typed {
        Typed::Nothing => Vec::new(),
        Typed::Goal(title) => one(screen.say(&Kind::Goal), title),
        Typed::Measure(measured) => measure_parts(screen, measured),
        Typed::Decision(measured) => {
            let mut parts = measure_parts(screen, measured);
            if let Some((name, _)) = parts.first_mut() {
                *name = screen.say(&Kind::Decision);
            }
            parts
        }
        Typed::Participant(somebody) => participant_parts(screen, somebody),
        Typed::WhatMatters(text) => one(screen.say(&Label::WhatMatters), text),
        Typed::Resources(text) => one(field(Field::Resources), text),
        Typed::Need(text) => one(screen.say(&Kind::Need), text),
        Typed::Period(start, end) => vec![
            (screen.say(&Label::PeriodStart), day(screen, *start)),
            (screen.say(&Label::PeriodEnd), day(screen, *end)),
        ],
        Typed::Evaluation(next, how) => {
            filled(vec![(field(Field::Next), day(screen, *next)), (field(Field::Method), how.clone())])
        }
        Typed::NextMeeting(next) => one(screen.say(&WorkText::NextMeeting), &day(screen, *next)),
        Typed::Minutes(text) => one(screen.say(&WorkText::MeetingMinutes), text),
    }
}

fn day(screen: Screen, day: Option<Date>) -> String {
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    day.map_or_else(|| screen.say(&WorkText::NotADay), |day| in_words(day, lang))
}

fn filled(parts: Vec<Part>) -> Vec<Part> {
    parts.into_iter().filter(|(_, value)| !value.is_empty()).into_vec()
}

fn measure_parts(screen: Screen, measured: &Measured) -> Vec<Part> {
    let of = |field: Field| {
        let row = label_of(Kind::Measure, field);
        screen.say_row(row)
    };
    let who = measured.line.responsible.as_ref();
    let who = who.and_then(|id| people(screen).into_iter().find(|choice| choice.value == id.as_str()));
    let goal = measured.line.goal.clone().or_else(|| screen.quick_goal.get());
    let goal = screen.plan.with(|plan| match goal.and_then(|id| plan.entry(&id)) {
        Some(EntryRef::Goal(goal)) => goal.title.clone(),
        Some(_) | None => String::new(),
    });
    filled(vec![
        (screen.say(&Kind::Measure), measured.title.clone()),
        (of(Field::Extent), measured.extent.clone()),
        (of(Field::How), measured.how.clone()),
        (screen.say(&Label::Responsible), who.map(|choice| choice.label).unwrap_or_default()),
        (
            of(Field::Deadline),
            measured.line.deadline.map_or_else(String::new, |when| day(screen, Some(when))),
        ),
        (screen.say(&Kind::Goal), goal),
    ])
}

fn participant_parts(screen: Screen, somebody: &Somebody) -> Vec<Part> {
    let name = if somebody.name.is_empty() { screen.say(&WorkText::Name) } else { somebody.name.clone() };
    let of = |field: Field| screen.say_row(label_of(Kind::Participant, field));
    filled(vec![
        (screen.say(&Kind::Participant), name),
        (of(Field::Roles), somebody.role.map_or_else(String::new, |role| screen.say(&role))),
        (of(Field::Organisation), somebody.organisation.clone()),
        (of(Field::Contribution), somebody.contribution.clone()),
    ])
}

/// What was not understood; it stays in the text.
fn doubts(screen: Screen, typed: &Typed) -> Vec<String> {
    let (Typed::Measure(measured) | Typed::Decision(measured)) = typed else { return Vec::new() };
    let say = |unclear: &Unclear| match unclear {
        Unclear::Nobody(text) => screen.say(&WorkText::NobodyFits { text: text.clone() }),
        Unclear::NoGoal(text) => screen.say(&WorkText::NoGoalFits { text: text.clone() }),
        Unclear::Several(text, ids) => {
            let plan = screen.plan.get_untracked();
            let names: Vec<String> =
                ids.iter().map(|id| super::entry_tools::named(screen, &plan, id)).into_vec();
            screen.say(&WorkText::SeveralFit { text: text.clone(), names: names.join(", ") })
        }
    };
    measured.line.unclear.iter().map(say).into_vec()
}
