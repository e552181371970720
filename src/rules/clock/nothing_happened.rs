//! A plan in use in which nothing has been written for long (setting `days.inactivity`, 90) may
//! have come to a stop; rows 99 and 133.

use super::{About, Clock, Runs, Tell, Ticks};
use crate::plan::{Date, Goal, Measure, Path, Plan, Target};
use crate::rules::{Context, Rule, Source};
use crate::words::ClockText;
use std::sync::Arc;

/// `nothing-happened`: when it is due, and who owes it.
pub static CLOCK: Clock = Clock {
    code: "nothing-happened",
    source: Source::Row(99, "S1"),
    finds: true,
    runs: Runs::InUse,
    tell: Tell::Plan(tell),
};

/// `nothing-happened`, as a rule.
pub static RULE: Rule = CLOCK.rule();

fn tell(plan: &Plan, context: &Context, ticks: &mut Ticks<'_>) {
    let days = context.settings.inactivity_days;
    // For findings it is enough to know that something was written lately.
    let enough = if ticks.wants_later() {
        context.today
    } else {
        context.today.plus_days(days.saturating_neg()).plus_days(1)
    };
    let mut latest = Latest { today: context.today, enough, day: None };
    latest.of_plan(plan);
    let Some(last) = latest.day else { return };
    let about = About::new(Path::whole(Target::Plan), context.coordinator());
    ticks.by(last.plus_days(days), 0, about, |_, _| {
        (ClockText::NothingHappened { date: last.to_string() }, ClockText::NothingHappenedWayOut)
    });
}

/// The latest day up to today on which something was written; looks no further once it has found
/// one that is late enough.
struct Latest {
    today: Date,
    enough: Date,
    day: Option<Date>,
}

impl Latest {
    fn is_enough(&self) -> bool {
        self.day.is_some_and(|day| self.enough <= day)
    }

    fn see(&mut self, days: impl Iterator<Item = Option<Date>>) {
        let today = self.today;
        self.day = self.day.max(days.flatten().filter(|day| *day <= today).max());
    }

    fn of_plan(&mut self, plan: &Plan) {
        self.see(plan.status_changes.iter().map(|one| one.date));
        self.see(plan.meetings.iter().filter(|one| one.is_held()).map(|one| one.date));
        self.see(plan.comments.iter().map(|one| one.date));
        self.see(plan.process_evaluations.iter().map(|one| one.date));
        self.of_goals(&plan.goals);
        self.of_measures(&plan.measures);
    }

    fn of_goals(&mut self, goals: &[Arc<Goal>]) {
        for goal in goals {
            if self.is_enough() {
                return;
            }
            self.see(goal.evaluations.iter().map(|one| one.date));
            self.see(goal.progress.iter().map(|one| one.date));
            self.see(goal.comments.iter().map(|one| one.date));
            self.of_measures(&goal.measures);
            self.of_goals(&goal.goals);
        }
    }

    fn of_measures(&mut self, measures: &[Arc<Measure>]) {
        for measure in measures {
            if self.is_enough() {
                return;
            }
            self.see(measure.log.iter().map(|one| one.date));
            self.see(measure.reviews.iter().map(|one| one.date));
            self.see(measure.comments.iter().map(|one| one.date));
        }
    }
}

/// A patch of the base plan that triggers it on 1 March 2026, and one that does not.
pub const EXAMPLES: [&str; 2] = [
    r#"{"/statusChanges/0/date":"2025-11-30","/meetings/0/date":"2025-11-30"}"#,
    r#"{"/statusChanges/0/date":"2025-12-02","/meetings/0/date":"2025-12-02"}"#,
];
