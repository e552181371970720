//! What the person and those who speak for the person have said and asked, newest first.

use super::super::derived::derived;
use super::super::element::{El, el};
use super::super::screen::Screen;
use super::{card, link};
use crate::into_vec::IntoVec;
use crate::plan::{Comment, Field, Id, Path, Plan, Question, Target};
use crate::words::{WorkText, in_words};
use std::sync::Arc;

/// How many are shown.
const SHOWN: usize = 4;

/// Something said.
#[derive(Clone, PartialEq)]
struct Voice {
    path: Path,
    text: String,
    date: Option<crate::plan::Date>,
}

/// Questions nobody has answered, and the latest comments.
pub fn voice_card(screen: Screen) -> El {
    let voices = derived(move || screen.settled.with(|plan| voices(plan)));
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let line = move |voice: &Voice| {
        let date = voice.date.map(|date| el("span").class("tick-day").text(&in_words(date, lang)).text(" "));
        el("li").children(date).child(link(screen, &voice.text, voice.path.clone()))
    };
    let lines = move || {
        voices.with(|voices| {
            if voices.is_empty() {
                return vec![el("p").text(&screen.say(&WorkText::NoVoices))];
            }
            vec![el("ul").class("voices").children(voices.iter().take(SHOWN).map(line))]
        })
    };
    card(screen, "ip-voices", &WorkText::Voices).live(lines)
}

fn voices(plan: &Plan) -> Vec<Voice> {
    let own =
        |id: &Id| plan.participant(id).is_some_and(|one| one.roles.iter().any(|role| role.is_private()));
    let seen = |id: &Id| plan.hides_all(&Target::Entry(id.clone())).is_none();
    let asked = |one: &&Arc<Question>| one.reply.trim().is_empty() && own(&one.by) && seen(&one.id);
    let said = |one: &&Arc<Comment>| own(&one.by) && seen(&one.id) && !one.text.trim().is_empty();
    let voice = |id: &Id, field, text: &str, date| Voice {
        path: Path::field(id, field),
        text: text.to_owned(),
        date,
    };
    let questions = plan.questions.iter().filter(asked);
    let mut voices: Vec<Voice> =
        questions.map(|one| voice(&one.id, Field::Reply, &one.title, one.deadline)).into_vec();
    let of_measures = plan.all_measures().flat_map(|measure| measure.comments.iter());
    let mut comments: Vec<&Arc<Comment>> = plan.comments.iter().chain(of_measures).filter(said).into_vec();
    comments.sort_unstable_by_key(|one| std::cmp::Reverse(one.date));
    voices.extend(comments.into_iter().map(|one| voice(&one.id, Field::Text, &one.text, one.date)));
    voices
}
