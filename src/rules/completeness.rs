//! How much of the content rule (innhold a-i) a plan holds, letter by letter, and what of it
//! blocks taking the plan into use.
//!
//! Computed from the rules: a letter is judged by the findings that name it as their source. A
//! letter whose least data is absent altogether is missing, whatever the rules say, and then has
//! at least one finding, so that there is always something to do about it.

use super::consent::no_consent_to_exchange;
use super::{Checker, Context, Finding, Findings, Level, Settings, Source};
use crate::access::Group;
use crate::consent::in_force;
use crate::into_vec::IntoVec;
use crate::plan::{
    ConsentAbout, Date, Field, Json, ListName, Part, ParticipantRole, Path, Plan, Pointers, Target,
};
use crate::words::{Catalogue, LetterText, Said};
use std::sync::Arc;

/// How much of a letter is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LetterState {
    /// All of it.
    Met,
    /// Some of it.
    Partly,
    /// Nothing of it.
    Missing,
    /// Something that it asks for is hidden: the plan is redacted.
    Hidden,
}

impl LetterState {
    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            LetterState::Met => "met",
            LetterState::Partly => "partly",
            LetterState::Missing => "missing",
            LetterState::Hidden => "hidden",
        }
    }
}

/// One letter of the content rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// `a` to `i`.
    pub letter: char,
    /// How much of it is there.
    pub state: LetterState,
    /// What it asks for.
    pub title: Said,
    /// What can be done about it.
    pub findings: Vec<Finding>,
    /// Where it stands in the plan.
    pub place: Path,
}

impl Letter {
    /// The letter as the host sees it: `{ letter, title, state, todo: [{ code, path, message,
    /// wayOut }] }`.
    pub fn to_json(&self, pointers: &Pointers<'_>, catalogue: &Catalogue) -> Json {
        let member = |key: &str, text: String| (key.to_owned(), Json::Text(text));
        let todo = |finding: &Finding| {
            Json::Object(vec![
                member("code", finding.code.to_owned()),
                member("path", pointers.say(&finding.path)),
                member("message", catalogue.say(&finding.message)),
                member("wayOut", catalogue.say(&finding.way_out)),
            ])
        };
        Json::Object(vec![
            member("letter", self.letter.to_string()),
            member("title", catalogue.say(&self.title)),
            member("state", self.state.word().to_owned()),
            ("todo".to_owned(), Json::List(self.findings.iter().map(todo).into_vec())),
        ])
    }
}

/// What is said of a letter, and how to see that nothing of it is there.
struct Asked {
    letter: char,
    title: LetterText,
    missing: LetterText,
    way_out: LetterText,
    is_absent: fn(&Plan, &Context) -> bool,
    place: fn() -> Path,
}

macro_rules! asked {
    ($letter:literal, $title:ident, $missing:ident, $way_out:ident, $absent:expr, $place:expr) => {
        Asked {
            letter: $letter,
            title: LetterText::$title,
            missing: LetterText::$missing,
            way_out: LetterText::$way_out,
            is_absent: $absent,
            place: $place,
        }
    };
}

/// The letters, with the least data of each (domain 2.1).
static LETTERS: [Asked; 9] = [
    asked!('a', A, AMissing, AWayOut, no_goals_resources_or_needs, || list(ListName::Goals)),
    asked!('b', B, BMissing, BWayOut, nobody_else_takes_part, || list(ListName::Participants)),
    asked!('c', C, CMissing, CWayOut, |_, context| context.coordinator().is_none(), || {
        list(ListName::Participants)
    }),
    asked!('d', D, DMissing, DWayOut, nobody_contributes, || list(ListName::Participants)),
    asked!('e', E, EMissing, EWayOut, no_extent_and_nobody_responsible, || list(ListName::Goals)),
    asked!('f', F, FMissing, FWayOut, no_measure_says_how, || list(ListName::Goals)),
    asked!('g', G, GMissing, GWayOut, no_period_and_no_evaluation, || Path::part(Part::Period, Field::Start)),
    asked!('h', H, HMissing, HWayOut, |plan, _| plan.consents.is_empty(), || list(ListName::Consents)),
    asked!('i', I, IMissing, IWayOut, nothing_said_of_cooperation, || list(ListName::Cooperation)),
];

fn list(name: ListName) -> Path {
    Path::list(Target::Plan, name)
}

fn no_goals_resources_or_needs(plan: &Plan, _: &Context) -> bool {
    plan.goals.is_empty() && plan.needs.is_empty() && plan.resources.trim().is_empty()
}

fn nobody_else_takes_part(plan: &Plan, context: &Context) -> bool {
    !plan
        .participants
        .iter()
        .filter(|one| one.takes_part_on(context.today))
        .any(|one| !one.roles.has(&ParticipantRole::Person) && !one.roles.has(&ParticipantRole::Coordinator))
}

fn nobody_contributes(plan: &Plan, _: &Context) -> bool {
    plan.participants.iter().all(|one| one.contribution.trim().is_empty())
}

fn no_extent_and_nobody_responsible(plan: &Plan, _: &Context) -> bool {
    plan.all_measures().all(|one| one.extent.trim().is_empty() && one.responsible.is_empty())
}

fn no_measure_says_how(plan: &Plan, _: &Context) -> bool {
    plan.all_measures().all(|one| one.how.trim().is_empty())
}

