//! What the second half of a split module takes from the first, without names.
//!
//! Seven hundred functions bear a number for a name in both halves, and names compress badly. Here
//! they stand at the end of the function table instead, in their order, and the second half imports
//! as many functions without a name; the glue gives them one after the other
//! (`xtask/src/split/glue.js`). Nothing else changes. It comes after wasm-opt, which is free to leave
//! out an import or to move it: that none is missing and all are in order is looked after here.

use crate::failure::Failure;
use crate::split::{BASE, TABLE};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ConstExpr, ElementSection, Elements, EntityType, ExportSection, ImportSection, Module};
use wasmparser::{
    ElementSectionReader, Export, ExternalKind, Import, ImportSectionReader, Parser, Payload, Table, TypeRef,
};

/// The module, which has been made of another; it is as it was when it is neither half of one.
pub fn nameless(module: &[u8], before: &[u8]) -> Result<Vec<u8>, Failure> {
    rewritten(module, before).map_err(|why| {
        Failure::new(
            format!("the halves of the module cannot do without names ({why})"),
            "see in xtask/src/nameless.rs what it takes for granted of what wasm-opt leaves",
        )
    })
}

fn rewritten(module: &[u8], before: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let (mut work, before) = (read(module)?, read(before)?);
    if (work.given.len(), work.taken) != (before.given.len(), before.taken) {
        return Err("the last ones are missing".into());
    }
    let mut out = Module::new();
    work.parse_core_module(&mut out, Parser::new(0), module)?;
    Ok(out.finish())
}

/// What is known of a half before it is written anew.
#[derive(Default)]
struct Nameless {
    /// Functions that the first half has for the second, in the order of their numbers.
    given: Vec<u32>,
    /// How many the second half takes.
    taken: u64,
    /// The function table, and where it ends.
    table: u32,
    end: u64,
}

fn read(module: &[u8]) -> Result<Nameless, Box<dyn std::error::Error>> {
    let mut found = Nameless::default();
    let mut tables = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::TableSection(section) => {
                for table in section {
                    tables.push(table?.ty.initial);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    if export.kind == ExternalKind::Table && export.name == TABLE {
                        found.table = export.index;
                        found.end = *tables.get(export.index as usize).ok_or("its table is not its own")?;
                    }
                    if is_given(&export) {
                        in_turn(export.name, found.given.len() as u64)?;
                        found.given.push(export.index);
                    }
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    if is_taken(&import) {
                        in_turn(import.name, found.taken)?;
                        found.taken += 1;
                    }
                }
            }
            _ => {}
        }
    }
    Ok(found)
}

