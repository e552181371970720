//! What the next meeting of the group should take up, from where the plan stands.
//!
//! The person first, then what is stuck, then what comes, then the next meeting. A few words each;
//! several of one sort are one point. What is already on the meeting's agenda is not looked at.

use super::veil::Veil;
use crate::access::Group;
use crate::consent::renewal;
use crate::into_vec::IntoVec;
use crate::plan::{
    Comment, Date, Field, GoalStatus, Id, ListName, Measure, Meeting, ParticipantRole, Path, Plan, Standing,
    Target, in_order,
};
use crate::rules::{Context, LetterState, Level, Tick, asked_to_accept, clocks, completeness};
use crate::words::{AgendaText, Said};
use std::sync::Arc;

/// One point that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Where in the plan; of several, the first.
    pub path: Path,
    /// What to take up.
    pub message: Said,
}

impl Proposal {
    fn of(path: Path, message: AgendaText) -> Proposal {
        Proposal { path, message: Said::of(&message) }
    }
}

/// The points for the next meeting, in the order to take them up. Nothing for a plan that has ended.
///
/// ```
/// use individuell_plan::outlook::agenda;
/// use individuell_plan::plan::{Date, Person, Plan};
/// use individuell_plan::rules::Context;
/// use individuell_plan::words::{Catalogue, Lang};
/// let person = Person { name: "Ada Prøvesen".into(), ..Person::default() };
/// let plan = Plan { person: person.into(), ..Plan::default() };
/// let context = Context::of(&plan, Date::parse("2026-11-22").unwrap(), &Default::default());
/// let points = agenda(&plan, &context);
/// let first = Catalogue::of(Lang::Nb).say(&points[0].message);
/// assert_eq!(first, "Hva som er viktig for Ada Prøvesen nå");
/// ```
pub fn agenda(plan: &Plan, context: &Context) -> Vec<Proposal> {
    if context.status.is_locked() {
        return Vec::new();
    }
    let look = Look {
        plan,
        context,
        veil: Veil::of(plan),
        ticks: clocks(plan, context.today, &context.settings),
        name: plan.person.name.trim().to_owned(),
        meetings: Meetings::of(plan, context),
    };
    let mut points = vec![look.what_matters()];
    points.extend(look.comments());
    points.extend(look.questions());
    points.extend(look.wishes());
    points.extend(look.overdue());
    points.extend(look.due_before());
    points.extend(look.not_accepted());
    points.extend(look.evaluations());
    points.extend(look.consent());
    points.extend(look.gaps());
    points.extend(look.next_meeting());
    points
}

/// The meeting that is prepared, and the one after it.
struct Meetings<'a> {
    next: Option<&'a Arc<Meeting>>,
    /// The day of the next one, or where it would be announced.
    day: Date,
    /// The day of the one after it, when it is agreed.
    after: Option<Date>,
}

impl<'a> Meetings<'a> {
    fn of(plan: &'a Plan, context: &Context) -> Meetings<'a> {
        let planned = plan.meetings.iter().filter(|one| one.is_planned() && one.date >= Some(context.today));
        let planned = in_order(planned.into_vec(), |one| one.date);
        let next = planned.first().copied();
        let day = next.and_then(|one| one.date);
        let later = planned.get(1).and_then(|one| one.date);
        let after = later.or(next.and_then(|one| one.next)).filter(|after| Some(*after) > day);
        let soon = context.today.plus_days(context.settings.evaluation_notice_days);
        Meetings { next, day: day.unwrap_or(soon), after }
    }
}

struct Look<'a> {
    plan: &'a Plan,
    context: &'a Context,
    veil: Veil<'a>,
    ticks: Vec<Tick>,
    name: String,
    meetings: Meetings<'a>,
}

