//! Opening everything a place of the plan lies in, so that it is on the screen and can get focus.

use super::form::{lists_shown_by_its_own_view, more_id, shown_by_its_own_view};
use super::screen::Screen;
use super::search::bring_out;
use super::sections::{Item, SECTIONS, block_id, section_id};
use crate::plan::{EntryRef, Field, ListName, Path, Place, Plan, Target};

/// Opens what a place lies in: its section, the entries above it, what is folded in them.
pub fn reveal(screen: Screen, path: &Path) {
    let plan = screen.plan.get_untracked();
    match &path.target {
        Target::Plan => {}
        Target::Part(part) => unfold_section(screen, |item| matches!(item, Item::Part(of) if of == part)),
        Target::Entry(id) => {
            let Some(route) = plan.route(id) else { return };
            bring_out(screen, id);
            if let Some((list, _)) = route.first() {
                unfold_section(screen, |item| matches!(item, Item::List(of) if of == list));
            }
            reveal_above(screen, &plan, &route);
        }
    }
    match path.place {
        Place::Field(field) => reveal_field(screen, &plan, &path.target, field),
        Place::List(list) => reveal_list(screen, &plan, &path.target, list),
        Place::Whole => {}
    }
}

fn unfold_section(screen: Screen, holds: impl Fn(&Item) -> bool) {
    let found = SECTIONS.iter().find(|section| section.items.iter().any(&holds));
    if let Some(section) = found {
        screen.is_unfolded(&section_id(section.key)).set(true);
    }
}

/// Opens each entry above the last whose own view does not show the list below it.
fn reveal_above(screen: Screen, plan: &Plan, route: &[(ListName, usize)]) {
    for depth in 1..route.len() {
        let (above, below) = route.split_at(depth);
        let (Some(entry), Some((list, _))) = (plan.entry_at(above), below.first()) else { return };
        open_list(screen, entry, *list);
    }
}

fn open_list(screen: Screen, entry: EntryRef<'_>, list: ListName) {
    let target = Target::Entry(entry.id());
    if !lists_shown_by_its_own_view(entry.kind()).contains(&list) {
        screen.is_open(&target).set(true);
        screen.is_unfolded(&more_id(&target)).set(true);
    }
}

fn reveal_list(screen: Screen, plan: &Plan, target: &Target, list: ListName) {
    match plan.entry_of(target) {
        Some(entry) => open_list(screen, entry, list),
        None => unfold_section(screen, |item| matches!(item, Item::List(of) if *of == list)),
    }
}

fn reveal_field(screen: Screen, plan: &Plan, target: &Target, field: Field) {
    match target {
        Target::Plan if field == Field::Status => screen.is_unfolded(&section_id("status")).set(true),
        Target::Plan => {
            unfold_section(screen, |item| matches!(item, Item::Fields(of) if of.contains(&field)));
            let block = SECTIONS.iter().flat_map(|section| section.items).find_map(|item| match item {
                Item::Fields(of) if of.contains(&field) => Some(block_id(target, of)),
                Item::Fields(_)
                | Item::Part(_)
                | Item::List(_)
                | Item::Matrix
                | Item::Walk
                | Item::Guide(_) => None,
            });
            if let Some(id) = block.filter(|_| screen.may_set(target, field)) {
                screen.is_edited(&id).set(true);
            }
        }
        Target::Part(_) => {}
        Target::Entry(_) => {
            let Some(noun) = plan.noun(target) else { return };
            let is_native = shown_by_its_own_view(noun.kind()).contains(&field);
            if !is_native && noun.value(field).is_some() {
                screen.is_unfolded(&more_id(target)).set(true);
            }
        }
    }
}
