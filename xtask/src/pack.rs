//! A module as it goes over the wire: what is of one sort in its code stands together.
//!
//! In the code of a module an instruction and the numbers it needs take turns, which brotli has to
//! tell apart again and again. Here the instructions of some functions stand in one stream, the
//! locals they use in another, what they call in a third: 11 % less on the wire. How many bytes a
//! function has need not be told at all. The crate `unpack` puts the code together again in the
//! browser, piece by piece while it comes (`src/embed/js/unpack.js`); what comes out has the very bytes
//! that went in, which every build tries.
//!
//! The file is a module itself, of one section that an engine skips, so that servers and tools take
//! it for what it is called:
//!
//! ```text
//! file  := "\0asm" 01 00 00 00  00 <bytes after this number, 5 bytes> 07 "streams"  chunk*
//! chunk := <bytes after the next number, u32>  <bytes when put together, u32>  code
//!        | <bytes after the next number, u32>  <0, u32>  bytes as they are
//! code  := functions  length of each stream  each stream
//! ```
//!
//! Numbers are LEB128 where nothing else is said.

use crate::failure::Failure;
use std::ops::Range;
use unpack::{END, FAR, RAW, STREAMS, Stream, near, needs};
use wasmparser::{BinaryReader, FunctionBody, Parser, Payload};

/// Bytes from which a constant counts as far.
const FAR_BYTES: usize = 3;

/// Bytes of code that make a chunk. The engine begins with one while the next comes; smaller ones
/// weigh more in all.
const CHUNK: usize = 300_000;

const MARK: &[u8] = b"streams";

/// Where the chunks begin.
const BEGIN: usize = 22;

/// The file for a module.
pub fn pack(module: &[u8]) -> Result<Vec<u8>, Failure> {
    let trouble = |error: &dyn std::fmt::Display| {
        Failure::new(
            format!("the module could not be packed ({error})"),
            "see in xtask/src/pack.rs what it takes for granted of a module",
        )
    };
    let bodies = bodies(module).map_err(|error| trouble(&error))?;
    let (Some(first), Some(last)) = (bodies.first(), bodies.last()) else {
        return Err(trouble(&"it has no code"));
    };
    let mut payload = [MARK.len() as u8].to_vec();
    payload.extend(MARK);
    // The length of the first body stands before it, and is told by nobody but the body.
    let start = first.start - leb(first.len() as u64).len();
    chunk(&mut payload, 0, &module[..start]);
    let mut rest = bodies.as_slice();
    while !rest.is_empty() {
        let mut bytes = 0;
        let count = rest.iter().take_while(|body| {
            let fits = bytes < CHUNK;
            bytes += body.len();
            fits
        });
        let (now, later) = rest.split_at(count.count());
        let (size, code) = code(module, now).map_err(|error| trouble(&error))?;
        chunk(&mut payload, size, &code);
        rest = later;
    }
    chunk(&mut payload, 0, &module[last.end..]);
    let mut out = b"\0asm\x01\0\0\0\0".to_vec();
    out.extend(padded(payload.len()));
    out.extend(payload);
    prove(&out, module).map_err(|error| trouble(&error))?;
    Ok(out)
}

/// Tries whether the module comes out of the file again, byte for byte.
fn prove(packed: &[u8], module: &[u8]) -> Result<(), &'static str> {
    let mut out: Vec<u8> = Vec::new();
    let mut rest = &packed[BEGIN..];
    while let Some((numbers, after)) = rest.split_at_checked(8) {
        let number =
            |at: usize| numbers[at..].iter().take(4).rfold(0, |all, byte| all << 8 | usize::from(*byte));
        let (length, size) = (number(0), number(4));
        let (chunk, later) = after.split_at_checked(length).ok_or("a chunk is not all there")?;
        if size == 0 {
            out.extend(chunk);
        } else {
            let mut put = vec![0; size + module.len()];
            // SAFETY: the chunk is what has just been packed, so its numbers lead into it; `put` has
            // room for the largest instruction too.
            let made = unsafe { unpack::unpack(chunk.as_ptr(), put.as_mut_ptr(), size) };
            out.extend(put.get(..made).unwrap_or_default());
        }
        rest = later;
    }
    if out == module { Ok(()) } else { Err("another module comes out") }
}

