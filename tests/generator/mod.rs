//! Draws plans and commands from plain numbers, so that any failing run is a list of numbers.
//!
//! Commands reach every noun, field and list by walking over the nouns of the plan they meet.
//! About a quarter are made invalid on purpose: unknown targets, fields and places that are not
//! there, values that do not fit, references to nobody, ids that are taken.

mod values;

use individuell_plan::edit::Command;
use individuell_plan::plan::read::{Shape, Trail};
use individuell_plan::plan::{Date, Entry, Field, Id, Json, Kind, ListName, Noun, Part, Plan, Target};
use std::sync::OnceLock;
use values::{fitting, wrong};

/// One drawn command: what it is about is decided by the plan it meets.
pub type Draw = (u8, u16, u16, u16);

/// A small plan, with members nobody knows and a reference to nobody.
pub const SMALL: &str = include_str!("small.json");

/// The same with something of every noun, list and part, and entries that are nearly empty.
pub const EVERYTHING: &str = include_str!("everything.json");

/// The plan of a start text.
pub fn plan_of(text: &'static str) -> Plan {
    static PLANS: OnceLock<[Plan; 2]> = OnceLock::new();
    let read = |text| individuell_plan::exchange::read_plan(text).expect("the start plans are sound");
    let [small, everything] = PLANS.get_or_init(|| [read(SMALL), read(EVERYTHING)]);
    if text == SMALL { small.clone() } else { everything.clone() }
}

/// The day every drawn run happens on.
pub fn today() -> Date {
    Date::parse("2026-03-01").expect("a day")
}

/// Numbers that follow from one number (SplitMix64), for draws that need many.
pub struct Dice(u64);

impl Dice {
    /// The numbers that follow from this one.
    pub fn of(number: impl Into<u64>) -> Dice {
        Dice(number.into())
    }

    /// The next number, below a bound.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % bound.max(1) as u64) as usize
    }

    /// True once in so many.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of several.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}

/// What a plan holds, for draws to choose from.
pub struct Scene<'a> {
    plan: &'a Plan,
    nouns: Vec<(Target, &'a dyn Noun)>,
    /// The id and kind of every entry.
    pub ids: Vec<(Id, Kind)>,
}

