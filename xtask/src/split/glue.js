/**
 * What is added to the glue of a module that is split: how the second half comes.
 *
 * Promises that a call of the second half before it has come has it brought, or fails with what
 * kept it away; and that the death of the instance is told once it has happened. It stands at the end of what wasm-bindgen writes and uses its `wasm` and
 * `__wbg_get_imports`.
 */

let __ended = () => {};

/**
 * Says who hears that the instance has died, and of what: a panic, a stack or memory that is used
 * up, or an error of JavaScript that went through it. Heard at the way out of the module, by
 * whichever way it was entered, before anybody else can catch it.
 */
export function ended(hear) {
    __ended = hear;
}

/** Lets a closure of the module go; in a dead instance nothing runs any more. */
function __let_go(a, b) {
    if (getInt32ArrayMemory0()[__wbg_terminated_addr]) return;
    try {
        wasm.__wbindgen_destroy_closure(a, b);
    } catch (e) {
        __wbg_handle_catch(e);
    }
}

let __later_bring = () => { throw new Error('nobody brings the second module'); };

/** Says how the second module is brought when one of its functions is called before it has come. */
export function later(bring) {
    __later_bring = bring;
}

/**
 * Puts the functions of the second module into their slots. What it takes from the first without a
 * name stands at the end of the table, in the order in which it is asked for.
 */
export function extend(module) {
    const { slots } = wasm;
    let next = slots.length - WebAssembly.Module.imports(module).filter(({ module }) => !module).length;
    const nameless = { get ''() { return slots.get(next++); } };
    new WebAssembly.Instance(module, { ...__wbg_get_imports(), base: wasm, '': nameless });
}
