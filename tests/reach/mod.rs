//! What the draws of the laws reach: a law says nothing of what its draws never meet.

use crate::generator::{Dice, EVERYTHING, SMALL, command, plan_of};
use crate::{coordinator, json};
use individuell_plan::edit::{Command, Editor, Grouping, Refusal};
use individuell_plan::exchange::write_plan;
use individuell_plan::plan::{Field, Id, Kind, ListName, Noun, Part, Plan, Target};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

#[test]
fn the_start_plans_are_written_as_they_stand_and_one_has_everything() {
    for text in [SMALL, EVERYTHING] {
        assert_eq!(json(&write_plan(&plan_of(text))), json(text));
    }
    let plan = plan_of(EVERYTHING);
    let mut kinds: BTreeSet<Kind> = BTreeSet::from([Kind::Plan]);
    let parts = Part::ALL.iter().filter_map(|part| plan.part(*part));
    kinds.extend(parts.filter(|part| !part.is_empty()).map(Noun::kind));
    (&plan as &dyn Noun).each_below(&mut |noun| {
        kinds.insert(noun.kind());
    });
    // The marks of a redacted plan stand in no full one.
    kinds.extend([Kind::Redaction, Kind::Hidden]);
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), Kind::ALL);
}

/// What was met.
#[derive(Default)]
struct Reach {
    all: usize,
    refused: BTreeMap<&'static str, usize>,
    fields: BTreeSet<(Kind, Field)>,
    added: BTreeSet<(Kind, ListName)>,
    moved: BTreeSet<ListName>,
    removed: BTreeSet<ListName>,
}

impl Reach {
    fn note(&mut self, plan: &Plan, command: Command, outcome: Result<(), Refusal>) {
        self.all += 1;
        if let Err(refusal) = outcome {
            *self.refused.entry(refusal.reason.code()).or_default() += 1;
            return;
        }
        let list = |id: &Id| plan.entry(id).map(|entry| entry.list());
        let kind = |target: &Target| plan.kind(target).unwrap_or(Kind::Plan);
        match command {
            Command::Set { target, field, .. } => {
                self.fields.insert((kind(&target), field));
            }
            Command::Add { parent, entry, .. } => {
                self.added.insert((kind(&parent), entry.as_ref().list()));
            }
            Command::Remove { id } => self.removed.extend(list(&id)),
            Command::Move { id, .. } => self.moved.extend(list(&id)),
        }
    }
}

#[test]
fn the_draws_reach_every_field_list_and_refusal_and_a_quarter_is_refused() {
    let (mut dice, mut reach) = (Dice::of(20_261_122_u64), Reach::default());
    for number in 0..1_500 {
        let mut editor = Editor::open(plan_of(if number % 4 == 0 { SMALL } else { EVERYTHING }));
        for serial in 0..30 {
            let mut drawn = || dice.below(65_536) as u16;
            let draw = (drawn() as u8, drawn(), drawn(), drawn());
            let (plan, command) = (Arc::clone(editor.plan()), command(editor.plan(), draw, serial));
            let outcome = editor.apply(vec![command.clone()], &coordinator(), Grouping::Single);
            reach.note(&plan, command, outcome.map(|_| ()));
        }
    }
    let refused: usize = reach.refused.values().sum();
    println!("{refused} of {} refused: {:?}", reach.all, reach.refused);
    assert!(refused * 5 >= reach.all && refused * 5 <= reach.all * 2, "{refused} of {}", reach.all);
    let plan = plan_of(EVERYTHING);
    let mut nouns: Vec<&dyn Noun> = vec![&plan];
    let parts = Part::ALL.iter().filter(|part| **part != Part::Redaction);
    nouns.extend(parts.filter_map(|part| plan.part(*part)));
    (&plan as &dyn Noun).each_below(&mut |noun| nouns.push(noun));
    for noun in nouns {
        for field in noun.fields() {
            assert!(reach.fields.contains(&(noun.kind(), field)), "{:?} {field:?} is never set", noun.kind());
        }
        for list in noun.list_names().into_iter().filter(|list| *list != ListName::Hidden) {
            assert!(
                reach.added.contains(&(noun.kind(), list)),
                "nothing is added to {list:?} of {:?}",
                noun.kind()
            );
            assert!(reach.moved.contains(&list) && reach.removed.contains(&list), "{list:?}");
        }
    }
    let reasons = "unknown-target unknown-field bad-place unknown-reference bad-move not-permitted want-text want-list \
        want-date want-flag unknown-value too-long too-many duplicate-id bad-id too-deep";
    for reason in reasons.split_whitespace() {
        assert!(reach.refused.contains_key(reason), "no draw is refused as {reason}");
    }
}
