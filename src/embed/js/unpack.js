/**
 * A module put together again from how it goes over the wire: `xtask/src/pack.rs` says what a packed
 * file is, and why.
 *
 * Promises: what is given back has the very bytes that were packed, a piece as soon as it is there;
 * a module that is not packed passes as it is; of a file that is broken nobody gets a whole module.
 * Does not know where a module comes from, nor what it does.
 */

import unpacker from './unpacker.js';

const MARK = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d, 0x73];
/** Where the mark stands, and where the chunks begin. */
const MARKED = 15;
const BEGIN = MARKED + MARK.length;

/** Bytes for the longest instruction after the end of a broken chunk, and those of a page of memory. */
const ROOM = 1024;
const PAGE = 65536;

/** Takes what comes, and gives pieces of the module. */
class Unpacker {
  #held = new Uint8Array();
  /** @type {boolean | null} */
  #isPacked = null;
  #engine = null;

  /** @param {Uint8Array} bytes @param {(piece: Uint8Array) => void} give */
  take(bytes, give) {
    const all = this.#held.length ? joined([this.#held, bytes]) : bytes;
    let at = 0;
    if (this.#isPacked === null && all.length >= BEGIN) {
      this.#isPacked = MARK.every((byte, place) => all[MARKED + place] === byte);
      if (this.#isPacked) at = BEGIN;
    }
    if (this.#isPacked === false) {
      at = all.length;
      give(all);
    }
    while (this.#isPacked && all.length - at >= 8) {
      const numbers = new DataView(all.buffer, all.byteOffset + at, 8);
      const [length, size] = [numbers.getUint32(0, true), numbers.getUint32(4, true)];
      if (all.length - at - 8 < length) break;
      const chunk = all.subarray(at + 8, (at += 8 + length));
      give(size ? this.#put(chunk, size) : chunk);
    }
    this.#held = all.subarray(at);
  }

  /** Has a chunk of code put together. It goes with what it is part of: nobody else needs the engine. */
  #put(chunk, size) {
    this.#engine ??= new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(unpacker))).exports;
    const { memory, unpack_at: unpack, __heap_base: begin } = this.#engine;
    const from = begin.value;
    const to = from + chunk.length;
    const missing = to + size + ROOM - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    const bytes = new Uint8Array(memory.buffer);
    bytes.set(chunk, from);
    if (unpack(from, to, size) !== size) throw new Error('a chunk is not what it says');
    return bytes.slice(to, to + size);
  }

  /** Nothing more comes. @throws {Error} when something is missing */
  end() {
    if (this.#held.length) throw new Error('a module ends in its middle');
  }
}

/** What puts a module together while it comes. @returns {TransformStream<Uint8Array, Uint8Array>} */
export function unpacking() {
  const work = new Unpacker();
  return new TransformStream({
    transform: (bytes, to) => work.take(bytes, (piece) => to.enqueue(piece)),
    flush: () => work.end(),
  });
}

/** A module that is all there. @param {Uint8Array} bytes @returns {Uint8Array} */
export function unpacked(bytes) {
  const work = new Unpacker();
  const pieces = [];
  work.take(bytes, (piece) => pieces.push(piece));
  work.end();
  return joined(pieces);
}

function joined(pieces) {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
