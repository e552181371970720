//! The nine letters of the content rule as progress that can be seen, each leading to its place.

use super::super::derived::derived;
use super::super::element::{El, el};
use super::super::screen::Screen;
use super::{card, link};
use crate::into_vec::IntoVec;
use crate::plan::{Field, Path, PlanStatus, Target};
use crate::rules::{LetterState, letters_of};
use crate::words::{Label, Said, Sentence, WorkText};

/// What is shown of one letter.
#[derive(Clone, PartialEq)]
struct Shown {
    letter: char,
    title: Said,
    state: LetterState,
    lacks: usize,
    path: Path,
}

/// The letters, and how many are in place.
pub fn letter_card(screen: Screen) -> El {
    let letters = derived(move || {
        let plan = screen.settled.get();
        let around = screen.context.get();
        // Read, not followed: `settled` says when, so that a key does not pay for it.
        screen.findings.with_untracked(|found| {
            letters_of(found, &plan, &around.0).map(|letter| Shown {
                letter: letter.letter,
                path: letter.findings.first().map_or(letter.place, |finding| finding.path.clone()),
                lacks: letter.findings.len(),
                title: letter.title,
                state: letter.state,
            })
        })
    });
    let progress = move || {
        let met = letters.with(|all| all.iter().filter(|one| one.state == LetterState::Met).count());
        screen.say(&WorkText::LettersMet { count: met.to_string() })
    };
    let lines = move || letters.with(|all| all.iter().map(|one| line(screen, one)).into_vec());
    // A draft is on its way somewhere: the next step stands where its progress does.
    let status = derived(move || screen.settled.with(|plan| plan.status()));
    let next = move || {
        let is_draft = status.get() == PlanStatus::Draft && screen.may_set(&Target::Plan, Field::Status);
        let text = screen.say(&Label::TakeIntoUse);
        is_draft.then(|| el("p").child(link(screen, &text, Path::plan(Field::Status)))).into_iter().into_vec()
    };
    card(screen, "ip-letters", &Label::Letters)
        .child(el("p").class("progress").live_text(progress))
        .child(el("ol").class("letters").live(lines))
        .live(next)
}

fn line(screen: Screen, shown: &Shown) -> El {
    let (state, word) = match shown.state {
        LetterState::Met => (screen.say(&Label::LetterMet), "met"),
        LetterState::Partly if shown.lacks == 1 => (screen.say(&Sentence::OneGap), "partly"),
        LetterState::Partly => (screen.say(&Sentence::GapCount { count: shown.lacks.to_string() }), "partly"),
        LetterState::Missing => (screen.say(&Label::LetterMissing), "missing"),
        LetterState::Hidden => (screen.say(&Label::StateHidden), "hidden"),
    };
    let name = format!("{}. {}", shown.letter, screen.say(&shown.title));
    el("li")
        .attr("data-state", word)
        .child(link(screen, &name, shown.path.clone()))
        .text(" ")
        .child(el("span").class("tag").attr("data-state", word).text(&state))
}
