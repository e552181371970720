//! The address of anything in a plan. Findings, refusals, focus and undo all speak in paths.
//!
//! A path names an entry by its id, so it stays true when entries move. To the host it is a
//! JSON Pointer, which holds for one state of the plan.

use super::Plan;
use super::entry::EntryRef;
use super::field::{Field, ListName, Part};
use super::id::Id;
use super::record::Noun;
use std::collections::HashMap;

/// A noun in the plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// The plan itself.
    Plan,
    /// A part of it.
    Part(Part),
    /// An entry of any list, by id.
    Entry(Id),
}

/// A noun, or something in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Path {
    /// The noun.
    pub target: Target,
    /// What in it.
    pub place: Place,
}

/// What of a noun a path means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// All of it.
    Whole,
    /// A field.
    Field(Field),
    /// A list as such, not one of its entries.
    List(ListName),
}

/// Where an entry stands: from the root, which list and which place in it.
pub type Route = Vec<(ListName, usize)>;

impl Path {
    /// A field of the plan itself.
    pub fn plan(field: Field) -> Path {
        Path { target: Target::Plan, place: Place::Field(field) }
    }

    /// A field of a part.
    pub fn part(part: Part, field: Field) -> Path {
        Path { target: Target::Part(part), place: Place::Field(field) }
    }

    /// A field of an entry.
    pub fn field(id: &Id, field: Field) -> Path {
        Path { target: Target::Entry(id.clone()), place: Place::Field(field) }
    }

    /// A whole entry.
    pub fn entry(id: &Id) -> Path {
        Path::whole(Target::Entry(id.clone()))
    }

    /// A whole noun.
    pub fn whole(target: Target) -> Path {
        Path { target, place: Place::Whole }
    }

    /// A list of a noun.
    pub fn list(target: Target, list: ListName) -> Path {
        Path { target, place: Place::List(list) }
    }

    /// The JSON Pointer (RFC 6901) in this state of the plan; of an entry that is gone, empty.
    ///
    /// ```
    /// use individuell_plan::plan::{Field, Goal, Path, Plan};
    /// let goal = Goal { id: "g7".into(), ..Goal::default() };
    /// let plan = Plan { goals: [goal].into_iter().collect(), ..Plan::default() };
    /// assert_eq!(Path::field(&"g7".into(), Field::Title).pointer(&plan), "/goals/0/title");
    /// ```
    pub fn pointer(&self, plan: &Plan) -> String {
        match &self.target {
            Target::Entry(id) => {
                plan.route(id).map(|route| self.below(route_pointer(&route))).unwrap_or_default()
            }
            Target::Plan | Target::Part(_) => self.below(String::new()),
        }
    }

    /// The pointer below that of the entry it is about.
    fn below(&self, mut pointer: String) -> String {
        let mut step = |name: &str| {
            pointer.push('/');
            pointer.push_str(name);
        };
        if let Target::Part(part) = &self.target {
            step(part.name());
        }
        match self.place {
            Place::Whole => {}
            Place::Field(field) => step(field.name()),
            Place::List(list) => step(list.name()),
        }
        pointer
    }

    /// The path of a JSON Pointer in this state of the plan.
    ///
    /// ```
    /// use individuell_plan::plan::{Field, Part, Path, Plan};
    /// let plan = Plan::default();
    /// assert_eq!(Path::of_pointer(&plan, "/period/end"), Some(Path::part(Part::Period, Field::End)));
    /// assert_eq!(Path::of_pointer(&plan, "/goals/3"), None);
    /// ```
    pub fn of_pointer(plan: &Plan, pointer: &str) -> Option<Path> {
        let mut steps = pointer.split('/');
        if !steps.next()?.is_empty() {
            return None;
        }
        let mut steps = steps.peekable();
        let mut at = Target::Plan;
        let mut noun: &dyn Noun = plan;
        while let Some(list) = steps.peek().and_then(|step| ListName::of(step)) {
            let Some(entries) = noun.list(list) else {
                break;
            };
            steps.next();
            let Some(step) = steps.next() else {
                return Some(Path::list(at, list));
            };
            noun = entries.at(step.parse().ok()?)?.noun();
            at = Target::Entry(noun.id()?.clone());
        }
        match (steps.next(), steps.next()) {
            (None, _) => Some(Path::whole(at)),
            (Some(name), None) if at == Target::Plan => Some(match Part::of(name) {
                Some(part) => Path::whole(Target::Part(part)),
                None => Path::plan(Field::of(name)?),
            }),
            (Some(name), None) => Some(Path { target: at, place: Place::Field(Field::of(name)?) }),
            (Some(part), Some(name)) if at == Target::Plan => {
                Some(Path::part(Part::of(part)?, Field::of(name)?))
            }
            (Some(_), Some(_)) => None,
        }
    }
}

