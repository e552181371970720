//! Which life area an entry is of, so that a sort of information in a consent can reach it.

use super::{InformationSorts, NAMES_OF_HEALTH, Shared, tells_of_health};
use crate::plan::EntryRef;

/// The life area of an entry.
#[derive(Clone, Copy)]
pub(super) enum Area<'a> {
    /// By name; the empty name is no area.
    Named(&'a str),
    /// Health, whatever the plan's language calls it.
    Health,
}

impl<'a> Area<'a> {
    /// What belongs to no area.
    pub(super) const NONE: Area<'static> = Area::Named("");

    /// The area of an entry: its own, or that of the goal it stands under.
    pub(super) fn of(entry: EntryRef<'a>, above: Area<'a>) -> Area<'a> {
        let own = match entry {
            EntryRef::Goal(goal) => &goal.life_area,
            EntryRef::Measure(measure) => &measure.life_area,
            EntryRef::Need(need) => &need.life_area,
            EntryRef::Information(information) if tells_of_health(information) => return Area::Health,
            _ => return above,
        };
        if own.trim().is_empty() { above } else { Area::Named(own) }
    }

    /// Whether what is shared with a viewer reaches it.
    pub(super) fn is_reached(self, shared: &Shared, sorts: &InformationSorts) -> bool {
        match self {
            Area::Named(area) => shared.reaches(area, sorts),
            Area::Health => NAMES_OF_HEALTH.iter().any(|health| shared.reaches(health, sorts)),
        }
    }
}
