//! Puts the code of a packed module together again, in the browser while the module comes.
//!
//! `xtask/src/pack.rs` says what a packed module is, and why; this is the other half of it, and
//! holds what both know of the form. A module of its own, of one kilobyte, since a browser runs it at
//! full speed from the first byte on: in JavaScript the same took 50 ms of the time until a plan stands.
//!
//! Promises the very bytes that were packed; of a chunk that is broken nothing, in bounded time.
//! Written with bare pointers: with checked slices and their panics it weighs four times as much, and
//! what a browser gives it to read and write is a memory that holds nothing else.
#![cfg_attr(target_arch = "wasm32", no_std)]

/// What a stream holds. Its number is its place in the chunk.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
pub enum Stream {
    /// Operation codes, and the three of our own.
    Code,
    /// Types of blocks.
    Block,
    /// Labels of branches.
    Label,
    /// Functions called.
    Call,
    /// Types of indirect calls.
    Type,
    /// Locals.
    Local,
    /// Globals.
    Global,
    /// Distances from an address that is read.
    Load,
    /// Distances from an address that is written.
    Store,
    /// Small constants: after a local,
    NearLocal,
    /// after a global, as for the place of a frame,
    NearGlobal,
    /// after what has been read from memory,
    NearLoad,
    /// and all others.
    Near,
    /// Constants of three bytes and more: mostly places of data.
    Far,
    /// Constants of 64 bits.
    Long,
    /// Declarations of locals, after their length.
    Locals,
    /// Instructions as they are, each after its length.
    Raw,
}

/// How many streams there are.
pub const STREAMS: usize = 17;

/// Stands for an instruction as it is; no instruction has this code.
pub const RAW: u8 = 0x1d;
/// Stands for the last `end` of a function.
pub const END: u8 = 0x1e;
/// Stands for a constant from [`Stream::Far`].
pub const FAR: u8 = 0x27;
/// The code of a constant.
pub const CONSTANT: u8 = 0x41;

/// The stream of the number that follows a code; [`Stream::Code`] when nothing follows, [`Stream::Raw`]
/// when more does, so that the instruction goes as it is.
pub const fn needs(code: u8) -> Stream {
    match code {
        0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 => Stream::Code,
        0x02..=0x04 => Stream::Block,
        0x0c | 0x0d => Stream::Label,
        0x10 => Stream::Call,
        // And a zero, which is not told.
        0x11 => Stream::Type,
        0x20..=0x22 => Stream::Local,
        0x23 | 0x24 => Stream::Global,
        // After a zero, which is not told.
        0x28..=0x35 => Stream::Load,
        0x36..=0x3e => Stream::Store,
        CONSTANT => Stream::Near,
        0x42 => Stream::Long,
        FAR => Stream::Far,
        _ => Stream::Raw,
    }
}

/// The stream of a small constant, by the code before it.
pub const fn near(before: u8) -> Stream {
    match before {
        0x20 => Stream::NearLocal,
        0x23 => Stream::NearGlobal,
        0x28..=0x35 => Stream::NearLoad,
        _ => Stream::Near,
    }
}

static NEEDS: [u8; 256] = {
    let mut all = [0; 256];
    let mut code = 0;
    while code < 256 {
        all[code] = needs(code as u8) as u8;
        code += 1;
    }
    all
};

/// Puts a chunk of code together, each function after its length. Gives how many bytes came out,
/// one more than `size` when it is not as it should be.
///
/// # Safety
/// `chunk` is readable wherever its numbers lead, and at `out` there is room for `size` bytes and as
/// many as the longest of its instructions has.
pub unsafe fn unpack(chunk: *const u8, out: *mut u8, size: usize) -> usize {
    let mut next = [chunk; STREAMS];
    // SAFETY: as the caller promises.
    unsafe {
        let mut at = chunk;
        let functions = number(&mut at);
        let mut lengths = [0; STREAMS];
        for length in &mut lengths {
            *length = number(&mut at);
        }
        for (next, length) in next.iter_mut().zip(lengths) {
            *next = at;
            at = at.wrapping_add(length);
        }
        let mut to = out;
        for _ in 0..functions {
            let start = to;
            // Most lengths take two bytes.
            to = to.wrapping_add(2);
            let mut before = END;
            let mut stream = Stream::Locals as u8;
            loop {
                if to.addr().wrapping_sub(out.addr()) > size {
                    return size + 1;
                }
                if stream >= Stream::Locals as u8 {
                    let from = &mut next[(stream as usize).min(STREAMS - 1)];
                    for _ in 0..number(from) {
                        put(&mut to, take(from));
                    }
                }
                let code = take(&mut next[Stream::Code as usize]);
                if code == END {
                    break;
                }
                stream = NEEDS[code as usize];
                if code == CONSTANT {
                    stream = near(before) as u8;
                }
                before = code;
                if stream == Stream::Raw as u8 {
                    continue;
                }
                put(&mut to, if code == FAR { CONSTANT } else { code });
                if stream == Stream::Load as u8 || stream == Stream::Store as u8 {
                    put(&mut to, 0);
                }
                if stream != Stream::Code as u8 {
                    let from = &mut next[(stream as usize).min(STREAMS - 1)];
                    loop {
                        let byte = take(from);
                        put(&mut to, byte);
                        if byte < 0x80 {
                            break;
                        }
                    }
                }
                if stream == Stream::Type as u8 {
                    put(&mut to, 0);
                }
            }
            put(&mut to, 0x0b);
            to = measured(start, to);
        }
        to.addr().wrapping_sub(out.addr())
    }
}

/// Writes before a function how long it is, where two bytes have been left; gives where it ends.
unsafe fn measured(start: *mut u8, end: *mut u8) -> *mut u8 {
    let body = start.wrapping_add(2);
    let length = end.addr().wrapping_sub(body.addr());
    let bytes = 1 + usize::from(length >= 0x80) + usize::from(length >= 0x4000);
    // SAFETY: the function has been written there; a longer length moves it on by one byte.
    unsafe {
        core::ptr::copy(body, start.wrapping_add(bytes), length);
        let mut to = start;
        let mut rest = length;
        for _ in 1..bytes {
            put(&mut to, rest as u8 | 0x80);
            rest >>= 7;
        }
        put(&mut to, rest as u8);
        to.wrapping_add(length)
    }
}

unsafe fn take(from: &mut *const u8) -> u8 {
    // SAFETY: as the caller promises.
    let byte = unsafe { **from };
    *from = from.wrapping_add(1);
    byte
}

unsafe fn put(to: &mut *mut u8, byte: u8) {
    // SAFETY: as the caller promises.
    unsafe { **to = byte };
    *to = to.wrapping_add(1);
}

unsafe fn number(from: &mut *const u8) -> usize {
    let (mut value, mut shift) = (0, 0);
    loop {
        // SAFETY: as the caller promises.
        let byte = unsafe { take(from) };
        value |= (usize::from(byte) & 0x7f).wrapping_shl(shift);
        shift += 7;
        if byte < 0x80 {
            return value;
        }
    }
}

/// [`unpack`] for the browser, by places in the memory.
///
/// # Safety
/// As there; a place outside of the memory ends the instance and nothing else.
#[cfg(target_arch = "wasm32")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unpack_at(chunk: *const u8, out: *mut u8, size: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe { unpack(chunk, out, size) }
}

#[cfg(target_arch = "wasm32")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