fn route_pointer(route: &[(ListName, usize)]) -> String {
    let mut pointer = String::new();
    for (list, index) in route {
        pointer.push('/');
        pointer.push_str(list.name());
        pointer.push('/');
        pointer.push_str(&index.to_string());
    }
    pointer
}

/// Where all entries of a plan stand, gathered in one pass: for whoever says many paths.
pub struct Pointers<'a>(HashMap<&'a Id, Standing<'a>>);

/// The entry above, none for the plan itself; the list; the place in it.
type Standing<'a> = (Option<&'a Id>, ListName, usize);

impl<'a> Pointers<'a> {
    /// Gathers them.
    pub fn of(plan: &'a Plan) -> Pointers<'a> {
        let mut known = HashMap::new();
        gather(plan, None, &mut known);
        Pointers(known)
    }

    /// The pointer of a path; of an entry that is gone, empty.
    ///
    /// ```
    /// use individuell_plan::plan::{Field, Goal, Path, Plan, Pointers};
    /// let goal = Goal { id: "g7".into(), ..Goal::default() };
    /// let plan = Plan { goals: [goal].into_iter().collect(), ..Plan::default() };
    /// let path = Path::field(&"g7".into(), Field::Title);
    /// assert_eq!(Pointers::of(&plan).say(&path), path.pointer(&plan));
    /// ```
    pub fn say(&self, path: &Path) -> String {
        match &path.target {
            Target::Entry(id) => self.above(id).map(|above| path.below(above)).unwrap_or_default(),
            Target::Plan | Target::Part(_) => path.below(String::new()),
        }
    }

    fn above(&self, id: &Id) -> Option<String> {
        let mut ways = vec![self.0.get(id)?];
        while let Some((Some(above), ..)) = ways.last() {
            // A plan made by hand can hold an id twice, and then an entry stands above itself.
            if ways.len() > self.0.len() {
                return None;
            }
            ways.push(self.0.get(above)?);
        }
        let say = |(_, list, index): &&Standing<'_>| format!("/{}/{index}", list.name());
        Some(ways.iter().rev().map(say).collect())
    }
}

fn gather<'a>(noun: &'a dyn Noun, above: Option<&'a Id>, known: &mut HashMap<&'a Id, Standing<'a>>) {
    noun.lists(&mut |list, _, entries| {
        for index in 0..entries.count() {
            let Some(entry) = entries.at(index).map(EntryRef::noun) else { return };
            if let Some(id) = entry.id() {
                known.insert(id, (above, list, index));
                gather(entry, Some(id), known);
            }
        }
    });
}

impl Plan {
    /// Where the entry with this id stands.
    pub fn route(&self, id: &Id) -> Option<Route> {
        let mut route = Route::new();
        // Level by level: measures are many, and what hangs below each is hardly ever looked for.
        let mut levels = 1;
        loop {
            let mut goes_deeper = false;
            if find(self, id, levels, &mut goes_deeper, &mut route) {
                return Some(route);
            }
            if !goes_deeper {
                return None;
            }
            levels = levels.saturating_add(1);
        }
    }
}

/// Looks through the lists so many levels below a noun, and says whether there is a level more.
fn find(noun: &dyn Noun, id: &Id, levels: usize, goes_deeper: &mut bool, route: &mut Route) -> bool {
    let mut found = false;
    noun.lists(&mut |list, _, entries| {
        if levels == 0 {
            *goes_deeper |= entries.count() > 0;
            return;
        }
        for index in 0..entries.count() {
            if found {
                return;
            }
            let Some(entry) = entries.at(index).map(EntryRef::noun) else { return };
            route.push((list, index));
            // The levels above this one have been looked through before.
            let is_it = levels == 1 && entry.id() == Some(id);
            found = is_it || find(entry, id, levels.saturating_sub(1), goes_deeper, route);
            if !found {
                route.pop();
            }
        }
    });
    found
}
