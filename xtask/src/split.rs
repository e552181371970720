//! One module made into two: what opening a plan needs, and what comes when somebody begins to
//! work, which shares the memory, the table, the globals and the tags of the first.
//!
//! Promises that the two together do what the one did. What the first module asks of the second it
//! asks through a slot of the function table: until the second has come, a door stands there, which
//! has the shell fetch it and then calls through the same slot again; when the second is
//! instantiated, its own functions take the slots.
//! Does not know which functions are seldom needed: `split/seldom.rs` does.

mod cut;
pub mod seldom;
#[cfg(test)]
mod tests;

use crate::bindgen::Names;
use crate::failure::Failure;
use cut::Cut;
use std::hash::{DefaultHasher, Hash, Hasher};
use walrus::ir::{CallIndirect, LocalGet};
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, FunctionBuilder, FunctionId, FunctionKind, GlobalKind,
    ImportKind, ImportedFunction, LocalFunction, Module, ModuleConfig, TagKind, ir::Value,
};

/// What the first module imports, to have the second brought.
const LATER: &str = "later";
const BRING: &str = "bring";
/// What the second imports everything of the first from.
pub const BASE: &str = "base";
/// The name under which the first module exports its function table.
pub const TABLE: &str = "slots";

/// What the split depends on beside the module, for the stamps of the build.
pub const SOURCES: [&str; 5] = [
    include_str!("split.rs"),
    include_str!("split/cut.rs"),
    include_str!("split/seldom.rs"),
    include_str!("nameless.rs"),
    GLUE,
];

/// What is added to the glue that wasm-bindgen writes.
const GLUE: &str = include_str!("split/glue.js");

/// The two modules.
pub struct Halves {
    pub base: Vec<u8>,
    pub more: Vec<u8>,
}

/// Splits a module that has its names; `is_seldom` judges a function by its raw name.
pub fn split(module: &[u8], names: Names, is_seldom: impl Fn(&str) -> bool) -> Result<Halves, Failure> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(names == Names::Kept);
    let build = build_of(module);
    // Parsed twice, since a module cannot be copied; the same bytes give the same cut.
    let halves = || -> Result<Halves, String> {
        let mut base = config.parse(module).map_err(|error| format!("{error:#}"))?;
        let cut = Cut::of(&base, &is_seldom)?;
        make_base(&mut base, &cut, &build);
        let mut more = config.parse(module).map_err(|error| format!("{error:#}"))?;
        let cut = Cut::of(&more, &is_seldom)?;
        make_more(&mut more, &cut, &build)?;
        Ok(Halves { base: base.emit_wasm(), more: more.emit_wasm() })
    };
    halves().map_err(|why| {
        Failure::new(
            format!("the module could not be split ({why})"),
            "see in xtask/src/split/ what it takes for granted of what rustc and wasm-bindgen write",
        )
    })
}