fn is_given(export: &Export<'_>) -> bool {
    export.kind == ExternalKind::Func && export.name.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_taken(import: &Import<'_>) -> bool {
    import.module == BASE && matches!(import.ty, TypeRef::Func(_))
}

fn in_turn(name: &str, number: u64) -> Result<(), String> {
    if name == number.to_string() { Ok(()) } else { Err(format!("`{name}` stands where {number} should")) }
}

impl Reencode for Nameless {
    type Error = std::convert::Infallible;

    fn parse_table(
        &mut self,
        to: &mut wasm_encoder::TableSection,
        mut table: Table<'_>,
    ) -> Result<(), Error<Self::Error>> {
        if !self.given.is_empty() && to.len() == self.table {
            let more = self.given.len() as u64;
            table.ty.initial += more;
            table.ty.maximum = table.ty.maximum.map(|most| most + more);
        }
        utils::parse_table(self, to, table)
    }

    fn parse_export(&mut self, to: &mut ExportSection, export: Export<'_>) -> Result<(), Error<Self::Error>> {
        if is_given(&export) { Ok(()) } else { utils::parse_export(self, to, export) }
    }

    fn parse_element_section(
        &mut self,
        to: &mut ElementSection,
        section: ElementSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        utils::parse_element_section(self, to, section)?;
        if !self.given.is_empty() {
            let table = (self.table != 0).then_some(self.table);
            let functions = Elements::Functions(self.given.as_slice().into());
            to.active(table, &ConstExpr::i32_const(self.end as i32), functions);
        }
        Ok(())
    }

    fn parse_import_section(
        &mut self,
        to: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for import in section.into_imports() {
            let import = import?;
            match self.entity_type(import.ty)? {
                ty if is_taken(&import) => to.import("", "", ty),
                EntityType::Table(mut table) if import.module == BASE && import.name == TABLE => {
                    table.minimum += self.taken;
                    table.maximum = table.maximum.map(|most| most + self.taken);
                    to.import(BASE, TABLE, table)
                }
                ty => to.import(import.module, import.name, ty),
            };
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{ConstExpr, ElementItems, ElementKind, FunctionBuilder, RefType, ir::Value};

    /// A first half that gives functions under these names, of a table of two.
    fn giving(names: &[&str]) -> Vec<u8> {
        let mut module = walrus::Module::default();
        let table = module.tables.add_local(false, 2, Some(2), RefType::FUNCREF);
        module.exports.add(TABLE, table);
        let functions: Vec<_> = names
            .iter()
            .map(|name| {
                let function = FunctionBuilder::new(&mut module.types, &[], &[]);
                let function = function.finish(vec![], &mut module.funcs);
                module.exports.add(name, function);
                function
            })
            .collect();
        let kind = ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(0)) };
        let segment = module.elements.add(kind, ElementItems::Functions(vec![functions[0], functions[0]]));
        module.tables.get_mut(table).elem_segments.insert(segment);
        module.emit_wasm()
    }

    /// A second half that takes functions by these names, and calls them.
    fn taking(names: &[&str]) -> Vec<u8> {
        let mut module = walrus::Module::default();
        let ty = module.types.add(&[], &[]);
        let table = module.add_import_table(BASE, TABLE, false, 2, Some(2), RefType::FUNCREF).0;
        module.exports.add("again", table);
        for name in names {
            let taken = module.add_import_func(BASE, name, ty).0;
            module.exports.add(&format!("has {name}"), taken);
        }
        module.emit_wasm()
    }

    fn read_again(module: &[u8]) -> walrus::Module {
        let written = nameless(module, module).unwrap_or_else(|failure| panic!("{failure}"));
        walrus::Module::from_buffer(&written).unwrap()
    }

    #[test]
    fn what_is_given_stands_at_the_end_of_the_table_and_bears_no_name() {
        let base = read_again(&giving(&["0", "1"]));
        let exports: Vec<_> = base.exports.iter().map(|export| export.name.as_str()).collect();
        assert_eq!(exports, [TABLE]);
        let table = base.tables.iter().next().unwrap();
        assert_eq!((table.initial, table.maximum), (4, Some(4)));
        let last = base.elements.iter().last().unwrap();
        let ElementKind::Active { offset: ConstExpr::Value(Value::I32(place)), .. } = last.kind else {
            panic!("no place")
        };
        let ElementItems::Functions(functions) = &last.items else { panic!("no functions") };
        assert_eq!((place, functions.len()), (2, 2));
    }

    #[test]
    fn what_is_taken_bears_no_name_and_the_table_is_as_long_as_the_first_half_made_it() {
        let more = read_again(&taking(&["0", "1"]));
        let imports: Vec<_> =
            more.imports.iter().map(|import| (import.module.as_str(), import.name.as_str())).collect();
        assert_eq!(imports, [(BASE, TABLE), ("", ""), ("", "")]);
        let table = more.tables.iter().next().unwrap();
        assert_eq!((table.initial, table.maximum), (4, Some(4)));
    }

    #[test]
    fn a_half_in_which_one_is_missing_or_moved_is_refused() {
        for names in [&["0", "2"][..], &["1", "0"], &["1"]] {
            assert!(nameless(&giving(names), &giving(names)).is_err(), "{names:?} given");
            assert!(nameless(&taking(names), &taking(names)).is_err(), "{names:?} taken");
        }
        assert!(nameless(&giving(&["0"]), &giving(&["0", "1"])).is_err());
        assert!(nameless(&taking(&["0"]), &taking(&["0", "1"])).is_err());
    }
}
