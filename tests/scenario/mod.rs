//! Scenarios of consent as text that a lawyer can read and write; `tests/consents/README.md` tells
//! how they are written. Here they are read; `run` carries them out.

pub mod run;

use individuell_plan::plan::Date;

/// One line of a scenario, as it is written, with its place.
#[derive(Clone, Debug)]
pub struct Line {
    /// Where it stands.
    pub place: Place,
    /// What it asks for.
    pub said: Said,
}

/// A file and a line in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

impl std::fmt::Display for Place {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{}:{}", self.file, self.line)
    }
}

/// What a line asks for: a change of the plan, or something that is to be so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// `set c2 covers = k, f`.
    Set { noun: String, field: String, value: String },
    /// `add consents c3: about = exchange; decision = given`, or `add measures m2 in g: ...`.
    Add { list: String, id: String, holder: Option<String>, fields: Vec<(String, String)> },
    /// `remove c2`.
    Remove(String),
    /// `finds: code at place, code at place`: these and no other finding about consent.
    Finds(Vec<String>),
    /// `says: words`: some finding about consent says so, in bokmål.
    Says(String),
    /// `open: procedure/step, ...`, and so for `done` and `not-relevant`.
    Steps { state: String, steps: Vec<String> },
    /// `use: allowed`, or `use: code, code`: what blocks taking the plan into use.
    Use(Vec<String>),
    /// `shared f: Helse, Skole`: the columns of the table that are shared with a participant.
    Shared { who: String, sorts: Vec<String> },
    /// `cell f Helse: said-no c3`: one cell, and the consent behind it.
    Cell { who: String, sort: String, expected: String },
    /// `sees f: g, m`: the entries whose content the plan of that viewer has.
    Sees { who: String, entries: Vec<String> },
}

/// What happens and is to be so on one day.
#[derive(Clone, Debug)]
pub struct Step {
    /// Where it begins.
    pub place: Place,
    /// The day.
    pub day: Date,
    /// Its lines, in order.
    pub lines: Vec<Line>,
}

/// One scenario.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Where it begins.
    pub place: Place,
    /// What it is about.
    pub title: String,
    /// The rows of the domain report it comes from.
    pub rows: Vec<u16>,
    /// Changes of the base plan before the first day.
    pub plan: Vec<Line>,
    /// Its days, in order.
    pub steps: Vec<Step>,
}

/// The scenarios of a file.
///
/// # Errors
/// Every line that is not understood, with its place.
pub fn read(file: &str, text: &str) -> Result<Vec<Scenario>, Vec<String>> {
    let (mut scenarios, mut wrong): (Vec<Scenario>, Vec<String>) = (Vec::new(), Vec::new());
    for (index, written) in text.lines().enumerate() {
        let place = Place { file: file.to_owned(), line: index + 1 };
        let line = written.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Err(why) = take(line, &place, &mut scenarios) {
            wrong.push(format!("{place}: {why}: `{line}`"));
        }
    }
    if wrong.is_empty() { Ok(scenarios) } else { Err(wrong) }
}

fn take(line: &str, place: &Place, scenarios: &mut Vec<Scenario>) -> Result<(), &'static str> {
    if let Some(title) = line.strip_prefix("scenario:") {
        let (title, rows) = (title.trim().to_owned(), Vec::new());
        scenarios.push(Scenario { place: place.clone(), title, rows, plan: Vec::new(), steps: Vec::new() });
        return Ok(());
    }
    let scenario = scenarios.last_mut().ok_or("before the first scenario")?;
    if let Some(rows) = line.strip_prefix("rows:") {
        let numbers: Result<_, _> = rows.split(',').map(|row| row.trim().parse()).collect();
        scenario.rows = numbers.map_err(|_| "rows are numbers")?;
        return Ok(());
    }
    if let Some(day) = line.strip_prefix("on ") {
        let day = Date::parse(day.trim()).ok_or("no such day")?;
        if scenario.steps.last().is_some_and(|before| day <= before.day) {
            return Err("days come in order");
        }
        scenario.steps.push(Step { place: place.clone(), day, lines: Vec::new() });
        return Ok(());
    }
    let line = Line { place: place.clone(), said: said(line)? };
    match scenario.steps.last_mut() {
        Some(step) => step.lines.push(line),
        None if line.said.is_change() => scenario.plan.push(line),
        None => return Err("what is to be so has a day above it"),
    }
    Ok(())
}

impl Said {
    /// Whether it changes the plan.
    pub fn is_change(&self) -> bool {
        matches!(self, Said::Set { .. } | Said::Add { .. } | Said::Remove(_))
    }
}

fn said(line: &str) -> Result<Said, &'static str> {
    let (keyword, rest) = line.split_once([' ', ':']).ok_or("a keyword alone")?;
    let rest = rest.trim();
    let of_somebody = || rest.split_once(':').ok_or("who, a colon, and what");
    match keyword {
        "set" => {
            let (place, value) = rest.split_once('=').ok_or("a value after =")?;
            let (noun, field) = place.trim().split_once(' ').ok_or("an entry or part, and a field")?;
            Ok(Said::Set {
                noun: noun.to_owned(),
                field: field.trim().to_owned(),
                value: value.trim().into(),
            })
        }
        "add" => {
            let (place, fields) = of_somebody()?;
            let (list, id) = place.trim().split_once(' ').ok_or("a list and an id")?;
            let fields = fields.split(';').map(|field| {
                let (name, value) = field.split_once('=').ok_or("field = value")?;
                Ok((name.trim().to_owned(), value.trim().to_owned()))
            });
            let fields = fields.collect::<Result<_, &'static str>>()?;
            let (id, holder) = match id.split_once(" in ") {
                Some((id, holder)) => (id, Some(holder.trim().to_owned())),
                None => (id, None),
            };
            Ok(Said::Add { list: list.to_owned(), id: id.trim().to_owned(), holder, fields })
        }
        "remove" => Ok(Said::Remove(rest.to_owned())),
        "finds" => Ok(Said::Finds(items(rest, "nothing"))),
        "says" => Ok(Said::Says(rest.to_owned())),
        "open" | "done" | "not-relevant" => {
            Ok(Said::Steps { state: keyword.to_owned(), steps: items(rest, "nothing") })
        }
        "use" => Ok(Said::Use(items(rest, "allowed"))),
        "shared" => {
            let (who, sorts) = of_somebody()?;
            Ok(Said::Shared { who: who.trim().to_owned(), sorts: items(sorts, "nothing") })
        }
        "cell" => {
            let (place, expected) = of_somebody()?;
            let (who, sort) = place.trim().split_once(' ').ok_or("who and which sort")?;
            let (who, sort) = (who.to_owned(), sort.trim().to_owned());
            Ok(Said::Cell { who, sort, expected: expected.trim().to_owned() })
        }
        "sees" => {
            let (who, entries) = of_somebody()?;
            Ok(Said::Sees { who: who.trim().to_owned(), entries: items(entries, "nothing") })
        }
        _ => Err("an unknown keyword"),
    }
}

/// What a comma parts, in order; the word for none gives none.
fn items(text: &str, none: &str) -> Vec<String> {
    let text = text.trim();
    if text == none {
        return Vec::new();
    }
    let mut items: Vec<String> = text.split(',').map(|item| item.trim().to_owned()).collect();
    items.sort();
    items
}
