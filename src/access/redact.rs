//! The plan that one viewer may have. What is hidden is emptied and marked, with the reason.
//!
//! Every entry keeps its id and its place, so that a command given to the redacted plan means the
//! same in the full one. What is seen is the same in memory as before.

use super::area::Area;
use super::eyes::{Above, Eyes};
use super::{Actor, InformationSorts};
use crate::plan::read::Trail;
use crate::plan::{
    Entries, EntryRef, Field, Hidden, Id, Json, Kind, List, Noun, Part, Plan, Redaction, Target,
    UNKNOWN_MEMBERS, Why,
};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The plan has already been redacted for another viewer or another day; what that one does not
/// see cannot be decided anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlreadyRedacted;

impl std::fmt::Display for AlreadyRedacted {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("redacted")
    }
}

impl std::error::Error for AlreadyRedacted {}

/// The plan that a viewer may have today. Whoever sees everything gets the plan as it is.
///
/// # Errors
/// [`AlreadyRedacted`] when the plan is one for somebody else. The same viewer gets it again.
///
/// ```
/// use individuell_plan::{access::{redact, Actor, InformationSorts, Role}, plan::*};
/// let plan = Plan { what_matters: "Å være ute".into(), ..Plan::default() };
/// let viewer = |role| Actor { role, user: None, today: Date::parse("2026-11-22").unwrap() };
/// let sorts = InformationSorts::default();
/// let seen = redact(&plan, &viewer(Role::Reader), &sorts).unwrap();
/// assert_eq!((seen.what_matters.as_str(), seen.is_redacted()), ("", true));
/// assert_eq!(redact(&plan, &viewer(Role::Coordinator), &sorts), Ok(plan));
/// ```
pub fn redact(plan: &Plan, actor: &Actor, sorts: &InformationSorts) -> Result<Plan, AlreadyRedacted> {
    let redaction = Redaction {
        role: actor.role.word().to_owned(),
        who: actor.user.clone().unwrap_or_default(),
        date: Some(actor.today),
        ..Redaction::default()
    };
    if plan.is_redacted() && *plan.redaction != redaction {
        return Err(AlreadyRedacted);
    }
    let eyes = Eyes::of(plan, actor, sorts);
    if eyes.sees_everything() {
        return Ok(plan.clone());
    }
    let cuts = Cuts::of(plan, &eyes);
    if cuts.by_target.is_empty() {
        return Ok(plan.clone());
    }
    let mut seen = plan.clone();
    seen.hidden = cuts.marks(plan);
    seen.redaction = Arc::new(redaction);
    cuts.carry_out(&mut seen);
    Ok(seen)
}

/// What is taken out of one noun.
#[derive(Default)]
struct Cut {
    /// All of it, and why.
    whole: Option<Why>,
    /// Fields, each with its reason, in the order they are written.
    fields: Vec<(Field, Why)>,
    /// Members this program does not know.
    unknown: bool,
}

impl Cut {
    fn is_empty(&self) -> bool {
        self.whole.is_none() && self.fields.is_empty() && !self.unknown
    }

    fn hide(&mut self, field: Field, why: Why) {
        if field.is_settable() && self.fields.iter().all(|(known, _)| *known != field) {
            self.fields.push((field, why));
        }
    }

    /// What was hidden before stays hidden: redacting twice gives the same.
    fn keep(&mut self, earlier: &[&Hidden]) {
        for mark in earlier {
            let why = mark.why.unwrap_or(Why::Role);
            if mark.is_whole() {
                self.whole = self.whole.or(Some(why));
            }
            for name in mark.fields.iter() {
                match Field::of(name) {
                    Some(field) => self.hide(field, why),
                    None => self.unknown |= name == UNKNOWN_MEMBERS,
                }
            }
        }
    }
}

/// Everything that is taken out of a plan.
struct Cuts<'a> {
    by_target: HashMap<Target, Cut>,
    order: Vec<Target>,
    /// The entries with something taken out of them or below them.
    on_the_way: HashSet<Id>,
    earlier: HashMap<Target, Vec<&'a Hidden>>,
}