/// Where the bodies of the functions stand.
fn bodies(module: &[u8]) -> wasmparser::Result<Vec<Range<usize>>> {
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CodeSectionEntry(body) = payload? {
            bodies.push(body.range());
        }
    }
    Ok(bodies)
}

fn chunk(out: &mut Vec<u8>, size: usize, content: &[u8]) {
    out.extend((content.len() as u32).to_le_bytes());
    out.extend((size as u32).to_le_bytes());
    out.extend(content);
}

/// How many bytes some functions have with their lengths, and what stands for them.
fn code(module: &[u8], bodies: &[Range<usize>]) -> wasmparser::Result<(usize, Vec<u8>)> {
    let mut streams = vec![Vec::new(); STREAMS];
    let mut size = 0;
    for body in bodies {
        size += leb(body.len() as u64).len() + body.len();
        divide(&module[body.clone()], &mut streams)?;
    }
    let mut out = leb(bodies.len() as u64);
    streams.iter().for_each(|stream| out.extend(leb(stream.len() as u64)));
    streams.iter().for_each(|stream| out.extend(stream));
    Ok((size, out))
}

/// A function's body as it stands in a file: what is of one sort together.
pub fn divided(body: &[u8]) -> wasmparser::Result<Vec<u8>> {
    let mut streams = vec![Vec::new(); STREAMS];
    divide(body, &mut streams)?;
    Ok(streams.concat())
}

fn divide(body: &[u8], streams: &mut [Vec<u8>]) -> wasmparser::Result<()> {
    let mut operators = FunctionBody::new(BinaryReader::new(body, 0)).get_operators_reader()?;
    streams[Stream::Locals as usize].extend(after_its_length(&body[..operators.original_position()]));
    let mut before = END;
    while !operators.eof() {
        let from = operators.original_position();
        operators.read()?;
        let to = operators.original_position();
        before = instruction(streams, &body[from..to], before, operators.eof());
    }
    Ok(())
}

fn after_its_length(bytes: &[u8]) -> Vec<u8> {
    [leb(bytes.len() as u64).as_slice(), bytes].concat()
}

/// Puts an instruction into the streams, and gives the code it stands there with.
fn instruction(streams: &mut [Vec<u8>], bytes: &[u8], before: u8, is_last: bool) -> u8 {
    let (code, after) = (bytes[0], &bytes[1..]);
    let number = match (needs(code), after) {
        (Stream::Load | Stream::Store, [0, number @ ..]) | (Stream::Type, [number @ .., 0]) => number,
        (Stream::Load | Stream::Store | Stream::Type, _) => &[],
        _ => after,
    };
    let (code, stream, number) = match needs(code) {
        Stream::Code if after.is_empty() => (if is_last { END } else { code }, Stream::Code, &[] as &[u8]),
        Stream::Near if is_number(number) && number.len() >= FAR_BYTES => (FAR, Stream::Far, number),
        Stream::Near if is_number(number) => (code, near(before), number),
        stream if stream < Stream::Locals && stream != Stream::Code && is_number(number) => {
            (code, stream, number)
        }
        _ => (RAW, Stream::Raw, &[] as &[u8]),
    };
    streams[Stream::Code as usize].push(code);
    streams[stream as usize].extend(number);
    if code == RAW {
        streams[stream as usize].extend(after_its_length(bytes));
    }
    code
}

/// Whether bytes are one LEB128 number and nothing else.
fn is_number(bytes: &[u8]) -> bool {
    bytes.split_last().is_some_and(|(last, before)| *last < 0x80 && before.iter().all(|byte| *byte >= 0x80))
}

