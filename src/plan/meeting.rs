//! Meetings of the group (ansvarsgruppemøte): notice, agenda, attendance, minutes, decisions.
//! Domain section 1.6.

use super::choice::choice;
use super::date::Date;
use super::id::Id;
use super::record::record;
use super::start_up::YesNo;

choice! {
    /// Where a meeting stands.
    pub enum MeetingStatus {
        /// Agreed on.
        Planned = "planned",
        /// Held.
        Held = "held",
        /// Called off.
        Cancelled = "cancelled",
    }
}

record! {
    /// A meeting. FHIR `Appointment`. Rows 87-94 and 126.
    pub struct Meeting {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
            /// What it is about.
            title: String => Title,
        }
        fields {
            /// The day.
            date: Option<Date> => Date,
            /// Where it stands; empty is read as planned.
            status: Option<MeetingStatus> => Status,
            /// Where, or by telephone or video.
            place: String => Place,
            /// The person was asked whether a meeting is needed; row 126.
            need_clarified: Option<Date> => NeedClarified,
            /// The meeting was called in agreement with the person; row 92.
            agreed_with_person: Option<Date> => AgreedWithPerson,
            /// The written notice was sent; row 88.
            notice_sent: Option<Date> => NoticeSent,
            /// Who leads: a participant; row 89.
            leader: Id => Leader,
            /// Who writes: a participant; row 89.
            minute_taker: Id => MinuteTaker,
            /// What was said and agreed; row 88.
            minutes: String => Minutes,
            /// The minutes were sent; row 91.
            minutes_sent: Option<Date> => MinutesSent,
            /// Whether the plan was updated; row 88.
            plan_updated: Option<YesNo> => PlanUpdated,
            /// The next meeting, agreed at this one; row 90.
            next: Option<Date> => Next,
        }
        more {
            /// What is to be talked about, in order; row 92.
            agenda: AgendaItem => Agenda,
            /// Who was asked and who came.
            attendance: Attendance => Attendance,
            /// What was decided.
            decisions: Decision => Decisions,
        }
    }
}

impl Meeting {
    /// Whether it was held: said so, or its minutes are written.
    pub fn is_held(&self) -> bool {
        self.status == Some(MeetingStatus::Held)
    }

    /// Whether it is to be held.
    pub fn is_planned(&self) -> bool {
        self.status.is_none_or(|status| status == MeetingStatus::Planned)
    }
}

record! {
    /// One thing to talk about. Rows 92 and 93.
    pub struct AgendaItem {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
            /// What.
            title: String => Title,
        }
        fields {
            /// Who wants it: a participant.
            proposed_by: Id => ProposedBy,
            /// What came of it.
            text: String => Text,
        }
    }
}

choice! {
    /// Whether somebody came.
    pub enum AttendanceAnswer {
        /// Asked to come.
        Invited = "invited",
        /// Came.
        Attended = "attended",
        /// Could not come.
        Absent = "absent",
    }
}

record! {
    /// One who was asked to a meeting.
    pub struct Attendance {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
        }
        fields {
            /// Who: a participant.
            who: Id => Who,
            /// Whether they came.
            answer: Option<AttendanceAnswer> => Answer,
        }
    }
}

record! {
    /// What a meeting decided; it becomes a measure. Row 20.
    pub struct Decision {
        always {
            /// The id, unique in the plan.
            id: Id => Id,
            /// What was decided.
            title: String => Title,
        }
        fields {
            /// Who does it: a participant.
            responsible: Id => Responsible,
            /// The day by which it is done.
            deadline: Option<Date> => Deadline,
            /// The measure it became.
            measure: Id => Measure,
        }
    }
}