impl<'a> Cuts<'a> {
    fn of(plan: &'a Plan, eyes: &Eyes<'_>) -> Cuts<'a> {
        let mut earlier: HashMap<Target, Vec<&Hidden>> = HashMap::new();
        for mark in plan.hidden.iter() {
            if let Some(target) = mark.target() {
                earlier.entry(target).or_default().push(mark);
            }
        }
        let mut cuts =
            Cuts { by_target: HashMap::new(), order: Vec::new(), on_the_way: HashSet::new(), earlier };
        cuts.fields(plan, None, Target::Plan, eyes, None);
        for part in Part::ALL.iter().filter(|part| **part != Part::Redaction) {
            if let Some(noun) = plan.part(*part) {
                cuts.fields(noun, None, Target::Part(*part), eyes, None);
            }
        }
        cuts.below(plan, Above { area: Area::NONE, is_seen: None }, eyes);
        cuts
    }

    /// Decides what is seen of the entries below a noun, and says whether all of it is.
    fn below(&mut self, noun: &dyn Noun, above: Above<'_>, eyes: &Eyes<'_>) -> bool {
        let mut is_whole = true;
        noun.lists(&mut |_, _, list| {
            for entry in (0..list.count()).filter_map(|index| list.at(index)) {
                is_whole &= entry.kind() == Kind::Hidden || self.entry(entry, above, eyes);
            }
        });
        is_whole
    }

    fn entry(&mut self, entry: EntryRef<'_>, above: Above<'_>, eyes: &Eyes<'_>) -> bool {
        let target = Target::Entry(entry.id());
        let is_seen =
            self.fields(entry.noun(), Some(entry), target.clone(), eyes, eyes.hides_entry(entry, above));
        let is_whole = !self.by_target.contains_key(&target);
        let below = Above { area: Area::of(entry, above.area), is_seen: Some(is_seen) };
        let is_whole = self.below(entry.noun(), below, eyes) && is_whole;
        if !is_whole {
            self.on_the_way.insert(entry.id());
        }
        is_whole
    }

    /// Decides what is seen of a noun itself, and says whether anything is.
    fn fields(
        &mut self,
        noun: &dyn Noun,
        entry: Option<EntryRef<'_>>,
        target: Target,
        eyes: &Eyes<'_>,
        whole: Option<Why>,
    ) -> bool {
        let mut cut = Cut { whole, ..Cut::default() };
        if let Some(earlier) = self.earlier.get(&target) {
            cut.keep(earlier);
        }
        let mut is_any_seen = false;
        noun.values(&mut |field, _, _| match eyes.hides_field(noun.kind(), entry, field) {
            Some(why) => cut.hide(field, why),
            None => is_any_seen |= field.is_settable(),
        });
        // A part of which no field is seen is hidden as a whole.
        if entry.is_none() && !is_any_seen {
            cut.whole = cut.fields.first().map(|(_, why)| *why);
        }
        let is_plan = target == Target::Plan;
        let sees_unknown = if is_plan { eyes.sees_everything() } else { cut.is_empty() };
        cut.unknown |= !sees_unknown && !noun.foreign().members().is_empty();
        let is_seen = cut.whole.is_none();
        if !cut.is_empty() {
            self.order.push(target.clone());
            self.by_target.insert(target, cut);
        }
        is_seen
    }

    /// The marks: one for each noun and reason, with ids that nothing else in the plan has.
    fn marks(&self, plan: &Plan) -> List<Hidden> {
        let mut taken: HashSet<&Id> = HashSet::new();
        (plan as &dyn Noun).each_below(&mut |noun| {
            taken.extend(noun.id().filter(|_| noun.kind() != Kind::Hidden));
        });
        let mut number = 0_usize;
        let mut free = || loop {
            number = number.saturating_add(1);
            let id = Id::new(format!("hidden-{number}"));
            if !taken.contains(&id) {
                return id;
            }
        };
        let mut marks = Vec::new();
        for (target, cut) in
            self.order.iter().filter_map(|target| Some((target, self.by_target.get(target)?)))
        {
            for (why, fields) in reasons(cut) {
                let mut mark = Hidden {
                    id: free(),
                    fields: fields.into_iter().collect(),
                    why: Some(why),
                    ..Hidden::default()
                };
                match target {
                    Target::Plan => {}
                    Target::Part(part) => part.name().clone_into(&mut mark.part),
                    Target::Entry(id) => mark.of = id.clone(),
                }
                marks.push(mark);
            }
        }
        marks.into_iter().collect()
    }

    /// Empties what is hidden; nothing else is copied.
    fn carry_out(&self, plan: &mut Plan) {
        if let Some(cut) = self.by_target.get(&Target::Plan) {
            empty(plan, cut);
        }
        for part in Part::ALL {
            let cut = self.by_target.get(&Target::Part(*part));
            if let Some((cut, noun)) = cut.and_then(|cut| Some((cut, plan.part_mut(*part)?))) {
                empty(noun, cut);
            }
        }
        self.empty_below(plan);
    }

    fn empty_below(&self, noun: &mut dyn Noun) {
        noun.lists_mut(&mut |_, list: &mut dyn Entries| {
            for index in 0..list.count() {
                let Some(id) = list.at(index).map(EntryRef::id).filter(|id| self.on_the_way.contains(id))
                else {
                    continue;
                };
                let Some(entry) = list.at_mut(index) else { continue };
                if let Some(cut) = self.by_target.get(&Target::Entry(id)) {
                    empty(entry, cut);
                }
                self.empty_below(entry);
            }
        });
    }
}

/// The reasons of a cut with the fields of each; no fields when all of them are hidden.
fn reasons(cut: &Cut) -> Vec<(Why, Vec<String>)> {
    if let Some(why) = cut.whole {
        return vec![(why, Vec::new())];
    }
    let mut reasons: Vec<(Why, Vec<String>)> = Vec::new();
    for (field, why) in &cut.fields {
        match reasons.iter_mut().find(|(known, _)| known == why) {
            Some((_, fields)) => fields.push(field.name().to_owned()),
            None => reasons.push((*why, vec![field.name().to_owned()])),
        }
    }
    if cut.unknown {
        reasons.push((Why::Role, vec![UNKNOWN_MEMBERS.to_owned()]));
    }
    reasons
}

fn empty(noun: &mut dyn Noun, cut: &Cut) {
    noun.values_mut(&mut |field, value| {
        let is_hidden = cut.whole.is_some() || cut.fields.iter().any(|(hidden, _)| *hidden == field);
        if is_hidden && field.is_settable() {
            let _nothing_can_always_be_put = value.put(Json::Null, &mut Trail::default());
        }
    });
    if cut.whole.is_some() || cut.unknown {
        *noun.foreign_mut() = Default::default();
    }
}