fn leb(mut number: u64) -> Vec<u8> {
    let mut out = Vec::new();
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
    out
}

/// A number in five bytes, whatever it is.
fn padded(number: usize) -> [u8; 5] {
    let part = |at: u32| (number >> (7 * at)) as u8 & 0x7f;
    [part(0) | 0x80, part(1) | 0x80, part(2) | 0x80, part(3) | 0x80, part(4)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, Function, FunctionSection, Instruction, MemArg, MemorySection, MemoryType, Module,
        TypeSection, ValType,
    };

    /// A module with a function of each list of instructions.
    fn module(functions: &[Vec<Instruction<'_>>]) -> Vec<u8> {
        let (mut types, mut declared, mut memories, mut code) =
            (TypeSection::new(), FunctionSection::new(), MemorySection::new(), CodeSection::new());
        types.ty().function([], []);
        let pages =
            MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        memories.memory(pages);
        for instructions in functions {
            declared.function(0);
            let mut function = Function::new([(2, ValType::I32), (1, ValType::F64)]);
            instructions.iter().for_each(|instruction| {
                function.instruction(instruction);
            });
            function.instruction(&Instruction::End);
            code.function(&function);
        }
        let mut module = Module::new();
        module.section(&types).section(&declared).section(&memories).section(&code);
        module.finish()
    }

    fn at(offset: u64, align: u32) -> MemArg {
        MemArg { offset, align, memory_index: 0 }
    }

    fn of_all_sorts() -> Vec<Instruction<'static>> {
        use Instruction::*;
        vec![
            Block(wasm_encoder::BlockType::Empty),
            LocalGet(0),
            I32Const(5),
            I32Add,
            I32Load(at(300, 0)),
            I32Const(-1),
            I32Store(at(7, 2)),
            I32Const(1_000_000),
            I64Const(1 << 40),
            F64Const(0.5.into()),
            BrTable([0, 0].as_slice().into(), 0),
            MemoryCopy { src_mem: 0, dst_mem: 0 },
            Call(0),
            CallIndirect { type_index: 0, table_index: 0 },
            CallIndirect { type_index: 0, table_index: 3 },
            End,
        ]
    }

    #[test]
    fn functions_of_every_length_come_out_again() {
        let long = |count| vec![Instruction::Nop; count];
        let module = module(&[of_all_sorts(), Vec::new(), long(200), long(20_000), of_all_sorts()]);
        let packed = pack(&module).unwrap();
        let sections: Vec<_> = Parser::new(0).parse_all(&packed).map(Result::unwrap).collect();
        assert!(matches!(&sections[1], Payload::CustomSection(one) if one.name().as_bytes() == MARK));
        assert_eq!(sections.len(), 3, "its version, one section, its end");
    }

    #[test]
    fn what_does_not_come_out_again_is_not_packed() {
        let module = module(&[of_all_sorts()]);
        let mut packed = pack(&module).unwrap();
        assert_eq!(prove(&packed, &module), Ok(()));
        // Cut off in its code.
        assert!(prove(&packed[..packed.len() - 9], &module).is_err());
        // Another version of the form of modules, in what goes as it is.
        packed[BEGIN + 8 + 4] ^= 1;
        assert!(prove(&packed, &module).is_err());
        assert!(pack(b"\0asm\x01\0\0\0").is_err());
    }

    #[test]
    fn a_chunk_that_says_less_than_it_holds_ends_all_the_same() {
        let module = module(&[of_all_sorts(), of_all_sorts()]);
        let bodies = bodies(&module).unwrap();
        let (size, chunk) = code(&module, &bodies).unwrap();
        let mut out = vec![0; module.len() * 2];
        // SAFETY: as in `prove`.
        let made =
            |size, out: &mut Vec<u8>| unsafe { unpack::unpack(chunk.as_ptr(), out.as_mut_ptr(), size) };
        assert_eq!(made(size, &mut out), size);
        assert_eq!(made(size / 2, &mut out), size / 2 + 1);
    }
}
