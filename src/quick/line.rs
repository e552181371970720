//! A whole measure or goal in one line: `Søke avlastning @fastlege 15.3 #Hverdagen`.
//!
//! Every word is either understood, and then taken out of the title, or it stays in the title.
//! Where two people or goals fit equally well nothing is chosen, and the line says so.

use super::day::Leaning;
use super::day_in_line::{day_announced, day_at_end, day_at_start};
use super::fold::{fit, fold, words_of};
use super::people::Around;
use crate::into_vec::IntoVec;
use crate::plan::{Date, Id, ParticipantRole, Plan, in_order};

/// Mentions that are looked up in one line; the rest stay words. Each is looked for among all
/// participants or goals, and nobody types more.
const MENTIONS: usize = 20;
/// Words of one name or of a goal's title that are looked up.
const NAME_WORDS: usize = 12;

/// What a line makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuickKind {
    /// A goal: the line begins with `mål:` or `goal:`.
    Goal,
    /// A measure.
    Measure,
}

/// Something in a line that was not understood. It stays in the title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// `@` and a text that is nobody who takes part.
    Nobody(String),
    /// `#` and a text that is no goal.
    NoGoal(String),
    /// Several fit equally well, or several were named where there can be one.
    Several(String, Vec<Id>),
}

/// What a line was understood as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quick {
    /// What it makes.
    pub kind: QuickKind,
    /// What is left when everything else has been taken out.
    pub title: String,
    /// Who is responsible: a participant.
    pub responsible: Option<Id>,
    /// The day by which it is done.
    pub deadline: Option<Date>,
    /// The goal it belongs to.
    pub goal: Option<Id>,
    /// What was not understood, in the order of the line.
    pub unclear: Vec<Unclear>,
}

/// Understands a line.
///
/// `@` names who is responsible, `#` the goal, each with as many of the words that follow as belong
/// to the name. A day is understood at the end, beside a name or a goal, and after words such as
/// `innen` and `before`.
///
/// ```
/// use individuell_plan::plan::{Date, Id, Participant, Plan};
/// use individuell_plan::quick::line;
/// let kari = Participant { id: "k".into(), name: "Kari Prøve".into(), ..Participant::default() };
/// let plan = Plan { participants: [kari].into_iter().collect(), ..Plan::default() };
/// let today = Date::parse("2026-11-22").unwrap();
/// let quick = line("Søke om støttekontakt @kari innen 15. mars", &plan, today, &|_| String::new());
/// assert_eq!(quick.title, "Søke om støttekontakt");
/// assert_eq!(quick.responsible, Some(Id::new("k")));
/// assert_eq!(quick.deadline, Date::parse("2027-03-15"));
/// ```
pub fn line(text: &str, plan: &Plan, today: Date, role_label: &dyn Fn(ParticipantRole) -> String) -> Quick {
    let (kind, text) = kind_of(text);
    Quick { kind, ..measure_line(text, plan, today, role_label) }
}

/// A line that makes a measure, whatever word it begins with.
pub(super) fn measure_line(
    text: &str,
    plan: &Plan,
    today: Date,
    role_label: &dyn Fn(ParticipantRole) -> String,
) -> Quick {
    let words: Vec<&str> = text.split_whitespace().into_vec();
    let around = Around { participants: &plan.participants, today, role_label };
    let mentions = mentions(&words, plan, &around);
    let mut taken = vec![false; words.len()];
    let mut unclear = Vec::new();
    let responsible = settle(&mentions, '@', &words, &mut taken, &mut unclear);
    let goal = settle(&mentions, '#', &words, &mut taken, &mut unclear);
    let unclear = in_order(unclear, |(at, _)| *at);
    let deadline = deadline(&words, &mentions, today).map(|(from, end, day)| {
        take(&mut taken, from, end);
        day
    });
    Quick {
        kind: QuickKind::Measure,
        title: title(&words, &taken),
        responsible,
        deadline,
        goal,
        unclear: unclear.into_iter().map(|(_, unclear)| unclear).into_vec(),
    }
}

/// `mål:` at the beginning makes a goal of the line.
fn kind_of(text: &str) -> (QuickKind, &str) {
    match text.split_once(':') {
        Some((word, rest)) if matches!(fold(word.trim()).as_str(), "mål" | "goal") => {
            (QuickKind::Goal, rest)
        }
        Some(_) | None => (QuickKind::Measure, text),
    }
}

/// A word with `@` or `#` before it, and those after it that belong to the name.
struct Mention {
    mark: char,
    from: usize,
    end: usize,
    ids: Vec<Id>,
}

fn mentions(words: &[&str], plan: &Plan, around: &Around<'_>) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = Vec::new();
    for from in 0..words.len() {
        let is_in_one = mentions.last().is_some_and(|last| from < last.end);
        let Some(mark) = words.get(from).and_then(|word| mark_of(word)) else { continue };
        if is_in_one || mentions.len() >= MENTIONS {
            continue;
        }
        let best = |typed: &[String], strict: bool| match mark {
            '@' => around.best(typed, strict),
            _ => goals(plan, typed, strict),
        };
        let (end, ids) = longest(words, from, &best);
        mentions.push(Mention { mark, from, end, ids });
    }
    mentions
}

