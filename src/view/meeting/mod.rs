//! A meeting of the group as a place to work: what to talk about, who came, minutes, decisions
//! that become measures, the next meeting.

mod agenda;
mod attendance;

use super::element::{El, el};
use super::entry_tools::entry_tools;
use super::form::{controls, entry_list, more};
use super::frame::heading;
use super::quick::{Line, line_field};
use super::screen::Screen;
use crate::into_vec::IntoVec;
use crate::plan::{Field, Id, Kind, ListName, Noun, Target};
use crate::words::{Label, WorkText};

/// What stands at the top, and at the end; everything else of a meeting is folded.
const FIRST: [Field; 4] = [Field::Title, Field::Date, Field::Status, Field::Place];
const MINUTES: [Field; 1] = [Field::Minutes];
const LAST: [Field; 1] = [Field::Next];

/// The workspace of one meeting.
pub fn meeting_editor(screen: Screen, target: &Target, id: &Id) -> El {
    let part = |name: &str, title: &WorkText, body: Vec<El>| {
        let title_id = format!("{}-part-{name}", super::dom::noun_id(target));
        // Every meeting has these: groups, not landmarks to go to.
        el("div")
            .class("meeting-part")
            .attr("role", "group")
            .attr("aria-labelledby", &title_id)
            .child(heading(screen, 2, &title_id).text(&screen.say(title)))
            .children(body)
    };
    let line = format!("{}-decision", super::dom::noun_id(target));
    let decided = Line {
        text: screen.kept(&line, String::new()),
        id: line,
        name: WorkText::DecisionName,
        hint: WorkText::DecisionHint,
        before: "vedtak:",
        meeting: Some(id.clone()),
    };
    let mut agenda = agenda::proposals(screen, id);
    agenda.push(entry_list(screen, target, ListName::Agenda));
    let may_decide = screen.may_add(ListName::Measures) && screen.may_add(ListName::Decisions);
    let mut decisions: Vec<El> = may_decide.then(|| line_field(screen, decided)).into_iter().into_vec();
    decisions.push(entry_list(screen, target, ListName::Decisions));
    let rest =
        screen.plan.with_untracked(|plan| plan.noun(target).map(<dyn Noun>::fields)).unwrap_or_default();
    let is_shown = |field: &Field| FIRST.contains(field) || MINUTES.contains(field) || LAST.contains(field);
    let rest = rest.into_iter().filter(|field| !is_shown(field)).into_vec();
    el("div")
        .class("editor meeting")
        .attr("role", "group")
        .attr("aria-label", &screen.say(&Kind::Meeting))
        .children(controls(screen, target, &FIRST))
        .child(part("agenda", &WorkText::MeetingAgenda, agenda))
        .child(part("attendance", &WorkText::MeetingAttendance, attendance::attendance(screen, target, id)))
        .child(part("minutes", &WorkText::MeetingNotes, controls(screen, target, &MINUTES)))
        .child(part("decisions", &WorkText::MeetingDecisions, decisions))
        .child(part("next", &WorkText::NextMeeting, controls(screen, target, &LAST)))
        .child(more(screen, target, rest, vec![ListName::Attendance], &Label::MoreFields))
        .child(entry_tools(screen, target, None))
}
