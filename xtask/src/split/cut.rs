//! Where the cut goes through a module.
//!
//! Promises the same cut for the same bytes. The first module has what can be reached from its
//! exports, its start and its table without passing through a function that is seldom needed; the
//! second has the rest, so a function that both need stands in the first, once.

use std::collections::{BTreeMap, HashSet};
use walrus::ir::{self, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, FunctionId, FunctionKind, GlobalId, GlobalKind,
    MemoryId, Module, TableId, TagId, TagKind,
};

pub struct Cut {
    /// The function table, and how long it is.
    pub table: TableId,
    pub table_end: u64,
    /// Functions of the second module that the first asks for, with a slot of the table each.
    gates: Vec<(u64, FunctionId)>,
    /// Functions of the first module that the second asks for, with a name each.
    pub asked: Vec<(String, FunctionId)>,
    /// What the first module has and both use.
    pub memories: Vec<MemoryId>,
    pub globals: Vec<GlobalId>,
    pub tables: Vec<TableId>,
    pub tags: Vec<TagId>,
}

impl Cut {
    /// # Errors
    /// When the module has something that rustc and wasm-bindgen do not write today.
    pub fn of(module: &Module, is_seldom: &impl Fn(&str) -> bool) -> Result<Cut, String> {
        let table = module.tables.main_function_table().map_err(|error| error.to_string())?;
        let table = table.ok_or("it has no function table")?;
        let places = places(module, table)?;
        let seldom: HashSet<FunctionId> = module
            .funcs
            .iter_local()
            .map(|(id, _)| id)
            .filter(|id| module.funcs.get(*id).name.as_deref().is_some_and(is_seldom))
            .collect();
        let mut base = HashSet::new();
        let mut gates = HashSet::new();
        let mut open = roots(module, &places);
        while let Some(id) = open.pop() {
            if seldom.contains(&id) {
                gates.insert(id);
            } else if base.insert(id) {
                open.extend(calls(module, id));
            }
        }
        Ok(Cut {
            table,
            table_end: module.tables.get(table).initial,
            gates: with_slots(module, &gates, &places, table),
            asked: asked(module, &base),
            memories: module.memories.iter().filter(|one| one.import.is_none()).map(|one| one.id()).collect(),
            globals: local_globals(module),
            tables: module.tables.iter().filter(|one| one.import.is_none()).map(|one| one.id()).collect(),
            tags: module
                .tags
                .iter()
                .filter(|one| matches!(one.kind, TagKind::Local))
                .map(|one| one.id())
                .collect(),
        })
    }

    /// Each slot that the second module fills, in order.
    pub fn slots(&self) -> Vec<(u64, FunctionId)> {
        self.gates.clone()
    }
}

/// What stands in the table, by slot.
fn places(module: &Module, table: TableId) -> Result<BTreeMap<u64, FunctionId>, String> {
    let mut places = BTreeMap::new();
    for element in module.elements.iter() {
        let ElementKind::Active { table: into, offset: ConstExpr::Value(ir::Value::I32(offset)) } =
            &element.kind
        else {
            return Err("a segment of its table has no place of its own".into());
        };
        let ElementItems::Functions(functions) = &element.items else {
            return Err("a segment of its table holds more than functions".into());
        };
        if *into == table {
            let slots = u64::from(offset.unsigned_abs())..;
            places.extend(slots.zip(functions.iter().copied()));
        }
    }
    Ok(places)
}

fn roots(module: &Module, places: &BTreeMap<u64, FunctionId>) -> Vec<FunctionId> {
    let exported = module.exports.iter().filter_map(|export| match export.item {
        ExportItem::Function(id) => Some(id),
        _ => None,
    });
    places.values().copied().chain(exported).chain(module.start).collect()
}

/// The functions that a function calls.
fn calls(module: &Module, id: FunctionId) -> Vec<FunctionId> {
    struct Calls(Vec<FunctionId>);
    impl<'instr> Visitor<'instr> for Calls {
        fn visit_function_id(&mut self, id: &FunctionId) {
            self.0.push(*id);
        }
    }
    let mut calls = Calls(Vec::new());
    if let FunctionKind::Local(function) = &module.funcs.get(id).kind {
        dfs_in_order(&mut calls, function, function.entry_block());
    }
    calls.0
}

/// A gate has the slots where it stands already, or a new one at the end of the table.
fn with_slots(
    module: &Module,
    gates: &HashSet<FunctionId>,
    places: &BTreeMap<u64, FunctionId>,
    table: TableId,
) -> Vec<(u64, FunctionId)> {
    let mut slots: Vec<_> =
        places.iter().filter(|(_, id)| gates.contains(*id)).map(|(slot, id)| (*slot, *id)).collect();
    let placed: HashSet<FunctionId> = slots.iter().map(|(_, id)| *id).collect();
    let fresh = module.funcs.iter().map(|function| function.id());
    let fresh = fresh.filter(|id| gates.contains(id) && !placed.contains(id));
    slots.extend((module.tables.get(table).initial..).zip(fresh));
    slots
}

/// The functions of the first module that the second calls.
fn asked(module: &Module, base: &HashSet<FunctionId>) -> Vec<(String, FunctionId)> {
    let local = |id: &FunctionId| matches!(module.funcs.get(*id).kind, FunctionKind::Local(_));
    let moved = module.funcs.iter_local().map(|(id, _)| id).filter(|id| !base.contains(id));
    let called: HashSet<FunctionId> = moved.flat_map(|id| calls(module, id)).collect();
    let asked = module.funcs.iter().map(|function| function.id());
    let asked = asked.filter(|id| base.contains(id) && called.contains(id) && local(id));
    asked.enumerate().map(|(at, id)| (at.to_string(), id)).collect()
}

fn local_globals(module: &Module) -> Vec<GlobalId> {
    let local = module.globals.iter().filter(|one| matches!(one.kind, GlobalKind::Local(_)));
    local.map(walrus::Global::id).collect()
}