/// The mark of a word that begins with one and goes on; an e-mail address has it in the middle.
fn mark_of(word: &str) -> Option<char> {
    let mark = word.chars().next().filter(|mark| matches!(mark, '@' | '#'))?;
    (!words_of(word).is_empty()).then_some(mark)
}

/// The longest run of words that means somebody. When several are meant, the next word may settle
/// which by its beginning: `@kari n`.
fn longest(words: &[&str], from: usize, best: &dyn Fn(&[String], bool) -> Vec<Id>) -> (usize, Vec<Id>) {
    let run = |end: usize| words.get(from..end).map(|run| words_of(&run.join(" "))).unwrap_or_default();
    // A name ends before the next mention and before a dash, and after a comma.
    let goes_on = |last: usize| {
        let before = words.get(last.saturating_sub(1)).is_some_and(|word| !word.ends_with([',', ';', ':']));
        before && words.get(last).is_some_and(|word| mark_of(word).is_none() && !words_of(word).is_empty())
    };
    let most = from.saturating_add(NAME_WORDS);
    let last = (from.saturating_add(1)..most).find(|last| !goes_on(*last)).unwrap_or(most);
    let found = (from.saturating_add(1)..=last).rev().map(|end| (end, best(&run(end), true)));
    let Some((end, ids)) = found.into_iter().find(|(_, ids)| !ids.is_empty()) else {
        return (from.saturating_add(1), Vec::new());
    };
    let next = end.saturating_add(1);
    if ids.len() > 1 && next <= last {
        let settled = best(&run(next), false);
        if settled.len() == 1 {
            return (next, settled);
        }
    }
    (end, ids)
}

/// The goals whose title fits best; one that is over only when no other does.
fn goals(plan: &Plan, typed: &[String], strict: bool) -> Vec<Id> {
    let all = plan.all_goals().into_iter();
    let fits =
        all.filter_map(|goal| Some(((goal.is_closed(), fit(typed, &goal.title, strict)?), goal.id.clone())));
    let fits: Vec<_> = fits.into_vec();
    let best = fits.iter().map(|(rank, _)| *rank).min();
    fits.into_iter().filter(|(rank, _)| Some(*rank) == best).map(|(_, id)| id).into_vec()
}

/// The one that all mentions of a mark mean; those are taken out of the title. Otherwise nobody,
/// and what is unclear.
fn settle(
    mentions: &[Mention],
    mark: char,
    words: &[&str],
    taken: &mut [bool],
    unclear: &mut Vec<(usize, Unclear)>,
) -> Option<Id> {
    let said = |one: &Mention| {
        let said = words.get(one.from..one.end).unwrap_or_default().join(" ");
        said.trim_start_matches(mark).trim_end_matches([',', ';', ':', '.']).to_owned()
    };
    let mut clear: Vec<&Mention> = Vec::new();
    for one in mentions.iter().filter(|one| one.mark == mark) {
        match (&*one.ids, mark) {
            ([_], _) => clear.push(one),
            ([], '@') => unclear.push((one.from, Unclear::Nobody(said(one)))),
            ([], _) => unclear.push((one.from, Unclear::NoGoal(said(one)))),
            (several, _) => unclear.push((one.from, Unclear::Several(said(one), several.to_vec()))),
        }
    }
    let mut ids: Vec<Id> = Vec::new();
    for id in clear.iter().flat_map(|one| &one.ids) {
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    if ids.len() > 1 {
        let said = clear.iter().map(|one| said(one)).into_vec().join(", ");
        unclear.push((clear.first().map_or(0, |one| one.from), Unclear::Several(said, ids)));
        return None;
    }
    clear.into_iter().for_each(|one| take(taken, one.from, one.end));
    ids.pop()
}

fn take(taken: &mut [bool], from: usize, end: usize) {
    taken.get_mut(from..end).into_iter().flatten().for_each(|taken| *taken = true);
}

/// The day of the line: one that is announced before one that only stands where a day does; the
/// last of those.
fn deadline(words: &[&str], mentions: &[Mention], today: Date) -> Option<(usize, usize, Date)> {
    let mut announced = None;
    let mut beside = None;
    let mut from = 0;
    for place in 0..=mentions.len() {
        let end = mentions.get(place).map_or(words.len(), |one| one.from);
        let part = words.get(from..end).unwrap_or_default();
        let moved = |at: usize| from.saturating_add(at);
        if let Some((at, after, day)) = day_announced(part, today, Leaning::Ahead) {
            announced = Some((moved(at), moved(after), day));
        }
        if let Some((after, day)) = day_at_start(part, today, Leaning::Ahead).filter(|_| place > 0) {
            beside = Some((from, moved(after), day));
        }
        if let Some((at, day)) = day_at_end(part, today, Leaning::Ahead) {
            beside = Some((moved(at), end, day));
        }
        from = mentions.get(place).map_or(end, |one| one.end);
    }
    announced.or(beside)
}

/// The words that are left. A comma that led to what was taken goes with it.
fn title(words: &[&str], taken: &[bool]) -> String {
    let mut title = String::new();
    let mut lost_its_end = false;
    for (word, taken) in words.iter().zip(taken) {
        lost_its_end = *taken;
        if !taken {
            if !title.is_empty() {
                title.push(' ');
            }
            title.push_str(word);
        }
    }
    if lost_its_end { title.trim_end_matches([',', ';', ' ']).to_owned() } else { title }
}
