//! Notice of a meeting, and its minutes. Rows 88-93.

use super::card;
use super::document::{Document, Fact};
use super::teller::Teller;
use crate::into_vec::IntoVec;
use crate::plan::{AgendaItem, Attendance, AttendanceAnswer, Field, Id, Kind, ListName, Meeting};
use crate::words::{Help, Outgoing};

/// The notice (møteinnkalling).
pub(super) fn notice(teller: &Teller<'_>, to: &mut Document, meeting: &Meeting) {
    to.title = teller.say(&Outgoing::MeetingNotice { what: teller.title(meeting) });
    to.paragraph(teller.say(&Outgoing::Invited { name: teller.person() }));
    to.facts(frame(teller, meeting));
    to.heading(2, teller.say(&ListName::Agenda));
    to.paragraph(teller.say(&Help::AgendaTogether));
    if is_first(teller, meeting) {
        to.paragraph(teller.say(&Outgoing::FirstMeeting));
    }
    to.list(meeting.agenda.iter().map(|item| titled(teller, item)).into_vec());
    to.paragraph(teller.say(&Outgoing::BringUp));
    if !meeting.attendance.is_empty() {
        to.heading(2, teller.label(Kind::Attendance, Field::Who));
        to.list(meeting.attendance.iter().map(|one| teller.name(&one.who)).into_vec());
    }
    answer_to(teller, to, &[], |name| Outgoing::CannotCome { name });
}

/// The minutes (referat).
pub(super) fn minutes(teller: &Teller<'_>, to: &mut Document, meeting: &Meeting) {
    to.title = teller.say(&Outgoing::Minutes { what: teller.title(meeting) });
    let mut facts = vec![teller.fact(&Kind::Person, teller.person())];
    facts.extend(frame(teller, meeting));
    for answer in AttendanceAnswer::ALL {
        let is_it =
            |one: &&std::sync::Arc<Attendance>| one.answer.unwrap_or(AttendanceAnswer::Invited) == *answer;
        let names: Vec<_> =
            meeting.attendance.iter().filter(is_it).map(|one| teller.name(&one.who)).into_vec();
        if !names.is_empty() {
            facts.push(teller.fact(answer, names.join(", ")));
        }
    }
    to.facts(facts);
    if !meeting.agenda.is_empty() {
        to.heading(2, teller.say(&ListName::Agenda));
    }
    for item in meeting.agenda.iter() {
        to.heading(3, titled(teller, item));
        to.facts(teller.facts(&**item, &[Field::Text]));
    }
    to.heading(2, teller.label(Kind::Meeting, Field::Minutes));
    to.written(teller.value(meeting, Field::Minutes));
    decisions(teller, to, meeting);
    to.facts(teller.facts(meeting, &[Field::PlanUpdated, Field::Next, Field::MinutesSent]));
    answer_to(teller, to, &[&meeting.minute_taker, &meeting.leader], |name| Outgoing::Correct { name });
}

/// When, where, and who leads and writes; lines for what is not set. Row 89.
fn frame(teller: &Teller<'_>, meeting: &Meeting) -> Vec<Fact> {
    vec![
        teller.fact(&Field::Date, teller.value(meeting, Field::Date)),
        teller.fact(&Outgoing::Place, teller.value(meeting, Field::Place)),
        teller.fact(&Outgoing::Leader, teller.value(meeting, Field::Leader)),
        teller.fact(&Outgoing::MinuteTaker, teller.value(meeting, Field::MinuteTaker)),
    ]
}

/// An item of the agenda, with who brings it up. Row 92.
fn titled(teller: &Teller<'_>, item: &AgendaItem) -> String {
    let (title, by) = (teller.title(item), teller.value(item, Field::ProposedBy));
    if by.is_empty() { title } else { format!("{title} ({by})") }
}

/// Row 20: what was decided, who does it, and by when.
fn decisions(teller: &Teller<'_>, to: &mut Document, meeting: &Meeting) {
    let fields = [Field::Title, Field::Responsible, Field::Deadline, Field::Measure];
    let row = |decision: &std::sync::Arc<crate::plan::Decision>| {
        fields.iter().map(|field| Some(teller.value(&**decision, *field))).into_vec()
    };
    let head = fields.iter().map(|field| teller.label(Kind::Decision, *field)).into_vec();
    to.table(teller.say(&ListName::Decisions), head, meeting.decisions.iter().map(row).into_vec());
}

/// Whom to answer: the first of those named who is in the plan, or else the coordinator.
fn answer_to(teller: &Teller<'_>, to: &mut Document, first: &[&Id], say: fn(String) -> Outgoing) {
    let named = first.iter().find_map(|id| teller.plan.participant(id));
    if let Some(one) = named.or_else(|| teller.coordinator()) {
        to.paragraph(teller.say(&say(teller.title(&**one))));
        to.facts(teller.facts(&**one, &card::REACH));
    }
}

/// Whether no other meeting stands before it. Not said where some of them are hidden.
fn is_first(teller: &Teller<'_>, meeting: &Meeting) -> bool {
    if teller.hides_of(ListName::Meetings) {
        return false;
    }
    let mut others = teller.plan.meetings.iter().filter(|other| other.id != meeting.id);
    !others.any(|other| match (other.date, meeting.date) {
        (Some(other), Some(own)) => other < own,
        (_, None) | (None, _) => other.is_held(),
    })
}
