//! A little module, made by hand, in two halves.

use super::*;
use walrus::{ExportItem, ValType};

/// `often` and `both` stand in the first half, `seldom` and what only it calls in the second;
/// `seldom` is called, `press` only stands in the table.
fn whole() -> Vec<u8> {
    let mut module = Module::default();
    let memory = module.memories.add_local(false, false, 1, None, None);
    module.exports.add("memory", memory);
    let table = module.tables.add_local(false, 4, Some(4), walrus::RefType::FUNCREF);
    let depth = module.globals.add_local(ValType::I32, true, false, ConstExpr::Value(Value::I32(7)));
    let both = add(&mut module, "both", &[], Some(depth));
    let inner = add(&mut module, "inner", &[both], None);
    let seldom = add(&mut module, "seldom", &[both, inner], None);
    let press = add(&mut module, "press_seldom", &[inner], None);
    let often = add(&mut module, "often", &[both, seldom], None);
    module.exports.add("often", often);
    let kind = ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(1)) };
    let segment = module.elements.add(kind, ElementItems::Functions(vec![both, press, often]));
    module.tables.get_mut(table).elem_segments.insert(segment);
    module.emit_wasm()
}

/// A function of one number that calls these, each with what the one before gave.
fn add(
    module: &mut Module,
    name: &str,
    calls: &[FunctionId],
    global: Option<walrus::GlobalId>,
) -> FunctionId {
    let given = module.locals.add(ValType::I32);
    let mut builder = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[ValType::I32]);
    builder.name(name.to_owned());
    let mut body = builder.func_body();
    body.local_get(given);
    if let Some(global) = global {
        body.drop().global_get(global);
    }
    for call in calls {
        body.call(*call);
    }
    builder.finish(vec![given], &mut module.funcs)
}

fn halves() -> (Module, Module) {
    let halves = split(&whole(), Names::Kept, |name| name.contains("seldom"));
    let halves = halves.unwrap_or_else(|failure| panic!("{failure}"));
    (Module::from_buffer(&halves.base).unwrap(), Module::from_buffer(&halves.more).unwrap())
}

fn bodies(module: &Module) -> Vec<&str> {
    let mut names: Vec<_> =
        module.funcs.iter_local().filter_map(|(id, _)| module.funcs.get(id).name.as_deref()).collect();
    names.sort_unstable();
    names
}

/// What a module imports from another: `(module, name)`.
fn imports(module: &Module) -> Vec<(&str, &str)> {
    module.imports.iter().map(|one| (one.module.as_str(), one.name.as_str())).collect()
}

#[test]
fn what_both_need_stands_in_the_first_half_once() {
    let (base, more) = halves();
    // `seldom` is here only as the call through its slot; the doors in the slots have no names.
    assert_eq!(bodies(&base), ["both", "often", "seldom"]);
    assert_eq!(base.funcs.iter_local().count(), 5);
    assert_eq!(bodies(&more), ["inner", "press_seldom", "seldom"]);
}

#[test]
fn the_first_half_asks_for_the_second_and_this_for_what_the_first_has() {
    let (base, more) = halves();
    assert_eq!(imports(&base), [("later", "bring")]);
    assert!(imports(&more).iter().all(|(module, _)| *module == BASE));
    let offered: Vec<_> = base.exports.iter().map(|one| one.name.as_str()).collect();
    for (_, name) in imports(&more) {
        assert!(offered.contains(&name), "{name}");
    }
    assert_eq!(more.exports.iter().count(), 0);
}

#[test]
fn the_second_half_fills_the_slots_of_one_longer_table() {
    let (base, more) = halves();
    for module in [&base, &more] {
        let table = module.tables.iter().next().unwrap();
        assert_eq!((table.initial, table.maximum), (5, Some(5)));
    }
    let mut filled = Vec::new();
    for element in more.elements.iter() {
        let (
            ElementKind::Active { offset: ConstExpr::Value(Value::I32(at)), .. },
            ElementItems::Functions(ids),
        ) = (&element.kind, &element.items)
        else {
            panic!("an active segment of functions")
        };
        filled.extend((*at..).zip(ids.iter().map(|id| more.funcs.get(*id).name.clone().unwrap())));
    }
    filled.sort();
    assert_eq!(filled, [(2, "press_seldom".to_owned()), (4, "seldom".to_owned())]);
}

#[test]
fn halves_of_two_modules_do_not_fit() {
    let memory = |module: &[u8]| {
        let halves = split(module, Names::Kept, |name| name.contains("seldom"));
        let base = Module::from_buffer(&halves.unwrap_or_else(|failure| panic!("{failure}")).base).unwrap();
        let of_memory =
            |one: &&walrus::Export| matches!(one.item, ExportItem::Memory(_)) && one.name != "memory";
        base.exports.iter().find(of_memory).map(|one| one.name.clone())
    };
    let mut other = Module::from_buffer(&whole()).unwrap();
    other.memories.iter_mut().for_each(|memory| memory.initial = 2);
    assert_ne!(memory(&whole()), memory(&other.emit_wasm()));
}

#[test]
fn glue_that_is_not_as_expected_is_refused() {
    let whole = "return { \"./individuell_plan_bg.js\": import0, };\n    __wbg_call_abort_hook();\n    throw e;\n\
        wasm.__wbindgen_destroy_closure(a, b);\nwasm.__wbindgen_destroy_closure(a, b);";
    let written = glue(whole).unwrap_or_else(|failure| panic!("{failure}"));
    assert!(written.contains("import0, later: { bring: () => __later_bring() },"));
    assert!(written.contains("    __ended(e);\n    throw e;"));
    assert_eq!(written.matches("wasm.__wbindgen_destroy_closure(").count(), 1);
    assert!(glue(&whole.replace("throw e", "throw f")).is_err());
    assert!(written.contains("export function extend("));
    assert!(glue("return { other: import0 };").is_err());
    assert!(glue(&written).is_err(), "once is enough");
}
