//! Notice of a meeting, and its minutes. Rows 88-93.

use super::card;
use super::document::Document;
use super::teller::Teller;
use crate::plan::{Attendance, AttendanceAnswer, Field, Id, Kind, ListName, Meeting};
use crate::words::{Help, Outgoing};

/// The notice (møteinnkalling).
pub(super) fn notice(teller: &Teller<'_>, to: &mut Document, meeting: &Meeting) {
    to.title = teller.say(&Outgoing::MeetingNotice { what: teller.title(meeting) });
    to.paragraph(teller.say(&Outgoing::Invited { name: teller.person() }));
    to.facts(teller.form(meeting, &[Field::Date, Field::Place, Field::Leader, Field::MinuteTaker]));
    to.heading(2, teller.say(&ListName::Agenda));
    to.paragraph(teller.say(&Help::AgendaTogether));
    if is_first(teller, meeting) {
        to.paragraph(teller.say(&Outgoing::FirstMeeting));
    }
    let items = meeting.agenda.iter().map(|item| {
        let by = teller.value(&**item, Field::ProposedBy);
        let title = teller.title(&**item);
        if by.is_empty() { title } else { format!("{title} ({by})") }
    });
    to.list(items.collect());
    to.paragraph(teller.say(&Outgoing::BringUp));
    if !meeting.attendance.is_empty() {
        to.heading(2, teller.label(Kind::Attendance, Field::Who));
        to.list(meeting.attendance.iter().map(|one| teller.name(&one.who)).collect());
    }
    answer_to(teller, to, &[], |name| Outgoing::CannotCome { name });
}

/// The minutes (referat).
pub(super) fn minutes(teller: &Teller<'_>, to: &mut Document, meeting: &Meeting) {
    to.title = teller.say(&Outgoing::Minutes { what: teller.title(meeting) });
    let mut facts = vec![teller.fact(&Kind::Person, teller.person())];
    facts.extend(teller.form(meeting, &[Field::Date, Field::Place, Field::Leader, Field::MinuteTaker]));
    for answer in AttendanceAnswer::ALL {
        let is_it =
            |one: &&std::sync::Arc<Attendance>| one.answer.unwrap_or(AttendanceAnswer::Invited) == *answer;
        let names: Vec<_> =
            meeting.attendance.iter().filter(is_it).map(|one| teller.name(&one.who)).collect();
        if !names.is_empty() {
            facts.push(teller.fact(answer, names.join(", ")));
        }
    }
    to.facts(facts);
    if !meeting.agenda.is_empty() {
        to.heading(2, teller.say(&ListName::Agenda));
    }
    for item in meeting.agenda.iter() {
        to.heading(3, teller.title(&**item));
        to.facts(teller.facts(&**item, &[Field::ProposedBy, Field::Text]));
    }
    let said = teller.form(meeting, &[Field::Minutes]);
    to.heading(2, teller.label(Kind::Meeting, Field::Minutes));
    to.facts(said);
    decisions(teller, to, meeting);
    to.facts(teller.facts(meeting, &[Field::PlanUpdated, Field::Next, Field::MinutesSent]));
    answer_to(teller, to, &[&meeting.minute_taker, &meeting.leader], |name| Outgoing::Correct { name });
}

/// Row 20: what was decided, who does it, and by when.
fn decisions(teller: &Teller<'_>, to: &mut Document, meeting: &Meeting) {
    let fields = [Field::Title, Field::Responsible, Field::Deadline, Field::Measure];
    let row = |decision: &std::sync::Arc<crate::plan::Decision>| {
        fields.iter().map(|field| Some(teller.value(&**decision, *field))).collect()
    };
    let head = fields.iter().map(|field| teller.label(Kind::Decision, *field)).collect();
    to.table(teller.say(&ListName::Decisions), head, meeting.decisions.iter().map(row).collect());
}

/// Whom to answer: the first of those named who is in the plan, or else the coordinator.
fn answer_to(teller: &Teller<'_>, to: &mut Document, first: &[&Id], say: fn(String) -> Outgoing) {
    let named = first.iter().find_map(|id| teller.plan.participant(id));
    if let Some(one) = named.or_else(|| teller.coordinator()) {
        to.paragraph(teller.say(&say(teller.title(&**one))));
        to.facts(teller.facts(&**one, &card::REACH));
    }
}

/// Whether no other meeting stands before it.
fn is_first(teller: &Teller<'_>, meeting: &Meeting) -> bool {
    let others = teller.plan.meetings.iter().filter(|other| other.id != meeting.id);
    !others.into_iter().any(|other| other.is_held() || other.date < meeting.date && other.date.is_some())
}