/// Names the memory that both share, so that halves of two releases never meet: a page that stays
/// open while a host takes in a new release would fetch the second half of another module.
fn build_of(module: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    // The same module cut elsewhere is another one.
    (module, SOURCES).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// The glue, so that it can bring the second module, can be given it, and tells of its end.
pub fn glue(glue: &str) -> Result<String, Failure> {
    let imports = "\"./individuell_plan_bg.js\": import0,";
    let end = "    __wbg_call_abort_hook();\n    throw e;";
    let let_go = "wasm.__wbindgen_destroy_closure(";
    let is_known = [(imports, 1), (end, 1), (let_go, 2)];
    let is_known = is_known.iter().all(|(text, count)| glue.matches(text).count() == *count);
    if !is_known || glue.contains("__later") {
        return Err(Failure::new(
            "the glue is not as it was when the split was written",
            "see what this version of wasm-bindgen calls its imports, and change xtask/src/split.rs",
        ));
    }
    let with_bring = format!("{imports} {LATER}: {{ {BRING}: () => __later_bring() }},");
    let with_end = "    __ended(e);\n    throw e;";
    let whole = glue.replace(imports, &with_bring).replace(end, with_end).replace(let_go, "__let_go(");
    Ok(format!("{whole}\n{GLUE}"))
}

fn make_base(module: &mut Module, cut: &Cut, build: &str) {
    let slots = cut.slots();
    let ty = module.types.add(&[], &[]);
    let bring = module.add_import_func(LATER, BRING, ty).0;
    let doors: Vec<FunctionId> = slots
        .iter()
        .map(|(slot, gate)| {
            let door = hand_on(module, cut, *gate, *slot, Some(bring));
            module.funcs.add_local(door)
        })
        .collect();
    let place_of = |id: FunctionId| slots.iter().position(|(_, gate)| *gate == id).map(|at| doors[at]);
    for element in module.elements.iter_mut() {
        if let ElementItems::Functions(items) = &mut element.items {
            items.iter_mut().for_each(|id| *id = place_of(*id).unwrap_or(*id));
        }
    }
    let end = cut.table_end;
    let fresh = slots.iter().zip(&doors).filter(|((slot, _), _)| *slot >= end);
    let fresh: Vec<FunctionId> = fresh.map(|(_, door)| *door).collect();
    grow_table(module, cut, fresh.len() as u64);
    fill(module, cut, end, fresh);
    for (slot, gate) in &slots {
        let thunk = hand_on(module, cut, *gate, *slot, None);
        module.funcs.get_mut(*gate).kind = FunctionKind::Local(thunk);
    }
    for (name, id) in &cut.asked {
        module.exports.add(name, *id);
    }
    export_state(module, cut, build);
    walrus::passes::gc::run(module);
}

/// A function that hands its call on to whatever stands in the slot, after calling another first.
fn hand_on(
    module: &mut Module,
    cut: &Cut,
    of: FunctionId,
    slot: u64,
    first: Option<FunctionId>,
) -> LocalFunction {
    let ty = module.funcs.get(of).ty();
    let (params, results) = module.types.params_results(ty);
    let (params, results) = (params.to_vec(), results.to_vec());
    let locals: Vec<_> = params.iter().map(|param| module.locals.add(*param)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    let mut body = builder.func_body();
    if let Some(first) = first {
        body.call(first);
    }
    for local in &locals {
        body.instr(LocalGet { local: *local });
    }
    body.i32_const(slot as i32).instr(CallIndirect { ty, table: cut.table });
    builder.local_func(locals)
}

fn make_more(module: &mut Module, cut: &Cut, build: &str) -> Result<(), String> {
    module.start = None;
    let exports: Vec<_> = module.exports.iter().map(walrus::Export::id).collect();
    exports.into_iter().for_each(|id| module.exports.delete(id));
    take_segments(module)?;
    for (name, id) in &cut.asked {
        let ty = module.funcs.get(*id).ty();
        let import = module.imports.add(BASE, name, ImportKind::Function(*id));
        module.funcs.get_mut(*id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    import_state(module, cut, build);
    let slots = cut.slots();
    grow_table(module, cut, slots.iter().filter(|(slot, _)| *slot >= cut.table_end).count() as u64);
    // A segment for each run of slots that follow one another.
    for run in slots.chunk_by(|(one, _), (next, _)| one + 1 == *next) {
        fill(module, cut, run[0].0, run.iter().map(|(_, gate)| *gate).collect());
    }
    walrus::passes::gc::run(module);
    Ok(())
}

/// Data and table are as the first module has made them.
fn take_segments(module: &mut Module) -> Result<(), String> {
    if module.data.iter().any(|data| matches!(data.kind, DataKind::Passive)) {
        return Err("it has passive data".into());
    }
    let data: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    data.into_iter().for_each(|id| module.data.delete(id));
    module.memories.iter_mut().for_each(|memory| memory.data_segments.clear());
    let elements: Vec<_> = module.elements.iter().map(walrus::Element::id).collect();
    elements.into_iter().for_each(|id| module.elements.delete(id));
    module.tables.iter_mut().for_each(|table| table.elem_segments.clear());
    Ok(())
}

fn grow_table(module: &mut Module, cut: &Cut, by: u64) {
    let table = module.tables.get_mut(cut.table);
    table.initial += by;
    table.maximum = table.maximum.map(|most| most + by);
}

fn fill(module: &mut Module, cut: &Cut, from: u64, functions: Vec<FunctionId>) {
    let kind = ElementKind::Active { table: cut.table, offset: ConstExpr::Value(Value::I32(from as i32)) };
    let segment = module.elements.add(kind, ElementItems::Functions(functions));
    module.tables.get_mut(cut.table).elem_segments.insert(segment);
}

fn export_state(module: &mut Module, cut: &Cut, build: &str) {
    for (at, id) in cut.memories.iter().enumerate() {
        module.exports.add(&format!("{build}{at}"), *id);
    }
    for (at, id) in cut.globals.iter().enumerate() {
        module.exports.add(&format!("g{at}"), *id);
    }
    for (at, id) in cut.tags.iter().enumerate() {
        module.exports.add(&format!("e{at}"), *id);
    }
    for (at, id) in cut.tables.iter().enumerate() {
        module.exports.add(&table_name(cut, *id, at), *id);
    }
}

fn import_state(module: &mut Module, cut: &Cut, build: &str) {
    for (at, id) in cut.memories.iter().enumerate() {
        let import = module.imports.add(BASE, &format!("{build}{at}"), *id);
        module.memories.get_mut(*id).import = Some(import);
    }
    for (at, id) in cut.globals.iter().enumerate() {
        let import = module.imports.add(BASE, &format!("g{at}"), *id);
        module.globals.get_mut(*id).kind = GlobalKind::Import(import);
    }
    for (at, id) in cut.tags.iter().enumerate() {
        let import = module.imports.add(BASE, &format!("e{at}"), *id);
        module.tags.get_mut(*id).kind = TagKind::Import(import);
    }
    for (at, id) in cut.tables.iter().enumerate() {
        let import = module.imports.add(BASE, &table_name(cut, *id, at), *id);
        module.tables.get_mut(*id).import = Some(import);
    }
}

fn table_name(cut: &Cut, id: walrus::TableId, at: usize) -> String {
    if id == cut.table { TABLE.to_owned() } else { format!("t{at}") }
}
