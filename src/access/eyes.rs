//! What one viewer sees of a plan on a day: the table, what names the viewer, and what the
//! consents in force share.

use super::area::Area;
use super::standing::acts_as_person;
use super::{Actor, Group, InformationSorts, Role, Shared, Sight, grant_of};
use crate::plan::read::Value;
use crate::plan::{Date, EntryRef, Field, Id, Json, Kind, Noun, Participant, ParticipantRole, Plan, Why};

/// A viewer.
pub(super) struct Eyes<'a> {
    standing: Role,
    user: Option<&'a Id>,
    today: Date,
    shared: Shared,
    sorts: &'a InformationSorts,
}

/// What an entry stands under.
#[derive(Clone, Copy)]
pub(super) struct Above<'a> {
    /// The life area.
    pub area: Area<'a>,
    /// Whether the entry above is seen; none when there is none.
    pub is_seen: Option<bool>,
}

impl<'a> Eyes<'a> {
    pub(super) fn of(plan: &Plan, actor: &'a Actor, sorts: &'a InformationSorts) -> Eyes<'a> {
        Eyes {
            standing: actor.standing(plan),
            user: actor.user.as_ref(),
            today: actor.today,
            shared: actor.shared(plan),
            sorts,
        }
    }

    /// Whether nothing at all is hidden from them.
    pub(super) fn sees_everything(&self) -> bool {
        Group::ALL.iter().all(|group| self.sight(*group) == Sight::All)
    }

    /// Why all of an entry is hidden; none when it is seen.
    pub(super) fn hides_entry(&self, entry: EntryRef<'_>, above: Above<'_>) -> Option<Why> {
        let kind = entry.kind();
        let sight = self.sight(Group::of(kind));
        if sight == Sight::All || sight >= Sight::Own && self.is_named_in(entry) {
            return None;
        }
        if sight < Sight::Shared {
            return Some(Why::Role);
        }
        let follows = above.is_seen.filter(|_| !matches!(kind, Kind::Goal | Kind::Measure));
        let is_seen =
            follows.unwrap_or_else(|| Area::of(entry, above.area).is_reached(&self.shared, self.sorts));
        (!is_seen).then_some(Why::Consent)
    }

    /// Why a field of the plan, of a part, or of an entry that is seen is hidden.
    pub(super) fn hides_field(&self, kind: Kind, entry: Option<EntryRef<'_>>, field: Field) -> Option<Why> {
        let group = Group::of_field(kind, field);
        if entry.is_some() && group == Group::of(kind) {
            return None;
        }
        // The person's number and telephone are in groups of their own, and still the person's.
        if kind == Kind::Person && group != Group::Person && self.hides_group(Group::Person).is_some() {
            return self.hides_group(Group::Person);
        }
        let is_own = match entry {
            Some(EntryRef::Participant(one)) => {
                self.user == Some(&one.id) || is_on_the_card(field) && coordinates(one, self.today)
            }
            _ => kind == Kind::Person && acts_as_person(self.standing),
        };
        let hidden = self.hides_group(group)?;
        (!is_own || self.sight(group) < Sight::Own).then_some(hidden)
    }

    fn hides_group(&self, group: Group) -> Option<Why> {
        match (self.sight(group), group) {
            (Sight::All, _) => None,
            (Sight::Shared, _) if self.shared.is_reached() => None,
            (Sight::Shared, _) => Some(Why::Consent),
            (Sight::Own | Sight::None, Group::Contact) => Some(Why::Contact),
            (Sight::Own | Sight::None, Group::Numbers) => Some(Why::Number),
            (Sight::Own | Sight::None, _) => Some(Why::Role),
        }
    }

    fn sight(&self, group: Group) -> Sight {
        grant_of(self.standing, group).see
    }

    /// Whether an entry names the viewer: as the one it is of, or as one who takes part in it. Their
    /// own entry among the participants does not come here, since everybody sees all of those.
    fn is_named_in(&self, entry: EntryRef<'_>) -> bool {
        let Some(user) = self.user else { return false };
        match entry {
            EntryRef::Meeting(meeting) => {
                names(&**meeting, user) || meeting.attendance.iter().any(|one| one.who == *user)
            }
            other => names(other.noun(), user),
        }
    }
}

/// Whether a reference in a noun is to this participant.
fn names(noun: &dyn Noun, user: &Id) -> bool {
    let mut is_named = false;
    noun.values(&mut |field, _, value| {
        is_named |= field.refers_to() == Some(Kind::Participant) && refers(value, user);
    });
    is_named
}

fn refers(value: &dyn Value, user: &Id) -> bool {
    match value.to_json() {
        Json::Text(id) => id == user.as_str(),
        Json::List(ids) => ids.iter().any(|id| id.as_text() == Some(user.as_str())),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Object(_) => false,
    }
}

/// Row 57: whoever coordinates can be reached by telephone or e-mail in working hours.
fn is_on_the_card(field: Field) -> bool {
    matches!(field, Field::Phone | Field::Email | Field::Hours)
}

fn coordinates(participant: &Participant, today: Date) -> bool {
    use ParticipantRole::{ChildCoordinator, Coordinator, HospitalCoordinator, PathwayCoordinator};
    [Coordinator, HospitalCoordinator, ChildCoordinator, PathwayCoordinator]
        .into_iter()
        .any(|role| participant.holds_on(role, today))
}
