//! What is overdue or due soon, earliest first.
//!
//! The clocks know what is due, of what state and who owes it, and say nothing of what is hidden;
//! here they are gathered in one list. Each clock looks at a place of its own, so nothing
//! is there twice.

use crate::plan::{Date, Id, Path, Plan, in_order};
use crate::rules::{Context, TickState, clocks};
use crate::words::Said;

/// Days ahead that measures, meetings and evaluations are looked for. A month is what people plan
/// ahead, and the most that lies between two looks at a plan.
pub const DUE_DAYS: i64 = 30;

/// The clocks of what people have agreed on: they are looked [`DUE_DAYS`] ahead, whenever the host
/// has them announced.
const AGREED: [&str; 4] = ["measure-deadline", "measure-evaluation", "plan-evaluation", "meeting-date"];

/// Whether something is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DueState {
    /// Its day has passed.
    Late,
    /// Its day is near.
    Soon,
}

/// Something that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Where in the plan.
    pub path: Path,
    /// What is due, as a sentence with its day.
    pub what: Said,
    /// The participant who owes it.
    pub who: Option<Id>,
    /// The day; of a reminder whose day has passed, today.
    pub day: Date,
    /// Whether it is late.
    pub state: DueState,
}

/// What is overdue or soon due, earliest first: open measures, evaluations, planned meetings, and
/// whatever else the clocks have announced. A plan at rest has nothing due.
///
/// ```
/// use individuell_plan::outlook::{DueState, due};
/// use individuell_plan::plan::{Date, Measure, Plan};
/// use individuell_plan::rules::Context;
/// let measure = Measure { id: "m".into(), deadline: Date::parse("2026-11-20"), ..Measure::default() };
/// let plan = Plan { measures: [measure].into_iter().collect(), ..Plan::default() };
/// let today = Date::parse("2026-11-22").unwrap();
/// let found = due(&plan, &Context::of(&plan, today, &Default::default()));
/// assert_eq!((found.len(), found[0].state), (1, DueState::Late));
/// ```
pub fn due(plan: &Plan, context: &Context) -> Vec<Due> {
    let today = context.today;
    let mut found: Vec<Due> = Vec::new();
    for tick in clocks(plan, today, &context.settings) {
        let Some(day) = tick.due else { continue };
        let is_near = AGREED.contains(&tick.code) && today.days_until(day) <= DUE_DAYS;
        let state = match tick.state {
            TickState::Overdue => DueState::Late,
            TickState::Soon => DueState::Soon,
            TickState::Later if is_near => DueState::Soon,
            TickState::Missing | TickState::Later => continue,
        };
        // What only reminds (a birthday, access that nobody has noted) is never late, and stays until
        // it is done: once its day has come it is due now.
        let day = if state == DueState::Soon { day.max(today) } else { day };
        found.push(Due { path: tick.path, what: tick.message, who: tick.who, day, state });
    }
    in_order(found, |due| due.day)
}
