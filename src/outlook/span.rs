//! One row of the timeline: what it is, and the days it lies between.

use super::veil::Veil;
use crate::plan::{Date, Field, Goal, Measure, Meeting, Part, Path, Plan, in_order};

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpanKind {
    /// The plan period.
    Period,
    /// A goal.
    Goal,
    /// A measure.
    Measure,
    /// A meeting, held or planned.
    Meeting,
    /// An evaluation, made or agreed.
    Evaluation,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// What it is.
    pub kind: SpanKind,
    /// Where in the plan.
    pub path: Path,
    /// The title; of an evaluation that of what is evaluated, empty for the plan itself.
    pub title: String,
    /// How many goals it stands below.
    pub depth: usize,
    /// First day.
    pub start: Option<Date>,
    /// Last day.
    pub end: Option<Date>,
    /// Its last day has passed, and it is still open.
    pub late: bool,
    /// Nothing more happens with it.
    pub closed: bool,
    /// It goes on before or after the days of the timeline.
    pub clipped: bool,
}

/// Where rows are put.
pub(super) struct Rows<'a> {
    pub veil: Veil<'a>,
    pub today: Date,
    pub rows: Vec<Span>,
}

impl Rows<'_> {
    /// The plan period, goals with what stands under them, loose measures, meetings, evaluations.
    pub fn fill(&mut self, plan: &Plan) {
        if plan.period.start.is_some() || plan.period.end.is_some() {
            let path = Path::part(Part::Period, Field::Start);
            self.put(SpanKind::Period, path, "", [plan.period.start, plan.period.end], false);
        }
        plan.goals.iter().for_each(|goal| self.goal(goal, 0));
        plan.measures.iter().for_each(|measure| self.measure(measure, 0));
        plan.meetings.iter().for_each(|meeting| self.meeting(meeting));
        self.evaluations(plan);
    }

    fn put(&mut self, kind: SpanKind, path: Path, title: &str, days: [Option<Date>; 2], closed: bool) {
        let [start, end] = days;
        let late = !closed && kind != SpanKind::Period && end.is_some_and(|end| end < self.today);
        let title = title.to_owned();
        self.rows.push(Span { kind, path, title, depth: 0, start, end, late, closed, clipped: false });
    }

    fn deepen(&mut self, depth: usize) {
        self.rows.last_mut().into_iter().for_each(|row| row.depth = depth);
    }

    /// What stands below a hidden goal may be seen.
    fn goal(&mut self, goal: &Goal, depth: usize) {
        if !self.veil.hides_all(&goal.id) {
            let is_unknown = self.veil.hides_any(&goal.id, &[Field::Status]);
            let days = [goal.start, goal.deadline];
            self.put(
                SpanKind::Goal,
                Path::entry(&goal.id),
                &goal.title,
                days,
                is_unknown || goal.is_closed(),
            );
            self.deepen(depth);
        }
        let below = depth.saturating_add(1);
        goal.measures.iter().for_each(|measure| self.measure(measure, below));
        goal.goals.iter().for_each(|goal| self.goal(goal, below));
    }

    fn measure(&mut self, measure: &Measure, depth: usize) {
        if self.veil.hides_all(&measure.id) {
            return;
        }
        let is_unknown = self.veil.hides_any(&measure.id, &[Field::Status, Field::Standing]);
        let (path, days) = (Path::entry(&measure.id), [measure.start, measure.deadline]);
        self.put(SpanKind::Measure, path, &measure.title, days, is_unknown || measure.is_closed());
        self.deepen(depth);
    }

    /// A meeting that was called off is no meeting.
    fn meeting(&mut self, meeting: &Meeting) {
        let is_seen = !self.veil.hides_any(&meeting.id, &[Field::Date, Field::Status]);
        if is_seen && meeting.date.is_some() && (meeting.is_planned() || meeting.is_held()) {
            let days = [meeting.date, meeting.date];
            let path = Path::entry(&meeting.id);
            self.put(SpanKind::Meeting, path, &meeting.title, days, meeting.is_held());
        }
    }

    /// Those that were made and those that are agreed, by day.
    fn evaluations(&mut self, plan: &Plan) {
        let first = self.rows.len();
        let made = |rows: &mut Self, path: Path, title: &str, date: Option<Date>| {
            if date.is_some() {
                rows.put(SpanKind::Evaluation, path, title, [date, date], true);
            }
        };
        for one in plan.process_evaluations.iter() {
            made(self, Path::entry(&one.id), "", one.date);
        }
        self.agreed(Path::part(Part::EvaluationPlan, Field::Next), "", plan.evaluation.next, false);
        for goal in plan.all_goals() {
            for one in goal.evaluations.iter() {
                made(self, Path::entry(&one.id), &goal.title, one.date);
            }
            // One that is hidden may be the one that was agreed.
            let is_hidden = goal.evaluations.iter().any(|one| self.veil.hides_any(&one.id, &[Field::Date]));
            let is_made = is_hidden || goal.evaluations.iter().any(|one| one.date >= goal.evaluate);
            let path = Path::field(&goal.id, Field::Evaluate);
            self.agreed(path, &goal.title, goal.evaluate, is_made || goal.is_closed());
        }
        for measure in plan.all_measures() {
            for one in measure.reviews.iter() {
                made(self, Path::entry(&one.id), &measure.title, one.date);
            }
            let is_hidden = measure.reviews.iter().any(|one| self.veil.hides_any(&one.id, &[Field::Date]));
            let is_made = is_hidden || measure.reviews.iter().any(|one| one.date >= measure.evaluate);
            let path = Path::field(&measure.id, Field::Evaluate);
            self.agreed(path, &measure.title, measure.evaluate, is_made || measure.is_closed());
        }
        let rows = self.rows.split_off(first.min(self.rows.len()));
        self.rows.extend(in_order(rows, |row| row.start));
    }

    fn agreed(&mut self, path: Path, title: &str, day: Option<Date>, is_over: bool) {
        if day.is_some() && !is_over {
            self.put(SpanKind::Evaluation, path, title, [day, day], false);
        }
    }
}
