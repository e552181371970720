//! Functions that are alike stand side by side.
//!
//! Brotli finds what is alike more cheaply the nearer it stands; the linker and walrus order by
//! crate and by size. Nothing but the numbers of the functions changes and the hints at alignment: the
//! same bodies, the same calls, 4 % less on the wire. How alike they are is seen in the form in which
//! they travel (`pack.rs`). What only tools read of a module (names, features) is left out.

use crate::failure::Failure;
use crate::pack;
use std::collections::HashMap;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, MemArg, Module};
use wasmparser::{CodeSectionReader, CustomSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

/// How many bytes make a piece: two functions are as alike as the pieces they share.
const PIECE: usize = 4;

/// Pieces that more functions than this hold tell nothing, and take all the time.
const COMMON: usize = 1000;

/// The module with its functions in an order that compresses well.
pub fn side_by_side(module: &[u8]) -> Result<Vec<u8>, Failure> {
    let trouble = |error: &dyn std::fmt::Display| {
        Failure::new(
            format!("the module's functions could not be put in order ({error})"),
            "remove target/xtask and run the command again",
        )
    };
    // Written twice, since what is alike is seen only when the hints are gone.
    let bare =
        in_order(module, |bodies| Ok((0..bodies.len()).collect())).map_err(|error| trouble(&*error))?;
    in_order(&bare, |bodies| {
        let divided = bodies.iter().map(|body| pack::divided(body)).collect::<Result<Vec<_>, _>>()?;
        Ok(by_likeness(&divided))
    })
    .map_err(|error| trouble(&*error))
}

/// The module, bare, with its own functions in the order that is made of their bodies.
fn in_order(
    module: &[u8],
    order: impl Fn(&[&[u8]]) -> wasmparser::Result<Vec<usize>>,
) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let (imported, bodies) = read(module)?;
    let order = order(&bodies)?;
    let mut places = vec![0; order.len()];
    for (place, &index) in order.iter().enumerate() {
        places[index] = place;
    }
    let mut out = Module::new();
    Mover { imported, order, places }.parse_core_module(&mut out, Parser::new(0), module)?;
    Ok(out.finish())
}

/// How many functions are imported, and the bodies of the others.
fn read(module: &[u8]) -> wasmparser::Result<(usize, Vec<&[u8]>)> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    Ok((imported, bodies))
}

/// From the shortest body on, always the one next of which the largest part stood in the last.
fn by_likeness(bodies: &[Vec<u8>]) -> Vec<usize> {
    let pieces: Vec<Vec<&[u8]>> = bodies.iter().map(|body| pieces(body)).collect();
    let mut holders: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (index, pieces) in pieces.iter().enumerate() {
        for piece in pieces {
            holders.entry(piece).or_default().push(index);
        }
    }
    holders.retain(|_, holders| (2..=COMMON).contains(&holders.len()));
    let mut by_length: Vec<usize> = (0..bodies.len()).collect();
    by_length.sort_by_key(|&index| bodies[index].len());
    let mut is_placed = vec![false; bodies.len()];
    let mut order: Vec<usize> = Vec::with_capacity(bodies.len());
    let mut shared = vec![0_usize; bodies.len()];
    for &first in &by_length {
        let mut next = (!is_placed[first]).then_some(first);
        while let Some(last) = next {
            order.push(last);
            is_placed[last] = true;
            let alike = pieces[last].iter().filter_map(|piece| holders.get(piece)).flatten();
            let mut met = Vec::new();
            for &index in alike.filter(|index| !is_placed[**index]) {
                if shared[index] == 0 {
                    met.push(index);
                }
                shared[index] += 1;
            }
            // Shares are compared crosswise, so that no rounding decides. The lower index wins a tie.
            next = met.iter().copied().reduce(|best, index| {
                let (one, other) = (shared[index] * pieces[best].len(), shared[best] * pieces[index].len());
                if one > other || one == other && index < best { index } else { best }
            });
            met.iter().for_each(|&index| shared[index] = 0);
        }
    }
    order
}

fn pieces(body: &[u8]) -> Vec<&[u8]> {
    let mut pieces: Vec<&[u8]> = body.windows(PIECE).collect();
    pieces.sort_unstable();
    pieces.dedup();
    pieces
}

/// Writes a module anew with its own functions in another order.
struct Mover {
    imported: usize,
    order: Vec<usize>,
    places: Vec<usize>,
}

impl Reencode for Mover {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, index: u32) -> Result<u32, Error<Self::Error>> {
        let own = (index as usize).checked_sub(self.imported);
        Ok(own.map_or(index, |own| (self.places[own] + self.imported) as u32))
    }

    /// How a place in memory is aligned is a hint that engines do not need; told nowhere, it weighs
    /// nothing.
    fn mem_arg(&mut self, arg: wasmparser::MemArg) -> Result<MemArg, Error<Self::Error>> {
        Ok(MemArg { align: 0, ..utils::mem_arg(self, arg)? })
    }

    fn parse_function_section(
        &mut self,
        to: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let types = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for index in self.order.clone() {
            to.function(self.type_index(types[index])?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        to: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for index in self.order.clone() {
            utils::parse_function_body(self, to, bodies[index].clone())?;
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: CustomSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_that_share_pieces_stand_side_by_side() {
        let bodies = ["abcdefgh", "12345678", "abcdefghi", "123456789"].map(|body| body.into());
        assert_eq!(by_likeness(&bodies), [0, 2, 1, 3]);
        assert!(by_likeness(&[]).is_empty());
    }

    #[test]
    fn every_body_has_one_place_however_short() {
        let bodies = ["", "\0", "abcd", "", "xxabcdxx"].map(|body| body.into());
        let mut order = by_likeness(&bodies);
        order.sort_unstable();
        assert_eq!(order, [0, 1, 2, 3, 4]);
    }
}
