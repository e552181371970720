/**
 * The forced panic of the package that is built with one: recovery is tested with it.
 */

/**
 * Panics in the youngest instance, in the screen with the lowest number. Says when it was.
 * The page must keep its glues.
 */
export const trap = (page, place) =>
  page.evaluate((place) => {
    const glue = globalThis.glues.at(-1);
    for (let handle = 1; handle <= 20; handle += 1) {
      const at = performance.now();
      try {
        glue.ip_trap(handle, place);
      } catch (error) {
        // A number that names no screen gives a text.
        if (!(error instanceof WebAssembly.RuntimeError)) continue;
      }
      return at;
    }
    throw new Error('no screen to trap in');
  }, place);