impl Look<'_> {
    /// Always, and first: it is the person's meeting.
    fn what_matters(&self) -> Proposal {
        let text = match self.name.as_str() {
            "" => AgendaText::WhatMattersToPerson,
            name => AgendaText::WhatMatters { name: name.to_owned() },
        };
        Proposal::of(Path::plan(Field::WhatMatters), text)
    }

    /// The person's name as a participant, or as the plan has it.
    fn said_by(&self, by: &Id) -> Option<String> {
        let one = self.plan.participant(by).filter(|one| one.roles.has(&ParticipantRole::Person))?;
        let names = [one.name.trim(), self.name.as_str()];
        Some(names.into_iter().find(|name| !name.is_empty()).unwrap_or_default().to_owned())
    }

    /// Threads in which the person spoke last.
    fn comments(&self) -> Option<Proposal> {
        let goals = self.plan.all_goals();
        let of_goals = goals.iter().map(|goal| &goal.comments);
        let of_measures = self.plan.all_measures().map(|measure| &measure.comments);
        let threads = std::iter::once(&self.plan.comments).chain(of_goals).chain(of_measures);
        // The answer may be what is hidden.
        let is_seen = |comment: &Arc<Comment>| !self.veil.hides_any(&comment.id, &[Field::By, Field::Date]);
        let threads = threads.filter(|thread| thread.iter().all(is_seen));
        let last = threads.filter_map(|thread| thread.iter().max_by_key(|comment| comment.date));
        let found = last.filter_map(|one| Some((Path::entry(&one.id), self.said_by(&one.by)?))).into_vec();
        gathered(
            found,
            |name| AgendaText::Comment { name },
            |count, name| AgendaText::Comments { count, name },
        )
    }

    fn questions(&self) -> Option<Proposal> {
        let open = self.plan.questions.iter().filter(|one| {
            let answer = [Field::Answered, Field::Reply, Field::Title];
            one.answered.is_none() && one.reply.trim().is_empty() && !self.veil.hides_any(&one.id, &answer)
        });
        let mine =
            open.filter_map(|one| Some((Path::entry(&one.id), one.title.clone(), self.said_by(&one.by)?)));
        let mine: Vec<_> = mine.into_vec();
        let name = mine.first()?.2.clone();
        titled(
            mine.into_iter().map(|(path, title, _)| (path, title)).into_vec(),
            |title| AgendaText::Question { name: name.clone(), title },
            |count| AgendaText::Questions { name: name.clone(), count },
        )
    }

    /// Goals that are only proposed, and measures that the person wishes.
    fn wishes(&self) -> Option<Proposal> {
        let mut found = Vec::new();
        for goal in self.plan.all_goals() {
            let is_hers = goal.owner.is_empty() || self.said_by(&goal.owner).is_some();
            if goal.status == Some(GoalStatus::Proposed) && is_hers && !self.veil.hides_all(&goal.id) {
                found.push((Path::entry(&goal.id), goal.title.clone()));
            }
        }
        for one in self.plan.all_measures() {
            let is_wish = one.standing == Some(Standing::Wish) && !one.is_closed();
            if is_wish && self.said_by(&one.proposed_by).is_some() && !self.veil.hides_all(&one.id) {
                found.push((Path::entry(&one.id), one.title.clone()));
            }
        }
        let person = self.plan.participants.iter().find_map(|one| self.said_by(&one.id));
        let name = person.unwrap_or_else(|| self.name.clone());
        titled(
            found,
            |title| AgendaText::Wish { name: name.clone(), title },
            |count| AgendaText::Wishes { name: name.clone(), count },
        )
    }

    /// What a clock says is due, with the title of what it points at.
    fn ticking(&self, code: &str, is_due: impl Fn(Date) -> bool) -> Vec<(Path, String)> {
        let due = self.ticks.iter().filter(|tick| tick.code == code && tick.due.is_some_and(&is_due));
        let mut found: Vec<(Path, String)> = due.map(|tick| (tick.path.clone(), String::new())).into_vec();
        if let [(Path { target: Target::Entry(id), .. }, title)] = &mut *found {
            let known = self.plan.entry(id).and_then(|entry| entry.get(Field::Title));
            *title = known.and_then(|title| title.as_text().map(str::to_owned)).unwrap_or_default();
        }
        found
    }

    fn overdue(&self) -> Option<Proposal> {
        let found = self.ticking("measure-deadline", |day| day < self.context.today);
        titled(found, |title| AgendaText::Overdue { title }, |count| AgendaText::SeveralOverdue { count })
    }

    /// What is to be done before the group meets again after this meeting: as agreed, or as usual.
    fn due_before(&self) -> Option<Proposal> {
        let usual = self.meetings.day.plus_days(self.context.settings.meeting_usual_days);
        let after = self.meetings.after.unwrap_or(usual);
        let found = self.ticking("measure-deadline", |day| self.context.today <= day && day < after);
        titled(found, |title| AgendaText::DueBefore { title }, |count| AgendaText::SeveralDueBefore { count })
    }

    fn not_accepted(&self) -> Option<Proposal> {
        let known = [Field::Accepted, Field::Responsible, Field::Standing, Field::Status];
        let is_open = |one: &Measure| {
            asked_to_accept(one, &self.plan.participants, self.context.status).is_some()
                && !self.veil.hides_any(&one.id, &known)
        };
        let open = self.plan.all_measures().filter(|one| is_open(one));
        let found = open.map(|one| (Path::field(&one.id, Field::Accepted), one.title.clone())).into_vec();
        titled(
            found,
            |title| AgendaText::NotAccepted { title },
            |count| AgendaText::SeveralNotAccepted { count },
        )
    }

    /// The plan itself, and goals, due by the day of the meeting.
    fn evaluations(&self) -> Vec<Proposal> {
        let plan = self.ticking("plan-evaluation", |day| day <= self.meetings.day);
        let plan = plan.into_iter().map(|(path, _)| Proposal::of(path, AgendaText::EvaluatePlan));
        let goals = self.ticking("goal-evaluation", |day| day <= self.meetings.day);
        let goals = titled(
            goals,
            |title| AgendaText::Evaluate { title },
            |count| AgendaText::SeveralToEvaluate { count },
        );
        plan.chain(goals).into_vec()
    }

    /// What exactly has changed since the consent was given; of several changes how many.
    fn consent(&self) -> Option<Proposal> {
        let settings = &self.context.settings;
        // Each of these is compared with what the consents say.
        let compared = [
            Group::Consents,
            Group::Participants,
            Group::Person,
            Group::Goals,
            Group::Measures,
            Group::Background,
        ];
        if self.context.hides_any(&compared) {
            return None;
        }
        let sorts = &settings.information_sorts;
        let changes = renewal(self.plan, self.context.today, sorts, settings.consent_notice_days);
        let first = changes.first()?;
        Some(match changes.len() {
            1 => Proposal { path: first.path(), message: first.said() },
            count => Proposal::of(first.path(), AgendaText::RenewConsent { count: count.to_string() }),
        })
    }

    /// Letters with something that the plan needs; of one of them, what.
    fn gaps(&self) -> Option<Proposal> {
        if self.context.coordinator_only {
            return None;
        }
        let letters = completeness(self.plan, self.context.today, &self.context.settings);
        let has_gaps = |state| matches!(state, LetterState::Missing | LetterState::Partly);
        let lacking = letters.into_iter().filter(|letter| has_gaps(letter.state));
        let gaps =
            lacking.filter_map(|letter| letter.findings.into_iter().find(|one| one.level != Level::Reminder));
        let gaps: Vec<_> = gaps.into_vec();
        let count = gaps.len();
        let first = gaps.into_iter().next()?;
        Some(match count {
            1 => Proposal { path: first.path, message: first.message },
            _ => Proposal::of(first.path, AgendaText::Gaps { count: count.to_string() }),
        })
    }

    /// Unless the one after is agreed already, or meetings are hidden.
    fn next_meeting(&self) -> Option<Proposal> {
        if self.meetings.after.is_some() || self.context.hides_any(&[Group::Meetings]) {
            return None;
        }
        let list = || Path::list(Target::Plan, ListName::Meetings);
        let path = self.meetings.next.map_or_else(list, |next| Path::field(&next.id, Field::Next));
        Some(Proposal::of(path, AgendaText::NextMeeting))
    }
}

/// One point of all that is of one sort; one alone is named by its text.
fn gathered(
    found: Vec<(Path, String)>,
    one: impl FnOnce(String) -> AgendaText,
    several: impl FnOnce(String, String) -> AgendaText,
) -> Option<Proposal> {
    let count = found.len();
    let (path, text) = found.into_iter().next()?;
    Some(Proposal::of(path, if count == 1 { one(text) } else { several(count.to_string(), text) }))
}

/// The same of things with a title; one without a title is counted.
fn titled(
    found: Vec<(Path, String)>,
    one: impl FnOnce(String) -> AgendaText,
    several: impl Fn(String) -> AgendaText,
) -> Option<Proposal> {
    let with_title = |title: String| if title.trim().is_empty() { several("1".into()) } else { one(title) };
    gathered(found, with_title, |count, _| several(count))
}
