/**
 * What is added to the glue of a module that is split: how the second half comes.
 *
 * Promises that a call of the second half before it has come has it brought, or fails with what
 * kept it away; and that a glue knows the error with which it refuses a call after its instance
 * has died. It stands at the end of what wasm-bindgen writes and uses its `wasm` and
 * `__wbg_get_imports`.
 */

let __end = null;

/** Whether this is how the glue has refused a call, since its instance is dead. */
export function isEnd(error) {
    return error === __end;
}

let __later_bring = () => { throw new Error('nobody brings the second module'); };

/** Says how the second module is brought when one of its functions is called before it has come. */
export function later(bring) {
    __later_bring = bring;
}

/** Puts the functions of the second module into their slots. */
export function extend(module) {
    new WebAssembly.Instance(module, { ...__wbg_get_imports(), base: wasm });
}