fn no_period_and_no_evaluation(plan: &Plan, _: &Context) -> bool {
    plan.period.start.is_none() && plan.period.end.is_none() && plan.evaluation.next.is_none()
}

fn nothing_said_of_cooperation(plan: &Plan, _: &Context) -> bool {
    plan.cooperation.is_empty() && !plan.no_cooperation
}

/// The nine letters, `a` to `i`.
///
/// ```
/// use individuell_plan::{plan::{Date, Plan}, rules::{completeness, LetterState}};
/// let today = Date::parse("2026-11-22").unwrap();
/// let letters = completeness(&Plan::default(), today, &Default::default());
/// assert!(letters.iter().all(|letter| letter.state == LetterState::Missing));
/// ```
pub fn completeness(plan: &Plan, today: Date, settings: &Arc<Settings>) -> [Letter; 9] {
    let context = Context::of(plan, today, settings);
    let findings = Checker::default().check(plan, &context);
    letters_of(&findings, plan, &context)
}

/// The same from what the rules have found already, in one walk over it.
pub fn letters_of(findings: &Findings, plan: &Plan, context: &Context) -> [Letter; 9] {
    let mut by_letter: [Vec<Finding>; 9] = Default::default();
    for finding in findings.iter() {
        let Source::Letter(letter) = finding.source else { continue };
        let place = LETTERS.iter().position(|asked| asked.letter == letter);
        if let Some(of_it) = place.and_then(|place| by_letter.get_mut(place)) {
            of_it.push(finding.clone());
        }
    }
    let mut by_letter = by_letter.into_iter();
    LETTERS.each_ref().map(|asked| judged(asked, by_letter.next().unwrap_or_default(), plan, context))
}

fn judged(asked: &Asked, mut findings: Vec<Finding>, plan: &Plan, context: &Context) -> Letter {
    if context.silence.as_ref().is_some_and(|silence| silence.hides_any(basis(asked.letter))) {
        return Letter {
            letter: asked.letter,
            state: LetterState::Hidden,
            title: Said::of(&asked.title),
            findings,
            place: (asked.place)(),
        };
    }
    let is_absent = (asked.is_absent)(plan, context);
    if is_absent && findings.is_empty() {
        findings.push(absent(asked));
    }
    let state = match (is_absent, findings.is_empty()) {
        (true, _) => LetterState::Missing,
        (false, true) => LetterState::Met,
        (false, false) => LetterState::Partly,
    };
    Letter { letter: asked.letter, state, title: Said::of(&asked.title), findings, place: (asked.place)() }
}

/// What a letter is judged by: with anything of it hidden, nobody can say how much is there.
fn basis(letter: char) -> &'static [Group] {
    match letter {
        'a' => &[Group::WhatMatters, Group::Goals, Group::Background],
        'b' | 'c' | 'd' => &[Group::Participants],
        'e' => &[Group::Goals, Group::Measures],
        'f' => &[Group::Measures],
        'g' => &[Group::Frame, Group::Goals, Group::Measures],
        'h' => &[Group::Consents],
        _ => &[Group::Background],
    }
}

/// What is said of a letter of which nothing is there and no rule has said so.
fn absent(asked: &Asked) -> Finding {
    Finding {
        code: "letter-missing",
        level: Level::Gap,
        path: (asked.place)(),
        source: Source::Letter(asked.letter),
        message: Said::of(&asked.missing),
        way_out: Said::of(&asked.way_out),
    }
}

/// What blocks taking the plan into use: that there is no valid consent to the plan, or none to
/// share information in the group once there is one (rows 54 and 67), always; and every other
/// error or gap of a letter, unless the plan says why it is used with gaps. A coordinator without
/// a plan needs the consents only. Reminders block nothing.
///
/// ```
/// use individuell_plan::{plan::{Date, Plan}, rules::blocks_use};
/// let plan = Plan { gaps_reason: "Haster".into(), ..Plan::default() };
/// let blocks = blocks_use(&plan, Date::parse("2026-11-22").unwrap(), &Default::default());
/// assert!(blocks.iter().all(|finding| finding.source.to_string() == "letter h"));
/// assert!(!blocks.is_empty());
/// ```
pub fn blocks_use(plan: &Plan, today: Date, settings: &Arc<Settings>) -> Vec<Finding> {
    let has_consent = in_force(&plan.consents, ConsentAbout::Plan, today).next().is_some();
    let hinders_group =
        |finding: &Finding| plan.group_started.is_some() && finding.code == no_consent_to_exchange::RULE.code;
    let is_excused = plan.is_coordinator_only() || !plan.gaps_reason.trim().is_empty();
    let is_serious = |finding: &Finding| finding.level != Level::Reminder;
    let mut blocks = Vec::new();
    for letter in completeness(plan, today, settings) {
        let is_missing = !has_consent || letter.findings.iter().any(hinders_group);
        if letter.letter == 'h' && is_missing && letter.state != LetterState::Hidden {
            let before = blocks.len();
            blocks.extend(letter.findings.into_iter().filter(is_serious));
            if blocks.len() == before {
                blocks.extend(LETTERS.iter().filter(|asked| asked.letter == 'h').map(absent));
            }
        } else if !is_excused {
            blocks.extend(letter.findings.into_iter().filter(is_serious));
        }
    }
    blocks
}
