//! Draws values for fields by the shape the field says it has: some that fit, some that do not.

use super::{Dice, Scene};
use individuell_plan::limits;
use individuell_plan::plan::read::Shape;
use individuell_plan::plan::{Field, Json};

const TEXTS: [&str; 9] = [
    "",
    "Ny tekst",
    "æøå 🙂",
    "«sitat» \"x\"",
    "\u{202e}snudd",
    "a\nb\tc\u{1}",
    "0",
    "{goal}",
    "</script>\\",
];
const DATES: [&str; 6] = ["2026-02-01", "2025-12-31", "2026-12-31", "2028-02-29", "0001-01-01", "9999-12-31"];
const NO_DATES: [&str; 5] = ["2026-02-30", "2027-02-29", "i går", "26-02-01", "0000-01-01"];

fn text(dice: &mut Dice) -> &'static str {
    dice.pick(&TEXTS).copied().unwrap_or_default()
}

/// A few of some words, each perhaps twice.
fn few(words: &[&str], dice: &mut Dice) -> Json {
    let count = dice.below(4);
    Json::List((0..count).filter_map(|_| dice.pick(words)).map(|word| Json::text(*word)).collect())
}

/// A value that the field takes.
pub fn fitting(scene: &Scene<'_>, field: Field, shape: Shape, dice: &mut Dice) -> Json {
    if dice.one_in(8) {
        return Json::Null;
    }
    let known: Vec<&str> = field
        .refers_to()
        .map(|kind| scene.of_kind(kind))
        .unwrap_or_default()
        .iter()
        .map(|id| id.as_str())
        .collect();
    match shape {
        Shape::Text | Shape::Fixed => Json::text(text(dice)),
        Shape::Date => Json::text(if dice.one_in(8) { "" } else { dice.pick(&DATES).copied().unwrap_or("") }),
        Shape::Flag => Json::Bool(dice.one_in(2)),
        Shape::Choice(_, words) => {
            Json::text(if dice.one_in(8) { "" } else { dice.pick(words).copied().unwrap_or("") })
        }
        Shape::Choices(_, words) => few(words, dice),
        Shape::Reference => dice.pick(&known).map_or(Json::text(""), |id| Json::text(*id)),
        Shape::References => few(&known, dice),
        Shape::Words => few(&TEXTS[1..], dice),
    }
}

/// A value that the field refuses.
pub fn wrong(scene: &Scene<'_>, field: Field, shape: Shape, dice: &mut Dice) -> Json {
    let many = |word: &str| Json::List(vec![Json::text(word); limits::ITEMS + 1]);
    if dice.one_in(3) {
        return dice
            .pick(&[Json::Number("7".into()), Json::Object(Vec::new()), Json::List(vec![Json::Bool(true)])])
            .cloned()
            .unwrap_or_default();
    }
    match shape {
        Shape::Text | Shape::Fixed => match dice.below(8) {
            0 => Json::text("å".repeat(limits::TEXT_CHARS + 1)),
            _ => Json::Bool(true),
        },
        Shape::Date => Json::text(dice.pick(&NO_DATES).copied().unwrap_or("odd")),
        Shape::Flag => Json::text("yes"),
        Shape::Choice(..) => Json::text("odd"),
        Shape::Choices(_, words) => match dice.below(3) {
            0 => many(words.first().copied().unwrap_or("odd")),
            1 => Json::text("coordinator"),
            _ => Json::List(vec![Json::text("coordinator"), Json::text("odd")]),
        },
        Shape::Reference => match dice.below(3) {
            0 => Json::text("x".repeat(limits::ID_BYTES + 1)),
            1 => Json::text("nobody"),
            _ => Json::text(stranger(scene, field, dice)),
        },
        Shape::References => match dice.below(4) {
            0 => many("k"),
            1 => Json::List(vec![Json::text("")]),
            2 => Json::text("k"),
            _ => Json::List(vec![Json::text(stranger(scene, field, dice))]),
        },
        Shape::Words => match dice.below(3) {
            0 => many("ord"),
            1 => Json::text("ord"),
            _ => Json::List(vec![Json::text("ord"), Json::text(" ")]),
        },
    }
}

/// The id of an entry that the field cannot refer to.
fn stranger(scene: &Scene<'_>, field: Field, dice: &mut Dice) -> String {
    let others: Vec<&str> = scene
        .ids
        .iter()
        .filter(|(_, kind)| field.refers_to() != Some(*kind))
        .map(|(id, _)| id.as_str())
        .collect();
    dice.pick(&others).map_or_else(|| "nobody".to_owned(), |id| (*id).to_owned())
}