impl<'a> Scene<'a> {
    /// The scene a plan makes.
    pub fn of(plan: &'a Plan) -> Scene<'a> {
        let mut nouns: Vec<(Target, &dyn Noun)> = vec![(Target::Plan, plan)];
        // The marks of a redacted plan are no command's to change: tests/sight.rs sees to that.
        let parts = Part::ALL.iter().filter(|part| **part != Part::Redaction);
        nouns.extend(parts.filter_map(|part| Some((Target::Part(*part), plan.part(*part)?))));
        let mut ids = Vec::new();
        (plan as &dyn Noun).each_below(&mut |noun| {
            let id = noun.id().cloned().unwrap_or_default();
            ids.push((id.clone(), noun.kind()));
            nouns.push((Target::Entry(id), noun));
        });
        Scene { plan, nouns, ids }
    }

    /// The ids of all entries of a kind.
    pub fn of_kind(&self, kind: Kind) -> Vec<&Id> {
        self.ids.iter().filter(|(_, one)| *one == kind).map(|(id, _)| id).collect()
    }

    /// A noun: first its kind, so that rare kinds are met as often as common ones.
    fn target(&self, dice: &mut Dice) -> Target {
        let mut kinds: Vec<Kind> = Vec::new();
        for (_, noun) in &self.nouns {
            if !kinds.contains(&noun.kind()) {
                kinds.push(noun.kind());
            }
        }
        let kind = dice.pick(&kinds).copied().unwrap_or(Kind::Plan);
        let of_kind: Vec<&Target> =
            self.nouns.iter().filter(|(_, noun)| noun.kind() == kind).map(|(target, _)| target).collect();
        dice.pick(&of_kind).map_or(Target::Plan, |target| (*target).clone())
    }

    fn id(&self, dice: &mut Dice) -> Id {
        if dice.one_in(12) {
            return "nobody".into();
        }
        dice.pick(&self.ids).map_or_else(|| "nobody".into(), |(id, _)| id.clone())
    }

    /// A noun that holds a list of this name; now and then one that need not.
    fn parent(&self, list: ListName, dice: &mut Dice) -> Target {
        if dice.one_in(10) {
            return match dice.below(3) {
                0 => Target::Entry("nobody".into()),
                // A part holds no lists, and a command has no words for one as a parent.
                _ => Some(self.target(dice))
                    .filter(|one| !matches!(one, Target::Part(_)))
                    .unwrap_or(Target::Plan),
            };
        }
        let fitting: Vec<&Target> = self
            .nouns
            .iter()
            .filter(|(_, noun)| noun.list(list).is_some())
            .map(|(target, _)| target)
            .collect();
        dice.pick(&fitting).map_or(Target::Plan, |target| (*target).clone())
    }

    /// A place in a list; now and then one past its end.
    fn index(&self, parent: &Target, list: ListName, dice: &mut Dice) -> usize {
        let count = self.plan.noun(parent).and_then(|noun| noun.list(list)).map_or(0, |list| list.count());
        if dice.one_in(12) { count + 1 } else { dice.below(count + 1) }
    }
}

/// The command that a draw means for a plan. `serial` makes new ids.
pub fn command(plan: &Plan, (verb, a, b, c): Draw, serial: usize) -> Command {
    let mut scene = Scene::of(plan);
    let (mut what, mut place, mut content) = (Dice::of(a), Dice::of(b), Dice::of(c));
    // A closed plan takes nearly nothing: it is soon opened again.
    if verb.is_multiple_of(64) || plan.status().is_locked() && verb.is_multiple_of(4) {
        return status_move(&mut content);
    }
    match verb % 32 {
        0..=17 => set(&scene, &mut what, &mut place, &mut content),
        18..=23 => add(&mut scene, serial, &mut what, &mut place, &mut content),
        24..=26 => Command::Remove { id: scene.id(&mut what) },
        _ => relocate(&scene, &mut what, &mut place),
    }
}

fn set(scene: &Scene<'_>, what: &mut Dice, place: &mut Dice, content: &mut Dice) -> Command {
    let target = if what.one_in(16) { Target::Entry("nobody".into()) } else { scene.target(what) };
    let noun = scene.plan.noun(&target);
    let fields = noun.map(|noun| noun.fields()).unwrap_or_default();
    let any = place.one_in(16);
    let field = place.pick(if any { Field::ALL } else { &fields }).copied().unwrap_or(Field::Title);
    let shape = noun.and_then(|noun| noun.value(field)).map_or(Shape::Text, |value| value.shape());
    let value = if content.one_in(10) {
        wrong(scene, field, shape, content)
    } else {
        fitting(scene, field, shape, content)
    };
    Command::Set { target, field, value }
}

/// A move of the whole plan: seldom to an end, from which little else can be done.
fn status_move(content: &mut Dice) -> Command {
    let words: &[&str] = match content.below(12) {
        0 => &["closed", "revoked", "entered-in-error"],
        1 => &["odd"],
        _ => &["in-use", "in-use", "paused", "draft"],
    };
    let value = content.pick(words).map_or(Json::Null, |word| Json::text(*word));
    Command::Set { target: Target::Plan, field: Field::Status, value }
}

fn add(
    scene: &mut Scene<'_>,
    serial: usize,
    what: &mut Dice,
    place: &mut Dice,
    content: &mut Dice,
) -> Command {
    // Lists of the plan that is there, so that most entries find a noun to stand in.
    let held = scene.nouns.iter().flat_map(|(_, noun)| noun.list_names());
    let held = held.filter(|list| *list != ListName::Hidden);
    let mut lists: Vec<ListName> = held.collect();
    lists.sort_unstable();
    lists.dedup();
    let list = if what.one_in(12) { what.pick(ListName::ALL) } else { what.pick(&lists) };
    let list = list.copied().unwrap_or(ListName::Measures);
    let parent = scene.parent(list, place);
    let index = scene.index(&parent, list, place);
    let id = match content.below(24) {
        0 => content.pick(&scene.ids).map_or_else(Id::default, |(id, _)| id.clone()),
        1 => Id::default(),
        _ => Id::new(format!("n{serial}")),
    };
    let json = members(scene, list, &id, content, 2);
    let entry = Entry::read(list, json, &mut Trail::default()).expect("a drawn entry can be read");
    Command::Add { parent, index, entry }
}

/// A drawn entry as JSON, with entries below it.
fn members(scene: &mut Scene<'_>, list: ListName, id: &Id, dice: &mut Dice, levels: usize) -> Json {
    let blank = Entry::fresh(list, id.clone());
    let noun = blank.as_ref().noun();
    if !id.is_empty() {
        scene.ids.push((id.clone(), list.holds()));
    }
    let mut members = vec![("id".to_owned(), Json::text(id.as_str()))];
    let density = 2 + dice.below(6);
    noun.values(&mut |field, _, value| {
        if field.is_settable() && dice.one_in(density) {
            members.push((field.name().to_owned(), fitting(scene, field, value.shape(), dice)));
        }
    });
    if dice.one_in(40) && noun.value(Field::By).is_some() {
        members.retain(|(key, _)| key != "by");
        members.push(("by".to_owned(), Json::text("nobody")));
    }
    for below in noun.list_names() {
        if levels > 0 && dice.one_in(3) {
            let count = 1 + dice.below(2);
            let entries = (0..count).map(|number| {
                let id = Id::new(format!("{}-{}{number}", id.as_str(), &below.name()[..2]));
                self::members(scene, below, &id, dice, levels - 1)
            });
            members.push((below.name().to_owned(), Json::List(entries.collect())));
        }
    }
    if dice.one_in(6) {
        let odd = vec![Json::Number("1.10".into()), Json::Object(vec![("id".into(), Json::text("g1"))])];
        members.push(("colour".to_owned(), Json::List(odd)));
    }
    Json::Object(members)
}

fn relocate(scene: &Scene<'_>, what: &mut Dice, place: &mut Dice) -> Command {
    let id = scene.id(what);
    let list = scene.plan.entry(&id).map_or(ListName::Measures, |entry| entry.list());
    let parent = scene.parent(list, place);
    let index = scene.index(&parent, list, place);
    Command::Move { id, parent, index }
}
