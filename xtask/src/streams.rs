//! What leptos' server functions bring along for streams: exports that nobody calls, since the
//! element asks no server. What a module exports is never taken out of it as unused, so that is
//! done here: the bodies before the glue is made, exports and classes after.

use crate::failure::Failure;
use std::collections::HashSet;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, Function, Instruction};
use wasmparser::{CodeSectionReader, FunctionBody, KnownCustom, Name, Parser, Payload, TypeRef};

/// The start of the names of the exports.
const EXPORTS: &str = "intounderlying";

/// The crate whose types they are; nothing else in the module makes one.
const CRATE: &str = "wasm_streams";

/// The module as rustc made it, with bodies that do nothing where they only serve those exports.
/// The glue then has no imports for them. What describes an export stays: bindgen runs it.
pub fn emptied(module: &[u8]) -> Result<Vec<u8>, Failure> {
    let trouble = |error: &dyn std::fmt::Display| {
        Failure::new(format!("the module cannot be read ({error})"), "remove target/xtask and try again")
    };
    let gone = numbers(module).map_err(|error| trouble(&error))?;
    let mut out = wasm_encoder::Module::new();
    Emptier { gone, next: 0 }
        .parse_core_module(&mut out, Parser::new(0), module)
        .map_err(|error| trouble(&error))?;
    Ok(out.finish())
}

fn is_for_streams(name: &str) -> bool {
    (name.contains(EXPORTS) || name.contains(CRATE)) && !name.contains("describe")
}

/// The places among the module's own functions of those to be emptied.
fn numbers(module: &[u8]) -> wasmparser::Result<HashSet<u32>> {
    let (mut imported, mut numbers) = (0, HashSet::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(subsections) = section.as_known() else { continue };
                for subsection in subsections {
                    let Name::Function(names) = subsection? else { continue };
                    for named in names {
                        let named = named?;
                        if let Some(own) = named.index.checked_sub(imported)
                            && is_for_streams(named.name)
                        {
                            numbers.insert(own);
                        }
                    }
                }
            }
            _ => {}
        }
    }
    Ok(numbers)
}

struct Emptier {
    gone: HashSet<u32>,
    next: u32,
}

impl Reencode for Emptier {
    type Error = std::convert::Infallible;

    fn parse_code_section(
        &mut self,
        to: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        self.next = 0;
        utils::parse_code_section(self, to, section)
    }

    fn parse_function_body(
        &mut self,
        to: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let is_gone = self.gone.contains(&self.next);
        self.next += 1;
        if !is_gone {
            return utils::parse_function_body(self, to, body);
        }
        let mut empty = Function::new([]);
        empty.instruction(&Instruction::Unreachable).instruction(&Instruction::End);
        to.function(&empty);
        Ok(())
    }
}

/// Takes the exports out, and all that only they need.
pub fn without_exports(module: &mut walrus::Module) {
    let gone: Vec<_> = module.exports.iter().filter(|one| one.name.contains(EXPORTS)).collect();
    let gone: Vec<_> = gone.into_iter().map(|one| one.id()).collect();
    for export in gone {
        module.exports.delete(export);
    }
    walrus::passes::gc::run(module);
}

/// The glue without the classes around those exports.
pub fn without_classes(glue: &str) -> String {
    let mut kept = String::with_capacity(glue.len());
    let (mut is_in_class, mut is_in_cleaner) = (false, false);
    for line in glue.lines() {
        is_in_class |= line.starts_with("export class IntoUnderlying");
        is_in_cleaner |= line.starts_with("const IntoUnderlying");
        if !is_in_class && !is_in_cleaner {
            kept.push_str(line);
            kept.push('\n');
        }
        is_in_class &= !line.starts_with("if (Symbol.dispose) IntoUnderlying");
        is_in_cleaner &= !line.ends_with(';');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{is_for_streams, without_classes};

    #[test]
    fn classes_around_streams_go_and_the_rest_stays() {
        let glue = "a\nexport class IntoUnderlyingSink {\n  free() {}\n}\nif (Symbol.dispose) IntoUnderlyingSink.x;\nb\n\
                    const IntoUnderlyingSinkFinalization = (x)\n    ? {}\n    : new Y(1);\nc\n";
        assert_eq!(without_classes(glue), "a\nb\nc\n");
    }

    #[test]
    fn what_describes_an_export_stays() {
        assert!(is_for_streams("intounderlyingsink_write"));
        assert!(is_for_streams("_RNvMs0_NtCs_12wasm_streams8readable4pull"));
        assert!(!is_for_streams("__wbindgen_describe_intounderlyingsink_write"));
        assert!(!is_for_streams("ip_mount"));
    }
}
